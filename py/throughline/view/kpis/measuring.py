"""The measurements of a KPI: each to be looked at and mended, one more to be added, a list to be pasted."""

from htpy import Element, Node, button, details, div, form, fragment, label, p, summary, textarea
from htpy import input as input_

from throughline.core.figures import Plain
from throughline.core.kpi_series import series
from throughline.core.measures import Kpi, Measurement
from throughline.core.messages import kpis as m
from throughline.core.messages.session import ItemRemoved
from throughline.core.update.kpi_measuring import NEW, PASTE
from throughline.core.written import day_text
from throughline.view import form as forms
from throughline.view.events import FORM, on
from throughline.view.form import Field
from throughline.view.kpis import words
from throughline.view.scene import Scene
from throughline.words import Sentence

_SHOWN = 24
"""So many of the newest are listed at once."""
_PARTS = ("on", "value", "n", "source")


def draw(seen: Scene, kpi: Kpi) -> Node:
    """All of it."""
    return fragment[
        _list(seen, kpi),
        not seen.model.read_only and fragment[_new(seen, kpi), _paste(seen, kpi)],
    ]


def _list(seen: Scene, kpi: Kpi) -> Node:
    """The newest first; where there are many, the older ones when they are asked for."""
    if not kpi.measurements:
        return p(".quiet")[seen.say("kpi.no_measurement")]
    found = series(kpi)[::-1]
    shown = found if seen.model.kpis.whole == kpi.id else found[:_SHOWN]
    at = {each.id: number for number, each in enumerate(kpi.measurements)}
    return fragment[
        div(".measures")[(_measured(seen, kpi, each, at[each.id]) for each in shown)],
        len(shown) < len(found)
        and button(".link", on("click", m.AllMeasurementsAsked, kpi=kpi.id), type="button", id="measures-all")[
            seen.say("kpi.all_measurements", n=len(found))
        ],
    ]


def _measured(seen: Scene, kpi: Kpi, each: Measurement, at: int) -> Element:
    """One measurement: a line, which opens to its fields."""
    parts = [day_text(each.on, seen.model.locale), words.shown(seen, kpi, each.value)]
    parts += [seen.say("kpi.n", n=Plain(each.n))] if each.n is not None else []
    fields = [
        Field(f"measurements.{at}.{part}", "line" if part == "source" else "auto", unit=_unit(kpi, part))
        for part in _PARTS
    ]
    return details(".inner", id=f"measure-{each.id}")[
        summary(".num")[" · ".join(parts)],
        forms.form(seen, kpi, fields),
        not seen.model.read_only
        and button(
            ".btn.small",
            on("click", ItemRemoved, of=kpi.id, field="measurements", index=at),
            type="button",
            id=f"measure-remove-{each.id}",
        )[seen.say("kpi.remove_measurement")],
    ]


def _unit(kpi: Kpi, part: str) -> str:
    return "%" if part == "value" and kpi.is_share else ""


def _trouble(seen: Scene, kpi: Kpi, field: str) -> Sentence | None:
    found = seen.model.trouble
    return found.why if found and (found.of, found.field) == (kpi.id, field) else None


def _new(seen: Scene, kpi: Kpi) -> Element:
    draft, today = seen.model.kpis.draft, seen.model.today
    held = {
        "on": draft.on or (today.isoformat() if today else ""),
        "value": draft.value,
        "n": draft.n,
        "source": draft.source,
    }
    trouble = _trouble(seen, kpi, NEW)
    sends = on("submit", m.MeasurementAdded, kpi=kpi.id, **{part: FORM + part for part in _PARTS})
    return form(".subform.kpi-new", sends, id="measure-new", aria_label=seen.say("kpi.new_measurement"))[
        div(".form")[(_input(seen, kpi, part, held[part]) for part in _PARTS)],
        p(".field-trouble", id="measure-trouble")[seen.say(trouble)] if trouble else None,
        button(".btn.small", type="submit", id="measure-add")[seen.say("kpi.add_measurement")],
    ]


def _input(seen: Scene, kpi: Kpi, part: str, held: str) -> Element:
    id_, unit = f"measure-{part}", _unit(kpi, part)
    kind = {"on": "date"}.get(part, "text")
    mode = "decimal" if part in {"value", "n"} else None
    return div(".field")[
        label(for_=id_)[seen.say(f"field.measurements.{part}"), unit and f" ({unit})"],
        input_(type=kind, id=id_, name=part, value=held, inputmode=mode, autocomplete="off"),
    ]


def _paste(seen: Scene, kpi: Kpi) -> Element:
    trouble = _trouble(seen, kpi, PASTE)
    found = seen.model.trouble
    told = {"aria-invalid": "true", "aria-describedby": "measure-paste-trouble"} if trouble else {}
    return details(".inner", id="measure-list", open=trouble is not None)[
        summary[seen.say("kpi.paste")],
        form(on("submit", m.MeasurementsPasted, kpi=kpi.id, text=FORM + "lines"), id="measure-paste-form")[
            div(".field")[
                label(for_="measure-paste")[seen.say("kpi.paste_label")],
                textarea(told, id="measure-paste", name="lines", rows=4, placeholder=seen.say("kpi.paste_example"))[
                    found.written if trouble and found else ""
                ],
                p(".field-trouble", id="measure-paste-trouble")[seen.say(trouble)] if trouble else None,
            ],
            button(".btn.small", type="submit", id="measure-paste-add")[seen.say("kpi.paste_add")],
        ],
    ]
