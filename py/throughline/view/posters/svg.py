"""Shapes as SVG: everything in attributes, text as text in lines that fit, so that any program draws it alike."""

from collections.abc import Iterable, Iterator

from htpy import Element, circle, defs, g, path, rect, svg, title, tspan
from htpy import line as line_
from htpy import stop as stop_
from htpy import text as text_

from throughline.core.drawing.paint import INK, SHEET
from throughline.core.drawing.shapes import LEADING, Box, Curve, Dot, Line, Shape, Sign, lines_of
from throughline.core.text import clean

_GRADIENT = Element("linearGradient")
FONTS = "Inter, 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"
_BASE = 1.0
"""From the top of a line to its foot, in sizes of the letters."""
_TAG = 1.35
_EFFECTS = {"enables": "M6 1 L11 10.5 H1 Z", "weakens": "M6 11 L1 1.5 H11 Z", "unclear": "M6 1 L11 6 L6 11 L1 6 Z"}


def picture(shapes: Iterable[Shape], width: float, height: float, name: str) -> str:
    """The file."""
    held = tuple(shapes)
    made = svg(
        xmlns="http://www.w3.org/2000/svg",
        width=_n(width),
        height=_n(height),
        viewBox=f"0 0 {_n(width)} {_n(height)}",
        font_family=FONTS,
        role="img",
    )[
        title[_plain(name)],
        defs[
            (
                _stripes(fill)
                for fill in dict.fromkeys(each.fill for each in held if isinstance(each, Box))
                if len(fill) > 1
            )
        ],
        rect(width=_n(width), height=_n(height), fill=SHEET),
        (_drawn(each) for each in held),
    ]
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{made}\n'


def _plain(text: str) -> str:
    """Text without the signs that XML has no place for."""
    return "".join(each for each in str(clean(text)) if each >= " " or each in "\n\t")


def _drawn(shape: Shape) -> Element:
    match shape:
        case Box():
            return _box(shape)
        case Line():
            return line_(
                x1=_n(shape.x1),
                y1=_n(shape.y1),
                x2=_n(shape.x2),
                y2=_n(shape.y2),
                **_stroke(shape.colour, shape.thick, dashed=shape.dashed),
            )
        case Curve():
            return path(
                d=_way(shape),
                fill="none",
                stroke_linecap="round",
                **_stroke(shape.colour, shape.thick, dashed=shape.dashed),
            )
        case Dot():
            return _dot(shape)
        case Sign():
            place = f"translate({_n(shape.x)} {_n(shape.y)}) scale({_n(shape.size / 12)})"
            return path(
                d=_EFFECTS[shape.effect],
                transform=place,
                fill=shape.fill,
                stroke=shape.line,
                stroke_width="1.5",
                stroke_linejoin="round",
            )


def _stroke(colour: str, thick: float, *, dashed: bool) -> dict[str, str]:
    return {"stroke": colour, "stroke-width": _n(thick)} | (
        {"stroke-dasharray": f"{_n(thick * 4)} {_n(thick * 3)}"} if dashed else {}
    )


def _box(box: Box) -> Element:
    shown = box.fill or box.line
    lined = _stroke(box.line, box.thick, dashed=box.dashed) if box.line else {}
    return g[
        shown
        and rect(
            x=_n(box.x),
            y=_n(box.y),
            width=_n(box.width),
            height=_n(box.height),
            rx=_n(box.corner),
            fill=_fill(box.fill),
            **lined,
        ),
        _words(box),
        _tags(box),
    ]


def _fill(fill: tuple[str, ...]) -> str:
    return "none" if not fill else fill[0] if len(fill) == 1 else f"url(#{_id(fill)})"


def _id(fill: tuple[str, ...]) -> str:
    return "s" + "".join(each.strip("#") for each in fill)


def _stripes(fill: tuple[str, ...]) -> Element:
    """Colours side by side, as a gradient of sharp steps."""
    step = 1 / len(fill)
    return _GRADIENT(id=_id(fill), x2="1", y2="0.08")[
        (
            (stop_(offset=_n(at * step), stop_color=each), stop_(offset=_n((at + 1) * step), stop_color=each))
            for at, each in enumerate(fill)
        )
    ]


def _words(box: Box) -> Iterator[Element]:
    y = box.y + box.pad
    x = box.x + box.width / 2 if box.middle else box.x + box.pad
    for each in box.words:
        if not each.text:
            continue
        held = lines_of(each, box.room)
        foot = y + each.size * (_BASE + (LEADING - 1) / 2 - 0.05)
        decoration = {"text-decoration": "line-through"} if each.struck else {}
        yield text_(
            x=_n(x), y=_n(foot), font_size=_n(each.size), font_weight="700" if each.bold else None, fill=each.colour,
            text_anchor="middle" if box.middle else None, **decoration,
        )[(tspan(x=_n(x), dy=_n(each.size * LEADING) if at else None)[_plain(one)] for at, one in enumerate(held))]  # fmt: skip
        y += len(held) * each.size * LEADING


def _tags(box: Box) -> Iterator[Element]:
    """Letters and signs in the corner, from right to left."""
    if not box.tags or not box.words:
        return
    size = box.words[0].size
    for at, tag in enumerate(reversed(box.tags)):
        x = box.x + box.width - box.pad * 0.7 - (at + 1) * size * 1.5 + size * (1.5 - _TAG)
        y = box.y + box.pad * 0.8
        yield rect(
            x=_n(x), y=_n(y), width=_n(size * _TAG), height=_n(size * _TAG), rx=_n(size * (0.3 if tag.isalpha() else 0.7)),
            fill=SHEET, fill_opacity="0.75", stroke=INK, stroke_opacity="0.4", stroke_width=_n(size * 0.06),
        )  # fmt: skip
        yield text_(
            x=_n(x + size * _TAG / 2),
            y=_n(y + size * 1.0),
            font_size=_n(size * 0.85),
            font_weight="700",
            fill=INK,
            text_anchor="middle",
        )[tag]


def _way(curve: Curve) -> str:
    def at(where: tuple[float, float]) -> str:
        return f"{_n(where[0])} {_n(where[1])}"

    return f"M{at(curve.start)}" + "".join(f"C{at(a)} {at(b)} {at(c)}" for a, b, c in curve.bends)


def _dot(dot: Dot) -> Element:
    if not dot.moment:
        return circle(cx=_n(dot.x), cy=_n(dot.y), r=_n(dot.radius), fill=dot.fill, stroke=dot.line, stroke_width="2")
    r, arm = dot.radius, dot.radius * 0.4
    cross = f"M{_n(dot.x - arm)} {_n(dot.y)}h{_n(2 * arm)}" + (
        f"M{_n(dot.x)} {_n(dot.y - arm)}v{_n(2 * arm)}" if dot.sign == "+" else ""
    )
    return g[
        path(
            d=f"M{_n(dot.x)} {_n(dot.y - r)}l{_n(r)} {_n(r)}l{_n(-r)} {_n(r)}l{_n(-r)} {_n(-r)}z",
            fill=dot.fill,
            stroke=dot.line,
            stroke_width="1.5",
        ),
        dot.sign and path(d=cross, stroke=SHEET, stroke_width=_n(r * 0.2), stroke_linecap="round"),
    ]


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".") or "0"
