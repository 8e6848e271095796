"""A journey on slides: so many stages a slide as can be read, their touchpoints, and the curve below them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from throughline.core import curve
from throughline.core.curve import sign
from throughline.core.drawing import way
from throughline.core.drawing.canvas import Frame
from throughline.core.drawing.paint import EDGE, HAIR, INK, QUIET, SHEET, SIGNED
from throughline.core.drawing.shapes import Box, Line, Shape, Words, fitted, tall
from throughline.core.find import element, stages_of, touchpoints_at
from throughline.core.journey import Journey, Stage, Touchpoint
from throughline.core.order import ordered
from throughline.core.paper.pieces import pieces
from throughline.core.slides.slide import ROOM, Seen, Slide, part, slide

MOST = 7
"""Stages of one slide."""
CURVE, AIR = 120, 26
"""Points from −2 to +2, and above and below."""
SIZES = (11.0, 10.0, 9.0, 8.0)
_HEAD = 30


class Column(NamedTuple):
    """A stage, or the part of its touchpoints that one slide holds."""

    at: int
    stage: Stage
    touchpoints: tuple[Touchpoint, ...]
    again: bool = False


def slides(seen: Seen) -> Iterator[Slide]:
    """Every journey, one after the other."""
    for journey in ordered(seen.project.journeys):
        bands = tuple(_bands(seen, journey))
        for number, (columns, size) in enumerate(bands, 1):
            shapes = tuple(_shapes(seen, journey, columns, size))
            yield slide(seen, part(journey.name, number, len(bands)), shapes, _whose(seen, journey))


def _whose(seen: Seen, journey: Journey) -> str:
    people = (element(seen.project, each) for each in (journey.persona, journey.other_persona))
    names = [each.name for each in people if each is not None]
    return " · ".join((*([" + ".join(names)] if names else []), seen.say(f"journey.view.{journey.view}")))


def _bands(seen: Seen, journey: Journey) -> Iterator[tuple[tuple[Column, ...], float]]:
    """As even as can be; a stage with more touchpoints than a slide holds goes on by itself."""
    stages = stages_of(seen.project, journey.id)
    if not stages:
        yield (), SIZES[0]
        return
    many = -(-len(stages) // MOST)
    edges = [len(stages) * at // many for at in range(many + 1)]
    for low, high in pairwise(edges):
        columns = tuple(Column(at, stages[at], touchpoints_at(seen.project, stages[at].id)) for at in range(low, high))
        yield from _fitting(columns)


def _fitting(columns: tuple[Column, ...]) -> Iterator[tuple[tuple[Column, ...], float]]:
    size = next((each for each in SIZES if _height(columns, each) <= _room()), None)
    if size is not None:
        yield columns, size
    elif len(columns) > 1:
        half = len(columns) // 2
        yield from _fitting(columns[:half])
        yield from _fitting(columns[half:])
    else:
        yield from (((each,), SIZES[-1]) for each in _parts(columns[0]))


def _parts(column: Column) -> Iterator[Column]:
    """One stage over several slides."""
    held: list[Touchpoint] = []
    again = False
    for each in column.touchpoints:
        if held and _height((column._replace(touchpoints=(*held, each)),), SIZES[-1]) > _room():
            yield column._replace(touchpoints=tuple(held), again=again)
            held, again = [], True
        held.append(each)
    yield column._replace(touchpoints=tuple(held), again=again)


def _room() -> float:
    return ROOM.height - CURVE - 2 * AIR - _HEAD - 8


def _height(columns: Sequence[Column], size: float) -> float:
    wide = ROOM.width / len(columns)
    return max(
        (sum(_box("88", each, 0, 0, wide, size).height + 5 for each in column.touchpoints) for column in columns),
        default=0,
    )


def _box(number: str, touchpoint: Touchpoint, x: float, y: float, wide: float, size: float) -> Box:  # noqa: PLR0917, PLR0913 - where it stands, and how it looks
    colour = SIGNED[sign(touchpoint)] if touchpoint.moment else EDGE
    text = f"{number}  {pieces(touchpoint.name)[0]}"
    theirs = touchpoint.owner != "us"
    return fitted(
        Box(
            x + 4, y, wide - 8, 0, (Words(text, size, bold=touchpoint.moment is not None),), (SHEET,), colour,
            thick=1.75 if touchpoint.moment else 0.75, dashed=theirs, corner=2, pad=4, name=touchpoint.name,
        )
    )  # fmt: skip


def _shapes(seen: Seen, journey: Journey, columns: tuple[Column, ...], size: float) -> Iterator[Shape]:
    if not columns:
        yield Box(ROOM.x, ROOM.y, ROOM.width, 24, (Words(seen.say("paper.no_stages"), 12, colour=QUIET),))
        return
    wide = ROOM.width / len(columns)
    number = way.numbers(seen.project, journey.id)
    for at, column in enumerate(columns):
        x = ROOM.x + at * wide
        yield _name(seen, column, x, wide)
        y = ROOM.y + _HEAD
        for each in column.touchpoints:
            box = _box(number[each.id], each, x, y, wide, size)
            yield box
            y = box.y + box.height + 5
    yield from _curve(seen, journey, columns)


def _name(seen: Seen, column: Column, x: float, wide: float) -> Box:
    text = column.stage.name or seen.say("matrix.stage", n=column.at + 1)
    text = seen.say("paper.again", what=text) if column.again else text
    size = next((each for each in (13, 11, 9, 7.5) if tall((Words(text, each, bold=True),), wide - 8) <= _HEAD), 6.5)
    return Box(x, ROOM.y, wide, _HEAD - 4, (Words(text, size, bold=True, colour=INK),), ("#efece5",), pad=4)


def _curve(seen: Seen, journey: Journey, columns: tuple[Column, ...]) -> Iterator[Shape]:
    """The curve over these stages; nothing where nobody felt anything."""
    found = curve.points(seen.project, journey.id)
    if not curve.felt(found) and not curve.expected(found):
        return
    stages = range(columns[0].at, columns[-1].at + 1)
    top = ROOM.y + ROOM.height - CURVE - AIR
    yield Line(ROOM.x, top - AIR, ROOM.x + ROOM.width, top - AIR, HAIR, 0.75)
    yield from way.drawn(seen.project, journey, stages, Frame(ROOM.x, top, ROOM.width, CURVE), 9)
