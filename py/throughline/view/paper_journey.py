"""A journey on paper: bands of stages, each a plain table with its heads on every sheet."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from htpy import Element, Node, div, fragment, li, line, p, span, svg, table, tbody, td, th, thead, tr, ul
from htpy import text as svg_text
from markupsafe import Markup

from throughline.core import curve as way_curve
from throughline.core.find import element, stages_of
from throughline.core.grid import is_backstage, shown_lanes
from throughline.core.journey import Journey, Lane, Stage
from throughline.core.paper.bands import bands
from throughline.core.paper.plan import Stretch
from throughline.core.paper.rows import RowPart
from throughline.core.paper.sizes import box, reading_scale
from throughline.core.paper.stamp import guessed
from throughline.view import curve, paper_cells
from throughline.view.paper_cells import Piece
from throughline.view.paper_frame import Frame, Head, sheet
from throughline.view.scene import Scene

CURVE = 84
"""Pixels from −2 to +2 on A4."""
CLOSE = 7
"""So many touchpoints in a stage stand so close that their numbers would touch."""


class Row(NamedTuple):
    """A row of the table: a lane, or the line of visibility."""

    lane: Lane | None


def rows(seen: Scene, journey: str) -> tuple[Row, ...]:
    """The lanes that are shown, with the line of visibility between front and back."""
    lanes = shown_lanes(seen.project, journey)
    front = [Row(each) for each in lanes if not is_backstage(each)]
    back = [Row(each) for each in lanes if is_backstage(each)]
    return (*front, Row(None), *back) if front and back else (*front, *back)


def stretch(frame: Frame, page: Stretch) -> Element:
    """One sheet of a journey."""
    seen = frame.seen
    stages = stages_of(seen.project, page.journey)[page.start : page.stop]
    head = Head(seen.project.name, name_of(seen, page.journey), more(seen, page))
    return sheet(frame, "way", page.size, head, _body(frame, page, stages), data_journey=page.journey)


def _journey(seen: Scene, id_: str) -> Journey:
    return next(each for each in seen.project.journeys if each.id == id_)


def name_of(seen: Scene, id_: str) -> str:
    """What a journey is called."""
    return _journey(seen, id_).name


def more(seen: Scene, page: Stretch) -> Node:
    """Which part of the way stands on this sheet."""
    total = len(stages_of(seen.project, page.journey))
    return fragment[
        guessed(seen.project, page.journey) and p(".stamp")[seen.say("journey.hypothesis")],
        page.stop - page.start < total and p[seen.say("paper.stages", first=page.start + 1, last=page.stop, n=total)],
        not page.first and p[seen.say("paper.goes_on")],
    ]


def _body(frame: Frame, page: Stretch, stages: tuple[Stage, ...]) -> Node:
    seen = frame.seen
    if not stages:
        return p(".paper-nothing")[seen.say("paper.no_stages")]
    every = rows(seen, page.journey)
    return table(".way-table", data_css=widths(frame, len(stages)))[
        thead[
            tr[th(scope="col")[whose(seen, page.journey)], (th(scope="col", dir="auto")[each.name] for each in stages)]
        ],
        tbody[(_row(frame, page, every[part.row], part, stages) for part in page.rows)],
    ]


def widths(frame: Frame, count: int) -> str:
    """How wide the rows' names and a stage are."""
    head = frame.order.across.head * reading_scale(frame.order.sheet)
    column = (box(frame.order.sheet).width - head) / count
    return f"--lane: {head:.2f}; --stage: {column:.3f}"


def whose(seen: Scene, id_: str) -> str:
    """Whose journey it is, and which."""
    journey = _journey(seen, id_)
    view = seen.say(f"journey.view.{journey.view}")
    people = [element(seen.project, each) for each in (journey.persona, journey.other_persona)]
    names = [each.name for each in people if each is not None]
    return " · ".join([" + ".join(names), view] if names else [view])


def _row(frame: Frame, page: Stretch, row: Row, part: RowPart, stages: tuple[Stage, ...]) -> Element:
    seen = frame.seen
    if row.lane is None:
        return tr(".visibility", data_joined=True)[td(colspan=len(stages) + 1)[seen.say("paper.visibility")]]
    name = row.lane.name or seen.say(f"lane.{row.lane.kind}")
    head = th(scope="row", dir="auto")[seen.say("paper.again", what=name) if part.again else name]
    if row.lane.kind == "emotion":
        head = th(scope="row", dir="auto")[name, key(seen, page.journey)]
        return tr(".emotion")[head, td(".way-curve", colspan=len(stages))[_curve(frame, page)]]
    cells = [paper_cells.cut(paper_cells.entries(seen, row.lane, stage)) for stage in stages]
    if part.spans is not None:
        cells = [cell[start:end] for cell, (start, end) in zip(cells, part.spans, strict=True)]
    kind = f".lane-{row.lane.kind}"
    return tr(kind)[head, (td[ul(".cell")[(piece_of(each) for each in cell)] if cell else None] for cell in cells)]


def piece_of(piece: Piece) -> Element:
    """A part of an entry, as it stands in a cell."""
    flags = {"small": piece.small, "first": piece.first, "last": piece.last}
    looks = [*piece.tone.split(), *(name for name, on in flags.items() if on)]
    return li({"class": " ".join(["piece", *(f"p-{each}" for each in looks)])})[
        piece.number and span(".touch-number")[piece.number],
        piece.sign and Markup(piece.sign),  # noqa: S704 - drawn by the journey's own view
        span(".paper-text", dir="auto")[piece.text],
    ]


def key(seen: Scene, id_: str) -> Element:
    """Which line is which, of those that are drawn."""
    found, journey = way_curve.points(seen.project, id_), _journey(seen, id_)
    second = element(seen.project, journey.other_persona)
    shown = [("felt", seen.say("journey.line.felt"))] if way_curve.felt(found) else []
    shown += [("expected", seen.say("journey.line.expected"))] if way_curve.expected(found) else []
    shown += [("other", second.name)] if second else []
    return ul(".curve-key")[
        (
            li[
                svg(viewBox="0 0 20 6", width="20", height="6", aria_hidden="true")[
                    line(f".curve-{kind}", x1="0", x2="20", y1="3", y2="3")
                ],
                span(dir="auto")[words],
            ]
            for kind, words in shown
        )
    ]


def _curve(frame: Frame, page: Stretch) -> Node:
    return curve_over(frame.seen, page.journey, range(page.start, page.stop), CURVE * reading_scale(frame.order.sheet))


def curve_over(seen: Scene, id_: str, stages: range, height: float) -> Node:
    """The part of a journey's curve over these stages; its points carry the touchpoints' numbers."""
    found = way_curve.points(seen.project, id_)
    persona, others = _journey(seen, id_).persona, _journey(seen, id_).other_persona
    part = curve.Slice(stages.start, max(1, len(stages)), height)
    made = curve.lines(way_curve.of(found, persona), way_curve.of(found, others) if others else ())
    number = paper_cells.numbers(seen.project, id_)
    here = [each for each in found if part.first <= each.x <= part.first + part.many]
    close = Counter(each.stage for each in here)
    return div(".curve-place", data_css=f"--tall: {part.height:.1f}")[
        curve.sliced(made, found, part, label=seen.say("lane.emotion")),
        svg(".curve-numbers", width="100%", height=f"{part.height:.1f}", overflow="visible", aria_hidden="true")[
            (_number(number[each.touchpoint], each, part, close[each.stage]) for each in here),
            _scale(part),
        ],
    ]


def _number(number: str, point: way_curve.Point, part: curve.Slice, close: int) -> Element:
    """Above its point, or below where there is no room; every second one further off where they stand close."""
    felt = point.felt if point.felt is not None else 0
    away = 10 * (close > CLOSE and int(number) % 2)
    below = felt >= way_curve.HIGHEST - way_curve.STEP
    at = curve.y(felt, part.height) + (20 + away if below else -11 - away)
    across = (point.x - part.first) / part.many * 100
    anchor = "end" if across > 98 else "middle"  # noqa: PLR2004 - percent: at the very edge of the paper
    return svg_text(x=f"{across:.2f}%", y=f"{at:.1f}", text_anchor=anchor)[number]


def _scale(part: curve.Slice) -> Iterable[Element]:
    for value, words in ((2, "+2"), (0, "0"), (-2, "−2")):
        yield svg_text(".curve-scale", x="3", y=f"{curve.y(value, part.height) + 3:.1f}")[words]


def proofs(frame: Frame, journey: str) -> Node:
    """Every band with all its rows on one sheet: to be measured."""
    seen = frame.seen
    count = len(stages_of(seen.project, journey))
    whole = tuple(RowPart(at) for at in range(len(rows(seen, journey))))
    return fragment[
        (
            stretch(frame, Stretch(journey, 8, where.start, where.stop, whole, first=False, last=True))
            for where in bands(count, frame.order.sheet, frame.order.across)
        )
    ]
