"""Both curves over each other: dashed with hollow squares what was, solid with dots what is."""

from collections.abc import Iterable, Iterator

from htpy import Element, Node, circle, div, figcaption, figure, line, path, rect, span, svg

from throughline.core.compare.beside import Group
from throughline.core.curve import bends
from throughline.view import curve
from throughline.view.scene import Scene

HEIGHT = 116
EDGE = 8
Points = list[tuple[float, float]]


def both(seen: Scene, groups: tuple[Group, ...], names: tuple[str, str]) -> Node:
    """The picture with its key; nothing where too little is known to draw a line."""
    old, new = _points(groups, "left"), _points(groups, "right")
    if len(old) < 2 and len(new) < 2:  # noqa: PLR2004 - one point makes no line
        return None
    count = len(groups)
    return figure(".curves")[
        figcaption(".curves-key")[_key("old", names[0]), _key("new", names[1])],
        svg(
            ".curves-plot",
            width="100%",
            height=str(HEIGHT + 2 * EDGE),
            role="img",
            aria_label=seen.say("compare.curves"),
        )[_lines(count, old, new), _squares(old, count), _dots(new, count)],
        div(".curves-stages", data_css=f"--n: {count}", aria_hidden="true")[
            (span[each.head.either.name] for each in groups)
        ],
    ]


def _points(groups: Iterable[Group], side: str) -> Points:
    """What is felt along one side; a stage is one wide."""
    return list(_along(groups, side))


def _along(groups: Iterable[Group], side: str) -> Iterator[tuple[float, float]]:
    for number, group in enumerate(groups):
        here = [each for row in group.rows if (each := getattr(row, side)) is not None]
        for place, touchpoint in enumerate(here):
            if touchpoint.felt is not None:
                yield number + (place + 0.5) / len(here), touchpoint.felt


def _lines(count: int, old: Points, new: Points) -> Element:
    """Stretched to the width of their place; the points below are not."""
    wide = count * curve.SCALE
    box = f"0 {-EDGE} {wide} {HEIGHT + 2 * EDGE}"
    middle = f"{curve.y(0, HEIGHT):g}"
    return svg(
        width="100%", height=str(HEIGHT + 2 * EDGE), viewBox=box, preserveAspectRatio="none", aria_hidden="true"
    )[
        (
            line(".curves-edge", x1=str(x), x2=str(x), y1="0", y2=str(HEIGHT), vector_effect="non-scaling-stroke")
            for x in range(curve.SCALE, wide, curve.SCALE)
        ),
        line(".curve-zero", x1="0", x2=str(wide), y1=middle, y2=middle, vector_effect="non-scaling-stroke"),
        _line("curves-old", old),
        _line("curves-new", new),
    ]


def _line(look: str, points: Points) -> Node:
    way = bends(points)
    return (
        None
        if not way
        else path({"class": look}, d=curve.d(way, HEIGHT), fill="none", vector_effect="non-scaling-stroke")
    )


def _at(point: tuple[float, float], count: int) -> dict[str, str]:
    return {"x": f"{point[0] / count * 100:.2f}%", "y": f"{curve.y(point[1], HEIGHT) + EDGE:.1f}"}


def _squares(points: Points, count: int) -> list[Element]:
    return [
        svg(**_at(each, count), overflow="visible")[rect(".curves-was", x="-3.5", y="-3.5", width="7", height="7")]
        for each in points
    ]


def _dots(points: Points, count: int) -> list[Element]:
    return [svg(**_at(each, count), overflow="visible")[circle(".curve-dot", r="4")] for each in points]


def _key(side: str, name: str) -> Element:
    mark = (
        rect(".curves-was", x="10.5", y="2.5", width="7", height="7")
        if side == "old"
        else circle(".curve-dot", cx="14", cy="6", r="4")
    )
    return span(".curves-name")[
        svg(width="28", height="12", aria_hidden="true")[
            line({"class": f"curves-{side}"}, x1="0", x2="28", y1="6", y2="6"), mark
        ],
        name,
    ]
