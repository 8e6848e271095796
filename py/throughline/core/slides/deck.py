"""The whole deck: a title, the canvas, the journeys with their curves, the moments of truth, the opportunities."""

import json
from collections.abc import Iterator
from typing import Any

from throughline.core.drawing.paint import LINE, QUIET
from throughline.core.drawing.shapes import LEADING, Box, Curve, Dot, Line, Shape, Words, fitted
from throughline.core.paper.pieces import pieces
from throughline.core.slides import canvas, journeys, moments, opportunities
from throughline.core.slides.slide import HEIGHT, SIDE, TITLE, WIDTH, Seen, Slide, slide
from throughline.core.written import day_text

FONT = "Arial"


def deck(seen: Seen) -> Iterator[Slide]:
    """Every slide, in order."""
    yield _title(seen)
    yield from canvas.slides(seen)
    yield from journeys.slides(seen)
    yield from moments.slides(seen)
    yield from opportunities.slides(seen)


def _title(seen: Seen) -> Slide:
    profile = seen.project.profile
    said = (
        *([Words(profile.organisation, 20)] if profile.organisation else []),
        *([Words(pieces(profile.description)[0], 14, colour=QUIET)] if profile.description else []),
        *([Words(day_text(seen.today, seen.locale), 12, colour=QUIET)] if seen.today else []),
    )
    wide = WIDTH * 0.75
    title = fitted(Box(SIDE + 20, 0, wide, 0, (Words(seen.project.name, 40, bold=True),), name=TITLE))
    rest = fitted(Box(SIDE + 20, 0, wide, 0, said))
    whole = title.height + 8 + rest.height
    top = max(40.0, (HEIGHT - whole) / 2 - 20)
    bar = Line(SIDE, top, SIDE, top + whole, LINE, 4)
    below = rest._replace(y=top + title.height + 8)
    foot = slide(seen, seen.project.name, ()).shapes[-2:]
    return Slide(seen.project.name, (bar, title._replace(y=top), *([below] if said else []), *foot))


def as_json(seen: Seen) -> str:
    """What the page's glue draws with: lengths in points, colours without their mark."""
    told = {
        "title": seen.project.name,
        "author": seen.project.profile.organisation,
        "font": FONT,
        "width": WIDTH,
        "height": HEIGHT,
        "slides": [{"name": each.name, "shapes": [_told(shape) for shape in each.shapes]} for each in deck(seen)],
    }
    return json.dumps(told, ensure_ascii=False)


def _told(shape: Shape) -> dict[str, Any]:
    match shape:
        case Box():
            return _box(shape)
        case Line():
            return {"kind": "line", **_stroke(shape), "x1": shape.x1, "y1": shape.y1, "x2": shape.x2, "y2": shape.y2}
        case Curve():
            return {"kind": "curve", **_stroke(shape), "start": shape.start, "bends": shape.bends}
        case Dot():
            held = {
                "x": shape.x,
                "y": shape.y,
                "radius": shape.radius,
                "fill": _bare(shape.fill),
                "line": _bare(shape.line),
            }
            return {"kind": "dot", **held, "moment": shape.moment, "sign": shape.sign, "name": shape.name}
    raise TypeError(type(shape).__name__)


def _box(box: Box) -> dict[str, Any]:
    """A box. Its tags follow its words, so that a note that is moved by hand takes them along."""
    tags = " ".join(box.tags)
    return {
        "kind": "box",
        "x": box.x,
        "y": box.y,
        "width": box.width,
        "height": box.height,
        "fill": [_bare(each) for each in box.fill],
        "line": _bare(box.line),
        "thick": box.thick,
        "dashed": box.dashed,
        "corner": box.corner,
        "pad": box.pad,
        "middle": box.middle,
        "name": box.name,
        "leading": LEADING,
        "words": [
            {
                "text": each.text,
                "size": each.size,
                "bold": each.bold,
                "colour": _bare(each.colour),
                "struck": each.struck,
                "tags": tags if at == 0 else "",
            }
            for at, each in enumerate(box.words)
        ],
    }


def _stroke(shape: Line | Curve) -> dict[str, Any]:
    return {"colour": _bare(shape.colour), "thick": shape.thick, "dashed": shape.dashed}


def _bare(colour: str) -> str:
    return colour.removeprefix("#").upper()
