"""What elements are called where a sentence speaks of them."""

from collections.abc import Mapping
from typing import Any

from throughline.core.find import locate
from throughline.core.project import Project
from throughline.words import Sentence, sentence

Said = str | Sentence
LONGEST = 70
"""Letters of a name inside a sentence."""
UNNAMED = sentence("change.unnamed")


def short(text: str, longest: int = LONGEST) -> str:
    """A text short enough for a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def name_of(project: Project, id_: str | None) -> Said:
    """What the element of this id is called."""
    found = locate(project, id_)
    return UNNAMED if found is None else named(project, *found)


def named(project: Project, collection: str, element: Any) -> Said:
    """What an element is called."""
    match collection:
        case "links":
            ends = {end: name_of(project, getattr(element, end)) for end in ("source", "target")}
            return sentence("change.link", **ends)
        case "cells":
            return sentence("change.cell", lane=name_of(project, element.lane), stage=name_of(project, element.stage))
        case "values":
            return name_of(project, element.segment)
        case "acceptances":
            return str(element.check)
    return _written(element) or _of_its_kind(collection, element)


def _written(element: Any) -> str:
    """Its text, or its name."""
    return short(str(getattr(element, "text", "") or getattr(element, "name", "") or ""))


def _of_its_kind(collection: str, element: Any) -> Said:
    if collection == "lanes":
        return sentence(f"lane.{element.kind}")
    if collection == "diagnoses":
        return sentence(f"change.choice.symptom.{element.symptom}")
    return UNNAMED


PARENTS: Mapping[str, str] = {
    "stages": "journey",
    "lanes": "journey",
    "episodes": "journey",
    "touchpoints": "stage",
    "pains": "touchpoint",
    "personas": "segment",
}
"""Which field names what an element stands in."""


def where(project: Project, collection: str, element: Any) -> Said:
    """What an element stands in: a block, a stage, a journey; "" where it stands nowhere."""
    if collection == "notes":
        return sentence(f"block.{element.place}")
    parent = getattr(element, PARENTS[collection], None) if collection in PARENTS else None
    return name_of(project, parent) if parent else ""
