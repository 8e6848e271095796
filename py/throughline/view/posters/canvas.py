"""The canvas as a poster."""

from collections.abc import Iterator

from throughline.core.drawing.canvas import Frame, canvas
from throughline.core.drawing.paint import BORDER, INK, OTHER, PLAIN, SEGMENTS
from throughline.core.drawing.shapes import Box, Words, fitted
from throughline.core.find import notes_in
from throughline.core.lettering import width
from throughline.core.segments import letters
from throughline.view.posters import frame as poster
from throughline.view.posters.svg import picture
from throughline.view.scene import Scene

WIDTH, RATIO = 1600, 297 / 210
"""Pixels; as high as paper lies, and higher where the notes need it."""
LOW, HIGH = 12.0, 20.0
_KEY = 13


def draw(seen: Scene) -> str:
    """The picture."""
    what = seen.say("paper.poster")
    top, head = poster.head(seen, WIDTH, what)
    keyed = tuple(_key(seen, top))
    start = max((each.y + each.height for each in keyed), default=top - 14) + 14
    place = Frame(poster.MARGIN, start, WIDTH - 2 * poster.MARGIN, WIDTH / RATIO - start - 60)
    made = canvas(seen.project, seen.model.locale.language, place, LOW, HIGH)
    height, foot = poster.foot(seen, WIDTH, place.y + made.height)
    return picture((*head, *keyed, *made.shapes, *foot), WIDTH, height, f"{seen.project.name} – {what}")


def _key(seen: Scene, top: float) -> Iterator[Box]:
    """Which colour and letter is which segment; what dashes, strokes and signs say."""
    x = float(poster.MARGIN)
    for sign, fill, words, dashed in _entries(seen):
        swatch = Box(
            x,
            top,
            24,
            20,
            (Words(sign, _KEY - 2 if sign == "abc" else _KEY, bold=sign != "abc", struck=sign == "abc"),),
            (fill,) if fill else (),
            INK if dashed else BORDER,
            dashed=dashed,
            corner=3,
            pad=1.5,
            middle=True,
        )
        name = Words(words, _KEY)
        room = min(width(words, name.face) + 2, WIDTH - 2 * poster.MARGIN - 60)
        if x + 30 + room > WIDTH - poster.MARGIN and x > poster.MARGIN:
            x, top = float(poster.MARGIN), top + 28
            swatch = swatch._replace(x=x, y=top)
        label = fitted(Box(x + 30, top + 1.5, room, 0, (name,)))
        yield from (swatch, label)
        x = label.x + room + 22


def _entries(seen: Scene) -> Iterator[tuple[str, str, str, bool]]:
    of = letters(seen.project)
    segments = notes_in(seen.project, "CS")
    if len(segments) > 1:
        for each in segments:
            yield of[each.id], SEGMENTS.get(of[each.id], OTHER), " ".join(each.text.split()), False
    notes = [each for each in seen.project.notes if each.place != "parking"]
    if any(each.state == "planned" for each in notes):
        yield "", PLAIN, seen.say("paper.key.planned"), True
    if any(each.state == "dropped" for each in notes):
        yield "abc", "", seen.say("paper.key.dropped"), False
    for mark, sign in (("strength", "+"), ("weakness", "−")):
        if any(each.mark == mark for each in notes):
            yield sign, "", seen.say(f"paper.key.{mark}"), False
