"""A sheet of paper: what stands at the head and the foot of each."""

from htpy import Element, Node, article, div, footer, h3, header, p, span

from throughline.core.paper.plan import Order
from throughline.core.paper.sizes import box, scale
from throughline.core.record import Record
from throughline.view.scene import Scene


class Frame(Record):
    """Which sheet it is, of how many; `today` is the date as the person writes it."""

    seen: Scene
    order: Order
    number: int = 1
    total: int = 1
    today: str = ""


class Head(Record):
    """`title` and what stands beside it: `what` it is, `more` at the end of the line, and `below` on one of its own."""

    title: str
    what: str
    more: Node = None
    below: Node = None


def sheet(frame: Frame, kind: str, size: float, head: Head, body: Node, **attributes: str) -> Element:
    """One sheet: its box in millimetres, its text in points, both as properties for the style sheet."""
    width, height = box(frame.order.sheet)
    grow = scale(frame.order.sheet)
    css = f"--w: {width:g}; --h: {height:g}; --grow: {grow:.4f}; --size: {size:g}"
    return article(
        f".sheet.{kind}",
        data_css=css,
        aria_label=frame.seen.say("paper.page", n=frame.number, of=frame.total),
        **attributes,
    )[_head(frame, head), div(".sheet-body")[body], _foot(frame)]


def _head(frame: Frame, head: Head) -> Element:
    return header(".sheet-head")[
        head.title and h3(dir="auto")[head.title],
        p(".sheet-what", dir="auto")[head.what],
        div(".sheet-more")[head.more, frame.today and p(".sheet-date")[frame.today]],
        head.below and p(".sheet-below")[head.below],
    ]


def _foot(frame: Frame) -> Element:
    say = frame.seen.say
    return footer(".sheet-foot")[
        span(".sheet-credit")[say("credit")],
        span(".sheet-name", dir="auto")[frame.seen.project.name],
        span(".sheet-number")[say("paper.page", n=frame.number, of=frame.total)],
    ]
