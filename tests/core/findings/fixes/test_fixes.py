"""Each finding has a way out: one that does it makes the finding go away; one that leads somewhere leads to its place."""

import sys
from collections.abc import Iterator
from typing import get_args

import pytest

from tests.core.findings.chance import chance
from tests.core.findings.clean import clean
from tests.core.findings.faults import FAULTS
from tests.core.findings.test_checks import IDS, found
from throughline.core import fields, integrity
from throughline.core.find import element, note, notes_in
from throughline.core.findings.finding import Finding
from throughline.core.findings.fixes import Fix, Fixed, fix_of, fixed
from throughline.core.findings.fixes.linking import LINKS
from throughline.core.ids import from_seed
from throughline.core.project import Project
from throughline.core.state.where import View

MANY = 3 if sys.platform == "emscripten" else 25
DOES = {
    "R1a",
    "R1b",
    "R1c",
    "R1d",
    "R3",
    "R7b",
    "R8",
    "R13a",
    "R14",
    "R17",
    "R18",
    "J3a",
    "J3b",
    "J4a",
    "J5",
    "J6b",
    "J10",
}


def cases(id_: str) -> Iterator[tuple[Project, Finding]]:
    """Documents with the fault, and what is found there."""
    for number in range(MANY):
        project = FAULTS[id_](clean(number), chance(f"fix {id_} {number}")).project
        for each in found(id_, project):
            yield project, each


def says_with_what(fix: Fix) -> bool:
    return fix.words.key == "finding.link"


def does(project: Project, finding: Finding) -> bool:
    """Whether one click does it."""
    fix = fix_of(project, finding)
    return fix is not None and fix.kind == "does"


def mended(project: Project, finding: Finding) -> Fixed:
    return fixed(project, finding, from_seed("f" * 32))


@pytest.mark.parametrize("id_", IDS)
def test_each_has_one_and_says_what_it_is(id_: str) -> None:
    for project, finding in cases(id_):
        fix = fix_of(project, finding)
        assert fix is not None
        assert fix.kind == ("does" if id_ in DOES or says_with_what(fix) else "goes")
        assert fix.words.key == f"finding.{id_}.fix" or says_with_what(fix)
        assert id_ in LINKS or not says_with_what(fix)


@pytest.mark.parametrize("id_", IDS)
def test_afterwards_the_document_is_good_and_something_is_in_sight(id_: str) -> None:
    for project, finding in cases(id_):
        after = mended(project, finding)
        assert list(integrity.faults(after.project)) == []
        assert after.view in get_args(View)
        assert after.chosen is None or element(after.project, after.chosen) is not None
        assert after.journey is None or element(after.project, after.journey) is not None


@pytest.mark.parametrize("id_", sorted(DOES | set(LINKS)))
def test_what_does_it_makes_the_finding_go_away(id_: str) -> None:
    for project, finding in (each for each in cases(id_) if does(*each)):
        after = mended(project, finding).project
        where = (finding.place, finding.elements[:1])
        assert where not in {(each.place, each.elements[:1]) for each in found(id_, after)}


@pytest.mark.parametrize("id_", sorted(set(IDS) - DOES))
def test_what_leads_somewhere_changes_nothing_and_leads_to_the_place(id_: str) -> None:
    for project, finding in (each for each in cases(id_) if not does(*each)):
        after = mended(project, finding)
        assert after.project is project
        assert after.chosen in finding.elements


@pytest.mark.parametrize("id_", IDS)
def test_the_field_it_leads_to_exists(id_: str) -> None:
    for project, finding in cases(id_):
        after = mended(project, finding)
        if after.field is not None:
            assert fields.kind_at(element(after.project, after.chosen), after.field)


@pytest.mark.parametrize("id_", sorted(DOES))
def test_done_twice_with_the_same_seed_it_is_the_same(id_: str) -> None:
    project, finding = next(cases(id_))
    assert mended(project, finding) == mended(project, finding)


@pytest.mark.parametrize(("id_", "block"), [("R1a", "VP"), ("R1b", "CH"), ("R1c", "CR"), ("R1d", "RS"), ("R3", "KA")])
def test_the_missing_note_stands_last_in_its_block_ready_to_be_typed(id_: str, block: str) -> None:
    project, finding = next(cases(id_))
    after = mended(project, finding)
    new = notes_in(after.project, block)[-1]
    assert (after.chosen, after.edit, after.view, new.text) == (new.id, True, "canvas", "")
    assert any({link.source, link.target} == {new.id, finding.elements[0]} for link in after.project.links)


def test_j9_the_journey_is_open_on_which_somebody_is_alone() -> None:
    project, finding = next(cases("J9"))
    after = mended(project, finding)
    points = [element(project, id_) for id_ in finding.elements[1:]]
    assert after.journey in {element(project, point.stage).journey for point in points}


def test_r16_leads_to_the_older_of_two_dates() -> None:
    for project, finding in cases("R16"):
        after = mended(project, finding)
        held = element(project, after.chosen)
        if after.field == "moment.evidence.on":
            other = held.emotion_evidence
            assert other is None or other.on is None or other.on >= held.moment.evidence.on


def test_r14_one_note_of_two_has_the_links_and_the_words_of_both() -> None:
    project, finding = next(cases("R14"))
    first, twin = (note(project, id_) for id_ in finding.elements)
    project = project.changed(
        notes=tuple(each.changed(comment=f"By {each.id}") for each in project.notes),
        links=tuple(
            link.changed(source=twin.id) if link.source == first.id and number % 2 else link
            for number, link in enumerate(project.links)
        ),
    )
    before = {(link.kind, link.target) for link in project.links if link.source in {first.id, twin.id}}
    after = mended(project, finding).project
    assert note(after, twin.id) is None
    assert note(after, first.id).comment == f"By {first.id}\n\nBy {twin.id}"
    assert before == {(link.kind, link.target) for link in after.links if link.source == first.id}


def test_j3b_the_persona_goes_the_journey_that_nobody_goes_yet() -> None:
    for project, finding in cases("J3b"):
        free = [each for each in project.journeys if each.persona is None and each.view == "as-is"]
        after = mended(project, finding)
        journey = element(after.project, after.journey)
        assert journey.persona == finding.elements[1]
        assert (journey.id in {each.id for each in free}) == bool(free)


def test_j10_the_opportunity_says_what_to_remove_and_stands_where_it_hurts() -> None:
    project, finding = next(cases("J10"))
    after = mended(project, finding)
    point, pain = finding.elements
    new = element(after.project, after.chosen)
    assert (new.text, new.pains, new.touchpoint) == (f"Remove: {element(project, pain).text}", (pain,), point)
    assert (after.view, after.field) == ("priorities", "text")
