"""`throughline validate`: each exit status, and what is printed with it."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.documents import FIXTURES, document, note
from throughline import __version__
from throughline.cli.main import main

Saved = Callable[[Any], str]


@pytest.fixture
def saved(tmp_path: Path) -> Saved:
    def save(content: Any) -> str:
        path = tmp_path / "shop.json"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return str(path)

    return save


def test_a_good_file_ends_with_0(saved: Saved, capsys: pytest.CaptureFixture[str]) -> None:
    file = saved(document(notes=[note()]))
    assert main(["validate", file]) == 0
    assert capsys.readouterr().out == f"{file}: good. Format version 1; notes: 1, touchpoints: 0, links: 0.\n"


def test_the_frozen_file_is_good() -> None:
    assert main(["validate", str(FIXTURES / "project-1.json")]) == 0


def test_faults_end_with_1_and_are_told_with_place_and_reason(saved: Saved, capsys: pytest.CaptureFixture[str]) -> None:
    file = saved(document(notes=[note(place="XX"), note(2, text=5)]))
    assert main(["validate", file]) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith(f"{file}: notes[0].place is not one of the words that can stand here: CS, VP,")
    assert second == f"{file}: notes[1].text must be text in double quotes."


@pytest.mark.parametrize(
    "content",
    [
        document(notes=[note(), note()]),
        document(notes=[note(extra=1)]),
        document(personas=[{"id": "person-01", "name": "Ada", "segment": "nobody-01"}]),
        {},
        [],
        b'{"a": 1, "a": 2}',
        document(version=0),
    ],
    ids=["duplicate id", "unknown field", "dangling", "other json", "no object", "duplicate key", "no version"],
)
def test_json_that_is_no_good_project_ends_with_1(saved: Saved, content: object) -> None:
    assert main(["validate", saved(content)]) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"not json",
        b"[1,]",
        b"\xff\xfe{\x00",
        b"PK\x03\x04\x00",
        b"[" * 100_000,
        b" " * 7_000_000,
        b'{"a": "\xe9"}',
    ],
    ids=["empty", "cut", "no json", "comma", "utf-16", "zip", "deep", "large", "latin-1"],
)
def test_what_cannot_be_read_ends_with_2(saved: Saved, content: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", saved(content)]) == 2
    told = capsys.readouterr()
    assert told.err.count("\n") == 1
    assert not told.out


def test_a_newer_file_ends_with_2(saved: Saved, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", saved(document(version=2))]) == 2
    assert "newer" in capsys.readouterr().err


def test_a_missing_file_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(tmp_path / "no.json")]) == 2
    assert "There is no file" in capsys.readouterr().err


def test_a_folder_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(tmp_path)]) == 2
    assert "is a folder" in capsys.readouterr().err


@pytest.mark.host
def test_a_file_without_end_ends_with_2() -> None:
    assert main(["validate", "/dev/zero"]) == 2


@pytest.mark.parametrize(("content", "status"), [(document(), 0), ({}, 1)], ids=["good", "faulty"])
def test_a_minus_reads_standard_input(content: object, status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(json.dumps(content).encode())))
    assert main(["validate", "-"]) == status


def test_json_tells_the_same_to_programs(saved: Saved, capsys: pytest.CaptureFixture[str]) -> None:
    file = saved(document(notes=[note(votes=-1)]))
    assert main(["validate", "--json", file]) == 1
    assert json.loads(capsys.readouterr().out) == {
        "file": file,
        "ok": False,
        "newer": False,
        "unreadable": False,
        "faults": [
            {
                "place": "notes[0].votes",
                "code": "fault.too_small",
                "message": "notes[0].votes is too small: 0 is the least.",
            }
        ],
    }


def test_json_of_a_good_file_says_ok(saved: Saved, capsys: pytest.CaptureFixture[str]) -> None:
    main(["validate", "--json", saved(document())])
    told = json.loads(capsys.readouterr().out)
    assert told["ok"] is True
    assert told["faults"] == []


@pytest.mark.parametrize("line", [["--help"], ["validate", "--help"]], ids=" ".join)
def test_help_ends_with_0(line: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(line)
    assert end.value.code == 0
    assert "validate" in capsys.readouterr().out


def test_help_holds_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["validate", "--help"])
    assert "throughline validate shop.json" in capsys.readouterr().out


def test_version_names_the_program(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out == f"throughline {__version__}\n"


@pytest.mark.parametrize("line", [[], ["unknown"], ["validate"], ["validate", "a", "b"]], ids=" ".join)
def test_a_line_that_makes_no_sense_ends_with_2(line: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(line)
    assert end.value.code == 2
