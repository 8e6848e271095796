"""The tray beside the chart: opportunities without a place, to be dragged onto it or typed in."""

from typing import Any

from htpy import Element, Node, aside, button, div, h3, label, li, p, span, ul
from htpy import input as input_

from throughline.core.fields import shown
from throughline.core.messages import priorities as m
from throughline.core.messages.session import Chosen
from throughline.core.opportunity import Opportunity
from throughline.core.priorities.axes import Axes
from throughline.core.priorities.worths import is_computed
from throughline.core.update.opportunities import dot
from throughline.view.events import VALUE, on
from throughline.view.priorities import dots, figures
from throughline.view.priorities.numbers import numbers
from throughline.view.scene import Scene


def draw(seen: Scene, waiting: list[Opportunity], axes: Axes) -> Element:
    """The whole tray."""
    return aside(".tray", aria_labelledby="tray-title")[
        h3(id="tray-title")[seen.say("priorities.tray"), span(".count.num")[f" {len(waiting)}"]],
        p(".quiet")[seen.say("priorities.tray_hint")],
        ul(".tray-list")[(_item(seen, each, axes) for each in waiting)],
    ]


def _item(seen: Scene, one: Opportunity, axes: Axes) -> Element:
    name = one.text or seen.say("priorities.unnamed")
    impact = "impact_money" if axes.impact == "money" else "impact"
    effort = "effort_days" if axes.effort == "days" else "effort"
    return li(".tray-item", aria_label=name)[
        _handle(seen, one, name),
        button(".tray-name", on("click", Chosen, id=one.id), type="button", id=f"tray-{one.id}")[name],
        div(".tray-fields")[
            _computed(seen, one)
            if impact == "impact_money" and is_computed(seen.project, one)
            else _typed(seen, one, impact),
            _typed(seen, one, effort),
        ],
    ]


def _handle(seen: Scene, one: Opportunity, name: str) -> Node:
    number = str(numbers(seen.project.opportunities)[one.id])
    drags: dict[str, Any] = {} if seen.model.read_only else dots.drags(seen, one)
    words = seen.say("priorities.handle", n=number, name=name)
    return button(
        on("click", Chosen, id=one.id), drags, type="button", id=dot(one.id), aria_label=words, title=words,
        class_=["dot", "in-tray", f"is-{one.status}"],
    )[span(".dot-number.num")[number]]  # fmt: skip


def _computed(seen: Scene, one: Opportunity) -> Element:
    return span(".tray-worth", title=seen.say("priorities.computed_mark"))[
        figures.worth(seen, one), span(".hidden")[seen.say("priorities.computed_mark")]
    ]


def _typed(seen: Scene, one: Opportunity, name: str) -> Element:
    """A field of its own: once both are known the item goes onto the chart, and the focus to the next."""
    id_ = f"tray-{one.id}-{name}"
    trouble = seen.model.trouble
    wrong = trouble if trouble and (trouble.of, trouble.field) == (one.id, name) else None
    axis = "impact" if name.startswith("impact") else "effort"
    marks = {"aria-invalid": "true", "aria-describedby": f"{id_}-trouble"} if wrong else {}
    return div(".tray-field")[
        label(for_=id_)[seen.say(f"field.{name}" if name != "effort" else "field.opportunities.effort")],
        input_(
            on("change", m.OpportunityRated, opportunity=one.id, field=name, value=VALUE), marks,
            type="text", inputmode="decimal", autocomplete="off", id=id_, data_axis=axis, disabled=seen.model.read_only,
            value=wrong.written if wrong else shown(one, name, seen.model.locale),
        ),
        p(".field-trouble", id=f"{id_}-trouble")[seen.say(wrong.why)] if wrong else None,
    ]  # fmt: skip
