"""Old documents are read by named steps, each from one version to the next."""

import json
from typing import Any

import pytest

from tests.documents import FIXTURES, document, judged, note
from tests.models import MODELS
from throughline.core.formats.native import read, write
from throughline.core.project import VERSION
from throughline.core.value import Value
from throughline.core.versions import RELEASED, Document, Versions, migrated


def notes_were_stickers(old: Document) -> Document:
    """A step such as a real one: what were stickers are notes."""
    assert old["version"] == VERSION - 1
    rest = {key: value for key, value in old.items() if key != "stickers"}
    return {**rest, "notes": [note(number, text=text) for number, text in enumerate(old["stickers"], 1)]}


def names_were_titles(old: Document) -> Document:
    """An even older change."""
    return {**{key: value for key, value in old.items() if key != "title"}, "name": old["title"].strip()}


INVENTED = Versions(VERSION, {VERSION - 2: names_were_titles, VERSION - 1: notes_were_stickers})


def old(version: int, **fields: Any) -> str:
    return json.dumps({"format": "throughline", "version": version, "id": "project-1", **fields})


def test_a_document_goes_through_every_step_from_its_version_on() -> None:
    reading = read(old(VERSION - 2, title=" Shop ", stickers=["one", "two"]), INVENTED)
    assert reading.project is not None
    assert reading.project.name == "Shop"
    assert [each.text for each in reading.project.notes] == ["one", "two"]
    assert reading.project.version == VERSION


def test_a_document_skips_the_steps_before_its_version() -> None:
    reading = read(old(VERSION - 1, name=" Shop ", stickers=[]), INVENTED)
    assert reading.project is not None
    assert reading.project.name == " Shop "


def test_a_document_of_the_current_version_goes_through_none() -> None:
    assert read(json.dumps(document()), INVENTED) == read(json.dumps(document()))


def test_a_step_leaves_what_it_was_given_as_it_was() -> None:
    before = json.loads(old(VERSION - 2, title=" Shop ", stickers=["one"]))
    kept = json.dumps(before)
    migrated(before, INVENTED)
    assert json.dumps(before) == kept


@pytest.mark.parametrize(
    "fields",
    [{}, {"title": None}, {"title": 5, "stickers": []}, {"title": "x", "stickers": 3}, {"title": "x", "stickers": [5]}],
    ids=repr,
)
def test_an_old_document_that_is_broken_is_refused_in_words(fields: dict[str, Any]) -> None:
    faults = read(old(VERSION - 2, **fields), INVENTED).faults
    assert faults
    assert faults[0].code in {"fault.old_broken", "fault.wrong_type"}


def test_a_version_older_than_the_oldest_is_refused() -> None:
    assert [fault.code for fault in read(old(VERSION - 3), INVENTED).faults] == ["fault.bad_version"]


def test_the_steps_lead_without_a_gap_to_the_current_version() -> None:
    assert sorted(RELEASED.steps) == list(range(RELEASED.oldest, RELEASED.current))
    assert RELEASED.current == VERSION


@pytest.mark.parametrize("version", range(RELEASED.oldest, RELEASED.current + 1))
def test_the_frozen_file_of_every_released_version_is_read(version: int) -> None:
    assert judged((FIXTURES / f"project-{version}.json").read_bytes()).faults == ()


def test_the_file_of_the_current_version_is_written_back_letter_by_letter() -> None:
    text = (FIXTURES / f"project-{VERSION}.json").read_text("utf-8")
    project = read(text).project
    assert project is not None
    assert write(project) == text


def used(value: object) -> set[tuple[type, str]]:
    """Return the fields, of all values inside, that say something."""
    if isinstance(value, tuple):
        return set().union(*(used(each) for each in value))
    if not isinstance(value, Value):
        return set()
    fields = {name: getattr(value, name) for name in type(value).model_fields}
    said = {(type(value), name) for name, inside in fields.items() if inside != type(value).model_fields[name].default}
    return said.union(*(used(inside) for inside in fields.values()))


def test_the_file_of_the_current_version_uses_every_field_of_every_model() -> None:
    project = read((FIXTURES / f"project-{VERSION}.json").read_bytes()).project
    assert {(model, name) for model in MODELS for name in model.model_fields} - used(project) == set()
