"""Impact against effort: four corners, a dot for each opportunity, and beside it those that have no place yet."""

from decimal import Decimal

from htpy import Element, Node, div, fragment, h3, label, p, section, select, span
from htpy import option as option_

from throughline.core.messages import priorities as m
from throughline.core.opportunity import Opportunity
from throughline.core.order import ordered
from throughline.core.priorities.axes import Axes, Spot, borders, spot
from throughline.core.priorities.listing import passes
from throughline.core.priorities.plane import Plane, Scale, plane
from throughline.core.priorities.quadrants import QUADRANTS
from throughline.core.update.opportunities import axes_of
from throughline.view.events import VALUE, on
from throughline.view.form import Field, field
from throughline.view.priorities import dots, figures, tray
from throughline.view.priorities.ground import ground
from throughline.view.scene import Scene


def region(seen: Scene) -> str:
    """The chart and its tray; nothing while there is no opportunity."""
    project = seen.project
    if not project.opportunities:
        return ""
    made_of = (
        *(project.opportunities, project.values, project.pains, project.touchpoints, project.stages, project.journeys),
        *(project.personas, project.notes, project.links, project.thresholds, project.profile),
    )
    inputs = (*made_of, seen.model.priorities, seen.model.where.chosen, seen.model.trouble)
    return seen.kept("opportunity-chart", inputs, lambda: _drawn(seen))


def shown(seen: Scene) -> list[Opportunity]:
    """Those that the list shows, and the chosen one."""
    wanted, chosen = seen.model.priorities.shown, seen.model.where.chosen
    return [each for each in ordered(seen.project.opportunities) if passes(each, wanted) or each.id == chosen]


def _drawn(seen: Scene) -> Element:
    axes = axes_of(seen.model)
    here = plane(seen.project, axes)
    placed: list[tuple[Opportunity, Spot]] = []
    waiting: list[tuple[Opportunity, Spot]] = []
    for one in shown(seen):
        at = spot(seen.project, one, axes)
        (waiting if None in at else placed).append((one, at))
    return section(".chart", aria_labelledby="chart-title")[
        div(".chart-head")[
            h3(id="chart-title")[seen.say("priorities.chart")],
            div(".chart-axes")[_axis(seen, "impact", axes.impact, "money"), _axis(seen, "effort", axes.effort, "days")],
        ],
        div(class_=["chart-body", bool(waiting) and "with-tray"])[
            _framed(seen, here, dots.marks(here, borders(seen.project, axes), placed)),
            tray.draw(seen, [one for one, _ in waiting], axes) if waiting else None,
        ],
    ]


def _axis(seen: Scene, axis: str, unit: str, other: str) -> Element:
    """In what an axis is counted."""
    id_ = f"axis-{axis}"
    return div(".axis-choice")[
        label(for_=id_)[seen.say(f"priorities.axis.{axis}_in")],
        select(on("change", m.AxisChosen, axis=axis, unit=VALUE), id=id_)[
            (
                option_(value=each, selected=each == unit)[seen.say(f"priorities.unit.{axis}.{each}")]
                for each in ("score", other)
            )
        ],
    ]


def _framed(seen: Scene, here: Plane, found: list[dots.Mark]) -> Element:
    return div(".chart-frame")[
        span(".axis-name.up")[seen.say("priorities.axis.impact")],
        _upwards(seen, here),
        div(
            ".plane",
            id="plane",
            role="group",
            aria_label=seen.say("priorities.plane"),
            data_plane_x=_written(here.effort),
            data_plane_y=_written(here.impact),
        )[
            ground(here),
            [_corner(seen, each) for each in QUADRANTS],
            [dots.draw(seen, each, here.axes) for each in found],
        ],
        div(".ticks-across", aria_hidden="true")[
            (_tick(here.effort, each, figures.number(seen, each)) for each in here.effort.ticks)
        ],
        span(".axis-name.across")[seen.say("priorities.axis.effort")],
        div(".chart-foot")[_limits(seen, here.axes), _legend(seen)],
    ]


def _upwards(seen: Scene, here: Plane) -> Element:
    """The scale of the impact; its column is as wide as the longest number."""
    texts = [(each, figures.impact(seen, Spot(each, None), here.axes)) for each in here.impact.ticks]
    return div(".ticks-up", aria_hidden="true")[
        div(".widest")[max((text for _, text in texts), key=len)],
        (_tick(here.impact, each, text) for each, text in texts),
    ]


def _written(scale: Scale) -> str:
    return " ".join(f"{each:f}" for each in scale[:5])


def _tick(scale: Scale, value: Decimal, text: str) -> Element:
    return span(data_css=f"--at: {scale.share(value) * 100:.2f}%")[text]


def _corner(seen: Scene, name: str) -> Element:
    return span(class_=["corner", f"corner-{name}"], aria_hidden="true")[seen.say(f"priorities.corner.{name}")]


def _limits(seen: Scene, axes: Axes) -> Node:
    """Where high begins; on money and days that can be set."""
    if axes == Axes():
        return p(".quiet")[seen.say("priorities.border.points"), " ", seen.say("priorities.chart_hint")]
    return fragment[
        div(".limits")[
            axes.impact == "money" and _limit(seen, "impact_money", axes),
            axes.effort == "days" and _limit(seen, "effort_days", axes),
        ],
        p(".quiet")[seen.say("priorities.chart_hint")],
    ]


def _limit(seen: Scene, name: str, axes: Axes) -> Node:
    median = _median(seen, name, axes)
    return div(".limit")[
        field(seen, seen.project, Field(f"thresholds.{name}"), "project"),
        span(".quiet")[seen.say("priorities.border.median", value=median)] if median else None,
    ]


def _median(seen: Scene, name: str, axes: Axes) -> str:
    """What holds while nobody has set a border."""
    project = seen.project
    middle = borders(project.changed(thresholds=project.thresholds.changed(**{name: None})), axes)
    if name == "impact_money":
        return "" if middle.impact is None else figures.money(seen, middle.impact)
    return "" if middle.effort is None else figures.number(seen, middle.effort)


def _legend(seen: Scene) -> Element:
    return div(".chart-legend")[
        (
            span[span(class_=["dot-sample", look], aria_hidden="true"), seen.say(f"priorities.legend.{name}")]
            for name, look in (
                ("idea", "is-idea"),
                ("planned", "is-planned"),
                ("done", "is-done"),
                ("unsure", "unsure"),
            )
        )
    ]
