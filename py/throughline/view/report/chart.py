"""Impact against effort on paper: the four corners, and each opportunity by its number in the list that follows."""

from htpy import Element, circle, figure, g, svg
from htpy import text as text_
from markupsafe import Markup

from throughline.core.order import ordered
from throughline.core.priorities.axes import borders, spot, usual
from throughline.core.priorities.plane import plane
from throughline.core.priorities.quadrants import QUADRANTS
from throughline.view.priorities import dots
from throughline.view.priorities.dots import HEIGHT, WIDE, Mark
from throughline.view.priorities.ground import ground
from throughline.view.priorities.numbers import numbers
from throughline.view.scene import Scene

_EDGE, _LEFT, _FOOT = 12, 26, 30
"""Between a corner and its name; room for the name of the upright axis, and below for that of the other."""
_AT = {
    "quick-win": (_EDGE, 22, "start"),
    "big-bet": (WIDE - _EDGE, 22, "end"),
    "fill-in": (_EDGE, HEIGHT - _EDGE, "start"),
    "time-sink": (WIDE - _EDGE, HEIGHT - _EDGE, "end"),
}


def draw(seen: Scene) -> Element | None:
    """The chart; nothing while no opportunity has a place on it."""
    project = seen.project
    axes = usual(project)
    placed = [(one, at) for one in ordered(project.opportunities) if None not in (at := spot(project, one, axes))]
    if not placed:
        return None
    here = plane(project, axes)
    drawn = svg(viewBox=f"0 0 {WIDE:g} {HEIGHT:g}", x=str(_LEFT), y="0", width=f"{WIDE:g}", height=f"{HEIGHT:g}")[
        ground(here), _corners(seen), [_dot(seen, each) for each in dots.marks(here, borders(project, axes), placed)]
    ]
    box = f"0 0 {WIDE + _LEFT:g} {HEIGHT + _FOOT:g}"
    return figure(".paper-chart")[
        svg(viewBox=box, width="100%", role="img", aria_label=seen.say("priorities.chart"))[drawn, _axes(seen)]
    ]


def _corners(seen: Scene) -> list[Element]:
    return [
        text_(".chart-corner", x=f"{x:g}", y=f"{y:g}", text_anchor=anchor)[seen.say(f"priorities.corner.{name}")]
        for name in QUADRANTS
        for x, y, anchor in (_AT[name],)
    ]


def _axes(seen: Scene) -> Markup:
    across = text_(".chart-axis", x=f"{_LEFT + WIDE / 2:g}", y=f"{HEIGHT + 22:g}", text_anchor="middle")
    up = text_(".chart-axis", transform=f"translate(16 {HEIGHT / 2:g}) rotate(-90)", text_anchor="middle")
    return Markup().join((across[seen.say("priorities.axis.effort")], up[seen.say("priorities.axis.impact")]))


def _dot(seen: Scene, mark: Mark) -> Element:
    x, y = mark.x * WIDE, mark.y * HEIGHT
    number = str(numbers(seen.project.opportunities)[mark.one.id])
    return g(class_=["chart-dot", f"is-{mark.one.status}"])[
        circle(cx=f"{x:.1f}", cy=f"{y:.1f}", r="13"),
        text_(x=f"{x:.1f}", y=f"{y + 5:.1f}", text_anchor="middle")[number],
    ]
