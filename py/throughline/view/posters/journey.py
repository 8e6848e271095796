"""A journey as a poster: its stages side by side, its lanes, its curve."""

from collections.abc import Iterator

from throughline.core.drawing import way
from throughline.core.drawing.canvas import Frame
from throughline.core.drawing.paint import BAD, EDGE, GOOD, INK, QUIET, SIGNED
from throughline.core.drawing.shapes import Box, Line, Shape, Words
from throughline.core.find import stages_of
from throughline.core.journey import Journey, Lane
from throughline.core.paper.pieces import lines
from throughline.core.paper.stamp import guessed
from throughline.view import paper_cells, paper_journey
from throughline.view.paper_cells import Entry
from throughline.view.posters import frame as poster
from throughline.view.posters.svg import picture
from throughline.view.posters.table import HEAD, SIZE, Item, Row, head_words, table, width_of
from throughline.view.scene import Scene

CURVE, AIR = 190, 34
"""Pixels from −2 to +2, and above and below."""


def draw(seen: Scene, journey: Journey) -> str:
    """The picture."""
    stages = stages_of(seen.project, journey.id)
    names = [each.name or seen.say("matrix.stage", n=number) for number, each in enumerate(stages, 1)]
    wide = width_of(len(names))
    hypothesis = seen.say("journey.hypothesis") if guessed(seen.project, journey.id) else ""
    more = " · ".join(filter(None, (paper_journey.whose(seen, journey.id), hypothesis)))
    top, head = poster.head(seen, wide, journey.name, more)
    lanes = _lanes(seen, journey)
    made = table(names, "", [_row(seen, journey, each) for each in lanes], top)
    curves = tuple(_curves(seen, journey, lanes, made.tops, wide)) if stages else ()
    none = (
        () if stages else (Box(poster.MARGIN, made.bottom + 10, wide, 30, (Words(seen.say("paper.no_stages"), SIZE),)),)
    )
    height, foot = poster.foot(seen, wide, made.bottom + (40 if none else 0))
    return picture((*head, *made.shapes, *curves, *none, *foot), wide, height, f"{seen.project.name} – {journey.name}")


def _lanes(seen: Scene, journey: Journey) -> tuple[Lane | None, ...]:
    """The lanes that are shown; the touchpoints in any case. None is the line of visibility."""
    shown = tuple(each.lane for each in paper_journey.rows(seen, journey.id))
    if any(each and each.kind == "touchpoints" for each in shown):
        return shown
    return (Lane(id="touchpoints", journey=journey.id, kind="touchpoints"), *shown)


def _row(seen: Scene, journey: Journey, lane: Lane | None) -> Row:
    if lane is None:
        return Row((Words(seen.say("paper.visibility"), SIZE - 2, colour=QUIET),))
    name = head_words(lane.name or seen.say(f"lane.{lane.kind}"))
    if lane.kind == "emotion":
        return Row((*name, *_key(seen, journey)), solid=CURVE + 2 * AIR)
    entries = (paper_cells.entries(seen, lane, stage) for stage in stages_of(seen.project, journey.id))
    return Row(name, [[_item(each) for each in cell] for cell in entries])


def _key(seen: Scene, journey: Journey) -> Iterator[Words]:
    said = (seen.say("journey.line.felt"), seen.say("journey.line.expected"))
    for words, colour, dashed in way.key(seen.project, journey, said):
        yield Words(f"{'┄' if dashed else '─'} {words}", SIZE - 1, colour=colour)


def _item(entry: Entry) -> Item:
    """An entry: its number and its text, what more there is beneath."""
    tones = entry.tone.split()
    touch = "touch" in tones
    number = f"{entry.number}  " if entry.number else ""
    colour = BAD if "bad" in tones else GOOD if "good" in tones else INK
    words = [Words(number + lines(entry.text), SIZE, bold=touch and "theirs" not in tones, colour=colour)]
    if entry.more:
        words.append(Words(lines(entry.more), SIZE - 2, colour=QUIET))
    return Item(tuple(words), _bar(tones) if touch else "")


def _bar(tones: list[str]) -> str:
    """The colour at the side of a touchpoint: of its moment of truth, if it is one."""
    return next((SIGNED[each] for each in SIGNED if f"moment-{each}" in tones), EDGE)


def _curves(
    seen: Scene, journey: Journey, lanes: tuple[Lane | None, ...], tops: tuple[float, ...], wide: float
) -> Iterator[Shape]:
    stages = range(len(stages_of(seen.project, journey.id)))
    left = poster.MARGIN + HEAD
    for lane, top in zip(lanes, tops, strict=True):
        if lane is None:
            yield Line(poster.MARGIN, top, wide - poster.MARGIN, top, INK, 1.5, dashed=True)
        elif lane.kind == "emotion":
            yield from way.drawn(
                seen.project, journey, stages, Frame(left, top + AIR, wide - poster.MARGIN - left, CURVE), 11
            )
