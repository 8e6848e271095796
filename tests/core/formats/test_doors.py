"""Every door × the hostile catalogue: a clear reason, or something that stays as it is when it is saved. Never an accident."""

import json
import sys
from collections.abc import Iterator

import pytest

from tests.core.formats.catalogue import GOOD, dressed, models, parsing, texts
from tests.core.formats.doors import DOORS, READ, Door, taken
from throughline.core.formats import csvtext, door
from throughline.core.formats.reading import Asked

OWN = (
    "a file of ours",
    "a file without an ending",
    "dropped or pasted outside of fields",
    "pasted into the dialog",
    "storage",
)
SHARE = 25 if sys.platform == "emscripten" else 4
"""A text in its dresses goes through one door of so many, each through another: all of it through all would take minutes."""


def text_bytes(turn: int) -> Iterator[bytes]:
    """Every text in every dress, shared among the doors."""
    made = (data for text in texts() for data in dressed(text))
    return (data for number, data in enumerate(made) if number % SHARE == turn % SHARE)


@pytest.mark.parametrize("enter", DOORS.values(), ids=DOORS.keys())
def test_what_is_no_json_is_refused_or_can_be_saved(enter: Door) -> None:
    assert sum(taken(enter, data) is None for data in parsing()) > 20


@pytest.mark.parametrize("enter", DOORS.values(), ids=DOORS.keys())
def test_what_is_no_good_project_is_refused_or_can_be_saved(enter: Door) -> None:
    for data in models():
        taken(enter, data)


@pytest.mark.parametrize("turn", range(len(DOORS)), ids=DOORS.keys())
def test_hostile_texts_are_refused_or_can_be_saved(turn: int) -> None:
    enter = [*DOORS.values()][turn]
    for data in text_bytes(turn):
        taken(enter, data)


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
