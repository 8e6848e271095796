"""Before and after: every KPI in a row, sortable by each column."""

from collections.abc import Callable, Mapping

from htpy import Element, Node, button, div, p, span, table, tbody, td, th, thead, tr

from throughline.core.figures import Plain, Share
from throughline.core.find import element
from throughline.core.kpi_board import sorted_by
from throughline.core.kpis import Standing, standing
from throughline.core.messages import kpis as m
from throughline.core.messages.session import ChosenAt
from throughline.core.order import ordered
from throughline.core.state.kpis import COLUMNS, Column
from throughline.core.written import day_text
from throughline.view.events import on
from throughline.view.experience.parts import stacked
from throughline.view.kpis import places, words
from throughline.view.scene import Scene

NUMBERS = frozenset({"baseline", "present", "target", "change", "progress", "n"})


def draw(seen: Scene) -> Element:
    """The whole table; it scrolls in its own box where it is wider than the screen."""
    state = seen.model.kpis
    every = (standing(seen.project, each, seen.model.today) for each in ordered(seen.project.kpis))
    return div(".kpi-table-box", tabindex="0", role="region", aria_label=seen.say("kpi.shape.table"))[
        table(".kpi-table.stacks", data_css=stacked([seen.say(f"kpi.column.{each}") for each in COLUMNS]))[
            thead[tr[(_head(seen, column) for column in COLUMNS)]],
            tbody[(_row(seen, each) for each in sorted_by(every, state.sort, down=state.down))],
        ]
    ]


def _head(seen: Scene, column: Column) -> Element:
    state = seen.model.kpis
    sort = ("descending" if state.down else "ascending") if state.sort == column else None
    sign = {None: "", "ascending": " ↑", "descending": " ↓"}[sort]
    return th(scope="col", aria_sort=sort, class_=[column in NUMBERS and "number"])[
        button(".sort", on("click", m.TableSorted, column=column), type="button", id=f"sort-{column}")[
            seen.say(f"kpi.column.{column}"), span(aria_hidden="true")[sign]
        ]
    ]


def _row(seen: Scene, row: Standing) -> Element:
    kpi = row.kpi
    held = element(seen.project, kpi.about)
    return tr(class_=[seen.model.where.chosen == kpi.id and "on"])[
        th(scope="row")[
            button(".link", on("click", ChosenAt, id=kpi.id), type="button", id=f"row-{kpi.id}")[words.name(seen, kpi)],
            p(".quiet")[f"{words.kind(seen, kpi)} · {places.title(seen, held)}"],
        ],
        (
            td(class_=[column in NUMBERS and "number num", column == "change" and _look(row)])[cell(seen, row, column)]
            for column in COLUMNS
            if column != "name"
        ),
    ]


def _look(row: Standing) -> str:
    return {True: "better", False: "worse", None: ""}[row.better]


def cell(seen: Scene, row: Standing, column: Column) -> Node:
    """What stands in a column; a dash where nothing is known."""
    made = CELLS[column](seen, row)
    return made or seen.say("kpi.none")


def _baseline(seen: Scene, row: Standing) -> str:
    return words.shown(seen, row.kpi, row.kpi.baseline)


def _present(seen: Scene, row: Standing) -> str:
    return words.shown(seen, row.kpi, row.present.value) if row.present else ""


def _target(seen: Scene, row: Standing) -> str:
    return words.shown(seen, row.kpi, row.kpi.target)


def _change(seen: Scene, row: Standing) -> str:
    return words.signed(seen, row.kpi, row.change) if row.change is not None else ""


def _progress(seen: Scene, row: Standing) -> str:
    return Share(round(row.progress, 2)).text(seen.model.locale) if row.progress is not None else ""


def _n(seen: Scene, row: Standing) -> str:
    if row.present is None or row.present.n is None:
        return ""
    said = Plain(row.present.n).text(seen.model.locale)
    return f"{said} – {seen.say('kpi.few')}" if row.few else said


def _on(seen: Scene, row: Standing) -> str:
    return day_text(row.present.on, seen.model.locale) if row.present and row.present.on else ""


def _source(seen: Scene, row: Standing) -> str:
    if row.present is None:
        return ""
    return row.present.source if row.present.on else words.source(seen, row.present)


CELLS: Mapping[Column, Callable[[Scene, Standing], str]] = {
    "name": lambda seen, row: words.name(seen, row.kpi),
    "baseline": _baseline,
    "present": _present,
    "target": _target,
    "change": _change,
    "progress": _progress,
    "n": _n,
    "on": _on,
    "source": _source,
}
