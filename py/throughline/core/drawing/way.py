"""A journey's emotion curve as shapes, over stages of equal width."""

from collections.abc import Iterator, Sequence

from throughline.core import curve
from throughline.core.curve import HIGHEST, LOWEST, Bend, Point
from throughline.core.drawing.canvas import Frame
from throughline.core.drawing.paint import HAIR, INK, LINE, QUIET, SHEET, SIGNED
from throughline.core.drawing.shapes import Box, Curve, Dot, Line, Shape, Words
from throughline.core.find import element, touchpoints_of
from throughline.core.journey import Journey
from throughline.core.project import Project

_SIZES = {0: 4.5, 1: 6.5, 2: 8.0, 3: 10.0}
_SIGNS = {"good": "+", "bad": "−", "neutral": ""}


def numbers(project: Project, journey: str) -> dict[str, str]:
    """The touchpoints' numbers along the way."""
    return {each.id: str(number) for number, each in enumerate(touchpoints_of(project, journey), 1)}


def drawn(project: Project, journey: Journey, stages: range, frame: Frame, size: float) -> Iterator[Shape]:
    """The curve over these stages in a frame, with the numbers of the touchpoints; `size` is that of the numbers."""
    found = curve.points(project, journey.id)
    place = _Place(stages, frame, size)
    yield from place.scale()
    others = curve.of(found, journey.other_persona) if journey.other_persona else ()
    own = curve.of(found, journey.persona)
    yield from place.way(curve.bends(curve.expected(own)), QUIET, size * 0.1, dashed=True)
    yield from place.way(curve.bends(curve.felt(others)), QUIET, size * 0.14, dashed=True)
    yield from place.way(curve.bends(curve.felt(own)), LINE, size * 0.2)
    number = numbers(project, journey.id)
    for each in found:
        if stages.start <= each.x < stages.stop:
            yield place.dot(each)
            yield place.label(number[each.touchpoint], each)


def key(project: Project, journey: Journey, words: Sequence[str]) -> Iterator[tuple[str, str, bool]]:
    """Which line is which, of those that are drawn: words, colour, dashed."""
    found = curve.points(project, journey.id)
    felt, expected = words
    second = element(project, journey.other_persona)
    if curve.felt(found):
        yield felt, LINE, False
    if curve.expected(found):
        yield expected, QUIET, True
    if second is not None:
        yield second.name, QUIET, True


class _Place:
    """Where values go in a frame."""

    def __init__(self, stages: range, frame: Frame, size: float) -> None:
        self.stages, self.frame, self.size = stages, frame, size

    def at(self, where: tuple[float, float]) -> tuple[float, float]:
        """A point of the curve in the picture."""
        x, value = where
        across = (x - self.stages.start) / max(1, len(self.stages))
        down = (HIGHEST - value) / (HIGHEST - LOWEST)
        return self.frame.x + across * self.frame.width, self.frame.y + down * self.frame.height

    def scale(self) -> Iterator[Shape]:
        """The line of neither good nor bad, and what the heights mean."""
        left, middle = self.at((self.stages.start, 0))
        yield Line(left, middle, left + self.frame.width, middle, HAIR, 1, dashed=True)
        for value, words in ((2, "+2"), (0, "0"), (-2, "−2")):
            y = self.at((self.stages.start, value))[1]
            yield Box(
                left + self.size * 0.3,
                y - self.size * 0.65,
                self.size * 2.4,
                self.size * 1.3,
                (Words(words, self.size * 0.9, colour=QUIET),),
            )

    def way(self, bends: tuple[Bend, ...], colour: str, thick: float, *, dashed: bool = False) -> Iterator[Shape]:
        """The bends that lie over the stages: cut at their borders."""
        held = [each for bend in bends for each in _cut(bend, self.stages)]
        if held:
            yield Curve(
                self.at(held[0].start),
                tuple((self.at(each.first), self.at(each.second), self.at(each.end)) for each in held),
                colour,
                thick,
                dashed=dashed,
            )

    def dot(self, point: Point) -> Dot:
        """A touchpoint."""
        x, y = self.at((point.x, point.felt or 0))
        radius = _SIZES[point.importance if point.moment else 0] * self.size / 11
        if point.moment is None:
            return Dot(x, y, radius, SHEET, QUIET if point.felt is None else LINE, name=point.name)
        return Dot(x, y, radius, SIGNED[point.sign], SHEET, moment=True, sign=_SIGNS[point.sign], name=point.name)

    def label(self, number: str, point: Point) -> Box:
        """Its number: above, or below where it stands at the very top."""
        x, y = self.at((point.x, point.felt or 0))
        size, under = self.size, (point.felt or 0) >= HIGHEST - curve.STEP
        top = y + size * 0.9 if under else y - size * 2.2
        return Box(x - size * 1.5, top, size * 3, size * 1.3, (Words(number, size, colour=INK),), middle=True)


def _cut(bend: Bend, stages: range) -> Iterator[Bend]:
    """The part of a bend that lies over the stages (de Casteljau)."""
    start, end = bend.start[0], bend.end[0]
    low, high = max(start, stages.start), min(end, stages.stop)
    if low >= high:
        return
    whole = end - start
    yield _part(bend, (low - start) / whole, (high - start) / whole)


def _part(bend: Bend, low: float, high: float) -> Bend:
    """A bend from one share of it to another. Its x runs evenly with its parameter (its handles are at thirds)."""
    _, tail = _split(bend, low)
    head, _ = _split(tail, (high - low) / (1 - low) if low < 1 else 1)
    return head


def _split(bend: Bend, at: float) -> tuple[Bend, Bend]:
    def between(a: tuple[float, float], b: tuple[float, float]) -> tuple[float, float]:
        return a[0] + (b[0] - a[0]) * at, a[1] + (b[1] - a[1]) * at

    one, two, three = between(bend.start, bend.first), between(bend.first, bend.second), between(bend.second, bend.end)
    four, five = between(one, two), between(two, three)
    middle = between(four, five)
    return Bend(bend.start, one, four, middle), Bend(middle, five, three, bend.end)
