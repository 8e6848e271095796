"""What moves the value most: a table whose bars say at a glance what its numbers say exactly."""

from decimal import Decimal

from htpy import Element, Node, div, h4, line, p, rect, span, svg, table, tbody, td, th, thead, tr

from throughline.core.figures import Sum
from throughline.core.measures import CustomerValue
from throughline.core.sensitivity import Bar, Move, sensitivity
from throughline.view.scene import Scene

HALF, HEIGHT = 100, 20


def draw(seen: Scene, value: CustomerValue) -> Node:
    """The bars, the longest first."""
    found = sensitivity(value, seen.project.profile.currency)
    if not found:
        return None
    most, title = found[0].reach, f"bars-{value.id}"
    return div(".worth-part")[
        h4(id=title)[seen.say("money.sensitivity")],
        p(".quiet.small")[seen.say("money.sensitivity.why")],
        table(".moves", aria_labelledby=title)[
            thead[tr[(th(scope="col")[seen.say(f"money.bar.{each}")] for each in ("input", "less", "change", "more"))]],
            tbody[(_row(seen, each, most) for each in found)],
        ],
    ]


def _row(seen: Scene, bar: Bar, most: Decimal) -> Element:
    now = bar.now.text(seen.model.locale)
    return tr[
        th(scope="row")[seen.say(f"money.name.{bar.name}"), span(".quiet.num")[" ", now]],
        _cell(seen, bar, "less"),
        td(".move-cell", aria_hidden="true")[_picture(bar, most)],
        _cell(seen, bar, "more"),
    ]


def _cell(seen: Scene, bar: Bar, way: str) -> Element:
    move = next((each for each in bar.moves if each.way == way), None)
    if move is None:
        return td[seen.say("money.none")]
    to = move.to.text(seen.model.locale)
    return td(".num")[span(".move-to")[to], " ", span(class_=["move-change", _tone(move)])[_change(seen, move)]]


def _tone(move: Move) -> str:
    return "" if not move.change else "good" if move.change > 0 else "bad"


def _change(seen: Scene, move: Move) -> str:
    if move.change is None:
        return seen.say("money.bar.no_end")
    text = Sum(abs(move.change), seen.project.profile.currency).text(seen.model.locale)
    return f"{'+' if move.change >= 0 else '−'}{text}"


def _picture(bar: Bar, most: Decimal) -> Element:
    return svg(
        ".move-bar",
        viewBox=f"-{HALF} 0 {2 * HALF} {HEIGHT}",
        preserveAspectRatio="none",
        width="100%",
        height=str(HEIGHT),
    )[
        (_rect(each, most) for each in bar.moves if each.change),
        line(".move-middle", x1="0", x2="0", y1="0", y2=str(HEIGHT), vector_effect="non-scaling-stroke"),
    ]


def _rect(move: Move, most: Decimal) -> Element:
    """To the right what makes it more, to the left what makes it less."""
    change = float(move.change or 0)
    length = abs(change) / float(most) * HALF if most else 0.0
    start = 0.0 if change > 0 else -length
    return rect(class_=_tone(move), x=f"{start:.2f}", y="4", width=f"{length:.2f}", height=str(HEIGHT - 8))
