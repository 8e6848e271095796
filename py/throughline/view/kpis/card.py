"""A KPI as a card: where it stands, at a glance."""

from htpy import Element, Node, article, button, div, h4, li, p, rect, span, svg
from markupsafe import Markup

from throughline.core.find import element
from throughline.core.kpi_figures import unit
from throughline.core.kpis import Standing, standing
from throughline.core.measures import Kpi
from throughline.core.messages import kpis as m
from throughline.core.messages.session import Chosen
from throughline.core.update.kpis import dom
from throughline.view import marks
from throughline.view.events import on, on_keys
from throughline.view.kpis import places, trend, words
from throughline.view.scene import Scene


def kept(seen: Scene, kpi: Kpi, *, goes: bool) -> Markup:
    """The card, made anew only when something of it changes: while one is typed on, the others keep still."""
    project, model = seen.project, seen.model
    of = (project.values, project.stages, project.thresholds, project.profile, model.today, model.locale)
    look = (model.where.chosen == kpi.id, kpi.id in seen.lit.direct, marks.of(seen, kpi.id), goes)
    about = element(project, kpi.about)
    return Markup(  # noqa: S704 - our own view's
        seen.kept(
            ("kpi", kpi.id),
            (kpi, about, *of, *look),
            lambda: draw(seen, standing(project, kpi, model.today), goes=goes),
        )
    )


def draw(seen: Scene, stands: Standing, *, goes: bool) -> Element:
    """The card; `goes`: with the link to what it is about."""
    kpi = stands.kpi
    chosen = seen.model.where.chosen == kpi.id
    light = "on" if chosen else "direct" if kpi.id in seen.lit.direct else None
    return li(".kpi-item", data_item=kpi.id)[
        article(class_=["card", "kpi-card", light], aria_labelledby=dom(kpi.id))[
            div(".kpi-head")[_name(seen, kpi, chosen=chosen), p(".kpi-kind")[words.kind(seen, kpi)]],
            face(seen, stands),
            trend.draw(seen, kpi),
            bar(seen, stands),
            notes(seen, stands),
            goes and places.way_there(seen, kpi, f"kpi-go-{kpi.id}"),
        ]
    ]


def _name(seen: Scene, kpi: Kpi, *, chosen: bool) -> Element:
    """The one button of the card; the whole card takes its clicks."""
    return h4[
        button(
            ".kpi-name",
            on("click", Chosen, id=kpi.id),
            _keys(seen, kpi),
            type="button",
            id=dom(kpi.id),
            aria_pressed="true" if chosen else "false",
        )[words.name(seen, kpi), marks.drawn(seen, marks.of(seen, kpi.id))]
    ]


def _keys(seen: Scene, kpi: Kpi) -> dict[str, str]:
    if seen.model.read_only:
        return {}
    who = {"kpi": kpi.id}
    return on_keys(
        {
            "Alt+ArrowUp": (m.KpiNudged, {**who, "by": -1}),
            "Alt+ArrowLeft": (m.KpiNudged, {**who, "by": -1}),
            "Alt+ArrowDown": (m.KpiNudged, {**who, "by": 1}),
            "Alt+ArrowRight": (m.KpiNudged, {**who, "by": 1}),
            "Ctrl+d": (m.KpiDuplicated, who),
            "Delete": (m.KpiDeleted, who),
        }
    )


def face(seen: Scene, stands: Standing) -> Element:
    """The present value, large; what changed since the baseline; how sure it is."""
    kpi, present = stands.kpi, stands.present
    if present is None:
        return div(".kpi-face")[p(".kpi-value.none")[seen.say("kpi.no_value")]]
    return div(".kpi-face")[
        p(".kpi-value.num")[words.bare(seen, kpi, present.value), unit(kpi) and span(".kpi-unit")[" ", unit(kpi)]],
        _change(seen, stands),
        _sample(seen, stands),
    ]


def _change(seen: Scene, stands: Standing) -> Node:
    if stands.change is None:
        return None
    look = {True: "better", False: "worse", None: "same"}[stands.better]
    return p(class_=["kpi-change", "num", look])[words.change(seen, stands)]


def _sample(seen: Scene, stands: Standing) -> Node:
    said = stands.present and words.sample(seen, stands.kpi, stands.present)
    if not said:
        return None
    return p(".kpi-sample.num")[said, stands.few and span(".kpi-few")[seen.say("kpi.few")]]


def bar(seen: Scene, stands: Standing) -> Node:
    """How much of the way to the target is done, as a bar and in words."""
    said = words.progress(seen, stands)
    if not said:
        return None
    share = max(0.0, min(1.0, stands.progress or 0.0))
    return div(".kpi-progress")[
        svg(".kpi-bar", width="100%", height="6", aria_hidden="true")[
            rect(".bar-way", x="0", y="0", width="100%", height="6", rx="3"),
            share > 0 and rect(".bar-done", x="0", y="0", width=f"{100 * share:.1f}%", height="6", rx="3"),
        ],
        p(".num")[said],
    ]


def notes(seen: Scene, stands: Standing) -> Node:
    """Which way is better, how old it is, what is missing, what cannot be right."""
    kpi, present = stands.kpi, stands.present
    quiet = [seen.say(f"kpi.better.{kpi.better}")]
    quiet += [words.source(seen, present)] if present else []
    return div(".kpi-notes")[
        p(".quiet")[" · ".join(quiet)],
        stands.stale and p(".kpi-warn")[seen.say("kpi.stale", n=seen.project.thresholds.stale_months)],
        [p(".quiet")[seen.say(each)] for each in stands.missing if each.key != "kpi.no_value"],
        [p(".kpi-warn")[seen.say(each)] for each in stands.odd],
    ]
