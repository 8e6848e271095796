"""The numbers that the form in use asks for, and no others; then what is optional, each in a group of its own."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from htpy import Element, Node, button, div, fragment, p

from throughline.core.clv_forms import retention
from throughline.core.figures import Share
from throughline.core.measures import ClvForm, CustomerValue
from throughline.core.messages import money as m
from throughline.core.messages.session import FieldSet
from throughline.core.worth import FORMS
from throughline.core.written import plain_text
from throughline.view.events import on
from throughline.view.form import Field, form
from throughline.view.money import cohort, customers
from throughline.view.note_panel import EVIDENCE
from throughline.view.panel_parts import group
from throughline.view.scene import Scene
from throughline.words import Sentence, sentence

PER_CENT = "%"
TINY = 0.01
"""A share of customers so small that a share was meant where per cent are asked for."""
TABLES: Mapping[ClvForm, Callable[[Scene, CustomerValue], Node]] = {"sbg": cohort.draw, "bg-nbd": customers.draw}
CHECKED = frozenset(
    {"first-not-counted", "first-counted-start", "first-counted-end", "truncated", "sbg", "subscription"}
)
"""Forms that ask for the money of one period, where a lifetime's may be entered by mistake."""


def draw(seen: Scene, value: CustomerValue) -> Node:
    """All of it."""
    table = TABLES.get(value.form)
    return fragment[
        div(".worth-numbers")[
            form(seen, value, (*_fields(seen, value), _money(seen, "cac"))), _match(seen, value), _meant(seen, value)
        ],
        table and table(seen, value),
        _group(seen, value, "more", _more(value), opened=bool(value.growth or value.referred)),
        value.form in CHECKED and _check(seen, value),
        _group(seen, value, "evidence", _evidence(), opened=False),
    ]


def _per(value: CustomerValue) -> Sentence:
    return sentence(f"clv.period.{value.margin_period}")


def _label(value: CustomerValue, name: str) -> Sentence:
    return sentence(f"money.label.{name}", per=_per(value))


def _money(seen: Scene, path: str, label: str | Sentence = "") -> Field:
    return Field(path, label=label, unit=seen.project.profile.currency)


def _fields(seen: Scene, value: CustomerValue) -> Sequence[Field]:
    return FIELDS[value.form](seen, value)


def _period(value: CustomerValue) -> Field:
    return Field("margin_period", label=_label(value, "period"))


def _kept(value: CustomerValue) -> Field:
    return Field("gross_margin", label=_label(value, "gross_margin"), unit=PER_CENT)


def _simple(seen: Scene, value: CustomerValue) -> Sequence[Field]:
    return (
        _money(seen, "order_value"),
        Field("orders_per_period", label=_label(value, "orders")),
        _period(value),
        Field("periods", label=_label(value, "stays")),
        _kept(value),
    )


def _subscription(seen: Scene, value: CustomerValue) -> Sequence[Field]:
    return (
        _money(seen, "arpa", _label(value, "arpa")),
        _period(value),
        Field("churn", label=_label(value, "churn"), unit=PER_CENT),
        _kept(value),
    )


def _retained(seen: Scene, value: CustomerValue) -> Sequence[Field]:
    horizon = (Field("periods", label=_label(value, "horizon")),) if value.form == "truncated" else ()
    return (
        _money(seen, "margin", _label(value, "margin")),
        Field("margin_period", label=_label(value, "margin_period")),
        Field("retention", label=_label(value, "retention"), unit=PER_CENT),
        Field("retention_period", label=_label(value, "retention_period")),
        *horizon,
        Field("discount", unit=PER_CENT),
    )


def _cohort(seen: Scene, value: CustomerValue) -> Sequence[Field]:
    return (
        _money(seen, "margin", _label(value, "sbg_margin")),
        _period(value),
        Field("discount", unit=PER_CENT),
        Field("periods", label=_label(value, "horizon_optional")),
    )


def _shop(seen: Scene, value: CustomerValue) -> Sequence[Field]:
    bare = bool(value.purchases) and not any(each.mean for each in value.purchases)
    return (
        Field("periods", label=_label(value, "horizon")),
        _kept(value),
        Field("discount", unit=PER_CENT),
        *((_money(seen, "order_value"),) if bare else ()),
    )


FIELDS: Mapping[ClvForm, Callable[[Scene, CustomerValue], Sequence[Field]]] = {
    "simple": _simple,
    "subscription": _subscription,
    "first-not-counted": _retained,
    "first-counted-start": _retained,
    "first-counted-end": _retained,
    "truncated": _retained,
    "sbg": _cohort,
    "bg-nbd": _shop,
}


def _match(seen: Scene, value: CustomerValue) -> Node:
    """Margin and retention of different periods is the commonest error: what is counted is said, and offered."""
    if "retention" not in FORMS[value.form].needs or value.retention is None:
        return None
    if value.retention_period == value.margin_period:
        return None
    share, per = Share(retention(value)), _per(value)
    given, of = Share(value.retention), sentence(f"clv.period.{value.retention_period}")
    return div(".hint-box")[
        p[seen.say("money.same_period", given=given, of=of, share=share, per=per)],
        not seen.model.read_only
        and button(".btn.small", on("click", m.PeriodsMatched, value=value.id), type="button", id=f"match-{value.id}")[
            seen.say("money.match", share=share, per=per)
        ],
    ]


def _meant(seen: Scene, value: CustomerValue) -> Iterator[Element]:
    """Per cent are asked for, and people write shares: 0.8 where 80 is meant."""
    for name in ("retention", "gross_margin"):
        share = getattr(value, name)
        if name in FORMS[value.form].needs and share and share <= TINY and not seen.model.read_only:
            text = plain_text(round(share * 10_000, 6), seen.model.locale)
            sends = on("click", FieldSet, of=value.id, field=name, value=text)
            yield div(".hint-box")[
                p[seen.say("money.tiny", share=Share(share))],
                button(".btn.small", sends, type="button", id=f"meant-{name}-{value.id}")[
                    seen.say("money.meant", share=Share(share * 100))
                ],
            ]


def _group(seen: Scene, value: CustomerValue, name: str, fields: Sequence[Field], *, opened: bool) -> Element:
    return group(seen.say(f"money.{name}"), form(seen, value, fields), name=f"{name}-{value.id}", opened=opened)


def _more(value: CustomerValue) -> Sequence[Field]:
    growth = Field("growth", label=_label(value, "growth"), unit=PER_CENT)
    return (
        *((growth,) if FORMS[value.form].grows else ()),
        Field("referred"),
        Field("referral_credit", unit=PER_CENT),
    )


def _check(seen: Scene, value: CustomerValue) -> Element:
    fields = (_money(seen, "order_value"), Field("orders_per_period", label=_label(value, "orders")))
    body = fragment[p(".quiet")[seen.say("money.check.why", per=_per(value))], form(seen, value, fields)]
    opened = value.order_value is not None or value.orders_per_period is not None
    return group(seen.say("money.check"), body, name=f"check-{value.id}", opened=opened)


def _evidence() -> Sequence[Field]:
    return [Field(each, "line" if each.endswith("source") else "auto") for each in EVIDENCE]
