"""`throughline merge`: each exit status, the file that is written, and the list of what needs a decision."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.documents import document, note
from throughline.cli.main import main
from throughline.core.formats.native import read

BASE = document(notes=[note(text="Runners"), note(2, text="Retail partners", place="CH")])
ONE = document(notes=[note(text="Trail runners"), note(2, text="Retail partners", place="CH", comment="ask them")])
OTHER = document(notes=[note(text="City runners"), note(2, text="Shops", place="CH")])


@pytest.fixture
def files(tmp_path: Path) -> Any:
    def saved(*contents: Any) -> list[str]:
        paths = [tmp_path / f"{name}.json" for name, _ in zip(("base", "a", "b"), contents, strict=True)]
        for path, content in zip(paths, contents, strict=True):
            path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return [*map(str, paths), "-o", str(tmp_path / "out.json")]

    return saved


def texts(path: str) -> list[str]:
    project = read(Path(path).read_bytes()).project
    assert project is not None
    return sorted(each.text for each in project.notes)


def test_what_needs_no_decision_ends_with_0(files: Any, capsys: pytest.CaptureFixture[str]) -> None:
    named = files(BASE, ONE, BASE)
    assert main(["merge", *named]) == 0
    assert capsys.readouterr().out == "Merged. Nothing needs a decision.\n"
    assert texts(named[-1]) == ["Retail partners", "Trail runners"]


def test_what_needs_a_decision_ends_with_1_and_is_listed(files: Any, capsys: pytest.CaptureFixture[str]) -> None:
    named = files(BASE, ONE, OTHER)
    assert main(["merge", *named]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "Merged. 1 thing needs a decision:",
        "  Trail runners: both were kept, side by side",
        "    A  “Runners” is now “Trail runners”",
        "    B  “Runners” is now “City runners”",
    ]
    assert texts(named[-1]) == ["City runners", "Shops", "Trail runners"]


def test_what_one_removed_and_the_other_changed_is_listed(files: Any, capsys: pytest.CaptureFixture[str]) -> None:
    gone = document(notes=[note(2, text="Retail partners", place="CH")])
    assert main(["merge", *files(BASE, ONE, gone)]) == 1
    assert "one copy removed it, the other one changed or needs it: it was kept" in capsys.readouterr().out


def test_json_for_scripts(files: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["merge", *files(BASE, ONE, OTHER), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    (decision,) = told["decisions"]
    assert (decision["collection"], decision["id"], decision["kind"]) == ("notes", "note-0001", "clash")
    assert decision["twin"]
    assert decision["a"] == ["“Runners” is now “Trail runners”"]


def test_the_project_goes_to_standard_output_and_the_list_does_not(
    files: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["merge", *files(BASE, ONE, OTHER)[:-1], "-"]) == 1
    said = capsys.readouterr()
    assert read(said.out).project is not None
    assert said.err.startswith("Merged. 1 thing needs a decision:")


def test_a_file_that_cannot_be_read_ends_with_2_and_nothing_is_written(
    files: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    named = files(BASE, b"{", OTHER)
    assert main(["merge", *named]) == 2
    assert not Path(named[-1]).exists()
    assert "a.json: " in capsys.readouterr().err


def test_a_place_that_cannot_be_written_ends_with_2(files: Any, tmp_path: Path) -> None:
    named = files(BASE, ONE, OTHER)
    assert main(["merge", *named[:-1], str(tmp_path / "none" / "out.json")]) == 2
