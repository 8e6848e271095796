"""From a fault that a check has found to a finding that can be told: names instead of elements."""

from typing import Any

from throughline.core.canvas import Note
from throughline.core.findings.check import Check, Spot
from throughline.core.findings.finding import Finding
from throughline.core.journey import Stage, Touchpoint
from throughline.core.text import short
from throughline.words import Sentence, sentence

MANY = 500
"""As many elements as an acceptance can name."""
_GAPS = ("name", "other")
"""What the first two elements are called in a sentence."""
Names = tuple[tuple[str, object], ...]
_UNNAMED = sentence("finding.unnamed")


def finding(check: Check, found: Spot) -> Finding:
    """The finding of a fault that a check has found."""
    elements, params, variant, place = found
    key = f"finding.{check.id}.{variant}" if variant else f"finding.{check.id}"
    if len(elements) == 1:  # most findings are about one element, and a full wall has a thousand of them
        names: Names = (("name", name_of(elements[0])),)
        ids = (elements[0].id,)
    else:
        names = tuple([(gap, name_of(each)) for gap, each in zip(_GAPS, elements, strict=False)])
        ids = tuple(dict.fromkeys([each.id for each in elements]))[:MANY]
    place = place or (_place_of(elements[0]) if elements else None)
    return Finding(check.id, check.severity, check.phase, ids, Sentence(key, names + params), place, check.step)


def name_of(element: Any) -> str | Sentence:
    """What an element is called in a sentence."""
    held = element.__dict__  # faster than asking a model for a field that it may not have
    return short(held.get("text") or held.get("name") or "") or _UNNAMED


def _place_of(element: Any) -> str | None:
    if isinstance(element, Note):
        return element.place
    if isinstance(element, Touchpoint):
        return element.stage
    return element.id if isinstance(element, Stage) else None
