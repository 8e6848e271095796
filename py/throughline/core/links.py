"""Links stand once, at document level: note to note, note to touchpoint, backstage to touchpoint.

`kind` has no default: files leave defaults out, and a reader needs it to tell links apart.
"""

from typing import Annotated, Literal

from pydantic import Field

from throughline.core.evidence import Evidence
from throughline.core.ids import Id
from throughline.core.text import Text
from throughline.core.value import Value

Effect = Literal["enables", "weakens", "unclear"]
Strength = Literal["strong", "weak"]


class NoteLink(Value):
    """`source` makes `target` possible, leads to it, or causes it (a cost)."""

    id: Id
    kind: Literal["note"]
    source: Id
    target: Id
    why: Text = ""


class TouchLink(Value):
    """What a canvas note (`source`) does at a touchpoint (`target`)."""

    id: Id
    kind: Literal["touch"]
    source: Id
    target: Id
    effect: Effect = "enables"
    strength: Strength | None = None
    why: Text = ""
    evidence: Evidence | None = None


class BackstageLink(Value):
    """A job, process, system or partner (`source`) carries a touchpoint (`target`)."""

    id: Id
    kind: Literal["backstage"]
    source: Id
    target: Id
    why: Text = ""


Link = Annotated[NoteLink | TouchLink | BackstageLink, Field(discriminator="kind")]

RANK = {"KP": 0, "KA": 1, "KR": 1, "VP": 2, "CH": 3, "CR": 3, "CS": 4, "RS": 5, "CO": 6, "parking": 7}
"""The way of the canvas: partners before activities before value … before segments before money.

A link points from the lower rank to the higher, so "depends on" has one meaning everywhere.
"""


def directed(a: str, place_a: str, b: str, place_b: str) -> tuple[str, str]:
    """(source, target) of a link between notes `a` and `b`; equal ranks keep the given order."""
    return (b, a) if RANK[place_b] < RANK[place_a] else (a, b)
