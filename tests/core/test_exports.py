from datetime import UTC, datetime

import pytest

from throughline.core.effects import Export
from throughline.core.formats.registry import FORMATS
from throughline.core.journey import Journey
from throughline.core.messages import exports as m
from throughline.core.update import update
from throughline.core.update.exports import journey_of
from throughline.words import say

NOW = datetime(2026, 3, 31, tzinfo=UTC)


def asked(model, format_, part=""):
    after, effects = update(model, m.ExportAsked(format=format_, part=part, now=NOW))
    return after, [each for each in effects if isinstance(each, Export)]


def test_a_file_is_called_after_the_project_its_part_and_the_day(model):
    _, (effect,) = asked(model, "svg", "canvas")
    assert effect.name == "stride-on-main-canvas-2026-03-31.svg"
    assert (effect.asked.part, effect.asked.today) == ("canvas", NOW.date())


def test_one_file_is_made_at_a_time(model):
    busy, _ = asked(model, "html")
    assert busy.exports.busy
    assert asked(busy, "html")[1] == []
    done, _ = update(busy, m.ExportMade(file="a.html"))
    assert asked(done, "html")[1]


@pytest.mark.parametrize(("format_", "part"), [("nothing", ""), ("svg", "nowhere"), ("ojf", "")])
def test_what_cannot_be_made_is_not_asked_for(model, format_, part):
    assert asked(model, format_, part)[1] == []


def test_a_failure_is_said_and_another_try_is_open(model):
    busy, _ = asked(model, "xlsx")
    failed, _ = update(busy, m.ExportFailed(why="library"))
    assert (failed.exports.trouble, failed.exports.busy) == ("library", "")
    assert asked(failed, "xlsx")[1]


def test_the_journey_that_was_chosen_else_the_open_one_else_the_first(model, act):
    journeys = tuple(Journey(id=f"journey{at:03}", name=f"J{at}", order=f"a{at}") for at in range(3))
    model = model.but(project=model.document.changed(journeys=journeys))
    assert journey_of(model) == "journey000"
    open_ = model.but(where=model.at(journey="journey001"))
    assert journey_of(open_) == "journey001"
    assert journey_of(act(open_, m.ExportJourneyChosen(journey="journey002"))) == "journey002"


def test_every_format_and_every_part_of_one_has_its_words():
    for each in FORMATS:
        assert say("en", f"format.{each.id}")
        assert say("en", f"format.{each.id}.about")
        assert all(say("en", f"export.part.{part}") for part in each.parts if each.writes)
