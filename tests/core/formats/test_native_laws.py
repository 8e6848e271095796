"""Laws of the file format, for any project that could be made."""

import json
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from tests.documents import document, note, text_of
from tests.strategies import projects
from throughline.core import integrity
from throughline.core.formats.native import Reading, fits, read, sorted_project, write, write_compact
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS


@given(projects())
def test_what_is_drawn_has_integrity(project: Project) -> None:
    assert list(integrity.faults(project)) == []


@given(projects())
def test_what_is_written_is_read_back_sorted(project: Project) -> None:
    assert read(write(project)) == Reading(sorted_project(project))


@given(projects())
def test_bytes_are_read_as_text_is(project: Project) -> None:
    assert read(write(project).encode()) == read(write(project))


@given(projects())
def test_writing_is_stable(project: Project) -> None:
    again = read(write(project)).project
    assert again is not None
    assert write(again) == write(project)


@given(projects())
def test_compact_text_holds_the_same_project_on_one_line(project: Project) -> None:
    text = write_compact(project)
    assert "\n" not in text
    assert read(text) == read(write(project))
    assert fits(project)


@given(projects(3), st.randoms(use_true_random=False))
def test_the_text_is_the_same_in_whatever_order_the_elements_were(project: Project, random: Random) -> None:
    shuffled = {name: random.sample(getattr(project, name), len(getattr(project, name))) for name in COLLECTIONS}
    assert write(project.changed(**{name: tuple(items) for name, items in shuffled.items()})) == write(project)


def test_elements_stand_by_order_and_then_by_id() -> None:
    orders = [("note-0003", "a0"), ("note-0001", "a1"), ("note-0002", "a0"), ("note-0004", "Zz")]
    project = read(text_of(notes=[{**note(), "id": id_, "order": order} for id_, order in orders])).project
    assert project is not None
    assert [each.id for each in sorted_project(project).notes] == ["note-0004", "note-0002", "note-0003", "note-0001"]


def test_what_is_as_it_would_be_anyway_is_not_written() -> None:
    whole = document(profile={"currency": "EUR"}, notes=[note(order="a0", state="today", votes=0)], links=[])
    project = read(json.dumps(whole)).project
    assert project is not None
    assert json.loads(write(project)) == document(notes=[note()])


def test_a_file_ends_with_a_line_break_and_is_indented_by_two() -> None:
    project = read(text_of()).project
    assert project is not None
    assert write(project).startswith('{\n  "format": "throughline",\n  "version": 1,\n')
    assert write(project).endswith("}\n")
