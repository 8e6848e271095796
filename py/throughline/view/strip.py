"""The journey in small, beside the canvas: where customers meet what is chosen there."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from htpy import Element, Node, b, button, div, fragment, h2, header, option, p, select, span

from throughline.core import curve as way
from throughline.core.curve import Point
from throughline.core.felt import Felt, felt
from throughline.core.find import element, note, stages_of, touchpoint, touchpoints_of
from throughline.core.journey import Journey
from throughline.core.messages import Message
from throughline.core.messages import session as m
from throughline.core.messages.links import Stepped
from throughline.core.order import ordered
from throughline.core.update.steps import short
from throughline.core.written import number_text
from throughline.view import curve
from throughline.view.events import VALUE, on, on_keys
from throughline.view.scene import Scene

HEIGHT = 56
"""Pixels from −2 to +2."""
NARROWEST = 26
"""Pixels that a point must have, so that a finger finds it."""


def draw(seen: Scene) -> str:
    """The inside of the strip; made anew when the journeys change, or what is lit in them."""
    project, where = seen.project, seen.model.where
    inputs = (
        project.journeys, project.stages, project.touchpoints, project.notes, where.journey, where.view, seen.lit, seen.model.locale,
    )  # fmt: skip
    return seen.kept("strip", inputs, lambda: _drawn(seen))


def _drawn(seen: Scene) -> Node:
    found = element(seen.project, seen.model.where.journey)
    if not isinstance(found, Journey):
        return _none(seen)
    points = way.points(seen.project, found.id)
    figures = felt(touchpoints_of(seen.project, found.id))
    return fragment[
        header(".strip-head")[
            title(seen, found, "strip"),
            span(".strip-told")[_told(seen, points)],
            figures and _figures(seen, figures),
        ],
        _chart(seen, found, points) if points else p(".quiet")[seen.say("strip.empty")],
    ]


def _none(seen: Scene) -> Node:
    return fragment[
        header(".strip-head")[h2(id="strip-title")[seen.say("strip.title")]],
        p(".strip-none")[
            span(".quiet")[seen.say("strip.none")],
            button(".link", on("click", m.ViewAsked, view="journey"), type="button", id="strip-begin")[
                seen.say("strip.begin")
            ],
        ],
    ]


def title(seen: Scene, journey: Journey, of: str) -> Node:
    """The journey's name; where there are several, a choice of journeys."""
    journeys = ordered(seen.project.journeys)
    if len(journeys) == 1:
        return h2(id=f"{of}-title")[journey.name]
    chosen = on("change", m.ViewAsked, view=seen.model.where.view, journey=VALUE)
    words = seen.say("strip.choose")
    return [
        h2(".hidden", id=f"{of}-title")[seen.say("strip.title")],
        select(".title-select", chosen, id=f"{of}-journey", aria_label=words, title=words)[
            (
                option(value=each.id, selected=each.id == journey.id)[each.name or seen.say("strip.unnamed")]
                for each in journeys
            )
        ],
    ]


def _told(seen: Scene, points: tuple[Point, ...]) -> str:
    """What is lit, in words."""
    chosen = seen.model.where.chosen
    lit = sum(seen.lit.of(each.touchpoint) == "direct" for each in points)
    if held := note(seen.project, chosen):
        return seen.say("strip.carry", n=lit, all=len(points), note=short(held.text, 60))
    if met := touchpoint(seen.project, chosen):
        notes = {each.id for each in seen.project.notes}
        return seen.say("strip.rests", n=len(seen.lit.direct & notes), touchpoint=short(met.name, 60))
    return seen.say("strip.hint")


def _figures(seen: Scene, figures: Felt) -> Element:
    """Mean, worst, best and end, each with its sign."""

    def figure(name: str) -> Node:
        return span(".figure")[f"{seen.say(f'strip.{name}')} ", b(".num")[signed(seen, getattr(figures, name))]]

    return span(".strip-figures", title=seen.say("strip.felt_at", n=figures.n))[
        (figure(name) for name in ("mean", "worst", "best", "end"))
    ]


def signed(seen: Scene, value: float) -> str:
    """An emotion as people write it: +1.5, 0, −2."""
    text = number_text(round(value, 1), seen.model.locale)
    return f"+{text}" if round(value, 1) > 0 else text


def _chart(seen: Scene, journey: Journey, points: tuple[Point, ...]) -> Element:
    stages = stages_of(seen.project, journey.id)
    crowd = max(sum(each.stage == stage.id for each in points) for stage in stages)
    drawn = curve.draw(points, len(stages), HEIGHT, dress=_Dress(seen, points).of)
    return div(".strip-scroll")[
        div(".strip-chart", data_css=f"--stages: {len(stages)}; --narrowest: {crowd * NARROWEST * len(stages)}px")[
            div(".strip-curve", role="toolbar", aria_label=seen.say("strip.points", journey=journey.name))[drawn],
            div(".strip-stages")[(span(".strip-stage")[stage.name] for stage in stages)],
        ]
    ]


class _Dress:
    """What the points wear: a button each, all of them one tab stop."""

    def __init__(self, seen: Scene, points: tuple[Point, ...]) -> None:
        ids = [each.touchpoint for each in points]
        self._seen = seen
        self._around = dict(_neighbours(ids))
        chosen = seen.model.where.chosen
        self._stop = chosen if chosen in self._around else ids[0]
        self._stages = {stage.id: stage.name for stage in seen.project.stages}

    def of(self, point: Point) -> Mapping[str, Any]:
        """The attributes of a point."""
        id_, light = point.touchpoint, self._seen.lit.of(point.touchpoint)
        before, after = self._around[id_]
        keys: Mapping[str, tuple[type[Message], Mapping[str, Any]]] = {
            "Enter": (m.Chosen, {"id": id_}),
            "Space": (m.Chosen, {"id": id_}),
            "ArrowLeft": (Stepped, {"to": dom(before)}),
            "ArrowRight": (Stepped, {"to": dom(after)}),
        }
        return {
            "id": dom(id_),
            "class": f"strip-point {light}",
            "role": "button",
            "tabindex": "0" if id_ == self._stop else "-1",
            "aria-label": self._words(point, light),
            "title": self._words(point, light),
            "aria-pressed": "true" if light == "on" else "false",
            "data-joins": id_,
            **on("click", m.Chosen, id=id_),
            **on_keys(keys),
        }

    def _words(self, point: Point, light: str) -> str:
        say = self._seen.say
        emotion = (
            say("strip.felt", value=signed(self._seen, point.felt)) if point.felt is not None else say("strip.unfelt")
        )
        parts = [point.name, self._stages[point.stage], emotion]
        if light in {"direct", "indirect"}:
            parts.append(say(f"strip.lit.{light}"))
        return ", ".join(parts)


def dom(touchpoint_id: str) -> str:
    """The DOM id of a point."""
    return f"point-{touchpoint_id}"


def _neighbours(ids: list[str]) -> list[tuple[str, tuple[str, str]]]:
    line = [ids[0], *ids, ids[-1]]
    return [(here, (before, after)) for (before, here), (_, after) in pairwise(pairwise(line))]
