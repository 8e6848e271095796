"""The list of projects on this computer, as the start screen shows it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Card:
    """One project in the list; `picture` counts the notes in each block."""

    id: str
    name: str
    modified: str = ""
    """An instant, ISO 8601, UTC."""
    picture: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Shelf:
    """Projects, and those in the bin."""

    cards: tuple[Card, ...] = ()
    bin: tuple[Card, ...] = ()
    loaded: bool = False
