"""The whole screen: a board of cards in groups, or the table before and after."""

from collections.abc import Callable, Mapping

from htpy import Element, Node, button, div, h2, h3, header, p, section, ul

from throughline.core import kpi_board
from throughline.core.kpi_board import WHOLE, Group
from throughline.core.messages import kpis as m
from throughline.core.messages.base import Message
from throughline.core.messages.paper import PaperAsked
from throughline.core.messages.session import ChosenAt, DialogAsked
from throughline.core.project import Project
from throughline.view.events import INDEX, ITEM, PLACE, on
from throughline.view.kpis import card, places, table
from throughline.view.scene import Scene

_BEGINNINGS = ("nps", "csat", "retention", "conversion")
"""Kinds that are offered at once while there is none."""


def read(project: Project) -> tuple[object, ...]:
    """Everything of the document that the figures depend on."""
    return (
        project.kpis,
        project.notes,
        project.stages,
        project.touchpoints,
        project.journeys,
        project.values,
        project.profile,
        project.thresholds,
    )


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The regions of this screen."""
    model = seen.model
    shown = (model.where.chosen, model.kpis, model.today, model.locale, seen.lit, model.findings.visible.marks)
    inputs = (*read(seen.project), *shown)
    return {"work": lambda: seen.kept("kpis", inputs, lambda: _screen(seen))}


def _screen(seen: Scene) -> Element:
    there = bool(seen.project.kpis)
    return div(".kpis")[
        header(".kpis-head")[
            h2[seen.say("view.kpis")],
            there and _switch(seen, "shape", m.BoardShaped, ("cards", "table"), seen.model.kpis.shape),
            there
            and seen.model.kpis.shape == "cards"
            and _switch(seen, "grouping", m.BoardGrouped, ("place", "kind"), seen.model.kpis.grouping),
            there and _print(seen),
            _add(seen),
        ],
        _board(seen) if there else _none(seen),
    ]


def _switch(seen: Scene, what: str, kind: type[Message], choices: tuple[str, str], now: str) -> Element:
    """Two ways of looking at the same."""
    return div(".segmented", role="group", aria_label=seen.say(f"kpi.{what}"))[
        (
            button(
                on("click", kind, **{what: each}),
                type="button",
                id=f"kpis-{each}",
                aria_pressed="true" if each == now else "false",
            )[seen.say(f"kpi.{what}.{each}")]
            for each in choices
        )
    ]


def _print(seen: Scene) -> Element:
    return button(".btn", on("click", PaperAsked, what="kpis"), type="button", id="print-kpis")[seen.say("kpi.print")]


def _add(seen: Scene) -> Node:
    if seen.model.read_only:
        return None
    asks = on("click", DialogAsked, kind="kpi-kinds", anchor="add-kpi")
    return button(".btn.primary", asks, type="button", id="add-kpi", aria_haspopup="dialog")[seen.say("kpi.add")]


def _none(seen: Scene) -> Element:
    """What a KPI is, and four to begin with."""
    return div(".kpis-none")[
        p[seen.say("kpi.teach")],
        not seen.model.read_only
        and div(".actions", role="group", aria_label=seen.say("kpi.begin"))[
            (
                button(".btn", on("click", m.KpiAdded, kind=kind), type="button", id=f"begin-{kind}")[
                    seen.say(f"kpi.kind.{kind}")
                ]
                for kind in _BEGINNINGS
            )
        ],
    ]


def _board(seen: Scene) -> Node:
    if seen.model.kpis.shape == "table":
        return table.draw(seen)
    groups = kpi_board.groups(seen.project, seen.model.kpis.grouping)
    return div(".kpis-board")[(_group(seen, each) for each in groups)]


def _group(seen: Scene, group: Group) -> Element:
    title = f"kpi-group-{group.place}"
    by_kind = seen.model.kpis.grouping == "kind"
    dropped = on("tl-drop", m.KpiDropped, kpi=ITEM, place=PLACE, index=INDEX)
    return section(".kpi-group", aria_labelledby=title)[
        _kind_head(seen, group, title) if by_kind else _place_head(seen, group, title),
        ul(
            ".kpi-cards",
            dropped,
            id=f"kpis-of-{group.place}",
            aria_labelledby=title,
            data_sort=None if seen.model.read_only else "kpis",
            data_place=group.place,
        )[(card.kept(seen, each, goes=by_kind) for each in group.kpis)],
    ]


def _kind_head(seen: Scene, group: Group, title: str) -> Element:
    return div(".kpi-group-head")[
        h3(id=title)[seen.say(f"kpi.kind.{group.place}")], p(".quiet")[seen.say(f"kpi.formula.{group.place}")]
    ]


def _place_head(seen: Scene, group: Group, title: str) -> Element:
    """What the group is about, which is the way there, and where one more is added."""
    words = places.title(seen, group.element)
    goes = on("click", ChosenAt, id=group.place)
    return div(".kpi-group-head")[
        places.sign(seen, group.element),
        h3(id=title)[
            words if group.place == WHOLE else button(".link", goes, type="button", id=f"go-{group.place}")[words]
        ],
        group.element and p(".quiet")[places.kind(seen, group.element)],
        not seen.model.read_only and _add_here(seen, group, words),
    ]


def _add_here(seen: Scene, group: Group, words: str) -> Element:
    about = [] if group.place == WHOLE else [group.place]
    id_ = f"add-kpi-{group.place}"
    return button(
        ".btn.small.plain",
        on("click", DialogAsked, kind="kpi-kinds", about=about, anchor=id_),
        type="button",
        id=id_,
        aria_haspopup="dialog",
        aria_label=seen.say("kpi.add_to", name=words),
    )[seen.say("kpi.add_short")]
