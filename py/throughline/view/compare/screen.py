"""The whole screen: what is compared with what, the figures, both sides, the list of changes; the versions beside it."""

from collections.abc import Callable, Mapping

from htpy import Element, Node, div, fragment, label, p, span
from htpy import input as input_

from throughline.core.compare.choosing import Sides, comparison, needed, offers, sides
from throughline.core.compare.comparison import Comparison
from throughline.core.compare.sides import has_plan
from throughline.core.messages import compare as m
from throughline.view.compare.bar import bar
from throughline.view.compare.canvases import canvases
from throughline.view.compare.changes import changes
from throughline.view.compare.figures import figures
from throughline.view.compare.journeys import journeys
from throughline.view.compare.naming import side_name
from throughline.view.compare.versions import versions
from throughline.view.events import CHECKED, on
from throughline.view.scene import Scene


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The regions of this screen."""
    model = seen.model
    shelf = (model.shelf.versions, model.shelf.cards, model.shelf.vault)
    inputs = (model.project, model.compare, model.where.journey, *shelf, model.today, model.locale)
    return {"work": lambda: seen.kept("compare", inputs, lambda: _screen(seen))}


def _screen(seen: Scene) -> Element:
    chosen, found = sides(seen.model), comparison(seen.model)
    return div(".compare")[
        bar(seen, chosen, found),
        div(".compare-main")[_body(seen, chosen, found) if found else p(".compare-teach")[seen.say(why(seen, chosen))]],
        versions(seen),
    ]


def why(seen: Scene, chosen: Sides) -> str:
    """The words key of why there is nothing to see."""
    if needed(seen.model):
        return "compare.reading"
    if len(offers(seen.model, chosen.what)) < 2:  # noqa: PLR2004 - one has nobody beside it
        return f"compare.none.{chosen.what}"
    return "compare.same_sides" if chosen.left == chosen.right else "compare.unreadable"


def _body(seen: Scene, chosen: Sides, found: Comparison) -> Node:
    names = (side_name(seen, chosen.left), side_name(seen, chosen.right))
    if chosen.what == "canvas" and not has_plan(seen.project):
        return p(".compare-teach")[seen.say("compare.none.canvas")]
    return fragment[
        figures(seen, found, names),
        _only(seen),
        found.what != "journeys" and canvases(seen, found, names),
        found.what != "canvas" and journeys(seen, found, names),
        changes(seen, found),
    ]


def _only(seen: Scene) -> Element:
    held = seen.model.compare.only
    return label(".tick.compare-only")[
        input_(type="checkbox", id="only-changes", checked=held, **on("change", m.OnlyChangesTicked, on=CHECKED)),
        span[seen.say("compare.only")],
    ]
