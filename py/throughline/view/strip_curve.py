"""The curve of the strip, as a list: with every choice, only the points that light up are drawn anew.

Three hundred points would take too long to draw, and to put into the page, whenever a note is chosen.
"""

from collections.abc import Iterator

from htpy import Element, div, span

from throughline.core.curve import Point
from throughline.core.find import stages_of
from throughline.core.journey import Journey
from throughline.core.listed import Listed
from throughline.core.written import number_text
from throughline.view import curve
from throughline.view.acts import act
from throughline.view.curve import Slice
from throughline.view.scene import Scene

POINTS = "strip-points"
"""The region of the points."""
GROUND = "strip-ground"
"""What they stand on."""
HEIGHT = 56
"""Pixels from −2 to +2."""
NARROWEST = 26
"""Pixels that a point must have, so that a finger finds it."""


def draw(seen: Scene, journey: Journey, points: tuple[Point, ...]) -> Element:
    """What the points stand in."""
    stages = stages_of(seen.project, journey.id)
    crowd = max(sum(each.stage == stage.id for each in points) for stage in stages)
    return div(".strip-scroll")[
        div(".strip-chart", data_css=f"--stages: {len(stages)}; --narrowest: {crowd * NARROWEST * len(stages)}px")[
            div(".strip-curve", role="toolbar", aria_label=seen.say("strip.points", journey=journey.name))[
                curve.frame(_part(len(stages)), id=POINTS, data_region=True)
            ],
            div(".strip-stages")[(span(".strip-stage")[stage.name] for stage in stages)],
        ]
    ]


def drawn(seen: Scene, journey: Journey, points: tuple[Point, ...]) -> str:
    """The lines and the points, with what is lit now."""
    chosen = seen.model.where.chosen
    stop = next((each for each in points if each.touchpoint == chosen), points[0])
    lit = frozenset((each, light) for each in points if (light := seen.lit.ring(each.touchpoint)))
    inputs = (*_made_of(seen, journey), stop, lit)
    return seen.kept(POINTS, inputs, lambda: _lit(_dark(seen, journey, points), _Pen(seen, journey), stop, lit))


def _made_of(seen: Scene, journey: Journey) -> tuple[object, ...]:
    return (seen.project.stages, seen.project.touchpoints, journey, seen.model.locale)


def _lit(dark: Listed, pen: "_Pen", stop: Point, lit: frozenset[tuple[Point, str]]) -> Listed:
    bright = {pen.id(each): pen(each, light, stop=each is stop) for each, light in ((stop, ""), *lit)}
    return Listed((id_, bright.get(id_, html)) for id_, html in dark.parts)


def _dark(seen: Scene, journey: Journey, points: tuple[Point, ...]) -> Listed:
    """All of it where nothing is lit."""

    def parts() -> Iterator[tuple[str, str]]:
        pen = _Pen(seen, journey)
        yield GROUND, str(curve.ground(points, pen.part, GROUND))
        yield from ((pen.id(each), pen(each)) for each in points)

    made = seen.kept("strip-dark", _made_of(seen, journey), lambda: Listed(parts()))
    assert isinstance(made, Listed)
    return made


def _part(stages: int) -> Slice:
    return Slice(0, max(1, stages), HEIGHT)


class _Pen:
    """Draws points."""

    def __init__(self, seen: Scene, journey: Journey) -> None:
        stages = stages_of(seen.project, journey.id)
        self.part = _part(len(stages))
        self._seen = seen
        self._names = {stage.id: stage.name for stage in stages}
        self._words = {light: f", {seen.say(f'strip.lit.{light}')}" for light in ("direct", "indirect")}

    def id(self, point: Point) -> str:
        return f"strip-{point.touchpoint}"

    def __call__(self, point: Point, light: str = "", *, stop: bool = False) -> str:
        """A point is a button; all of them are one tab stop, and each takes a link that is dropped on it."""
        words = self._told(point) + self._words.get(light, "")
        worn = {
            "id": f"point-{point.touchpoint}",
            "class": f"strip-point {light}",
            "role": "button",
            "tabindex": "0" if stop else "-1",
            "aria-label": words,
            "title": words,
            "aria-pressed": "true" if light == "on" else "false",
            "data-joins": point.touchpoint,
            "data-item": point.touchpoint,
            **act("strip-point"),
        }
        return str(curve.drawn_point(point, self.part, lambda _: worn, self.id(point)))

    def _told(self, point: Point) -> str:
        felt, say = point.felt, self._seen.say
        emotion = say("strip.unfelt") if felt is None else say("strip.felt", value=signed(self._seen, felt))
        return f"{point.name}, {self._names[point.stage]}, {emotion}"


def signed(seen: Scene, value: float) -> str:
    """An emotion as people write it: +1.5, 0, −2."""
    rounded = round(value, 1) + 0.0  # no −0
    text = number_text(rounded, seen.model.locale)
    return f"+{text}" if rounded > 0 else text
