"""What of the page may be kept as the picture with which the next visit begins."""

from typing import Literal, NamedTuple

from throughline.core.model import Model
from throughline.core.state.where import Where

PARTS = frozenset({"dialog", "paper", "status"})
"""Regions that belong to a moment, not to a view."""


class Painted(NamedTuple):
    """The name of the picture, where it is (as in the address), and the projects that are still here."""

    name: Literal["start", "project"]
    query: str
    known: tuple[str, ...]


def painted(model: Model) -> Painted | None:
    """The picture that stands now; None while something is in hand that will not be there again."""
    busy = model.editing or model.journey.editing or model.dialog or model.shelf.opening or not model.shelf.loaded
    if busy or model.where.view == "print" or model.saving.state != "saved":
        return None
    known = tuple(card.id for card in model.shelf.cards)
    if model.project is None:
        return Painted("start", Where().query(), known)
    return Painted("project", model.where.query(), (*known, model.project.id))
