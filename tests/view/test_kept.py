"""What is kept and what keeps still: whatever was changed, the picture is the one that would be drawn anew."""

import sys
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.shoes import model as shoes_model
from tests.view.test_journey import every_lane, pictured
from throughline.core.memo import Memo
from throughline.core.messages import findings as f
from throughline.core.messages import session as s
from throughline.core.messages.base import EPOCH
from throughline.core.update import update

TEXTS = {
    "notes": "text",
    "touchpoints": "name",
    "stages": "name",
    "personas": "name",
    "pains": "text",
    "opportunities": "text",
    "kpis": "name",
    "backstage": "name",
    "cells": "text",
}
"""What is written on each kind of element."""
OF_TOUCHPOINTS = {
    "felt": -1.5,
    "expected": 2.0,
    "thought": "Another thought",
    "need": "Another need",
    "action": "Another action",
    "motivation": "Another motivation",
    "minutes": 77,
    "bottleneck": True,
    "relationship": "self-service",
    "data_used": "Another datum",
    "channel": None,
    "owner": "partner",
    "carrier": "Another carrier",
    "pays": True,
    "moment": None,
    "optional": True,
    "persona": None,
}


def wall(view):
    model = shoes_model(view=view, today=EPOCH.date())
    journey = model.where.journey or ""
    lanes = (*(each for each in model.document.lanes if each.journey != journey), *every_lane(journey))
    return model.but(project=model.document.changed(lanes=lanes))


def changed(model, collection, which, **fields):
    """A model whose project has one element that differs."""
    items = getattr(model.document, collection)
    if not items:
        return model
    at = which % len(items)
    return model.but(
        project=model.document.changed(**{collection: (*items[:at], items[at].changed(**fields), *items[at + 1 :])})
    )


@st.composite
def steps(draw):  # noqa: PLR0911 - one a case
    """One change of one thing that is seen."""
    which = draw(st.integers(0, 200))
    match draw(
        st.sampled_from(["text", "touchpoint", "touchpoint", "unlink", "choose", "profile", "day", "check", "undo"])
    ):
        case "text":
            collection = draw(st.sampled_from(sorted(TEXTS)))
            text = draw(st.sampled_from(["One", "Two <b>"]))
            return lambda model: changed(model, collection, which, **{TEXTS[collection]: text})
        case "touchpoint":
            field = draw(st.sampled_from(sorted(OF_TOUCHPOINTS)))
            return lambda model: changed(model, "touchpoints", which, **{field: OF_TOUCHPOINTS[field]})
        case "unlink":
            return lambda model: model.but(
                project=model.document.changed(
                    links=tuple(each for at, each in enumerate(model.document.links) if at % 200 != which)
                )
            )
        case "choose":
            return lambda model: update(model, s.Chosen(id=element(model, which)))[0]
        case "profile":
            currency = draw(st.sampled_from(["CHF", "GBP"]))
            return lambda model: model.but(
                project=model.document.changed(profile=model.document.profile.changed(currency=currency))
            )
        case "day":
            return lambda model: model.but(today=EPOCH.date() + timedelta(days=which * 300))
        case "check":
            return lambda model: update(model, f.ChecksDue())[0]
    return lambda model: wall(model.where.view)


def element(model, which):
    every = (*model.document.notes, *model.document.touchpoints, *model.document.stages)
    return every[which % len(every)].id


@pytest.mark.parametrize("view", ["canvas", "journey", "links"])
@settings(max_examples=4 if sys.platform == "emscripten" else 20)
@given(changes=st.lists(steps(), min_size=1, max_size=8))
def test_what_is_kept_is_what_would_be_drawn_anew(view, changes):
    memo: Memo[str] = Memo()
    model = wall(view)
    pictured(model, memo)
    for change in changes:
        model = change(model)
        kept, anew = pictured(model, memo), pictured(model)
        assert {id_: html for id_, html in kept.items() if html != anew[id_]} == {}


@pytest.mark.parametrize("field", OF_TOUCHPOINTS)
def test_every_field_of_a_touchpoint_is_seen_when_it_changes(field):
    memo: Memo[str] = Memo()
    model = wall("journey")
    pictured(model, memo)
    for which in range(len(model.document.touchpoints)):
        model = changed(model, "touchpoints", which, **{field: OF_TOUCHPOINTS[field]})
    kept, anew = pictured(model, memo), pictured(model)
    assert {id_: html for id_, html in kept.items() if html != anew[id_]} == {}
