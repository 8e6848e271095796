"""Journeys in other programs' JSON."""

import json

import pytest

from throughline.core.find import touchpoints_at
from throughline.core.formats import door
from throughline.words import say

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
