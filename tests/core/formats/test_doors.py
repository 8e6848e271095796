"""Every door × the hostile catalogue: a clear reason, or something that stays as it is when it is saved. Never an accident."""

import json
import sys
from collections.abc import Iterable

import pytest

from tests.core.formats.catalogue import GOOD, dressed, models, parsing, texts
from tests.core.formats.doors import DOORS, READ, taken
from throughline.core.formats import csvtext, door
from throughline.core.formats.reading import Asked

OWN = (
    "a file of ours",
    "a file without an ending",
    "dropped or pasted outside of fields",
    "pasted into the dialog",
    "storage",
    "a link",
    "a message of the page around us",
)
INSIDE = sys.platform == "emscripten"
TEXTS, DOCUMENTS = (41, 7) if INSIDE else (7, 1)
"""Of so many, each door takes one, and the next door the next: all of it through all would take minutes. Odd: a text has eight dresses."""
turns = pytest.mark.parametrize("turn", range(len(DOORS)), ids=DOORS.keys())


def through(turn: int, source: Iterable[bytes], share: int) -> list[bool]:
    """Send a door its share: which of it was taken."""
    enter = [*DOORS.values()][turn]
    mine = (data for number, data in enumerate(source) if number % share == turn % share)
    return [taken(enter, data) is not None for data in mine]


@turns
def test_what_is_no_json_is_refused_or_can_be_saved(turn: int) -> None:
    assert False in through(turn, parsing(), DOCUMENTS)


@turns
def test_what_is_no_good_project_is_refused_or_can_be_saved(turn: int) -> None:
    assert through(turn, models(), DOCUMENTS)


@turns
def test_hostile_texts_are_refused_or_can_be_saved(turn: int) -> None:
    made = (data for text in texts() for data in dressed(text))
    assert any(through(turn, made, TEXTS))


@pytest.mark.parametrize("name", OWN)
def test_a_good_project_is_not_mistaken_for_a_bad_one(name: str) -> None:
    project = taken(DOORS[name], json.dumps(GOOD).encode())
    assert project is not None
    assert project.name == GOOD["name"]


def test_every_format_that_is_read_has_a_door() -> None:
    assert {"json", "markdown", "csv", "mermaid", "ojf", "list"} <= set(READ)


@pytest.mark.parametrize("text", [*texts()])
def test_no_text_in_a_table_is_a_formula_or_lost(text: str) -> None:
    read = door.read(
        "", f"## Channels\n- x\n  - Comment: {text.splitlines()[0] if text.splitlines() else ''}\n", "markdown"
    )
    assert read.project is not None
    table = csvtext.written(read.project, Asked("notes"))
    for row in csvtext.read(table).rows:
        assert all(isinstance(cell, str) for cell in row)
    back = door.read("", table, "csv").project
    assert back is not None
    assert [each.comment for each in back.notes] == [each.comment for each in read.project.notes]
