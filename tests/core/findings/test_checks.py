"""Every check fires on a document that has its fault, and is silent on one that has not: 200 documents each."""

import sys

import pytest

from tests.core.findings.chance import chance
from tests.core.findings.clean import TODAY, clean
from tests.core.findings.faults import FAULTS
from throughline.core import findings, integrity
from throughline.core.findings import CHECKS
from throughline.core.findings.finding import Finding
from throughline.core.findings.running import Runs
from throughline.core.project import Project
from throughline.words import say

MANY = 8 if sys.platform == "emscripten" else 200
IDS = sorted({each.id for each in CHECKS}, key=lambda id_: (id_[0] != "R", int(id_[1:].rstrip("abcd")), id_))
RUNS = {id_: Runs(tuple(each for each in CHECKS if each.id == id_)) for id_ in IDS}


def found(id_: str, project: Project) -> tuple[Finding, ...]:
    """What one check finds."""
    return RUNS[id_](project, TODAY)


def test_all_forty_are_there() -> None:
    assert {id_.rstrip("abcd") for id_ in IDS} == {
        *(f"R{number}" for number in range(1, 19)),
        *(f"J{number}" for number in range(1, 23)),
    }


def test_each_check_has_a_fault_of_its_own() -> None:
    assert set(FAULTS) == set(IDS)


@pytest.mark.parametrize("id_", IDS)
def test_it_fires_on_its_fault_and_is_silent_without(id_: str) -> None:
    for number in range(MANY):
        whole = clean(number)
        assert found(id_, whole) == (), number
        faulty = FAULTS[id_](whole, chance(f"{id_} {number}"))
        there = found(id_, faulty.project)
        assert there, number
        assert faulty.at is None or faulty.at in {each.elements[0] for each in there}, number
        assert all(10 < len(say("en", each.sentence)) < 300 for each in there)


def test_a_clean_document_is_a_good_document() -> None:
    for number in range(0, MANY, 4):
        assert list(integrity.faults(clean(number))) == []
        assert findings.every(clean(number), TODAY) == ()


@pytest.mark.parametrize("id_", IDS)
def test_a_fault_is_something_that_can_be_saved(id_: str) -> None:
    for number in range(3):
        assert list(integrity.faults(FAULTS[id_](clean(number), chance(f"{id_} {number}")).project)) == []


@pytest.mark.parametrize("id_", IDS)
def test_it_says_what_why_and_what_to_do(id_: str) -> None:
    why, fix = say("en", f"finding.{id_}.why"), say("en", f"finding.{id_}.fix")
    assert 40 < len(why) < 240
    assert why.count(".") + why.count(":") <= 4
    assert 5 < len(fix) < 45
