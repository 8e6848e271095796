"""The side panel of a KPI: where it stands, what it is, what it is computed from, its measurements."""

from htpy import Element, Node, button, div, fragment, label, p

from throughline.core.kpi_board import group_of
from throughline.core.kpis import standing
from throughline.core.measures import Kpi
from throughline.core.messages import kpis as m
from throughline.core.messages.base import Message
from throughline.view.events import on
from throughline.view.form import Field, form
from throughline.view.kpis import card, ingredients, measuring, places, trend, words
from throughline.view.panel_parts import group, head
from throughline.view.scene import Scene

EVIDENCE = ("evidence.basis", "evidence.standing", "evidence.n", "evidence.on", "evidence.source")
_TALL = 96
"""Pixels of the plot, which has more room here."""


def draw(seen: Scene, kpi: Kpi) -> Node:
    """The whole panel."""
    computes = ingredients.draw(seen, kpi)
    return fragment[
        head(seen, words.name(seen, kpi), f"{seen.say('kpi.kpi')} · {words.kind(seen, kpi)}"),
        _actions(seen, kpi),
        _stands(seen, kpi),
        group(seen.say("kpi.what"), _what(seen, kpi), name="kpi-what"),
        computes and group(seen.say("kpi.ingredients"), computes, name="kpi-ingredients"),
        group(seen.say("field.measurements"), measuring.draw(seen, kpi), name="kpi-measurements"),
        group(seen.say("kpi.goal"), form(seen, kpi, _goal(kpi)), name="kpi-goal"),
        group(
            seen.say("side.evidence"),
            form(seen, kpi, [Field(each, "line" if each.endswith("source") else "auto") for each in EVIDENCE]),
            name="kpi-evidence",
            opened=kpi.evidence is not None,
        ),
        group(
            seen.say("field.comment"), form(seen, kpi, [Field("comment")]), name="kpi-comment", opened=bool(kpi.comment)
        ),
    ]


def _actions(seen: Scene, kpi: Kpi) -> Node:
    """What a drag does on the screen can be done here too."""
    if seen.model.read_only:
        return None
    siblings = group_of(seen.project, kpi, seen.model.kpis.grouping).kpis

    def does(name: str, kind: type[Message], look: str = "", **fields: int) -> Element:
        sent = on("click", kind, kpi=kpi.id, **fields)
        return button(sent, type="button", id=f"kpi-do-{name}", class_=["btn", "small", look])[seen.say(f"kpi.{name}")]

    return div(".panel-actions", role="group", aria_label=seen.say("kpi.actions"))[
        does("duplicate", m.KpiDuplicated),
        siblings[0] is not kpi and does("earlier", m.KpiNudged, by=-1),
        siblings[-1] is not kpi and does("later", m.KpiNudged, by=1),
        does("delete", m.KpiDeleted, "danger"),
    ]


def _stands(seen: Scene, kpi: Kpi) -> Element:
    """The same as on the card, with more room."""
    stands = standing(seen.project, kpi, seen.model.today)
    return div(".kpi-stands")[
        card.face(seen, stands), trend.draw(seen, kpi, _TALL), card.bar(seen, stands), card.notes(seen, stands)
    ]


def _what(seen: Scene, kpi: Kpi) -> Node:
    fields = [
        Field("name", "line"),
        Field("kind", label="kpi.kind"),
        *([Field("scope")] if kpi.kind in {"nps", "csat"} else []),
        Field("better"),
        *([Field("unit", "line")] if kpi.kind in {"own", "engagement", "purchase-frequency"} else []),
    ]
    id_ = f"field-{kpi.id}-about"
    about = div(".field.wide")[label(for_=id_)[seen.say("kpi.about")], places.choice(seen, kpi, id_)]
    return fragment[
        p(".quiet")[seen.say(f"kpi.is.{kpi.kind}")],
        form(seen, kpi, fields),
        about,
        places.way_there(seen, kpi, "kpi-go"),
    ]


def _goal(kpi: Kpi) -> list[Field]:
    unit = "%" if kpi.is_share else ""
    return [Field("baseline", unit=unit), Field("baseline_on"), Field("target", unit=unit), Field("target_on")]
