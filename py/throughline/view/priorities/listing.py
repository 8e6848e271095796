"""The list: what comes first, with owner, day and status edited where they stand; cards where it is narrow."""

from collections.abc import Iterator
from typing import Any

from htpy import (
    Element,
    Node,
    button,
    div,
    h3,
    label,
    option,
    p,
    section,
    select,
    span,
    table,
    tbody,
    td,
    th,
    thead,
    tr,
)
from markupsafe import Markup

from throughline.core.depending import unfinished
from throughline.core.find import element
from throughline.core.messages import priorities as m
from throughline.core.messages.session import Chosen
from throughline.core.opportunity import Opportunity
from throughline.core.practice_places import stage_at
from throughline.core.priorities.listing import COLUMNS, FILTERS, is_late, passes, sorted_by
from throughline.core.priorities.quadrants import Quadrant, quadrant
from throughline.core.priorities.worths import is_computed
from throughline.core.record import Record
from throughline.core.state.priorities import Column
from throughline.core.text import short
from throughline.core.update.opportunities import axes_of, dom
from throughline.view.events import VALUE, on, on_keys
from throughline.view.form import Field, field
from throughline.view.priorities import figures
from throughline.view.priorities.numbers import numbers
from throughline.view.scene import Scene

HEADS: tuple[tuple[str, Column | None], ...] = (
    ("number", None),
    ("text", None),
    ("quadrant", "quadrant"),
    ("worth", "worth"),
    ("value-per-effort", "value-per-effort"),
    ("days", None),
    ("confidence", None),
    ("owner", "owner"),
    ("due", "due"),
    ("status", "status"),
)
"""The columns, and by which of them the list can go."""
MOST_FIRST = frozenset({"value-per-effort", "worth"})
"""Columns that begin with the largest."""
POINTS = [(str(n), str(n)) for n in range(1, 6)]


def region(seen: Scene) -> str:
    """The list; nothing while there is no opportunity."""
    project, model = seen.project, seen.model
    if not project.opportunities:
        return ""
    made_of = (
        *(project.opportunities, project.values, project.pains, project.touchpoints, project.stages, project.journeys),
        *(project.personas, project.notes, project.links, project.thresholds, project.profile),
    )
    typed = bool(model.history.past) and _is_typed(model.history.past[-1].visit)
    inputs = (*made_of, model.priorities, model.where.chosen, model.trouble, model.today, model.locale, typed)
    return seen.kept("opportunity-list", inputs, lambda: _drawn(seen))


def _drawn(seen: Scene) -> Element:
    looking, chosen = seen.model.priorities, seen.model.where.chosen
    found = [each for each in _in_order(seen) if passes(each, looking.shown) or each.id == chosen]
    return section(".opportunities", aria_labelledby="opportunities-title")[
        div(".opportunities-head")[
            h3(id="opportunities-title")[seen.say("priorities.list")],
            _filters(seen),
            _sorting(seen),
        ],
        _table(seen, found) if found else p(".quiet")[seen.say("priorities.none_shown")],
        p(".quiet.small-text")[seen.say("priorities.per_why")],
    ]


def _in_order(seen: Scene) -> list[Opportunity]:
    """By the column; while an owner is typed nothing moves, or the line would run away from the hand."""
    looking, project = seen.model.priorities, seen.project
    known = {each.id: each for each in project.opportunities}
    past = seen.model.history.past
    steady = past[-1].before if past and _is_typed(past[-1].visit) else project
    every = sorted_by(steady, looking.column, turned=looking.turned, axes=axes_of(seen.model))
    return [known.pop(each.id) for each in every if each.id in known] + list(known.values())


def _is_typed(visit: str | None) -> bool:
    return visit is not None and visit.endswith("/owner")


def _filters(seen: Scene) -> Element:
    """How many there are of each status; those of none are left out."""
    now = seen.model.priorities.shown
    counts = {each: sum(passes(one, each) for one in seen.project.opportunities) for each in FILTERS}
    return div(".filters", role="group", aria_label=seen.say("priorities.shown"))[
        (
            button(
                ".chip",
                on("click", m.ShownChosen, shown=each),
                type="button",
                id=f"shown-{each}",
                aria_pressed="true" if now == each else "false",
            )[
                seen.say(f"priorities.shown.{each}" if each in {"open", "all"} else f"field.status.{each}"),
                f" {counts[each]}",
            ]
            for each in FILTERS
            if counts[each] or each in {"open", "all", now}
        )
    ]


def _sorting(seen: Scene) -> Element:
    """Where there is no room for the heads of columns."""
    looking = seen.model.priorities
    return div(".sorting")[
        label(for_="sort-by")[seen.say("priorities.sort_by")],
        select(on("change", m.ColumnChosen, column=VALUE), id="sort-by")[
            (
                option(value=each, selected=each == looking.column)[seen.say(f"priorities.column.{each}")]
                for each in COLUMNS
            )
        ],
        button(
            ".btn.small",
            on("click", m.ColumnChosen, column=looking.column),
            type="button",
            id="sort-turn",
            aria_pressed="true" if looking.turned else "false",
        )[seen.say("priorities.sort_turn")],
    ]


def _table(seen: Scene, found: list[Opportunity]) -> Element:
    return div(".table-room")[
        table(".opportunity-table", role="table", aria_labelledby="opportunities-title")[
            thead(role="rowgroup")[tr(role="row")[(_head(seen, name, column) for name, column in HEADS)]],
            tbody(role="rowgroup")[(_row(seen, each) for each in found)],
        ]
    ]


def _head(seen: Scene, name: str, column: Column | None) -> Element:
    words = seen.say(f"priorities.column.{name}")
    if column is None:
        return th(class_=f"col-{name}", scope="col", role="columnheader")[
            span(class_=name == "number" and "hidden")[words]
        ]
    looking = seen.model.priorities
    falls = looking.turned != (column in MOST_FIRST)
    way = None if looking.column != column else "descending" if falls else "ascending"
    return th(class_=f"col-{name}", scope="col", role="columnheader", aria_sort=way)[
        button(".sort", on("click", m.ColumnChosen, column=column), type="button", id=f"sort-{column}",
               title=seen.say("priorities.sort", column=words))[
            words, span(".sort-way", aria_hidden="true")["▲" if way == "ascending" else "▼" if way else ""]
        ]
    ]  # fmt: skip


class _Line(Record):
    """All that a line shows; while that is the same, so is the line."""

    one: Opportunity
    number: int
    corner: Quadrant | None
    worth: str
    computed: bool
    per: str
    where: str
    waits: tuple[str, ...]
    chosen: bool
    late: bool


def _row(seen: Scene, one: Opportunity) -> Markup:
    project, trouble = seen.project, seen.model.trouble
    told = _Line(
        one=one,
        number=numbers(project.opportunities)[one.id],
        corner=quadrant(project, one, axes_of(seen.model)),
        worth=figures.worth(seen, one),
        computed=is_computed(project, one),
        per=figures.per_effort(seen, one),
        where=" · ".join(_where(seen, one)),
        waits=tuple(waits(seen, one)),
        chosen=seen.model.where.chosen == one.id,
        late=is_late(one, seen.model.today),
    )
    wrong = trouble if trouble and trouble.of == one.id else None
    inputs = (one, *(getattr(told, each) for each in _Line.field_names[1:]), wrong, seen.model.locale)
    return Markup(seen.kept(("opportunity-line", one.id), inputs, lambda: _drawn_line(seen, told)))  # noqa: S704 - escaped


def _drawn_line(seen: Scene, told: _Line) -> Element:
    one = told.one
    return tr(class_=[f"is-{one.status}", told.chosen and "on"], role="row", id=f"line-{one.id}")[_cells(seen, told)]


def _cells(seen: Scene, told: _Line) -> Iterator[Element]:
    one, found = told.one, told.corner
    yield td(".col-number.num", role="cell")[str(told.number)]
    yield th(".col-text", scope="row", role="rowheader")[_name(seen, told)]
    yield _told(seen, "quadrant", found and seen.say(f"priorities.quadrant.{found}"), look=f"is-{found}")
    yield _told(seen, "worth", _worth(seen, told))
    yield _told(seen, "value-per-effort", told.per)
    yield _edited(seen, one, "days", Field("effort_days", label="priorities.column.days", at="row"))
    confidence = Field("confidence", options=POINTS, label="priorities.column.confidence", at="row")
    yield _edited(seen, one, "confidence", confidence)
    yield _edited(seen, one, "owner", Field("owner", "line", label="priorities.column.owner", at="row"))
    yield _edited(seen, one, "due", Field("due", at="row"), told.late and span(".late")[seen.say("priorities.late")])
    yield _edited(seen, one, "status", Field("status", at="row"))


def _told(seen: Scene, name: str, what: Node, look: str = "") -> Element:
    """A cell that is read; its column's name is seen where it is a card."""
    return td(class_=[f"col-{name}", look, not what and "blank"], role="cell")[
        span(".cell-label", aria_hidden="true")[seen.say(f"priorities.column.{name}")], what or span(".quiet")["–"]
    ]


def _edited(seen: Scene, one: Opportunity, name: str, wanted: Field, more: Node = None) -> Element:
    return td(class_=f"col-{name}", role="cell")[field(seen, one, wanted, one.id), more]


def _worth(seen: Scene, told: _Line) -> Node:
    if not told.computed:
        return told.worth
    words = seen.say("priorities.computed_mark")
    return span(title=words)[span(aria_hidden="true")["≈ "], told.worth, span(".hidden")[f" {words}"]]


def _name(seen: Scene, told: _Line) -> Node:
    one = told.one
    return [
        button(
            ".opportunity-name",
            on("click", Chosen, id=one.id),
            _keys(seen, one),
            type="button",
            id=dom(one.id),
            aria_pressed="true" if told.chosen else "false",
        )[one.text or seen.say("priorities.unnamed")],
        span(".opportunity-where.quiet")[told.where],
        [span(".waits")[words] for words in told.waits],
    ]


def _keys(seen: Scene, one: Opportunity) -> dict[str, Any]:
    if seen.model.read_only:
        return {}
    which = {"opportunity": one.id}
    return on_keys({"Delete": (m.OpportunityDeleted, which), "Ctrl+d": (m.OpportunityDuplicated, which)})


def _where(seen: Scene, one: Opportunity) -> Iterator[str]:
    """Its kind, and where it stands."""
    if one.kind:
        yield seen.say(f"field.opportunities.kind.{one.kind}")
    stage = element(seen.project, stage_at(seen.project, one))
    if stage:
        yield short(stage.name)
    met = element(seen.project, one.touchpoint)
    if met:
        yield short(met.name)


def waits(seen: Scene, one: Opportunity) -> Iterator[str]:
    """What it still waits for."""
    for each in unfinished(seen.project, one):
        name = short(each.text) or seen.say("priorities.unnamed")
        if each.status == "dropped":
            yield seen.say("priorities.waits_dropped", name=name)
        else:
            yield seen.say("priorities.waits", name=name, status=seen.say(f"field.status.{each.status}"))
