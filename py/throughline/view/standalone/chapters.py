"""The chapters of the report that are read: moments of truth, findings, money, key figures, opportunities, changes."""

from collections.abc import Iterator
from importlib import import_module

from htpy import Element, Node, div, fragment, h3, p

from throughline.core.chapters import DRAWN, written
from throughline.view import paper_flow
from throughline.view.paper_flow import Flow
from throughline.view.scene import Scene
from throughline.view.standalone.part import Part, part_of


def parts(seen: Scene) -> Iterator[Part]:
    """A section for each chapter that has something to say; canvas and journeys have their own."""
    for chapter in written(seen.project):
        if chapter not in DRAWN:
            yield part_of(chapter, seen.say(f"report.{chapter}"), _body(seen, chapter), "read")


def _body(seen: Scene, chapter: str) -> Node:
    if chapter == "kpis":
        # A table instead of cards: all of it is seen at once.
        name = seen.say("report.kpis")
        return div(".wide", tabindex="0", role="group", aria_label=name)[
            import_module("throughline.view.kpis.paper").before_after(seen)
        ]
    return fragment[(_flow(each) for each in paper_flow.parts_of(seen, "report", chapter))]


def _flow(held: Flow) -> Element:
    return div(".flow")[
        h3(dir="auto")[held.heading],
        held.more and p(".more", dir="auto")[held.more],
        div(".items")[held.items],
    ]
