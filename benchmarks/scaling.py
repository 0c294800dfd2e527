"""Whether the time of `newsfacts.parse` stays proportional to the length of the text, whatever the text.

    python benchmarks/scaling.py [--sizes 1 2 5 10] [--only NAME] [--at-most 2]

Every hostile text is read at each size (millions of code points); printed are the seconds for a million and how the
last size compares with the first: 1 is linear, 10 quadratic. Exit status 1 when one exceeds `--at-most`, or grew so
fast that the larger sizes were not tried.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
import time
from string import ascii_lowercase

import newsfacts

MILLION = 1_000_000
WARMING = 20_000

# What a text repeats until it is long enough: cues that could each look for an end that never comes.
HOSTILE = {
    "quotation marks": '"',
    "opening quotations": "“",
    "Baca juga on one line": "Baca juga: ",
    "Baca juga on lines": "Baca juga: \n",
    "words on one line": "hujan turun lagi di kota senja ",
    "words without a space": "hujan",
    "capitals on one line": "KOTA SENJA ",
    "Capitalised On One Line": "Kota Senja ",
    "line feeds": "\n",
    "spaces before a letter": " " * 999 + "a",
    "short lines": "a\n",
    "sentences on lines": "Hujan turun lagi di kota senja sejak pagi.\n",
    "datelines": "TRIBUNNEWS.COM, X - ",
    "datelines on lines": "TRIBUNNEWS.COM, X - \n",
    "days": "Senin (1/1/2020) ",
    "days on lines": "Senin, 1 Januari 2020 07:00 WIB\n",
    "bylines": "Penulis: ",
    "bylines on lines": "Penulis: Ratna Wibisono\n",
    "credits": "Foto: Antara/",
    "opening parentheses": "(",
    "initials": "(rw/dnl)\n",
    "slashes": "/",
    "dashes": " - ",
    "commas": "Kota, ",
    "dots": "bisnis.com.",
    "digits": "1",
    "zero-width spaces": "\u200b",
    "hard spaces": "\u00a0",
    "NULs": "\x00",
    "mojibake": "â€œ",
    "kata on one line": "kata ",
    "Menurut on one line": "Menurut ",
    "mengatakan bahwa on one line": "mengatakan bahwa ",
    "nouns with bahwa on one line": "pernyataan bahwa ",
    "speakers on one line": "Budi mengatakan harga naik, kata Budi, ",
    "quotations with cues on one line": '"Harga naik," kata Budi. ',
    "quotations with cues, no stop": '"harga naik," kata Budi, ',
    "quotations with cues on lines": '"Harga naik," kata Budi.\n',
    "unclosed quotations with cues": '"Harga naik, kata Budi. ',
    "media on one line": "dikutip dari Antara ",
    "kinds of media on one line": "dikutip dari laporan wawancara media berita ",
    "hearers on one line": "kepada Antara ",
    "offices on one line": "kata Kepala Dinas Kepala Dinas ",
    "pronouns on one line": "kata dia, ujarnya, ",
    "pronouns on lines": "Hujan turun.\nHarga naik, kata dia.\n",
    "persons in sentences": "Bupati Budi datang ke pasar. ",
    "closing parentheses": "kata Budi)",
    "lost full stops": "harga naik Dia mengatakan harga turun ",
    "glued sentences": "Harga.",
    "mengatakan and spaces": "Budi mengatakan" + " " * 9999 + "harga naik ",
    "names on lines, #": '"Harga naik," kata Budi#.\n',
    "names on one line, #": "Budi# mengatakan harga naik. ",
    "names asided on lines, #": "Beredar pernyataan Budi# bahwa harga naik.\n",
    "names called on lines, #": 'Orang yang disapa Budi# datang. "Harga naik," kata Budi#.\n',
    "places behind offices on lines, #": 'Warga Kecamatan Tanjung Senja# hadir. "Naik," kata Camat Tanjung Senja#.\n',
    "documents pointed back at on lines, #": '"Naik," demikian bunyi laporan tersebut. Laporan# hilang.\n',
    "other names on lines, #": '"Harga naik," kata Budi, sapaan Tono#.\n',
    "names cut short on lines, #": '"Harga naik," kata M#. Rina M#man pulang.\n',
    "speech within speech, #": '"Budi# bilang \'harga naik," kata Rina#. ',
    "channels on one line": "kata Rina dalam kanal akun tayangan YouTube Budi ",
    "media on lines, #": "Harga akan naik, dikutip dari Media#.\n",
}
"""A `#` is another name each time."""


def hostile(piece: str, length: int) -> str:
    """Return `piece` repeated to `length` code points, after a beginning that a page could have."""
    beginning = "Warga Menunggu Perahu\n"
    times = length // len(piece) + 1
    pieces = (piece.replace("#", _name(number)) for number in range(times)) if "#" in piece else [piece * times]
    return beginning + "".join(pieces)[: length - len(beginning)]


def _name(number: int) -> str:
    """Return another name for each number, in letters."""
    letters = ""
    while number:
        number, letter = divmod(number, len(ascii_lowercase))
        letters += ascii_lowercase[letter]
    return letters


def seconds(text: str) -> float:
    """Return how long it takes to read `text`; a text with nothing to read counts too."""
    start = time.perf_counter()
    with contextlib.suppress(newsfacts.BlankTextError):
        newsfacts.parse(text)
    return time.perf_counter() - start


def measure(piece: str, sizes: list[float], patience: float) -> list[float]:
    """Return the seconds for a million code points at each size, the smallest first.

    Stops early when the next size would exceed `patience` seconds if the growth went on.
    """
    seconds(hostile(piece, WARMING))  # what is read or compiled on first use is no growth
    rates: list[float] = []
    for size in sizes:
        taken = seconds(hostile(piece, int(size * MILLION)))
        rates.append(taken / size)
        if taken > patience / 10 and rates[-1] > 1.5 * rates[0] and size != sizes[-1]:
            break
    return rates


def main() -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", nargs="+", type=float, default=[1, 2, 5, 10], help="in millions (default 1 2 5 10)")
    parser.add_argument("--only", default="", help="only the texts whose name contains this")
    parser.add_argument("--at-most", type=float, default=2.0, help="growth of the time a million (default 2)")
    parser.add_argument("--patience", type=float, default=60.0, help="seconds worth waiting for a text (default 60)")
    options = parser.parse_args()
    sizes: list[float] = sorted(options.sizes)

    print(f"{'seconds for a million code points, at':38}" + "".join(f"{size:7g}M" for size in sizes) + "   growth")
    failed: list[str] = []
    for name, piece in HOSTILE.items():
        if options.only not in name:
            continue
        rates = measure(piece, sizes, options.patience)
        growth = rates[-1] / rates[0]
        done = len(rates) == len(sizes)
        shown = "".join(f"{rate:8.3f}" for rate in rates) + " given up" * (not done)
        print(f"{name:38}{shown}   {growth:6.2f}", flush=True)
        if growth > options.at_most or not done:
            failed.append(name)
    print(f"not linear: {', '.join(failed)}" if failed else f"all linear: no growth beyond {options.at_most}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
