"""The ground of the chart: its four corners and the lines of its scales, in shares of the frame."""

from htpy import Element, line, rect, svg

from throughline.core.priorities.plane import Plane


def ground(here: Plane) -> Element:
    """The four corners and the lines of the scales, in shares of the frame."""
    x, y = here.effort.share(here.effort.border) * 100, 100 - here.impact.share(here.impact.border) * 100
    corners = {
        "quick-win": (0.0, 0.0, x, y),
        "big-bet": (x, 0.0, 100 - x, y),
        "fill-in": (0.0, y, x, 100 - y),
        "time-sink": (x, y, 100 - x, 100 - y),
    }
    return svg(".plane-ground", width="100%", height="100%", aria_hidden="true")[
        [
            rect(class_=f"ground-{name}", x=_pc(left), y=_pc(top), width=_pc(wide), height=_pc(high))
            for name, (left, top, wide, high) in corners.items()
        ],
        [
            line(".ground-tick", x1=_pc(at), x2=_pc(at), y1="0", y2="100%")
            for at in (here.effort.share(each) * 100 for each in here.effort.ticks)
        ],
        [
            line(".ground-tick", x1="0", x2="100%", y1=_pc(at), y2=_pc(at))
            for at in (100 - here.impact.share(each) * 100 for each in here.impact.ticks)
        ],
        line(".ground-border", x1=_pc(x), x2=_pc(x), y1="0", y2="100%"),
        line(".ground-border", x1="0", x2="100%", y1=_pc(y), y2=_pc(y)),
    ]


def _pc(number: float) -> str:
    return f"{number:.2f}%"
