"""From a change to the element that it is about, where that is still there."""

from collections.abc import Mapping

from htpy import Node, button

from throughline.core.compare.comparison import Comparison
from throughline.core.find import element, locate
from throughline.core.messages.base import Message
from throughline.core.messages.session import ChosenAt, ViewAsked
from throughline.core.state.where import View
from throughline.view.events import on
from throughline.view.scene import Scene

STANDS = frozenset({"notes", "touchpoints", "stages", "personas", "kpis"})
"""Elements that can be seen where they stand."""
HOLDERS: Mapping[str, str] = {"pains": "touchpoint", "cells": "stage"}
SCREENS: Mapping[str, View] = {"values": "money", "opportunities": "priorities", "diagnoses": "experience"}


def going(seen: Scene, found: Comparison, collection: str, id_: str, words: str) -> Node:
    """The words, as a button that goes there; plain where there is nowhere to go."""
    way = goal(seen, found, collection, id_)
    if way is None:
        return words
    kind, fields = way
    return button(".diff-go", type="button", **on("click", kind, **fields))[words]


Way = tuple[type[Message], Mapping[str, object]]


def goal(seen: Scene, found: Comparison, collection: str, id_: str) -> Way | None:
    """The message that leads there."""
    home = found.at_home(seen.project, id_)
    if home is None:
        return None
    if collection in SCREENS:
        return ViewAsked, {"view": SCREENS[collection]}
    if collection in {"journeys", "lanes", "episodes"}:
        held = element(seen.project, home)
        return ViewAsked, {"view": "journey", "journey": getattr(held, "journey", home)}
    stand = home if collection in STANDS else _holder(seen, collection, home)
    return (ChosenAt, {"id": stand}) if stand and _stands(seen, stand) else None


def _holder(seen: Scene, collection: str, id_: str) -> str | None:
    """What an element is seen at: a pain point at its touchpoint, a link at one of its ends."""
    held = element(seen.project, id_)
    if collection == "links" and held is not None:
        return str(held.target if held.kind == "touch" else held.source)
    return getattr(held, HOLDERS[collection], None) if collection in HOLDERS else None


def _stands(seen: Scene, id_: str) -> bool:
    located = locate(seen.project, id_)
    return located is not None and located[0] in STANDS
