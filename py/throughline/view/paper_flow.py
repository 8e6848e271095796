"""What flows, on paper: items under their headings, in columns. Each kind has a module that draws its parts."""

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import NamedTuple

from htpy import Element, Node, div, h4, li, p, section, ul

from throughline.core.paper.filling import Part
from throughline.core.paper.flow import SIZE
from throughline.core.paper.plan import FlowPage, What
from throughline.core.paper.poster import columns_on
from throughline.core.paper.sizes import box
from throughline.view.paper_frame import Frame, Head, sheet
from throughline.view.scene import Scene

GAP = 6
"""Millimetres between columns."""
PARTS: Mapping[What, str] = {"kpis": "kpis.paper", "changes": "compare.paper"}
"""The module in `view` whose `parts(seen)` are printed."""


class Flow(NamedTuple):
    """A group of items under a heading; `more` stands small beneath it."""

    name: str
    heading: str
    items: Sequence[Node]
    more: str = ""


def parts_of(seen: Scene, what: What) -> tuple[Flow, ...]:
    """What is printed, drawn by the module of its kind."""
    return tuple(import_module(f"throughline.view.{PARTS[what]}").parts(seen))


def sheet_of(frame: Frame, page: FlowPage) -> Element:
    """One sheet."""
    held = {each.name: each for each in parts_of(frame.seen, frame.order.what)}
    columns = ([_part(frame.seen, held[part.name], part) for part in column] for column in page.columns)
    return _sheet(frame, page.size, columns)


def proof(frame: Frame) -> Element:
    """Everything in one column: to be measured. Its headings say that they go on, which takes more room."""
    parts = parts_of(frame.seen, frame.order.what)
    column = [_part(frame.seen, each, Part(each.name, 0, len(each.items), again=True)) for each in parts]
    return _sheet(frame, SIZE, [column])


def _sheet(frame: Frame, size: float, columns: Iterable[Sequence[Element]]) -> Element:
    seen, count = frame.seen, columns_on(frame.order.sheet)
    width = (box(frame.order.sheet).width - GAP * (count - 1)) / count
    head = Head(seen.project.name, seen.say(f"paper.what.{frame.order.what}"))
    body = div(".flow-columns", data_css=f"--column: {width:.3f}; --gap: {GAP}")[
        (div(".flow-column")[column] for column in columns)
    ]
    return sheet(frame, "flow", size, head, body)


def _part(seen: Scene, held: Flow, part: Part) -> Element:
    heading = seen.say("paper.again", what=held.heading) if part.again else held.heading
    return section(".flow-part", data_part=held.name)[
        div(".flow-head")[h4(dir="auto")[heading], held.more and p(dir="auto")[held.more]],
        ul(".flow-items")[(li(".flow-item")[each] for each in held.items[part.start : part.end])],
    ]
