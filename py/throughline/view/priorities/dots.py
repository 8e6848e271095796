"""The dots of the chart: where each stands and its name, what it says aloud, how it is moved."""

from decimal import Decimal
from typing import Any, NamedTuple

from htpy import Element, button, span

from throughline.core.messages import priorities as m
from throughline.core.messages.session import Chosen
from throughline.core.opportunity import Opportunity
from throughline.core.priorities.axes import Axes, Spot, borders
from throughline.core.priorities.plane import Plane, Scale
from throughline.core.priorities.quadrants import corner
from throughline.core.priorities.spread import Dot, spread
from throughline.core.update.opportunities import dot
from throughline.view.events import X, Y, on, on_keys
from throughline.view.priorities import figures
from throughline.view.priorities.labels import Box, Named, sides
from throughline.view.priorities.numbers import numbers
from throughline.view.scene import Scene

HEIGHT = 400.0
NARROW = 330.0
"""Pixels across where dots step aside: what fits on a phone fits everywhere."""
WIDE = 640.0
"""Pixels across where names stand beside dots; below that they are hidden."""
DOT = 28.0
LONGEST = 26
"""Letters of a name on the chart; the style sheet cuts it there."""
CORNER_NAMES = (Box(0, 0, 90, 26), Box(WIDE - 90, 0, WIDE, 26), Box(0, HEIGHT - 26, 90, HEIGHT), Box(WIDE - 90, HEIGHT - 26, WIDE, HEIGHT))  # fmt: skip
"""Where the corners are named; a dot's name does not stand there."""


class Mark(NamedTuple):
    """An opportunity on the chart."""

    one: Opportunity
    at: Spot
    x: float
    y: float
    side: str


def marks(here: Plane, high: Spot, placed: list[tuple[Opportunity, Spot]]) -> list[Mark]:
    """Where the dots stand, in shares of the frame, and where their names do."""
    dots = [_dot(here, high, at) for _, at in placed]
    places = [(x / NARROW, y / HEIGHT) for x, y in spread(dots, DOT + 2)]
    named = [
        Named(x * WIDE, y * HEIGHT, min(LONGEST, len(one.text)), _corner(here, x, y))
        for (one, _), (x, y) in zip(placed, places, strict=True)
    ]
    found = sides(named, DOT / 2, Box(0, 0, WIDE, HEIGHT), CORNER_NAMES)
    return [Mark(one, at, *where, side) for (one, at), where, side in zip(placed, places, found, strict=True)]


def _corner(here: Plane, x: float, y: float) -> Box:
    """The corner of the chart that a place lies in."""
    across, down = here.effort.share(here.effort.border), 1 - here.impact.share(here.impact.border)
    left, right = (0.0, across) if x < across else (across, 1.0)
    top, bottom = (0.0, down) if y < down else (down, 1.0)
    return Box(left * WIDE, top * HEIGHT, right * WIDE, bottom * HEIGHT)


def _dot(here: Plane, high: Spot, at: Spot) -> Dot:
    """The middle of a dot, and the room it may step aside in: its cell, or its corner."""
    effort, impact = at.effort or Decimal(0), at.impact or Decimal(0)
    left, right = _room(here.effort, effort, high.effort, score=here.axes.effort == "score")
    low, top = _room(here.impact, impact, high.impact, score=here.axes.impact == "score")
    edge = DOT / 2
    room = (
        left * NARROW + edge,
        (1 - top) * HEIGHT + edge,
        right * NARROW - edge,
        (1 - low) * HEIGHT - edge,
    )
    x, y = here.effort.share(effort) * NARROW, (1 - here.impact.share(impact)) * HEIGHT
    return Dot(min(max(x, room[0]), max(room[0], room[2])), min(max(y, room[1]), max(room[1], room[3])), room)


def _room(scale: Scale, value: Decimal, border: Decimal | None, *, score: bool) -> tuple[float, float]:
    if score:
        return scale.share(value - scale.step / 2), scale.share(value + scale.step / 2)
    line_ = scale.share(scale.border)
    return (line_, 1.0) if border is not None and value >= border else (0.0, line_)


def draw(seen: Scene, mark: Mark, axes: Axes) -> Element:
    """A dot with its number, and its name beside it."""
    one = mark.one
    number = str(numbers(seen.project.opportunities)[one.id])
    chosen = seen.model.where.chosen == one.id
    name = one.text or seen.say("priorities.unnamed")
    return button(
        on("click", Chosen, id=one.id),
        moves(seen, one),
        type="button",
        id=dot(one.id),
        class_=["dot", f"is-{one.status}", f"name-{mark.side}", _unsure(one) and "unsure", chosen and "on"],
        aria_pressed="true" if chosen else "false",
        aria_label=_words(seen, mark, axes, number, name),
        title=name,
        data_css=f"--x: {mark.x * 100:.2f}%; --y: {mark.y * 100:.2f}%",
    )[span(".dot-number.num")[number], " ", span(".dot-name")[name]]


LOW = 2
"""Confidence up to this is low."""


def _unsure(one: Opportunity) -> bool:
    return one.confidence is not None and one.confidence <= LOW


def _words(seen: Scene, mark: Mark, axes: Axes, number: str, name: str) -> str:
    found = corner(mark.at, borders(seen.project, axes))
    return seen.say(
        "priorities.dot",
        n=number,
        name=name,
        impact=figures.impact(seen, mark.at, axes),
        effort=figures.effort(seen, mark.at, axes),
        quadrant=seen.say(f"priorities.quadrant.{found}") if found else "",
    )


def moves(seen: Scene, one: Opportunity) -> dict[str, Any]:
    """What lets a dot be dragged, and moved by keys."""
    if seen.model.read_only:
        return {}
    which: dict[str, object] = {"opportunity": one.id}
    keys: dict[str, tuple[Any, dict[str, object]]] = {
        "ArrowUp": (m.OpportunityNudged, {**which, "impact": 1}),
        "ArrowDown": (m.OpportunityNudged, {**which, "impact": -1}),
        "ArrowRight": (m.OpportunityNudged, {**which, "effort": 1}),
        "ArrowLeft": (m.OpportunityNudged, {**which, "effort": -1}),
        "Delete": (m.OpportunityUnplaced, which),
        "Backspace": (m.OpportunityUnplaced, which),
    }
    return {**drags(seen, one), **on_keys(keys)}


def drags(seen: Scene, one: Opportunity) -> dict[str, Any]:
    """What lets it be dragged onto the chart."""
    return {
        "data-plane": "plane",
        "data-plane-text": str(numbers(seen.project.opportunities)[one.id]),
        **on("tl-plane", m.OpportunityPlaced, opportunity=one.id, x=X, y=Y),
    }
