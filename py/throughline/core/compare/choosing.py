"""Which sides are compared: what can be chosen, what lies near, and what must be read first."""

from collections.abc import Mapping

from throughline.core.compare.comparison import Comparison, canvases, journeys, versions
from throughline.core.compare.sides import has_plan
from throughline.core.journeys import twin
from throughline.core.model import Model
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.state.compare import What
from throughline.core.state.shelf import Version

NOW = "now"
VERSION, OTHER = "version:", "project:"


class Sides(Record):
    """What is compared with what."""

    what: What
    left: str
    right: str

    @property
    def stored(self) -> tuple[str, ...]:
        """The sides that are read from storage."""
        return tuple(each for each in (self.left, self.right) if each.startswith((VERSION, OTHER)))


def versions_of(model: Model) -> tuple[Version, ...]:
    """The saved versions of the open project, the newest first."""
    return tuple(each for each in model.shelf.versions if each.project == model.document.id)


def offers(model: Model, what: What) -> tuple[str, ...]:
    """What can stand on either side."""
    if what == "journeys":
        return tuple(each.id for each in ordered(model.document.journeys))
    if what == "canvas":
        return ("today", "planned")
    mine = tuple(f"{VERSION}{each.key}" for each in versions_of(model))
    others = (card.id for card in model.shelf.cards if card.standing == "good" and card.id != model.document.id)
    return (NOW, *mine, *(f"{OTHER}{id_}" for id_ in others))


def sides(model: Model) -> Sides:
    """The chosen sides; where nothing (or something that is gone) was chosen, what lies near."""
    state = model.compare
    what = state.what or near(model)
    if what == "canvas":
        return Sides(what, "today", "planned")
    possible = offers(model, what)
    left, right = _nearest(model, what)
    return Sides(
        what, state.left if state.left in possible else left, state.right if state.right in possible else right
    )


def near(model: Model) -> What:
    """Versions where there are any; else two journeys, or the plan of the canvas."""
    if versions_of(model):
        return "versions"
    if _two(model) is not None:
        return "journeys"
    return "canvas" if has_plan(model.document) else "versions"


def _nearest(model: Model, what: What) -> tuple[str, str]:
    if what == "journeys":
        return _two(model) or ("", "")
    first = next((each for each in offers(model, what) if each != NOW), "")
    return first, NOW


def _two(model: Model) -> tuple[str, str] | None:
    """The journey that is open and its other view; as-is comes first."""
    every = ordered(model.document.journeys)
    here = [each for each in every if each.id == model.where.journey]
    for journey in (*here, *every):
        other = twin(model.document, journey.id)
        if other is not None:
            return (other, journey.id) if journey.view == "to-be" else (journey.id, other)
    return (every[0].id, every[1].id) if len(every) > 1 else None


def needed(model: Model) -> tuple[str, ...]:
    """What must be read before the two sides can be compared."""
    if model.project is None:
        return ()
    read = dict(model.compare.fetched)
    return tuple(each for each in sides(model).stored if each not in read)


def comparison(model: Model) -> Comparison | None:
    """The two sides; None while one of them is being read, cannot be read, or is missing."""
    chosen = sides(model)
    if chosen.what == "canvas":
        return canvases(model.document, model.locale)
    if not chosen.left or not chosen.right or chosen.left == chosen.right:
        return None
    if chosen.what == "journeys":
        return journeys(model.document, chosen.left, chosen.right, model.locale)
    read = dict(model.compare.fetched)
    left, right = (_state(model, read, each) for each in (chosen.left, chosen.right))
    return versions(left, right, model.locale) if left is not None and right is not None else None


def _state(model: Model, read: Mapping[str, Project | None], side: str) -> Project | None:
    return model.document if side == NOW else read.get(side)


def named(model: Model) -> tuple[str, ...]:
    """What is compared, and what of it has still to be read: a list of changes is good while this is the same."""
    chosen = sides(model)
    return (chosen.what, chosen.left, chosen.right, *needed(model))
