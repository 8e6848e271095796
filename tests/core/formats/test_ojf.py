"""Journeys in other programs' JSON."""

import json
from typing import Any

import pytest

from throughline.core.find import touchpoints_at
from throughline.core.formats import door, native
from throughline.core.project import MANY
from throughline.words import say

NODES: list[dict[str, Any]] = [
    {"id": "n1", "stageId": "s1", "swimlaneId": "l1", "title": "Waits for the bus", "description": "Twenty minutes.",
     "score": -3, "severity": "low", "sentiment": "annoyed", "purpose": "bottleneck", "tags": ["Rain", "bus stop"],
     "isMomentOfTruth": False, "icon": "bus", "iconColor": "#fff"},
    {"stageId": "s1", "swimlaneId": "l2", "title": "Worried", "description": "Will I be late?", "score": -2},
    {"stageId": "s1", "swimlaneId": "l3", "title": "No shelter", "severity": "high", "score": -4},
    {"stageId": "s2", "swimlaneId": "l1", "title": "Is greeted by name", "score": 5, "severity": "high", "isMomentOfTruth": True,
     "blueprint": {
         "evidence": [{"item": "Name badge", "type": "Physical"}, {"item": "Coffee"}],
         "onstage": [{"actor": "Porter", "action": "Opens the door"}],
         "backstage": [{"actor": "Office", "action": "Prints the badge"}],
         "support": [{"system": "Guest list", "description": "Knows who comes"}]}},
    {"stageId": "s2", "swimlaneId": "l4", "title": "Post", "description": "An invitation"},
    {"stageId": "s2", "swimlaneId": "l4", "title": "A shuttle", "purpose": "opportunity"},
    {"stageId": "s3", "swimlaneId": "l2", "title": "Nobody there"},
]  # fmt: skip
GRID = {
    "version": "1.0",
    "persona": "A visitor",
    "pointOfView": "Coming to the fair",
    "stages": [{"id": "s1", "name": "On the way"}, {"id": "s2", "name": "Arriving"}, {"id": "s3", "name": "Leaving"}],
    "swimlanes": [
        {"id": "l1", "name": "Customer Actions"},
        {"id": "l2", "name": "Thoughts & Feelings"},
        {"id": "l3", "name": "Pain Points"},
        {"id": "l4", "name": "Tools used"},
    ],
    "nodes": NODES,
}
"""As Ptolemy, the format's own editor, writes it."""
STEPS = [{"name": "Ad", "emotion": 4, "painPoints": ["slow", {"text": "dear"}]}, {"title": "Shop", "emotion": 1}]


@pytest.mark.parametrize(
    "value",
    [
        {"title": "Buy", "phases": [{"name": "Aware", "touchpoints": STEPS}]},
        {"journey": {"name": "Buy", "stages": [{"title": "Aware", "steps": STEPS}]}},
        {"journeys": [{"name": "Buy", "Stages": [{"label": "Aware", "actions": STEPS}]}]},
        [{"name": "Buy", "columns": [{"name": "Aware", "cards": STEPS}]}],
        {"name": "Buy", "phases": [{"id": 7, "name": "Aware"}], "steps": [{**each, "phaseId": 7} for each in STEPS]},
    ],
)
def test_stages_and_steps_are_found_whatever_they_are_called(value):
    project = door.read("buy.ojf", json.dumps(value)).project
    assert project is not None
    assert [each.name for each in project.journeys] == ["Buy"]
    assert [each.name for each in project.stages] == ["Aware"]
    found = touchpoints_at(project, project.stages[0].id)
    assert [(each.name, each.felt) for each in found] == [("Ad", 1), ("Shop", -2)]
    assert [each.text for each in project.pains] == ["slow", "dear"]


def test_a_field_that_has_no_place_is_named():
    reading = door.read("a.ojf", json.dumps({"phases": [{"name": "A", "steps": [{"name": "B", "priority": "high"}]}]}))
    assert [say("en", each.sentence) for each in reading.left] == [
        "The field “priority” has no place in a journey here, and was left out."
    ]


def test_json_without_a_journey_says_what_it_is():
    assert [each.code for each in door.read("a.ojf", '{"a": 1}').faults] == ["fault.not_ours"]


def grid(**changed):
    reading = door.read("fair.ojf", json.dumps({**GRID, **changed}))
    assert reading.project is not None
    return reading, reading.project


def test_the_nodes_of_an_openjourney_file_become_what_their_rows_are_called():
    reading, project = grid()
    assert [say("en", each) for each in reading.understood] == [
        "1 persona", "1 journey", "3 stages", "2 touchpoints", "1 pain point", "1 opportunity",
    ]  # fmt: skip
    (journey,) = project.journeys
    assert (journey.name, project.personas[0].name, journey.persona) == (
        "Coming to the fair",
        "A visitor",
        project.personas[0].id,
    )
    waits, greeted = project.touchpoints
    assert (waits.name, waits.felt, waits.bottleneck, waits.moment) == ("Waits for the bus", -1.2, True, None)
    assert waits.comment == "Twenty minutes.\n#Rain #bus-stop #annoyed"
    assert waits.thought == "Worried: Will I be late?"
    assert (greeted.felt, greeted.moment.importance, greeted.carrier) == (2, 3, "Name badge, Coffee")
    (pain,) = project.pains
    assert (pain.touchpoint, pain.text, pain.severity) == (waits.id, "No shelter", 3)
    (idea,) = project.opportunities
    assert (idea.text, idea.stage) == ("A shuttle", greeted.stage)


def test_rows_that_mean_nothing_here_stay_rows_and_nothing_is_lost():
    reading, project = grid()
    rows = {each.id: each for each in project.lanes if each.kind == "own"}
    stages = {each.id: each.name for each in project.stages}
    held = {(rows[each.lane].name, rows[each.lane].backstage, stages[each.stage]): each.text for each in project.cells}
    assert held == {
        ("Frontstage", False, "Arriving"): "Porter: Opens the door",
        ("Backstage", True, "Arriving"): "Office: Prints the badge",
        ("Support systems", True, "Arriving"): "Guest list: Knows who comes",
        ("Tools used", False, "Arriving"): "Post: An invitation",
        ("Thoughts & Feelings", False, "Leaving"): "Nobody there",
    }
    kept = native.write(project)
    words = [each.get(name, "") for each in NODES for name in ("title", "description", "sentiment")]
    assert [each for each in words if each not in kept] == []
    assert [say("en", each.sentence) for each in reading.left] == [
        "2 cards stand in rows of feelings or pain points there; here each belongs to a touchpoint of its stage."
    ]


def test_an_openjourney_file_without_rows_that_we_know_still_has_touchpoints():
    nodes = [{"id": "n1", "stage": "s1", "title": "Finds us", "sentiment": "delighted", "votes": 3}]
    reading, project = grid(metadata={"title": "Example", "pov": "In a hurry"}, swimlanes=[], nodes=nodes)
    assert [(each.name, each.felt) for each in project.touchpoints] == [("Finds us", 2)]
    assert [(each.name, each.story) for each in project.journeys] == [("Example", "In a hurry")]
    assert "“votes”" in say("en", reading.left[0].sentence)


def test_scores_of_an_older_file_count_from_nought_to_ten():
    nodes = [{"stageId": "s1", "title": str(score), "score": score} for score in (0, 5, 10)]
    assert [each.felt for each in grid(swimlanes=[], nodes=nodes)[1].touchpoints] == [-2, 0, 2]


def test_a_hurtful_moment_of_truth_is_met_and_hurts():
    node = {"stageId": "s1", "swimlaneId": "l3", "title": "The review", "isMomentOfTruth": True, "severity": "medium"}
    _, project = grid(nodes=[node])
    assert [(each.name, each.moment.importance) for each in project.touchpoints] == [("The review", 2)]
    assert [(each.text, each.severity) for each in project.pains] == [("The review", 2)]


@pytest.mark.parametrize(
    "changed",
    [
        {"nodes": [{"stageId": [], "swimlaneId": {}, "title": 7, "score": 10**300, "tags": 3, "blueprint": [1]}]},
        {"nodes": [{"title": "x" * 30_000, "description": "y" * 30_000, "score": True, "tags": [None, "a"]}]},
        {"stages": [{}], "swimlanes": 5, "nodes": [{"title": "a", "stageId": "nowhere", "purpose": ["x"]}, {}]},
        {"persona": {"name": 1}, "metadata": "x", "nodes": [{"title": "a\x00\ud800", "severity": 3}]},
    ],
)
def test_an_odd_openjourney_file_is_read_as_far_as_it_goes(changed):
    _, project = grid(**changed)
    assert len(project.touchpoints) == 1


def test_a_very_full_openjourney_file_is_read_in_a_moment_and_says_what_it_left():
    nodes = [{"title": "a", "stageId": "s1", "swimlaneId": f"l{1 + n % 3}"} for n in range(7_000)]
    reading, project = grid(nodes=nodes)
    assert len(project.touchpoints) + len(project.pains) <= MANY
    assert "2000 rows were left out" in say("en", reading.left[0].sentence)
