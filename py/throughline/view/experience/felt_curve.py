"""The curve with what is remembered drawn on it: felt against expected, best, worst and end, mean and peak-end."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from htpy import Element, Node, div, figure, line, p, rect, span, svg
from htpy import text as svg_text

from throughline.core import curve as core
from throughline.core.curve import Point
from throughline.core.experience import peak_end
from throughline.core.experience.episodes import Stretch
from throughline.core.experience.peak_end import Remembered
from throughline.core.experience.ways import Way
from throughline.core.find import stages_of
from throughline.core.messages.session import ChosenAt
from throughline.core.peaks import peaks
from throughline.view import curve
from throughline.view.curve import y
from throughline.view.events import on
from throughline.view.journey_curve import value_words
from throughline.view.scene import Scene
from throughline.view.strip_curve import signed

HEIGHT = 150
"""Pixels from −2 to +2."""


def draw(seen: Scene, way: Way, stretches: tuple[Stretch, ...]) -> Element:
    """The stages, the curve below them, the episodes below it. The table beside it says the same in words."""
    stages = stages_of(seen.project, way.journey.id)
    persona = way.persona.id if way.persona else None
    points = core.of(core.points(seen.project, way.journey.id), persona)
    many = max(1, len(stages))
    drawn = curve.draw(
        points,
        many,
        HEIGHT,
        label=seen.say("felt.curve_label"),
        dress=lambda point: _dress(seen, point),
        marks=peaks((each.id, each.felt, each.episode) for each in way.touchpoints),
    )
    return figure(".xp-figure-box")[
        div(".xp-curve", data_css=f"--stages: {many}")[
            div(".xp-stages", aria_hidden="true")[(span[each.name] for each in stages)],
            div(".xp-plot")[drawn, _over(seen, way, stretches, points, many)],
        ],
        _key(seen),
    ]


def _dress(seen: Scene, point: Point) -> Mapping[str, Any]:
    """A click goes to the touchpoint; for keys there are the buttons of the table."""
    return {
        "aria-hidden": "true",
        "title": f"{point.name}: {value_words(seen, point)}",
        **on("click", ChosenAt, id=point.touchpoint),
    }


def _over(seen: Scene, way: Way, stretches: tuple[Stretch, ...], points: Iterable[Point], many: int) -> Element:
    across = {each.touchpoint: each.x / many * 100 for each in points}
    whole = peak_end(way.touchpoints)
    return svg(".xp-over", width="100%", height=str(HEIGHT), overflow="visible", aria_hidden="true")[
        whole and _mean(seen, whole),
        (_remembered(each, across) for each in stretches),
        _scale(),
    ]


def _mean(seen: Scene, whole: Remembered) -> Node:
    at = f"{y(whole.mean, HEIGHT):.1f}"
    words = seen.say("felt.mean_line", value=signed(seen, whole.mean))
    return [
        line(".xp-mean", x1="0", x2="100%", y1=at, y2=at),
        svg_text(".xp-mean-words", x="100%", dx="-4", y=at, dy="-5", text_anchor="end")[words],
    ]


def _remembered(stretch: Stretch, across: Mapping[str, float]) -> Node:
    """A bar over the episode at its peak-end; a band where it is a range."""
    found = peak_end(stretch.touchpoints)
    if found is None:
        return None
    ends = [across[each.id] for each in stretch.touchpoints if each.id in across]
    left, width = min(ends), max(max(ends) - min(ends), 1.5)
    top, tall = y(found.high, HEIGHT), y(found.low, HEIGHT) - y(found.high, HEIGHT)
    return rect(
        ".xp-peak-end",
        x=f"{left:.2f}%",
        width=f"{width:.2f}%",
        y=f"{top - 2:.1f}",
        height=f"{tall + 4:.1f}",
        rx="2",
    )


def _scale() -> Iterator[Element]:
    for value, words in ((2, "+2"), (0, "0"), (-2, "−2")):
        yield svg_text(".xp-scale", x="4", y=f"{y(value, HEIGHT) + 4:.1f}")[words]


def _key(seen: Scene) -> Element:
    """What the lines and marks mean."""
    return p(".xp-key", aria_hidden="true")[
        _line(seen, "curve-felt", "felt"),
        _line(seen, "curve-expected", "expected"),
        _line(seen, "xp-mean", "mean"),
        span(".xp-key-item")[
            svg(width="20", height="8")[rect(".xp-peak-end", x="0", y="2", width="20", height="4", rx="2")],
            seen.say("felt.key.peak_end"),
        ],
        (
            span(".xp-key-item")[
                svg(width="16", height="16", viewBox="-8 -8 16 16")[curve.peak_sign(each)], seen.say(f"felt.key.{each}")
            ]
            for each in ("best", "worst", "end")
        ),
    ]


def _line(seen: Scene, kind: str, name: str) -> Element:
    return span(".xp-key-item")[
        svg(width="20", height="8")[line({"class": kind}, x1="0", x2="20", y1="4", y2="4", fill="none")],
        seen.say(f"felt.key.{name}"),
    ]
