"""The command line: what it prints, where it complains, and its exit status."""

from __future__ import annotations

import errno
import io
import json
import os
import runpy
import subprocess
import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest

import newsfacts
from newsfacts import __main__ as command
from newsfacts.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

TEXT = "TRIBUNNEWS.COM, BANDUNG - Harga cabai di Pasar Senja turun pekan ini.\n"


@pytest.fixture
def page(tmp_path: Path) -> str:
    """Return the name of a file with one page."""
    path = tmp_path / "page.txt"
    path.write_bytes(TEXT.encode())
    return str(path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of files that cannot be read."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "latin.txt").write_bytes(b"Caf\xe9 Senja buka lagi.")
    (tmp_path / "blank.txt").write_bytes(b" \r\n\t")
    return tmp_path


def run(
    *arguments: str, given: bytes = b"", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own."""
    words = [sys.executable, "-m", "newsfacts", *arguments]
    return subprocess.run(
        words, input=given, capture_output=True, check=False, timeout=60, env={**os.environ, **(environment or {})}
    )


@pytest.mark.parametrize("name", ["page.html", "PAGE.HTM"])
def test_html_is_known_by_the_name_of_its_file(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("lxml", reason="reading HTML needs newsfacts[html]")
    path = tmp_path / name
    path.write_bytes(f"<title>Harga Cabai Turun</title><p>{TEXT}</p>".encode("utf-16"))
    assert main(["--json", str(path)]) == 0
    assert json.loads(capsys.readouterr().out)["headline"] == "Harga Cabai Turun"


def give(monkeypatch: pytest.MonkeyPatch, given: bytes) -> None:
    """Put `given` on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))


def test_page_is_shown_as_print_shows_it(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([page]) == 0
    assert capsys.readouterr() == (f"{newsfacts.parse(TEXT)}\n", "")


def test_page_shows_who_said_what(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    give(monkeypatch, b'Bisnis.com, MEDAN - "Panen naik," kata Sari Lubis.')
    assert main(["-"]) == 0
    assert "\nSaid\n  - Sari Lubis: “Panen naik”\n" in capsys.readouterr().out


def test_several_pages_stand_under_rules_with_their_names(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([page, page]) == 0
    lines = capsys.readouterr().out.splitlines()
    rules = [line for line in lines if line.startswith("== ")]
    assert rules == [f"== {page} ".ljust(80, "=")] * 2
    assert lines[0] == rules[0]


def test_json_has_one_article_a_line(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--json", page, page]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [newsfacts.from_dict(json.loads(line)) for line in lines] == [newsfacts.parse(TEXT)] * 2


def test_schema_org_has_one_news_article_a_line(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--schema-org", page, page]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line) for line in lines] == [newsfacts.to_schema_org(newsfacts.parse(TEXT))] * 2


def test_two_forms_of_json_at_once_are_refused(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["--json", "--schema-org", page])
    assert "not allowed with" in capsys.readouterr().err


def test_dash_reads_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    give(monkeypatch, TEXT.encode())
    assert main(["-"]) == 0
    assert capsys.readouterr().out == f"{newsfacts.parse(TEXT)}\n"


def test_newlines_and_byte_order_mark_are_kept(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "\ufeffHujan turun.\r\nJalan licin.\rAngin reda.\n"
    give(monkeypatch, text.encode())
    assert main(["--json", "-"]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == text


def test_url_is_passed_on(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    url = "https://jabar.tribunnews.com/2024/05/14/harga-cabai"
    assert main(["--json", "--url", url, page]) == 0
    assert json.loads(capsys.readouterr().out) == newsfacts.to_dict(newsfacts.parse(TEXT, url=url))


def test_outlet_is_passed_on(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--json", "--outlet", "bisnis", page]) == 0
    assert json.loads(capsys.readouterr().out)["outlet"]["family"] == "bisnis"


def test_encoding_can_be_given(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--encoding", "cp1252", str(folder / "latin.txt")]) == 0
    assert "Café Senja buka lagi." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("none.txt", "No such file or directory"),
        ("latin.txt", "not UTF-8 (byte 0xe9 at position 3): say how it is encoded, for example --encoding cp1252"),
        ("blank.txt", "the text has no visible character (4 code points of white space or invisible marks): "),
        pytest.param("folder", "Is a directory", marks=pytest.mark.skipif(os.name == "nt", reason="says otherwise")),
    ],
)
def test_unreadable_files_are_named_and_the_others_read(
    name: str, reason: str, folder: Path, page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(folder / name)
    assert main([path, page]) == 1
    output, complaint = capsys.readouterr()
    assert complaint.startswith(f"newsfacts: {path}: {reason}")
    assert complaint.count("\n") == 1
    assert str(newsfacts.parse(TEXT)) in output


def test_the_encoding_asked_for_is_the_one_complained_about(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--encoding", "ascii", str(folder / "latin.txt")]) == 1
    assert "not ASCII (byte 0xe9 at position 3)" in capsys.readouterr().err


def test_standard_input_is_called_that(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    give(monkeypatch, b"")
    assert main(["-"]) == 1
    assert capsys.readouterr().err.startswith("newsfacts: standard input: the text has no visible character")
    monkeypatch.setattr(sys, "stdin", None)
    assert main(["-"]) == 1
    assert capsys.readouterr().err == f"newsfacts: standard input: {os.strerror(errno.EBADF)}\n"


def test_without_files_a_newcomer_is_told_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    output, complaint = capsys.readouterr()
    assert output == ""
    assert complaint.startswith("usage: newsfacts ")
    assert "examples:\n  newsfacts page.txt\n" in complaint


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--url", "https://senja.example/", "a.txt", "b.txt"], "--url is the address of one page"),
        (["--encoding", "base64", "a.txt"], "there is no text encoding called 'base64'"),
        (["--encoding", "utf-9", "a.txt"], "there is no text encoding called 'utf-9'"),
        (["--encoding", "idna", "a.txt"], "there is no text encoding called 'idna'"),
        (["--colour", "a.txt"], "unrecognized arguments: --colour"),
    ],
)
def test_wrong_usage_is_explained(arguments: Sequence[str], reason: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert reason in capsys.readouterr().err


def test_an_unknown_outlet_is_wrong_usage(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--outlet", "tribunn", page, page]) == 2
    assert capsys.readouterr() == ("", "newsfacts: no outlet is called 'tribunn': did you mean 'tribun'?\n")


def test_a_broken_outlet_file_is_wrong_usage(page: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "broken.toml").write_text("name = [", encoding="utf-8")
    for name in ("broken.toml", "none.toml"):
        assert main(["--outlet-file", str(tmp_path / name), page]) == 2
        output, complaint = capsys.readouterr()
        assert output == ""
        assert complaint.startswith("newsfacts: ")
        assert name in complaint


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_version_and_help(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([option])
    assert caught.value.code == 0
    assert "newsfacts" in capsys.readouterr().out


def test_output_may_be_any_stream(page: str) -> None:
    stream = io.StringIO()
    with redirect_stdout(stream):
        assert main([page]) == 0
    assert stream.getvalue() == f"{newsfacts.parse(TEXT)}\n"


@pytest.mark.parametrize(
    ("raised", "status", "complaint"),
    [
        (KeyboardInterrupt(), 130, ""),
        (BrokenPipeError(), 141, ""),
        (OSError(errno.ENOSPC, "No space left on device"), 1, "newsfacts: standard output: No space left on device\n"),
    ],
)
def test_interruptions_and_lost_output_end_quietly(
    raised: BaseException, status: int, complaint: str, page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with patch.object(command, "_show", side_effect=raised):
        assert main([page]) == status
    assert capsys.readouterr() == ("", complaint)


def test_module_runs_as_a_script(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["newsfacts"])
    with pytest.raises(SystemExit) as caught:
        runpy.run_path(str(command.__file__), run_name="__main__")
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("usage: newsfacts ")


def test_process_shows_the_page(page: str) -> None:
    done = run(page)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Harga cabai di Pasar Senja turun pekan ini." in done.stdout
    assert run().returncode == 2
    assert run("none.txt").returncode == 1
    assert run("-", given=TEXT.encode()).stdout == done.stdout


def test_terminal_that_cannot_show_a_character_gets_an_escape(page: str) -> None:
    given = "Café 🙂 buka lagi.".encode()
    done = run("-", given=given, environment={"PYTHONIOENCODING": "ascii"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert rb"Caf\xe9 \U0001f642 buka lagi." in done.stdout
    assert run(page, environment={"PYTHONIOENCODING": "cp1252"}).returncode == 0


def test_json_is_utf_8_whatever_the_terminal() -> None:
    text = "Café 🙂 buka lagi."
    done = run("--json", "-", given=text.encode(), environment={"PYTHONIOENCODING": "ascii"})
    assert json.loads(done.stdout.decode())["text"] == text
    assert "Café 🙂".encode() in done.stdout


def test_json_keeps_surrogates(page: str) -> None:
    article = newsfacts.parse("Pasar Senja \ud83d buka lagi.")
    buffer = io.BytesIO()
    output = io.TextIOWrapper(buffer, encoding="ascii")
    with patch.object(command, "_read", return_value=article), redirect_stdout(output):
        assert main(["--json", page]) == 0
        assert newsfacts.from_dict(json.loads(buffer.getvalue())) == article


@pytest.mark.skipif(os.name == "nt", reason="pipes break otherwise")
@pytest.mark.parametrize("copies", [1, 1000])
def test_a_reader_that_goes_away_is_no_error(page: str, tmp_path: Path, copies: int) -> None:
    words = [sys.executable, "-m", "newsfacts", *[page] * copies]
    complaints = tmp_path / "complaints"
    with complaints.open("wb") as stderr, subprocess.Popen(words, stdout=subprocess.PIPE, stderr=stderr) as process:
        assert process.stdout is not None
        if copies > 1:
            assert process.stdout.readline().startswith(b"== ")
        process.stdout.close()
        assert process.wait(timeout=60) == 141
    assert complaints.read_bytes() == b""
