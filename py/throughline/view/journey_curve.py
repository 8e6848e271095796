"""The emotion in the grid: each cell shows its part of the one curve; its points are set by hand and by key."""

from collections.abc import Mapping
from math import ceil
from typing import Any, NamedTuple

from htpy import Element, Node, div, path, span, svg
from markupsafe import Markup

from throughline.core import curve as core
from throughline.core.curve import Bend, Point
from throughline.core.find import element, stages_of
from throughline.core.journey import Journey, Lane, Stage, Touchpoint
from throughline.core.memo import last_few
from throughline.core.peaks import Peak, peaks
from throughline.core.written import number_text
from throughline.view import curve
from throughline.view.acts import act
from throughline.view.curve import Lines, Slice
from throughline.view.journey_touch import light
from throughline.view.scene import Scene

HEIGHT = 96
"""Pixels from −2 to +2."""


class Over(NamedTuple):
    """What lies over one stage: its points, and the bends of the lines there."""

    points: tuple[Point, ...]
    lines: Lines


@last_few()
def _over(found: tuple[Point, ...], journey: Journey | None, many: int) -> tuple[Over, ...]:
    """The curve cut at the stages; one line for the persona, one for a second who has points of her own."""
    whole = _lines(found, journey)
    cut = [_cut(way, many) for way in (whole.felt, whole.expected, whole.other)]
    points: list[list[Point]] = [[] for _ in range(many)]
    for each in found:
        points[int(each.x)].append(each)
    return tuple(Over(tuple(here), Lines(*near)) for here, *near in zip(points, *cut, strict=True))


def _cut(way: tuple[Bend, ...], many: int) -> list[tuple[Bend, ...]]:
    """The bends over each stage; one that crosses a border is on both sides."""
    over: list[list[Bend]] = [[] for _ in range(many)]
    for bend in way:
        for number in range(int(bend.start[0]), min(many, ceil(bend.end[0]))):
            over[number].append(bend)
    return [tuple(each) for each in over]


def _lines(found: tuple[Point, ...], journey: Journey | None) -> Lines:
    if journey is None:
        return curve.lines(found)
    other = journey.other_persona
    others = core.of(found, other) if other and any(each.persona == other for each in found) else ()
    return curve.lines(core.of(found, journey.persona), others)


def cell(seen: Scene, lane: Lane, stage: Stage, number: int, here: tuple[Touchpoint, ...]) -> str:
    """The part of the curve that lies over a stage."""
    (points, near), marks = over, _ = inputs(seen, stage, number, here)
    lit = " ".join(light(seen, each.id) for each in here) if seen.lit.chosen else ""
    drawing = _Drawing(seen, near, points, Slice(number, 1, HEIGHT), dict(marks))
    return seen.kept(("cell", lane.id, stage.id), (over, number, lit, marks), lambda: _made(drawing))


def inputs(
    seen: Scene, stage: Stage, number: int, here: tuple[Touchpoint, ...]
) -> tuple[Over, frozenset[tuple[str, tuple[Peak, ...]]]]:
    """What the curve over a stage is made of, besides what is lit: its part of the line, the best, worst and end there."""
    stages, journey = stages_of(seen.project, stage.journey), element(seen.project, stage.journey)
    found = core.points(seen.project, stage.journey)
    over = _over(found, journey, len(stages))[number]
    marks = _marks(found, journey.persona if journey else None)
    return over, frozenset((each.id, marks[each.id]) for each in here if each.id in marks)


@last_few()
def _marks(found: tuple[Point, ...], persona: str | None) -> Mapping[str, tuple[Peak, ...]]:
    """Best, worst and end of the episodes of the persona whose line is drawn."""
    return peaks((each.touchpoint, each.felt, each.episode) for each in core.of(found, persona))


class _Drawing(NamedTuple):
    """What is drawn over one stage."""

    seen: Scene
    near: Lines
    points: tuple[Point, ...]
    part: Slice
    marks: Mapping[str, tuple[Peak, ...]]


def _made(what: _Drawing) -> Node:
    seen, points = what.seen, what.points
    drawn = curve.sliced(
        what.near,
        points,
        what.part,
        point=lambda point: _point(what, point),
        marks=what.marks,
        grip=None if seen.model.read_only else lambda point: _grip(seen, point),
        data_scale_frame=True,
    )
    still = seen.model.read_only and [_sentence(seen, each, what.marks.get(each.touchpoint, ())) for each in points]
    return div(".curve-cell")[drawn, still]


def _point(what: _Drawing, point: Point) -> Markup:
    """A point is drawn over two stages where it lies near their border, and most stay while one of them changes."""
    seen, part, marks = what.seen, what.part, what.marks.get(point.touchpoint, ())
    inputs = (point, part.many, part.height, marks, light(seen, point.touchpoint))
    drawn = seen.kept(
        ("point", part.first, point.touchpoint),
        inputs,
        lambda: curve.drawn_point(point, part, lambda _: _worn(seen, point, marks)),
    )
    return Markup(drawn)  # noqa: S704 - made by our own view, escaped there


def _sentence(seen: Scene, point: Point, marks: tuple[Peak, ...]) -> Element:
    return span(".hidden")[f"{point.name}: {_told(seen, point, marks)}. "]


def _told(seen: Scene, point: Point, marks: tuple[Peak, ...]) -> str:
    """What is felt, and what of its episode it is."""
    return ", ".join((value_words(seen, point), *(seen.say(f"journey.peak.{each}") for each in marks)))


def signed(seen: Scene, value: float) -> str:
    """−1.5, 0, +2."""
    text = number_text(value, seen.model.locale)
    return f"+{text}" if value > 0 else text


def value_words(seen: Scene, point: Point) -> str:
    """What is felt and expected, and whether it is a moment of truth."""
    parts = [
        seen.say("journey.felt", value=signed(seen, point.felt))
        if point.felt is not None
        else seen.say("journey.unfelt")
    ]
    if point.expected is not None:
        parts.append(seen.say("journey.expected", value=signed(seen, point.expected)))
    if point.moment is not None:
        kind = seen.say(f"field.moment.kind.{point.moment}")
        sign = seen.say(f"journey.sign.{point.sign}")
        parts.append(seen.say("journey.moment_words", kind=kind, n=point.importance, sign=sign))
    return ", ".join(parts)


def _worn(seen: Scene, point: Point, marks: tuple[Peak, ...]) -> Mapping[str, Any]:
    """The attributes of a point: a slider, unless nothing may be changed."""
    id_ = point.touchpoint
    common = {
        "class": light(seen, id_),
        "id": f"point-{id_}",
        "data-item": id_,
        "title": f"{point.name}: {_told(seen, point, marks)}",
    }
    if seen.model.read_only:
        return {**common, "aria-hidden": "true", **act("touch-still")}
    return {
        **common,
        "role": "slider",
        "tabindex": "-1",
        "data-scale": f"{core.LOWEST:g} {core.HIGHEST:g} {core.STEP:g}",
        "aria-orientation": "vertical",
        "aria-label": point.name or seen.say("journey.empty_touchpoint"),
        "aria-valuemin": f"{core.LOWEST:g}",
        "aria-valuemax": f"{core.HIGHEST:g}",
        "aria-valuenow": f"{point.felt or 0:g}",
        "aria-valuetext": _told(seen, point, marks),
        "data-keys-end": "",
        **act("point"),
    }


def _grip(seen: Scene, point: Point) -> Mapping[str, Any]:
    """What was expected is dragged by its own mark; by key it is Shift and an arrow on the point."""
    return {
        "class": "curve-grip",
        "id": f"expected-{point.touchpoint}",
        "data-item": point.touchpoint,
        "data-scale": f"{core.LOWEST:g} {core.HIGHEST:g} {core.STEP:g}",
        "data-which": "expected",
        "title": seen.say("journey.grip", name=point.name, value=signed(seen, point.expected or 0)),
        **act("point"),
    }


def small_sign(seen: Scene, touchpoint: Touchpoint) -> Element:
    """The diamond of a moment, beside its words."""
    look = core.sign(touchpoint)
    words = seen.say(f"journey.sign.{look}")
    return span(".moment-sign")[
        svg(
            {"class": f"curve-point moment {look}"}, viewBox="-9 -9 18 18", width="14", height="14", aria_hidden="true"
        )[
            path(".curve-diamond", d="M0 -8L8 0L0 8L-8 0Z"),
            curve.SIGNS[look] and path(".curve-sign", d=curve.SIGNS[look]),
        ],
        span(".hidden")[f"{words}: "],
    ]
