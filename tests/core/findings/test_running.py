"""Looking again only at what changed finds what looking at everything finds."""

import sys

import pytest

from tests.core.findings.chance import chance
from tests.core.findings.clean import TODAY, clean
from tests.core.findings.faults import FAULTS, heaped
from throughline.core import edit
from throughline.core.findings import CHECKS
from throughline.core.findings.running import Runs
from throughline.core.project import Project
from throughline.core.references import elements

MANY = 2 if sys.platform == "emscripten" else 12


def afresh(project: Project) -> object:
    return Runs(CHECKS)(project, TODAY)


@pytest.mark.parametrize("number", range(MANY))
def test_fault_upon_fault_is_found_as_if_for_the_first_time(number: int) -> None:
    runs = Runs(CHECKS)
    for id_, project in heaped(clean(number), chance(f"run {number}"), 20):
        assert runs(project, TODAY) == afresh(project), id_


def test_a_new_name_is_told_wherever_it_is_told() -> None:
    project = clean(3)
    for id_ in sorted(FAULTS):
        project = FAULTS[id_](clean(5), chance(id_)).project
        runs = Runs(CHECKS)
        runs(project, TODAY)
        concerned = {name for each in runs(project, TODAY) for name in each.elements}
        for collection, held in elements(project):
            if held.id in concerned and collection not in {"links", "values"}:
                named = {"text": "Else"} if hasattr(held, "text") else {"name": "Else"}
                renamed = edit.replaced(project, held.changed(**named))
                assert runs(renamed, TODAY) == afresh(renamed), (id_, collection)


def test_what_did_not_change_stays_the_same_object() -> None:
    project = FAULTS["R5a"](FAULTS["R1a"](clean(1), chance("a")).project, chance("b")).project
    runs = Runs(CHECKS)
    before = {each.check: each for each in runs(project, TODAY)}
    partner = next(each for each in project.notes if each.place == "KP" and not each.partner.brings)
    after = {each.check: each for each in runs(edit.replaced(project, partner.changed(text="Else")), TODAY)}
    assert after["R1a"] is before["R1a"]
    assert after["R5a"] is not before["R5a"]


def test_another_day_is_looked_at_again() -> None:
    project, runs = FAULTS["R16"](clean(1), chance("old")).project, Runs(CHECKS)
    assert "R16" in {each.check for each in runs(project, TODAY)}
    assert "R16" not in {each.check for each in runs(project, TODAY.replace(year=2024))}
    assert "R16" not in {each.check for each in runs(project, None)}
