"""The KPIs on paper: the board as cards in columns; and both board and table as plain HTML, for a report."""

from collections.abc import Iterator

from htpy import Element, div, h4, p, table, tbody, td, th, thead, tr

from throughline.core import kpi_board
from throughline.core.find import element
from throughline.core.kpi_board import Group
from throughline.core.kpis import Standing, standing
from throughline.core.order import ordered
from throughline.core.state.kpis import COLUMNS
from throughline.view.kpis import card, places, trend, words
from throughline.view.kpis.table import NUMBERS, cell
from throughline.view.paper_flow import Flow
from throughline.view.scene import Scene

_LOW = 38
"""Pixels of the plot: on paper nine cards stand on a sheet A4."""


def parts(seen: Scene) -> Iterator[Flow]:
    """Each group with its cards."""
    for group in kpi_board.groups(seen.project):
        yield Flow(
            group.place,
            places.title(seen, group.element),
            tuple(_card(seen, each) for each in _standings(seen, group)),
            places.kind(seen, group.element),
        )


def _standings(seen: Scene, group: Group) -> tuple[Standing, ...]:
    return tuple(standing(seen.project, each, seen.model.today) for each in group.kpis)


def _card(seen: Scene, stands: Standing) -> Element:
    kpi = stands.kpi
    return div(".kpi-paper", data_kpi=kpi.id)[
        div(".kpi-head")[h4(dir="auto")[words.name(seen, kpi)], p(".kpi-kind")[words.kind(seen, kpi)]],
        card.face(seen, stands),
        trend.draw(seen, kpi, _LOW),
        card.bar(seen, stands),
        card.notes(seen, stands),
    ]


def board(seen: Scene) -> Iterator[Element]:
    """Every card, one after the other, with what it is about: for a report that makes its own pages."""
    for part in parts(seen):
        for each in part.items:
            yield div(".kpi-about")[p(".kpi-place")[part.heading], each]


def before_after(seen: Scene) -> Element:
    """The table before and after, in the order of the board."""
    every = (standing(seen.project, each, seen.model.today) for each in ordered(seen.project.kpis))
    return table(".kpi-table.on-paper")[
        thead[
            tr[
                (
                    th(scope="col", class_=[each in NUMBERS and "number"])[seen.say(f"kpi.column.{each}")]
                    for each in COLUMNS
                )
            ]
        ],
        tbody[(_row(seen, each) for each in every)],
    ]


def _row(seen: Scene, row: Standing) -> Element:
    held = element(seen.project, row.kpi.about)
    return tr[
        th(scope="row")[
            words.name(seen, row.kpi), p(".quiet")[f"{words.kind(seen, row.kpi)} · {places.title(seen, held)}"]
        ],
        (td(class_=[each in NUMBERS and "number num"])[cell(seen, row, each)] for each in COLUMNS if each != "name"),
    ]
