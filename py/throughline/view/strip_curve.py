"""The curve of the strip: drawn once with gaps, which then hold what changes with every choice.

Three hundred points would take too long to draw whenever a note is chosen.
"""

import re
from collections.abc import Mapping
from typing import Any

from htpy import Element, div, span

from throughline.core.curve import Point
from throughline.core.find import stages_of
from throughline.core.journey import Journey
from throughline.core.written import number_text
from throughline.view import curve
from throughline.view.acts import act
from throughline.view.scene import Scene

HEIGHT = 56
"""Pixels from −2 to +2."""
NARROWEST = 26
"""Pixels that a point must have, so that a finger finds it."""
_MARK = "\N{OBJECT REPLACEMENT CHARACTER}"
_GAP = re.compile(f"{_MARK}([clpt]):([A-Za-z0-9_-]{{8,16}}){_MARK}")


def draw(seen: Scene, journey: Journey, points: tuple[Point, ...]) -> str:
    """The chart with what is lit now."""
    inputs = (seen.project.stages, seen.project.touchpoints, journey, seen.model.locale)
    drawn = seen.kept("strip-curve", inputs, lambda: _chart(seen, journey, points))
    fill = _Fill(seen, points)
    return _GAP.sub(lambda gap: fill(gap[1], gap[2]), drawn)


def _gap(kind: str, id_: str) -> str:
    return f"{_MARK}{kind}:{id_}{_MARK}"


class _Fill:
    """What goes into the gaps: class, lit in words, pressed, tab stop."""

    def __init__(self, seen: Scene, points: tuple[Point, ...]) -> None:
        chosen = seen.model.where.chosen
        ids = [each.touchpoint for each in points]
        self._light = seen.lit.ring
        self._stop = chosen if chosen in ids else ids[0]
        self._words = {light: f", {seen.say(f'strip.lit.{light}')}" for light in ("direct", "indirect")}

    def __call__(self, kind: str, id_: str) -> str:
        light = self._light(id_)
        match kind:
            case "c":
                return light
            case "l":
                return self._words.get(light, "")
            case "p":
                return "true" if light == "on" else "false"
        return "0" if id_ == self._stop else "-1"


def _chart(seen: Scene, journey: Journey, points: tuple[Point, ...]) -> Element:
    stages = stages_of(seen.project, journey.id)
    crowd = max(sum(each.stage == stage.id for each in points) for stage in stages)
    names = {stage.id: stage.name for stage in stages}
    drawn = curve.draw(points, len(stages), HEIGHT, dress=lambda point: _dress(seen, point, names[point.stage]))
    return div(".strip-scroll")[
        div(".strip-chart", data_css=f"--stages: {len(stages)}; --narrowest: {crowd * NARROWEST * len(stages)}px")[
            div(".strip-curve", role="toolbar", aria_label=seen.say("strip.points", journey=journey.name))[drawn],
            div(".strip-stages")[(span(".strip-stage")[stage.name] for stage in stages)],
        ]
    ]


def _dress(seen: Scene, point: Point, stage: str) -> Mapping[str, Any]:
    """A point is a button; all of them are one tab stop, and each takes a link that is dropped on it."""
    id_ = point.touchpoint
    words = _words(seen, point, stage) + _gap("l", id_)
    return {
        "id": f"point-{id_}",
        "class": f"strip-point {_gap('c', id_)}",
        "role": "button",
        "tabindex": _gap("t", id_),
        "aria-label": words,
        "title": words,
        "aria-pressed": _gap("p", id_),
        "data-joins": id_,
        "data-item": id_,
        **act("strip-point"),
    }


def _words(seen: Scene, point: Point, stage: str) -> str:
    felt = point.felt
    emotion = seen.say("strip.unfelt") if felt is None else seen.say("strip.felt", value=signed(seen, felt))
    return f"{point.name}, {stage}, {emotion}"


def signed(seen: Scene, value: float) -> str:
    """An emotion as people write it: +1.5, 0, −2."""
    rounded = round(value, 1) + 0.0  # no −0
    text = number_text(rounded, seen.model.locale)
    return f"+{text}" if rounded > 0 else text
