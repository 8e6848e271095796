"""`throughline convert`: each exit status, the standard streams, and the formats by their endings."""

import io
from pathlib import Path

import pytest

from throughline.cli.main import main
from throughline.core.formats import native, registry

pytestmark = pytest.mark.host
CANVAS = "# Shop\n\n## Channels\n- Web\n\n## Weather\n- rain\n"


def test_a_canvas_becomes_a_project_and_comes_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, middle, target = tmp_path / "a.md", tmp_path / "a.json", tmp_path / "b.md"
    source.write_text(CANVAS.partition("## Weather")[0])
    assert main(["convert", str(source), str(middle)]) == 0
    project = native.read(middle.read_bytes()).project
    assert project is not None
    assert (project.name, [each.text for each in project.notes]) == ("Shop", ["Web"])
    assert main(["convert", str(middle), str(target)]) == 0
    assert "## Channels\n\n- Web\n" in target.read_text()
    assert capsys.readouterr().err == ""


def test_what_was_left_out_is_said_and_ends_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "a.md"
    source.write_text(CANVAS)
    assert main(["convert", str(source), str(tmp_path / "a.json")]) == 1
    assert "Line 7: “rain” stands under no heading that we know" in capsys.readouterr().err


def test_standard_streams_need_the_format_by_name(monkeypatch, capsysbinary) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"journey\n section A\n b: 5: C\n")))
    assert main(["convert", "-", "-", "--from", "mermaid", "--to", "csv", "--part", "touchpoints"]) == 0
    assert b'"A","b"' in capsysbinary.readouterr().out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["gone.md", "a.json"], "There is no file"),
        (["a.md", "a.xyz"], "names no format"),
        (["a.md", "-"], "names no format"),
        (["a.md", "a.ojf"], "can be read, and not written"),
        (["a.md", "a.csv", "--part", "lanes"], "There is no part “lanes”"),
        (["a.md", "a.mmd", "--journey", "Bob"], "There is no journey “Bob”"),
        (["a.md", "no/such/folder.json"], "could not be written"),
        (["empty.md", "a.json"], "empty"),
    ],
)
def test_what_cannot_be_done_ends_with_2_and_a_sentence(words, told, tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.md").write_text("## Channels\n- Web\n")
    Path("empty.md").write_text("")
    assert main(["convert", *words]) == 2
    assert told in capsys.readouterr().err


def test_a_format_that_only_the_page_makes_says_so(monkeypatch, capsys) -> None:
    only = registry.Format("mermaid", ".mmd", "", "", page_only=True)
    monkeypatch.setattr("throughline.cli.convert.of_name", lambda _: only)
    assert main(["convert", "a.md", "a.mmd"]) == 2
    assert "is made in the page" in capsys.readouterr().err
