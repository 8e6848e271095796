"""The page as named regions: the DOM id of each, with the function that makes its HTML.

Parents stand before their children. A region whose HTML is the same as last time is left alone.
Where a parent holds the empty element of a child region (`data-region`), the morph leaves the
child's inside alone too. A region that fails shows a sentence, and the others live on.
"""

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module

from throughline.core.memo import Memo
from throughline.core.model import Model
from throughline.view import (
    bars,
    canvas,
    dialogs,
    head,
    journey,
    matrix,
    paper,
    people,
    side,
    start,
    strip_curve,
    trouble,
)
from throughline.view.scene import Scene, scene

Regions = Mapping[str, Callable[[], str]]

SCREENS: Mapping[str, Callable[[Scene], Regions]] = {
    "start": start.regions,
    "canvas": canvas.regions,
    "journey": journey.regions,
    "links": matrix.regions,
    "personas": people.regions,
    "print": paper.regions,
}
LATE = frozenset({"experience", "money", "kpis", "priorities", "compare", "merge", "report"})
"""Screens that are imported when they are first opened (`view/<name>/screen.py`)."""


def regions(model: Model, memo: Memo[str]) -> Regions:
    """Every region of the page for a model."""
    seen = scene(model, memo)
    return {
        **_head(seen),
        **bars.regions(seen),
        **screen(seen),
        **side.regions(seen),
        **dialogs.regions(seen),
        "paper": lambda: paper.printed(seen),
        "status": lambda: head.status(seen),
    }


def _head(seen: Scene) -> Regions:
    """A frame in another site's page has a head of its own."""
    if seen.model.embed is None:
        return head.regions(seen)
    own: Regions = import_module("throughline.view.embed.head").regions(seen)
    return own


def screen(seen: Scene) -> Regions:
    """The regions of the view that is open."""
    if own := _framed(seen):
        framed: Regions = import_module(f"throughline.view.embed.{own}").regions(seen)
        return framed
    view = seen.model.where.view if seen.model.project is not None else "start"
    if view in LATE:
        return _late(view, seen)
    return SCREENS[view](seen)


def _late(view: str, seen: Scene) -> Regions:
    try:
        regions: Regions = import_module(f"throughline.view.{view}.screen").regions(seen)
    except ImportError as reason:
        return {"work": partial(_fail, reason)}
    return regions


def _fail(reason: Exception) -> str:
    raise reason


def _framed(seen: Scene) -> str:
    """The screen that a frame has in place of the ordinary one, by its module; "" for none."""
    model = seen.model
    if model.embed is not None and model.project is None and model.share.stands:
        return "link"
    if model.project is None or model.embed is None:
        return ""
    if model.embed.both and model.where.view == "canvas":
        return "both"
    return "matrix" if model.reading and model.where.view == "links" else ""


def patient(before: Model | None, after: Model, pending: frozenset[str] = frozenset()) -> frozenset[str]:
    """Regions that may stand a frame later than the rest, and nothing moves then.

    The points on the strip, when the canvas comes up: their place is there. The side panel, which tells of what was done and
    is not what was done; only where it stood already: on a phone it rises over the page. `pending` are those that wait.
    """
    if before is None:
        return frozenset()
    if before.where.view != after.where.view:
        return frozenset({strip_curve.POINTS})
    stood = side.shape(before)
    still = frozenset({"side"}) if stood and stood == side.shape(after) else frozenset()
    return still | (pending & {strip_curve.POINTS})


def rendered(wanted: Regions) -> tuple[dict[str, str], list[Exception]]:
    """The HTML of each region, and the errors of those that failed."""
    made, errors = {}, []
    for id_, make in wanted.items():
        try:
            made[id_] = make()
        except Exception as reason:  # noqa: BLE001 - one broken region must not take the page down
            errors.append(reason)
            made[id_] = trouble.region(reason)
    return made, errors
