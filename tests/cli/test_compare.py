"""`throughline compare`: each exit status, and what is printed with it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.documents import document, note
from throughline.cli.main import main


@pytest.fixture
def files(tmp_path: Path) -> Any:
    def saved(*contents: Any) -> list[str]:
        paths = [tmp_path / f"{name}.json" for name, _ in zip(("old", "new"), contents, strict=True)]
        for path, content in zip(paths, contents, strict=True):
            path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return [str(path) for path in paths]

    return saved


OLD = document(notes=[note(text="Retail partners", place="CH"), note(2, text="Runners")])
NEW = document(notes=[note(text="Retail partners", place="KP"), note(3, text="Walkers", comment="long " * 40)])


def test_nothing_differs_ends_with_0(files: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *files(OLD, OLD)]) == 0
    assert capsys.readouterr().out == "Nothing differs.\n"


def test_differences_end_with_1_and_are_said_area_by_area(files: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *files(OLD, NEW)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "Canvas",
        "  - “Runners” removed from Customer Segments",
        "  + “Walkers” added to Customer Segments",
        "  > “Retail partners” moved from Channels to Key Partnerships",
    ]


def test_json_has_what_it_takes_to_apply_them(files: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "--json", *files(OLD, NEW)]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["same"] is False
    moved = told["changes"][-1]
    assert {name: moved[name] for name in ("kind", "area", "collection", "id", "path", "old", "new")} == {
        "kind": "moved",
        "area": "canvas",
        "collection": "notes",
        "id": "note-0001",
        "path": "place",
        "old": "CH",
        "new": "KP",
    }
    assert told["changes"][1]["new"]["text"] == "Walkers"


def test_two_projects_that_were_made_apart_are_compared_by_what_they_say(
    files: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    other = document(id="project-0002", notes=[note(7, text="Runners"), note(8, text="Retail partners", place="CH")])
    assert main(["compare", *files(OLD, other)]) == 0
    assert capsys.readouterr().out == "Nothing differs.\n"


@pytest.mark.parametrize(
    "content",
    [b"{", document(version=2), document(notes=[note(place="XX")]), {}],
    ids=["no json", "newer", "faults", "not ours"],
)
def test_bad_input_ends_with_2_and_one_sentence(files: Any, content: Any, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = files(OLD, content)
    assert main(["compare", old, new]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(f"{new}: ")
    assert printed.err.count("\n") == 1


def test_a_missing_file_ends_with_2(files: Any, capsys: pytest.CaptureFixture[str]) -> None:
    old, _ = files(OLD, NEW)
    assert main(["compare", old, "nowhere.json"]) == 2
    assert "There is no file" in capsys.readouterr().err


def test_help_holds_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["compare", "--help"])
    assert end.value.code == 0
    assert "throughline compare before.json after.json" in capsys.readouterr().out
