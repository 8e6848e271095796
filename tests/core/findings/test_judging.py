"""What of the findings is shown, in which order, and what is to be done next."""

import pytest

from tests.core.findings.chance import chance
from tests.core.findings.clean import TODAY, clean
from tests.core.findings.faults import FAULTS
from tests.core.findings.test_checks import IDS
from throughline.core import edit, findings
from throughline.core.canvas import Note
from throughline.core.findings import CHECKS
from throughline.core.findings.finding import Finding
from throughline.core.project import Phase, Project

GRAVITY = ("gap", "risk", "hint")


def broken(*ids: str, phase: Phase = "board", number: int = 4) -> Project:
    """A document with these faults, one upon the other."""
    project = clean(number)
    for id_ in ids:
        project = FAULTS[id_](project, chance(id_)).project
    return project.changed(profile=project.profile.changed(phase=phase))


def checks(found: tuple[Finding, ...]) -> list[str]:
    return [each.check for each in found]


def test_the_most_severe_come_first() -> None:
    project = broken("R9b", "R17", "R2", "J22", "J10")
    severities = [GRAVITY.index(each.severity) for each in findings.every(project, TODAY)]
    assert severities == sorted(severities)
    assert set(severities) == {0, 1, 2}


def test_an_empty_project_is_asked_for_its_segments_first_and_for_its_costs_last(project: Project) -> None:
    blocks = [each.place for each in findings.every(project, TODAY)]
    assert blocks == ["CS", "VP", "CH", "CR", "RS", "KR", "KA", "KP", "CO"]


def test_a_sketch_is_told_one_gap_alone() -> None:
    project = broken("R2", "R5a", "J10", "R17", phase="sketch")
    assert checks(findings.shown(project, TODAY)) == ["R2"]


def test_a_sketch_goes_on_to_the_next_gap() -> None:
    first = broken("R2", "J10", phase="sketch")
    (gap,) = findings.shown(first, TODAY)
    second = findings.accept(first, gap, "accepted", "", None)
    assert checks(findings.shown(second, TODAY)) == ["J10"]


def test_a_sketch_without_gaps_is_told_nothing() -> None:
    assert findings.shown(broken("R17", "R9b", "R16", phase="sketch"), TODAY) == ()


def test_a_review_leaves_numbers_and_evidence_to_the_board() -> None:
    ids = ("R5a", "R16", "J8", "J15a", "R17")
    assert {"R16", "J8", "J15a"} & {*checks(findings.shown(broken(*ids, phase="review"), TODAY))} == set()
    assert {*ids} <= {*checks(findings.shown(broken(*ids, phase="board"), TODAY))}


def test_the_next_gap_is_the_first_gap_else_the_first_risk_and_never_a_hint() -> None:
    assert findings.next_gap(broken("R17", "R5a"), TODAY).check == "R5a"
    assert findings.next_gap(broken("R9b", "J22"), TODAY).check == "J22"
    assert findings.next_gap(broken("R9b"), TODAY) is None
    assert findings.next_gap(broken(), TODAY) is None


def test_a_segment_is_the_next_gap_of_a_new_canvas_until_it_is_offered_something(project: Project) -> None:
    assert findings.next_gap(project, TODAY).place == "CS"
    project = edit.added(project, "notes", Note(id="segment1", place="CS", text="Runners"))
    assert (findings.next_gap(project, TODAY).check, findings.next_gap(project, TODAY).place) == ("R8", "VP")


def test_every_element_concerned_knows_its_findings() -> None:
    project = broken("R14", "J9")
    by = findings.by_element(project, TODAY)
    for each in findings.shown(project, TODAY):
        assert all(each in by[id_] for id_ in each.elements)


@pytest.mark.parametrize("id_", IDS)
def test_no_two_findings_of_a_check_are_about_the_same(id_: str) -> None:
    found = findings.every(broken(id_), TODAY)
    about = [(each.check, each.place, each.elements) for each in found]
    assert len(about) == len(set(about))


def test_ids_are_as_an_acceptance_can_hold_them() -> None:
    for each in CHECKS:
        assert each.id[0] in "RJ"
        assert each.severity in GRAVITY
        assert each.reads or each.over


def test_a_note_that_is_still_empty_is_not_scolded() -> None:
    project = edit.added(
        clean(4), "notes", *(Note(id=f"empty-{place}-0", place=place, text=" ") for place in ("CS", "VP", "CO"))
    )
    assert findings.every(project, TODAY) == ()


def test_a_note_to_be_dropped_misses_nothing() -> None:
    dropped = (
        Note(id=f"gone-{place}-00", place=place, text="Goes", state="dropped") for place in ("CS", "VP", "RS", "KP")
    )
    assert findings.every(edit.added(clean(4), "notes", *dropped), TODAY) == ()
