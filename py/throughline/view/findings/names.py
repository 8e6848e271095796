"""What places and elements are called in the list of findings."""

from typing import Any

from throughline.core.canvas import PLACES
from throughline.core.find import element, locate
from throughline.core.found.places import host
from throughline.core.update.steps import short
from throughline.view.scene import Scene


def place_name(seen: Scene, place: str) -> str:
    """The block, the stage (with its journey where there are several), or the screen."""
    if place in PLACES:
        return seen.say(f"block.{place}")
    stage = element(seen.project, place)
    if stage is None:
        return seen.say(f"findings.place.{place}")
    name = stage.name or seen.say("journey.unnamed_stage")
    if len(seen.project.journeys) == 1:
        return name
    journey = element(seen.project, stage.journey)
    return seen.say("findings.stage_of", stage=name, journey=short(journey.name, 24) if journey else "")


def element_name(seen: Scene, id_: str) -> str:
    """What an element is called, or "a note without words"."""
    found = locate(seen.project, id_)
    if found is None:
        return ""
    collection, each = found
    if collection in {"links", "cells", "values"}:
        return element_name(seen, host(seen.project, id_))
    return short(_words(each)) or seen.say("findings.unnamed")


def _words(each: Any) -> str:
    return getattr(each, "text", "") or getattr(each, "name", "")
