"""The emotion curve as SVG: on the journey, in the strip beside the canvas, on paper.

It is as wide as its place, and as high: lines stretch, points do not. Everything is attributes, so it needs
no styles to keep its shape; heights are parts of the whole, so styles may press it flat without a shift for each
of three hundred points. `draw` gives the whole way; `Slice` gives the part of one stage, for a cell of the grid.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from html import escape
from types import MappingProxyType
from typing import Any

from htpy import Element, Node, line, path, svg
from markupsafe import Markup

from throughline.core.curve import HIGHEST, LOWEST, Bend, Point, bends, expected, felt
from throughline.core.peaks import Peak
from throughline.core.record import Record

SCALE = 100
"""Units of the lines' own grid in one stage."""
MARGIN = 6
"""Room above +2 and below −2 for the thickness of the line."""


class Slice(Record):
    """The stages to show: `first` and how `many`; `height` in pixels is −2 … +2."""

    first: float
    many: float
    height: float


Dress = Callable[[Point], Mapping[str, Any]]
"""Attributes of a point: classes, messages, what a screen reader hears; `title` is what the mouse is told."""


Marks = Mapping[str, tuple[Peak, ...]]
"""By touchpoint: best, worst or end of its episode."""
NO_MARKS: Marks = MappingProxyType({})


def draw(  # noqa: PLR0913 - a picture has a size, a label, a look
    found: tuple[Point, ...],
    width: int,
    height: float,
    *,
    label: str = "",
    dress: Dress | None = None,
    others: tuple[Point, ...] = (),
    marks: Marks = NO_MARKS,
    **attributes: Any,
) -> Element:
    """The whole curve over `width` stages, `height` pixels from −2 to +2, as wide as its place."""
    whole = Slice(0, max(1, width), height)
    dressed = partial(drawn_point, part=whole, dress=dress)
    return sliced(lines(found, others), found, whole, label=label, point=dressed, marks=marks, **attributes)


class Lines(Record):
    """The bends of each line; made once for all slices."""

    felt: tuple[Bend, ...] = ()
    expected: tuple[Bend, ...] = ()
    other: tuple[Bend, ...] = ()
    """What a second persona feels."""


def lines(found: Iterable[Point], others: Iterable[Point] = ()) -> Lines:
    """The lines through these points."""
    found = tuple(found)
    return Lines(bends(felt(found)), bends(expected(found)), bends(felt(others)))


def near(made: Lines, part: Slice) -> Lines:
    """Only the bends that a slice shows (so that it can be compared, and remembered)."""
    return Lines(*(tuple(each for each in way if _meets(each, part)) for way in (made.felt, made.expected, made.other)))


def _meets(bend: Bend, part: Slice) -> bool:
    return bend.start[0] < part.first + part.many and bend.end[0] > part.first


def sliced(  # noqa: PLR0913 - a picture has a part, a label, a look
    made: Lines,
    found: Iterable[Point],
    part: Slice,
    label: str = "",
    *,
    point: Callable[[Point], Markup] | None = None,
    marks: Marks = NO_MARKS,
    grip: Dress | None = None,
    **attributes: Any,
) -> Element:
    """A part of the curve: its lines, and those of the points that lie in it; `grip`: by what the expected is dragged.

    `point` draws one (`drawn_point`), or knows how it was drawn.
    """
    point = point or partial(drawn_point, part=part)
    here = [each for each in found if part.first <= each.x <= part.first + part.many]
    named = {"role": "img", "aria_label": label} if label else {}
    return frame(part, **named, **attributes)[
        _paths(near(made, part), part),
        [_mark(each, part, grip) for each in here],
        [_peaks(each, part, marks[each.touchpoint]) for each in here if each.touchpoint in marks],
        [point(each) for each in here],
    ]


def frame(part: Slice, **attributes: Any) -> Element:
    """What a curve stands in."""
    return svg(".curve", width="100%", height=_n(part.height), overflow="visible", **attributes)


def ground(found: tuple[Point, ...], part: Slice, id_: str) -> Element:
    """All of a curve but its points, as one element."""
    return svg(id=id_, overflow="visible")[
        _paths(near(lines(found), part), part), [_mark(each, part) for each in found]
    ]


def _paths(made: Lines, part: Slice) -> Element:
    height = part.height + 2 * MARGIN
    box = f"{_n(part.first * SCALE)} {-MARGIN} {_n(part.many * SCALE)} {_n(height)}"
    over = MARGIN / part.height
    left, right, middle = _n(part.first * SCALE), _n((part.first + part.many) * SCALE), _n(y(0, part.height))
    return svg(
        ".curve-lines",
        y=_part(-over),
        width="100%",
        height=_part(1 + 2 * over),
        viewBox=box,
        preserveAspectRatio="none",
        aria_hidden="true",
    )[
        line(".curve-zero", x1=left, x2=right, y1=middle, y2=middle, vector_effect="non-scaling-stroke"),
        _path("curve-expected", made.expected, part),
        _path("curve-other", made.other, part),
        _path("curve-felt", made.felt, part),
    ]


def _path(name: str, way: tuple[Bend, ...], part: Slice) -> Node:
    if not way:
        return None
    return path({"class": name}, d=d(way, part.height), fill="none", vector_effect="non-scaling-stroke")


def d(way: tuple[Bend, ...], height: float) -> str:
    """The path through bends, 100 units a stage."""

    def at(where: tuple[float, float]) -> str:
        return f"{_n(where[0] * SCALE)} {_n(y(where[1], height))}"

    return f"M{at(way[0].start)}" + "".join(f"C{at(each.first)} {at(each.second)} {at(each.end)}" for each in way)


def y(value: float, height: float) -> float:
    """How far down a value lies."""
    return height * (HIGHEST - value) / (HIGHEST - LOWEST)


def _across(point: Point, part: Slice) -> str:
    return _part((point.x - part.first) / part.many)


def _down(value: float) -> str:
    return _part(y(value, 1))


def _part(number: float) -> str:
    return f"{_n(number * 100)}%"


# Points come by the hundred: written as text, each gap escaped where it is filled.


def _mark(point: Point, part: Slice, grip: Dress | None = None) -> Markup:
    """What was expected, as a small bar behind the point."""
    if point.expected is None or point.expected == point.felt:
        return Markup()
    place = f'x="{_across(point, part)}" y="{_down(point.expected)}"'
    bar = '<line class="curve-mark" x1="-6" x2="6" y1="0" y2="0"></line>'
    if grip is not None:
        worn = dict(grip(point))
        title = f"<title>{escape(str(worn.pop('title', '')))}</title>"
        more = "".join(f' {name}="{escape(str(value))}"' for name, value in worn.items())
        reach = '<rect class="curve-reach" x="-12" y="-7" width="24" height="14" fill="transparent"></rect>'
        bar = f"<g{more}>{title}{reach}{bar}</g>"
    return Markup(f'<svg {place} overflow="visible" aria-hidden="true">{bar}</svg>')  # noqa: S704 - escaped above


PEAKS: Mapping[Peak, str] = {
    "best": "M0 -3.5L4 3H-4Z",
    "worst": "M0 3.5L4 -3H-4Z",
    "end": "M-3 -5H1V5H-3",
}
"""Shapes around their middle: the best points up, the worst down, the end is a bracket that closes."""
_AWAY: Mapping[Peak, tuple[int, int]] = {"best": (0, -15), "worst": (0, 15), "end": (13, 0)}


def peak_sign(kind: Peak) -> Element:
    """The shape alone, for a key."""
    return path({"class": f"curve-peak {kind}"}, d=PEAKS[kind])


def _peaks(point: Point, part: Slice, kinds: tuple[Peak, ...]) -> Markup:
    """Best above its point, worst below it, the end behind it."""
    place = f'x="{_across(point, part)}" y="{_down(point.felt or 0)}"'
    drawn = "".join(_peak(each) for each in kinds)
    return Markup(f'<svg {place} overflow="visible" aria-hidden="true">{drawn}</svg>')  # noqa: S704 - numbers only


def _peak(kind: Peak) -> str:
    x, down = _AWAY[kind]
    return f'<path class="curve-peak {kind}" d="{PEAKS[kind]}" transform="translate({x} {down})"></path>'


def drawn_point(point: Point, part: Slice, dress: Dress | None = None, id_: str = "") -> Markup:
    """One point in its place, as one element (with a DOM id, where it is a part of a list)."""
    worn = dict(dress(point)) if dress else {"aria-hidden": "true"}
    look = " ".join(each for each in ("curve-point", _look(point), str(worn.pop("class", ""))) if each)
    told = worn.pop("title", None)
    title = f"<title>{escape(str(told))}</title>" if told else ""
    more = "".join(f' {name}="{escape(str(value))}"' for name, value in worn.items() if value is not None)
    place = f'x="{_across(point, part)}" y="{_down(point.felt or 0)}"'
    inside = f'<g class="{escape(look)}"{more}>{title}{_shape(point)}</g>'
    named = f'id="{id_}" ' if id_ else ""
    return Markup(f'<svg {named}{place} overflow="visible">{inside}</svg>')  # noqa: S704 - escaped above


def _look(point: Point) -> str:
    if point.moment is None:
        return "unfelt" if point.felt is None else ""
    return f"moment {point.sign}"


_SIZES = {1: 6.5, 2: 8.0, 3: 10.0}
SIGNS = {"good": "M-3 0H3M0 -3V3", "bad": "M-3 0H3", "neutral": ""}


def _shape(point: Point) -> str:
    """A circle; a moment of truth is a diamond, larger the more it matters, with its sign in it."""
    reach = '<circle class="curve-reach" r="12" fill="transparent"></circle>'
    if point.moment is None:
        return f'{reach}<circle class="curve-dot" r="4.5"></circle>'
    size, sign = _SIZES[point.importance], SIGNS[point.sign]
    drawn = f'<path class="curve-sign" d="{sign}"></path>' if sign else ""
    return f'{reach}<path class="curve-diamond" d="M0 {-size}L{size} 0L0 {size}L{-size} 0Z"></path>{drawn}'


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
