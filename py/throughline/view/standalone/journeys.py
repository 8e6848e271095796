"""The journeys: each a table in bands as wide as paper; on a phone the lanes stand one below the other."""

from collections.abc import Iterator
from typing import NamedTuple

from htpy import Element, Node, div, fragment, h3, li, p, span, table, tbody, td, th, thead, tr, ul

from throughline.core import curve as way_curve
from throughline.core.find import stages_of
from throughline.core.journey import Journey, Lane, Stage
from throughline.core.order import ordered
from throughline.core.paper.bands import bands
from throughline.core.paper.stamp import guessed
from throughline.view import paper_cells, paper_journey
from throughline.view.paper_journey import Row
from throughline.view.scene import Scene
from throughline.view.standalone.part import Part, part_of, stage_name
from throughline.view.strip_curve import signed

HEIGHT = 110
"""Pixels from −2 to +2."""


def parts(seen: Scene) -> Iterator[Part]:
    """A section for each journey."""
    for journey in ordered(seen.project.journeys):
        yield part_of(f"journey-{journey.id}", journey.name, _journey(seen, journey))


def _journey(seen: Scene, journey: Journey) -> Node:
    count = len(stages_of(seen.project, journey.id))
    return fragment[
        p(".whose")[
            paper_journey.whose(seen, journey.id),
            guessed(seen.project, journey.id) and fragment[" ", span(".stamp")[seen.say("journey.hypothesis")]],
        ],
        journey.story and p(".story", dir="auto")[journey.story],
        (_band(seen, journey, where, count) for where in bands(count, "A4"))
        if count
        else p[seen.say("paper.no_stages")],
    ]


class Band(NamedTuple):
    """Stages of a journey that stand side by side, and what they are called."""

    journey: Journey
    where: range
    stages: tuple[Stage, ...]
    names: list[str]


def _band(seen: Scene, journey: Journey, where: range, count: int) -> Element:
    stages = stages_of(seen.project, journey.id)[where.start : where.stop]
    names = [stage_name(seen, each.name, number) for number, each in enumerate(stages, where.start + 1)]
    held = Band(journey, where, stages, names)
    return div(".band")[
        len(where) < count
        and h3(".band-name")[seen.say("paper.stages", first=where.start + 1, last=where.stop, n=count)],
        table(".way", role="table")[
            thead(role="rowgroup")[
                tr(role="row")[
                    th(scope="col", role="columnheader")[seen.say("standalone.lane")],
                    (th(scope="col", role="columnheader", dir="auto")[each] for each in names),
                ]
            ],
            tbody(role="rowgroup")[(_row(seen, held, each) for each in _rows(seen, journey))],
        ],
    ]


def _rows(seen: Scene, journey: Journey) -> tuple[Row, ...]:
    """The lanes that are shown; the touchpoints in any case, for the others name them by their numbers."""
    shown = paper_journey.rows(seen, journey.id)
    if any(each.lane and each.lane.kind == "touchpoints" for each in shown):
        return shown
    return (Row(Lane(id="touchpoints", journey=journey.id, kind="touchpoints")), *shown)


def _row(seen: Scene, band: Band, row: Row) -> Element:
    lane, count = row.lane, str(len(band.stages))
    if lane is None:
        return tr(".visibility", role="row")[
            td(colspan=str(len(band.stages) + 1), role="cell")[seen.say("paper.visibility")]
        ]
    name = lane.name or seen.say(f"lane.{lane.kind}")
    if lane.kind == "emotion":
        return tr(".emotion", role="row")[
            th(scope="row", role="rowheader")[name, paper_journey.key(seen, band.journey.id)],
            td(colspan=count, role="cell")[
                paper_journey.curve_over(seen, band.journey.id, band.where, HEIGHT),
                _told(seen, band.journey, band.where),
            ],
        ]
    cells = (paper_cells.cut(paper_cells.entries(seen, lane, stage)) for stage in band.stages)
    return tr(class_=f"lane-{lane.kind}", role="row")[
        th(scope="row", role="rowheader", dir="auto")[name],
        (
            td(role="cell", data_stage=of, class_=[not cell and "none"])[
                cell and ul(".cell")[(paper_journey.piece_of(each) for each in cell)]
            ]
            for cell, of in zip(cells, band.names, strict=True)
        ),
    ]


def _told(seen: Scene, journey: Journey, where: range) -> Element:
    """The curve in words, for who cannot see it."""
    number = paper_cells.numbers(seen.project, journey.id)
    here = [each for each in way_curve.points(seen.project, journey.id) if where.start <= each.x < where.stop]
    return ul(".told")[
        (
            li[
                f"{number[each.touchpoint]} {each.name}: ",
                seen.say("journey.unfelt")
                if each.felt is None
                else seen.say("journey.felt", value=signed(seen, each.felt)),
                each.expected is not None and f", {seen.say('journey.line.expected')} {signed(seen, each.expected)}",
            ]
            for each in here
        )
    ]
