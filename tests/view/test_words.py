"""In a language nobody speaks, every word on every screen is in it: what stays plain went past the tables."""

import re
from collections.abc import Iterator
from html import unescape
from typing import get_args

import pytest

from tests.shoes import shoes
from throughline.core.find import touchpoints_of
from throughline.core.memo import Memo
from throughline.core.model import Model
from throughline.core.money import CURRENCIES
from throughline.core.project import Project
from throughline.core.state.dialog import Dialog, Kind
from throughline.core.state.locale import Locale
from throughline.core.state.where import VIEWS, Where
from throughline.view import page

SPOKEN = re.compile(r"\[[^\[\]]*\]")
LINK = re.compile(r"#p=[\w.-]+")
"""A project in a link is no language."""
PLAIN = re.compile(r"[A-Za-z]{3,}")
ATTRIBUTES = re.compile(r'(?:aria-label|title|placeholder|alt)="([^"]*)"')
KEYS = {"Ctrl", "Alt", "Shift", "Home", "End", "Enter", "Esc", "Del", "Escape", "Delete", "Space", "click"}
SIGNS = {"Throughline", "abc", "NPS", "CSAT", "CLV", "CAC", "ZMOT", "FMOT", "SMOT", "UMOT", "EUR"}


def spoken(model: Model) -> set[str]:
    """Words that are seen or read aloud and are not of the pseudo-language."""
    made, errors = page.rendered(page.regions(model, Memo()))
    assert errors == []
    found: set[str] = set()
    for text in made.values():
        pieces = [*ATTRIBUTES.findall(text), *re.split(r"<[^>]*>", text)]
        for piece in pieces:
            rest = LINK.sub(" ", unescape(piece))
            while SPOKEN.search(rest):
                rest = SPOKEN.sub(" ", rest)
            found |= set(PLAIN.findall(rest))
    return found


def said_by(value: object) -> Iterator[str]:
    """Every text of a document, without the names of its fields."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple):
        for each in value:
            yield from said_by(each)
    elif isinstance(value, str):
        yield value


def allowed(project: Project) -> set[str]:
    """Whatever the document itself says."""
    own = set(PLAIN.findall(" ".join(said_by(project.model_dump()))))
    return own | KEYS | SIGNS | set(CURRENCIES)


PSEUDO = Locale(language="qps", symbols=(("EUR", "€"),))


@pytest.fixture
def full() -> Project:
    return shoes()


@pytest.mark.parametrize("view", VIEWS)
def test_every_screen_speaks_the_language_it_is_told_to(full, view):
    journey = full.journeys[0].id
    model = Model(project=full, where=Where(view, full.id, journey), locale=PSEUDO)
    assert spoken(model) - allowed(full) == set()


@pytest.mark.parametrize("view", ["canvas", "journey"])
def test_every_panel_does(full, view):
    journey = full.journeys[0].id
    places = {each.place: each.id for each in full.notes}
    chosen = [
        *places.values(),
        touchpoints_of(full, journey)[0].id,
        full.stages[0].id,
        full.personas[0].id,
        full.pains[2].id,
        journey,
    ]
    for id_ in chosen:
        model = Model(project=full, where=Where(view, full.id, journey, id_), locale=PSEUDO)
        assert spoken(model) - allowed(full) == set(), id_


@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_dialog_does(full, kind):
    journey = full.journeys[0].id
    note, stage = full.notes[0].id, full.stages[0].id
    touchpoint = touchpoints_of(full, journey)[0].id
    for about in ((note,), (touchpoint,), (stage,), (journey,), (full.id,), ("CS",), (note, stage), ()):
        dialog = Dialog(kind, about)
        model = Model(project=full, where=Where("journey", full.id, journey), locale=PSEUDO, dialog=dialog)
        assert spoken(model) - allowed(full) == set(), about
