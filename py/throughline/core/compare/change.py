"""A change: one field of one element that was added, removed, changed or moved; enough to be applied, and in words."""

from typing import Any, Literal, get_args

from throughline.core.record import Record
from throughline.words import Sentence

Area = Literal[
    "canvas",
    "links",
    "personas",
    "journey",
    "emotions",
    "backstage",
    "kpis",
    "money",
    "opportunities",
    "questions",
    "settings",
]
AREAS: tuple[Area, ...] = get_args(Area)
"""In reading order."""

Kind = Literal["added", "removed", "changed", "moved", "silent"]
"""`silent`: nobody sees it (siblings got new keys in the order they had), and yet it must be applied."""

PROJECT = "project"
"""The collection of what belongs to the project itself."""


class Change(Record):
    """`path` walks the fields of the element by dots; it is empty where the whole element came or went.

    `old` and `new` are what stands there before and after; `details` are further lines that belong to the sentence.
    """

    kind: Kind
    area: Area
    collection: str
    id: str
    path: str
    old: Any
    new: Any
    sentence: Sentence
    details: tuple[Sentence, ...] = ()
    journey: str | None = None
    """The journey it is about; names repeat where there are several."""
