"""The list of changes on paper: what is compared, the figures that differ, and every change, area by area."""

from collections.abc import Iterator
from itertools import groupby

from htpy import Element, Node, p, span

from throughline.core.compare import Change
from throughline.core.compare.choosing import Sides, comparison, sides
from throughline.core.compare.comparison import Comparison
from throughline.core.paper.pieces import pieces
from throughline.view.compare.figures import differing, shown
from throughline.view.compare.naming import side_name
from throughline.view.compare.screen import why
from throughline.view.compare.signs import SIGNS
from throughline.view.paper_flow import Flow
from throughline.view.scene import Scene


def parts(seen: Scene) -> Iterator[Flow]:
    """Everything that is printed, by area."""
    chosen, found = sides(seen.model), comparison(seen.model)
    yield Flow("sides", seen.say("compare.paper.sides"), tuple(_sides(seen, chosen, found)))
    if found is not None:
        yield from listed(seen, found)


def listed(seen: Scene, found: Comparison) -> Iterator[Flow]:
    """The figures that differ, and every change by area."""
    figures = tuple(_figures(seen, found))
    if figures:
        yield Flow("figures", seen.say("compare.part.figures"), figures)
    for area, changes in groupby(found.changes, key=lambda each: each.area):
        items = tuple(item for each in changes for item in _change(seen, found, each))
        yield Flow(area, seen.say(f"compare.area.{area}"), items)


def _sides(seen: Scene, chosen: Sides, found: Comparison | None) -> Iterator[Node]:
    yield p(".diff-paper")[seen.say("compare.paper.from", name=side_name(seen, chosen.left))]
    yield p(".diff-paper")[seen.say("compare.paper.to", name=side_name(seen, chosen.right))]
    if found is None:
        yield p(".diff-paper")[seen.say(why(seen, chosen))]
    elif not found.changes:
        yield p(".diff-paper")[seen.say("compare.same")]


def _figures(seen: Scene, found: Comparison) -> Iterator[Element]:
    for line in differing(seen, found):
        name = line.name if isinstance(line.name, str) else seen.say(line.name)
        words = seen.say("compare.paper.figure", name=name, old=shown(seen, line.old), new=shown(seen, line.new))
        yield p(".diff-paper.num")[words]


def _change(seen: Scene, found: Comparison, change: Change) -> Iterator[Element]:
    """The sentence with its sign, and the lines below it in pieces, so that none is taller than a page."""
    first, *others = pieces(seen.say(found.said(change)))
    leads = bool(others or change.details)
    yield p(class_=["diff-paper", change.kind], data_leads=leads)[
        span(".diff-sign", aria_hidden="true")[SIGNS[change.kind]], first
    ]
    yield from (p(".diff-paper.more")[each] for each in others)
    for line in change.details:
        yield from (p(".diff-paper.more")[each] for each in pieces(seen.say(line)))
