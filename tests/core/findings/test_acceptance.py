"""A finding can be accepted with a reason; the acceptance ends when the elements change."""

from datetime import date

import pytest

from tests.core.findings.chance import chance
from tests.core.findings.clean import TODAY, clean
from tests.core.findings.faults import FAULTS
from throughline.core import edit, findings, integrity
from throughline.core.find import note
from throughline.core.findings.finding import Finding
from throughline.core.project import Project

DAY = date(2026, 6, 1)


def faulty(id_: str) -> tuple[Project, Finding]:
    project = FAULTS[id_](clean(2), chance(id_)).project
    return project, next(each for each in findings.every(project, TODAY) if each.check == id_)


def agreed(project: Project, finding: Finding, id_: str = "accepted") -> Project:
    return findings.accept(project, finding, id_, "We know", DAY)


def counts(project: Project) -> tuple[set[str], set[str]]:
    """The checks of what is open, and of what is accepted."""
    return {e.check for e in findings.open_(project, TODAY)}, {e.check for e in findings.accepted(project, TODAY)}


@pytest.mark.parametrize("id_", sorted(FAULTS))
def test_what_is_accepted_is_not_open_and_comes_back_when_it_is_taken_back(id_: str) -> None:
    project, finding = faulty(id_)
    after = agreed(project, finding)
    assert finding in findings.accepted(after, TODAY)
    assert finding not in findings.open_(after, TODAY)
    assert finding in findings.every(after, TODAY)
    assert list(integrity.faults(after)) == []
    assert findings.take_back(after, finding).acceptances == ()


def test_it_keeps_its_reason_and_its_day() -> None:
    project, finding = faulty("R5a")
    (acceptance,) = agreed(project, finding).acceptances
    assert (acceptance.check, acceptance.reason, acceptance.on) == ("R5a", "We know", DAY)


def test_it_ends_when_the_element_changes() -> None:
    project, finding = faulty("R5a")
    project = agreed(project, finding)
    partner = note(project, finding.elements[0])
    after = edit.replaced(project, partner.changed(comment="They called"))
    assert "R5a" in counts(after)[0]
    assert "R5a" not in counts(after)[1]


def test_it_ends_when_other_elements_are_concerned() -> None:
    project, finding = faulty("R14")
    project = agreed(project, finding)
    first = note(project, finding.elements[0])
    after = edit.added(project, "notes", first.changed(id="third-one"))
    assert "R14" in counts(after)[0]


def test_it_stays_when_the_element_only_moves_or_is_voted_for() -> None:
    project, finding = faulty("R5a")
    project = agreed(project, finding)
    partner = note(project, finding.elements[0])
    assert "R5a" in counts(edit.replaced(project, partner.changed(order="a9", votes=3)))[1]


def test_it_stays_when_something_else_changes() -> None:
    project, finding = faulty("R5a")
    project = agreed(project, finding)
    other = next(each for each in project.notes if each.place == "CS")
    assert "R5a" in counts(edit.replaced(project, other.changed(comment="Else")))[1]


def test_accepted_again_it_stands_once() -> None:
    project, finding = faulty("R5a")
    project = agreed(project, finding)
    partner = note(project, finding.elements[0])
    project = edit.replaced(project, partner.changed(comment="They called"))
    project = agreed(project, finding, "accepted-again")
    assert [each.id for each in project.acceptances] == ["accepted-again"]


def test_one_empty_block_is_accepted_apart_from_another() -> None:
    project = edit.removed(clean(2), frozenset(each.id for each in clean(2).notes if each.place in {"KP", "KA"}))
    first, second = (each for each in findings.every(project, TODAY) if each.check == "R8")
    project = agreed(project, first, "accepted-1")
    assert second in findings.open_(project, TODAY)
    project = agreed(project, second, "accepted-2")
    assert len(project.acceptances) == 2
    project = findings.take_back(project, second)
    assert first in findings.accepted(project, TODAY)
    assert second in findings.open_(project, TODAY)
