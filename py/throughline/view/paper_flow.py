"""What flows, on paper: items under their headings, in columns. Each kind has a module that draws its parts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import NamedTuple

from htpy import Element, Node, div, h3, h4, li, p, section, ul

from throughline.core.paper.filling import Part
from throughline.core.paper.flow import columns_of, named, size_of
from throughline.core.paper.plan import FlowPage, What
from throughline.core.paper.sizes import box
from throughline.view.paper_frame import Frame, Head, sheet
from throughline.view.scene import Scene

GAP = 6
"""Millimetres between columns."""
PARTS: Mapping[str, str] = {
    "kpis": "kpis.paper",
    "changes": "compare.paper",
    "report.moments": "report.moments",
    "report.findings": "report.findings",
    "report.money": "report.money",
    "report.kpis": "kpis.paper",
    "report.opportunities": "report.opportunities",
    "report.changes": "report.changes",
}
"""The module in `view` whose `parts(seen)` are printed, by what it is and the chapter."""


class Flow(NamedTuple):
    """A group of items under a heading; `more` stands small beneath it."""

    name: str
    heading: str
    items: Sequence[Node]
    more: str = ""


def parts_of(seen: Scene, what: What, chapter: str = "") -> tuple[Flow, ...]:
    """What is printed, drawn by the module of its kind."""
    name = f"{what}.{chapter}" if chapter else what
    return tuple(import_module(f"throughline.view.{PARTS[name]}").parts(seen))


def sheet_of(frame: Frame, page: FlowPage) -> Element:
    """One sheet."""
    held = {
        named(chapter, each.name): (each, chapter if first else "")
        for chapter in page.chapters
        for first, each in _from_first(parts_of(frame.seen, frame.order.what, chapter))
    }
    columns = ([_part(frame.seen, *held[part.name], part) for part in column] for column in page.columns)
    return _sheet(frame, page.size, columns, page.chapters)


def _from_first(parts: Iterable[Flow]) -> Iterator[tuple[bool, Flow]]:
    """Each with whether it is the first of its chapter, and so stands under the chapter's name."""
    return ((number == 0, each) for number, each in enumerate(each for each in parts if each.items))


def proof(frame: Frame, chapter: str = "") -> Element:
    """Everything in one column: to be measured. Its headings say that they go on, which takes more room."""
    parts = parts_of(frame.seen, frame.order.what, chapter)
    column = [
        _part(frame.seen, each, chapter if first else "", Part(each.name, 0, len(each.items), again=True))
        for first, each in _from_first(parts)
    ]
    return _sheet(frame, size_of(frame.order), [column], (chapter,))


def _sheet(frame: Frame, size: float, columns: Iterable[Sequence[Element]], chapters: Sequence[str]) -> Element:
    seen, count = frame.seen, columns_of(frame.order)
    width = (box(frame.order.sheet).width - GAP * (count - 1)) / count
    names = [seen.say(f"report.{each}" if each else f"paper.what.{frame.order.what}") for each in chapters]
    head = Head(seen.project.name, " · ".join(names))
    body = div(".flow-columns", data_css=f"--column: {width:.3f}; --gap: {GAP}")[
        (div(".flow-column")[column] for column in columns)
    ]
    kind = f"flow.{frame.order.what}"
    return sheet(frame, kind, size, head, body, data_chapter=" ".join(chapters))


def _part(seen: Scene, held: Flow, chapter: str, part: Part) -> Element:
    """The items of a part; the first of a chapter stands under the chapter's name (measured with it, so always room)."""
    heading = seen.say("paper.again", what=held.heading) if part.again else held.heading
    return section(".flow-part", data_part=held.name)[
        div(".flow-head")[
            chapter and (part.start == 0) and h3(".flow-chapter")[seen.say(f"report.{chapter}")],
            h4(dir="auto")[heading],
            held.more and p(dir="auto")[held.more],
        ],
        ul(".flow-items")[(li(".flow-item")[each] for each in held.items[part.start : part.end])],
    ]
