"""Every id stands once; every reference points at something of the right kind."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.documents import FIXTURES, found, note, text_of
from tests.models import MODELS
from tests.strategies import projects
from throughline.core import integrity
from throughline.core.formats.native import read
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS, REFERENCES, targets

PERSONA = {"id": "person-01", "name": "Ada"}
JOURNEY = {"id": "journey-1", "name": "To buy"}
STAGE = {"id": "stage-01", "journey": "journey-1", "name": "Need"}
TOUCH = {"id": "touch-01", "stage": "stage-01", "name": "Sign"}
GRID: dict[str, Any] = {"journeys": [JOURNEY], "stages": [STAGE], "touchpoints": [TOUCH]}


def whole() -> Project:
    project = read((FIXTURES / "project-1.json").read_bytes()).project
    assert project is not None
    return project


def link(source: str, target: str, kind: str = "note", number: int = 1) -> dict[str, str]:
    return {"id": f"link-{number:04}", "kind": kind, "source": source, "target": target}


def test_the_models_with_ids_are_all_looked_at() -> None:
    with_id = {model.__name__ for model in MODELS if "id" in model.model_fields}
    outer = {type(element).__name__ for name in COLLECTIONS for element in getattr(whole(), name)}
    assert with_id == outer | {"Project", "Test", "Behaviour", "Measurement"}


def test_every_id_is_found_with_its_place() -> None:
    places = dict(integrity.every_id(whole()))
    assert "notes[0].id" in places
    assert any(place.endswith(".proposition.tests[0].id") for place in places)
    assert "backstage[0].behaviours[1].id" in places
    assert "kpis[1].measurements[0].id" in places
    assert places["id"] == whole().id


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"notes": [note(1), note(1)]}, "notes[1].id"),
        ({"notes": [note(1)], "personas": [{**PERSONA, "id": "note-0001"}]}, "personas[0].id"),
        (
            {"notes": [note(1), note(2, proposition={"tests": [{"id": "note-0001"}]})]},
            "notes[1].proposition.tests[0].id",
        ),
        (
            {"notes": [note(1, proposition={"tests": [{"id": "test-001"}, {"id": "test-001"}]})]},
            "notes[0].proposition.tests[1].id",
        ),
    ],
    ids=["in one list", "across lists", "inside an element", "among inner ones"],
)
def test_an_id_that_stands_twice_is_a_fault(fields: dict[str, Any], place: str) -> None:
    assert found(text_of(**fields)) == [(place, "fault.duplicate_id")]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"links": [link("note-0001", "note-0009")]}, ("links[0].target", "fault.dangling")),
        ({"links": [link("note-0001", "note-0001")]}, ("links[0].target", "fault.self_link")),
        ({"links": [link("note-0001", "person-01")]}, ("links[0].target", "fault.wrong_kind")),
        ({"links": [link("note-0001", "note-0002", "touch")]}, ("links[0].target", "fault.wrong_kind")),
        ({"links": [link("note-0001", "touch-01", "backstage")]}, ("links[0].source", "fault.wrong_kind")),
        ({"links": [link("link-0001", "note-0001")]}, ("links[0].source", "fault.self_reference")),
        ({"personas": [{**PERSONA, "segment": "stage-01"}]}, ("personas[0].segment", "fault.wrong_kind")),
        ({"personas": [{**PERSONA, "channels": ["note-0009"]}]}, ("personas[0].channels", "fault.dangling")),
        (
            {"notes": [note(1, channel={"uses": [{"segment": "note-0009"}]}), note(2)]},
            ("notes[0].channel.uses.segment", "fault.dangling"),
        ),
        (
            {"touchpoints": [{**TOUCH, "alternative_to": "touch-01"}]},
            ("touchpoints[0].alternative_to", "fault.self_reference"),
        ),
        (
            {"opportunities": [{"id": "chance-1", "text": "x", "depends_on": ["chance-1"]}]},
            ("opportunities[0].depends_on", "fault.self_reference"),
        ),
    ],
    ids=lambda value: value[1] if isinstance(value, tuple) else "",
)
def test_a_reference_that_leads_nowhere_good_is_a_fault(fields: dict[str, Any], told: tuple[str, str]) -> None:
    there = {"notes": [note(1), note(2)], "personas": [PERSONA], **GRID}
    assert found(text_of(**{**there, **fields})) == [told]


def test_circles_are_allowed() -> None:
    circle = [link("note-0001", "note-0002"), link("note-0002", "note-0001", number=2)]
    chances = [
        {"id": "chance-1", "text": "x", "depends_on": ["chance-2"]},
        {"id": "chance-2", "text": "y", "depends_on": ["chance-1"]},
    ]
    assert found(text_of(notes=[note(1), note(2)], links=circle, opportunities=chances)) == []


def test_where_a_copy_came_from_may_be_gone() -> None:
    assert found(text_of(notes=[note(1, origin="note-0009")])) == []


@pytest.mark.parametrize("reference", REFERENCES, ids=lambda each: f"{each.holder}.{each.path}.{each.kind}")
def test_every_reference_is_used_in_the_fixture_and_missed_when_its_target_goes(reference: Any) -> None:
    project = whole()
    holders = getattr(project, reference.holder)
    pointed = [id_ for holder in holders for id_ in targets(reference, holder)]
    assert pointed
    for collection in reference.to:
        project = project.changed(**{collection: ()})
    if reference.holder not in reference.to:
        path = reference.path.replace("[]", "")
        assert any(fault.place.endswith(f"].{path}") for fault in integrity.faults(project))


@given(projects(), st.randoms(use_true_random=False))
def test_an_element_taken_out_by_force_is_missed_by_whatever_points_at_it(project: Project, random: Any) -> None:
    elements = [(name, element) for name in COLLECTIONS for element in getattr(project, name)]
    if not elements:
        return
    name, victim = random.choice(elements)
    left = project.changed(**{name: tuple(each for each in getattr(project, name) if each is not victim)})
    pointing = any(
        victim.id in targets(reference, holder)
        for reference in REFERENCES
        for holder in getattr(left, reference.holder)
    )
    dangling = [fault for fault in integrity.faults(left) if fault.code == "fault.dangling"]
    assert bool(dangling) == pointing
