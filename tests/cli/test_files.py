"""Files that are not our own JSON, at every command that reads one."""

from pathlib import Path

import pytest

from tests.shoes import shoes
from throughline.cli.main import main
from throughline.core.formats import native
from throughline.core.storage import carried

CSV = "Block;Note;State\nChannels;Web shop;today\nChannels;Market stall;someday\n"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "shoes.json"
    path.write_text(native.write(shoes()), encoding="utf-8")
    return path


@pytest.mark.parametrize("ending", [".xlsx", ".md", ".throughline.html", ".csv", ".mmd"])
def test_what_another_program_reads_is_read_here_too(
    own: Path, tmp_path: Path, ending: str, capsys: pytest.CaptureFixture[str]
) -> None:
    other = str(tmp_path / f"other{ending}")
    assert main(["convert", str(own), other]) in {0, 1}
    assert main(["validate", other]) in {0, 1}
    assert main(["check", other]) in {0, 1}
    assert main(["compare", str(own), other]) in {0, 1}
    assert main(["report", other, "-o", str(tmp_path / "page.html")]) == 0
    assert "cannot" not in capsys.readouterr().err


def test_what_was_left_out_is_said_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "stalls.csv"
    table.write_text(CSV, encoding="utf-8")
    assert main(["validate", str(table)]) == 1
    assert "Cell C3: “someday” does not fit here" in capsys.readouterr().out
    assert main(["report", str(table), "-o", str(tmp_path / "page.html")]) == 0
    assert "Cell C3: “someday” does not fit here" in capsys.readouterr().err


def test_a_file_for_merging_is_read_as_the_copy_in_it(own: Path, tmp_path: Path) -> None:
    mine, text = shoes(), own.read_text(encoding="utf-8")
    together = tmp_path / "b.throughline-merge.json"
    together.write_text(carried.packed(native.write_compact(mine), text), encoding="utf-8")
    assert main(["validate", str(together)]) == 0
    assert main(["merge", str(own), str(own), str(together), "-o", str(tmp_path / "out.json")]) == 0


UNREADABLE = (
    ("a.xlsx", b"PK\x03\x04 and no more", "not a workbook of Excel"),
    ("a.pptx", b"PK\x03\x04", "Slides (PPTX) can be made here, and not read."),
    ("a.svg", b"<svg/>", "Picture (SVG) can be made here, and not read."),
    ("a.md", b"", "empty"),
    ("a.ojf", b'{"a": 1}', "field “format” does not say"),
    ("a.json", b'{"a": 1}', "field “format” does not say"),
)


@pytest.mark.parametrize(("name", "data", "words"), UNREADABLE)
def test_one_sentence_says_why_a_file_cannot_be_read(
    tmp_path: Path, name: str, data: bytes, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    for command in ("validate", "check", "report"):
        assert main([command, str(path)]) in {1, 2}
        told = capsys.readouterr()
        (line,) = (told.out + told.err).splitlines()
        assert words in line
