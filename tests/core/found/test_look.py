"""Marks: what is counted by looking at what changed is what counting everything gives."""

import sys
from collections import Counter
from typing import Any, cast

import pytest

from tests.core.findings.chance import chance
from tests.core.findings.clean import TODAY, clean
from tests.core.findings.faults import heaped
from tests.core.found.shops import looked, reviewed
from tests.shop import note, session, shop
from throughline.core import edit
from throughline.core.find import note as find_note
from throughline.core.found.look import look
from throughline.core.found.places import place_of, wearers
from throughline.core.project import Profile, Project
from throughline.core.state.findings import Found, Mark, Marks

MANY = 2 if sys.platform == "emscripten" else 8


def test_elements_wear_the_gravest_of_what_was_found_at_them() -> None:
    found = reviewed().findings.found
    mark = found.marks[note("CS")]
    here = [each for each in found.shown if each.elements[:1] == (note("CS"),)]
    assert mark == (here[0].severity, len(here))
    assert mark.worst == "gap"


def test_a_block_counts_all_that_was_found_in_it() -> None:
    found = reviewed().findings.found
    assert sum(each.n for each in found.places.values()) == len(found.shown)


def test_in_a_sketch_one_thing_alone_is_marked() -> None:
    found = looked(session(shop(), view="canvas")).findings.found
    assert len(found.shown) == 1
    assert len(found.marks) == 1


def test_what_stays_the_same_stays_the_same_object() -> None:
    model = reviewed()
    project = edit.replaced(model.document, find_note(model.document, note("KP")).changed(comment="Next door"))
    again = looked(model.but(project=project))
    assert again.findings.found.of is project
    assert again.findings.found.within["CS"] is model.findings.found.within["CS"]
    assert again.findings.found.marks is model.findings.found.marks


def test_another_project_begins_with_no_filter() -> None:
    model = reviewed()
    model = model.but(findings=model.findings.but(place="CS", chosen="R1a-0"))
    other = shop(profile=Profile(phase="review")).changed(id="project1")
    assert looked(model.but(project=other)).findings.place is None


def counted(names: list[tuple[str, str]]) -> Marks:
    """One after the other: how often each is named, and with what first."""
    many, worst = Counter(name for name, _ in names), dict[str, str]()
    for name, severity in names:
        worst.setdefault(name, severity)
    return {name: Mark(cast("Any", worst[name]), n) for name, n in many.items()}


def check_marks(project: Project, found: Found) -> None:
    marks = counted([(id_, each.severity) for each in found.shown for id_ in wearers(each)])
    assert found.marks == marks
    assert found.places == counted([(place_of(project, each), each.severity) for each in found.shown])
    for block, within in found.within.items():
        here = {each.id for each in project.notes if each.place == block}
        assert within == {id_: mark for id_, mark in marks.items() if id_ in here}


@pytest.mark.parametrize("number", range(MANY))
def test_fault_upon_fault_is_counted_as_if_for_the_first_time(number: int) -> None:
    random, found = chance(f"marks {number}"), Found()
    for _, project in heaped(clean(number), random, 12):
        found = look(project, TODAY, found)
        check_marks(project, found)
    note = random.choice(project.notes)
    after = edit.removed(project, frozenset((note.id,)))
    check_marks(after, look(after, TODAY, found))
