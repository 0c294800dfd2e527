"""What `import newsfacts` costs beyond the packages that it cannot do without, attrs and regex.

    python benchmarks/import_time.py [--rounds 15] [--at-most MILLISECONDS]

Both imports take turns in fresh interpreters; printed are the medians and their difference, in milliseconds. Exit
status 1 when the difference exceeds `--at-most`.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys

PROGRAM = "import time; start = time.perf_counter(); import {}; print((time.perf_counter() - start) * 1000)"


def milliseconds(modules: str) -> float:
    """Return how long a fresh interpreter takes to import `modules`."""
    command = [sys.executable, "-c", PROGRAM.format(modules)]
    return float(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def main() -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15, help="interpreters started for each (default 15)")
    parser.add_argument("--at-most", type=float, default=30.0, help="milliseconds that it may cost (default 30)")
    options = parser.parse_args()

    imports = ("attrs, regex", "newsfacts")
    for modules in imports:
        milliseconds(modules)  # compiles and caches
    rounds = [tuple(map(milliseconds, imports)) for _ in range(options.rounds)]
    for modules, times in zip(imports, zip(*rounds, strict=True), strict=True):
        print(f"import {modules:14} {statistics.median(times):7.1f} ms")
    cost = statistics.median(ours - theirs for theirs, ours in rounds)
    print(f"newsfacts alone costs {cost:.1f} ms ({options.at_most} allowed)")
    return 0 if cost <= options.at_most else 1


if __name__ == "__main__":
    sys.exit(main())
