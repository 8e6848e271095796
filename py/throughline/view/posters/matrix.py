"""Where customers meet the canvas, as a poster."""

from collections.abc import Iterator

from throughline.core.coverage import Coverage, Entry, Group, coverage
from throughline.core.coverage import Row as Line
from throughline.core.drawing.paint import BAD, GOOD, QUIET, SHEET
from throughline.core.drawing.shapes import Box, Words, fitted
from throughline.core.journey import Journey
from throughline.core.paper.pieces import lines
from throughline.view import matrix as screen
from throughline.view import signs
from throughline.view.posters import frame as poster
from throughline.view.posters.svg import picture
from throughline.view.posters.table import SIZE, Item, Row, head_words, table, width_of
from throughline.view.scene import Scene

HEAD = 300
_BAND = "#efece5"


def draw(seen: Scene, journey: Journey) -> str:
    """The picture."""
    found = coverage(seen.project, journey.id)
    names = [each.name or seen.say("matrix.stage", n=number) for number, each in enumerate(found.stages, 1)]
    wide = width_of(len(names), HEAD)
    title = seen.say("matrix.title")
    top, head = poster.head(seen, wide, title, journey.name)
    said = fitted(Box(poster.MARGIN, top - 10, wide - 2 * poster.MARGIN, 0, (Words(_sum(seen, found), SIZE),)))
    made = table(names, seen.say("matrix.notes"), list(_rows(seen, found)), said.y + said.height + 14, HEAD)
    height, foot = poster.foot(seen, wide, made.bottom)
    name = f"{seen.project.name} – {title} – {journey.name}"
    return picture((*head, said, *made.shapes, *foot), wide, height, name)


def _sum(seen: Scene, found: Coverage) -> str:
    """What is missing, and what the signs mean."""
    means = (seen.say("link.effect.enables"), seen.say("link.effect.weakens"), seen.say("link.effect.unclear"))
    return f"{screen.summary(seen, found)}   ▲ {means[0]}   ▼ {means[1]}   ◇ {means[2]}"


def _rows(seen: Scene, found: Coverage) -> Iterator[Row]:
    for group in found.groups:
        yield from _group(seen, group)
    if found.bare:
        cells = [
            [Item((Words(lines(each.name), SIZE),)) for each in found.bare if each.stage == stage.id]
            for stage in found.stages
        ]
        yield Row((Words(seen.say("matrix.bare"), SIZE, bold=True, colour=BAD),), cells)


def _group(seen: Scene, group: Group) -> Iterator[Row]:
    if group.rows:
        yield Row(head_words(seen.say(f"block.{group.block}")), band=_BAND)
    for row in group.rows:
        yield Row(_name(seen, row), [[_item(seen, each) for each in cell] for cell in row.cells])


def _name(seen: Scene, row: Line) -> tuple[Words, ...]:
    text = Words(lines(row.note.text) or seen.say("canvas.empty_note"), SIZE)
    hole = seen.say("matrix.through" if row.through else "matrix.unmet") if row.hole else ""
    return (text, Words(hole, SIZE - 2, bold=True, colour=BAD)) if hole else (text,)


def _item(seen: Scene, entry: Entry) -> Item:
    link = entry.link
    colour = {"enables": GOOD, "weakens": BAD, "unclear": QUIET}[link.effect]
    fill = SHEET if link.strength == "weak" or link.effect == "unclear" else colour
    plain = link.effect == "enables" and link.strength is None
    more = () if plain else (Words(signs.words(seen, link), SIZE - 2, colour=QUIET),)
    return Item((Words(lines(entry.touchpoint.name), SIZE), *more), sign=(link.effect, fill, colour))
