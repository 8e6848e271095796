"""Customers and when they bought: from a file of orders, from pasted rows, or typed one by one."""

from typing import get_args

from htpy import (
    Element,
    Node,
    button,
    details,
    div,
    form,
    label,
    li,
    option,
    p,
    select,
    summary,
    table,
    tbody,
    td,
    textarea,
    th,
    thead,
    tr,
    ul,
)
from htpy import input as input_

from throughline.core.measures import CustomerValue, Purchases
from throughline.core.messages import money as m
from throughline.core.written import number_text
from throughline.view.events import FORM, VALUE, on
from throughline.view.form import dom
from throughline.view.money import orders
from throughline.view.scene import Scene
from throughline.words import sentence

ROW = ("x", "t_x", "T", "mean")
SHOWN = 12
"""Rows that are drawn; the others are counted."""


def draw(seen: Scene, value: CustomerValue) -> Element:
    """The whole group."""
    looked = seen.model.money.orders
    writes = not seen.model.read_only
    return div(".customers")[
        p(".cohort-title")[seen.say("money.customers")],
        p(".quiet")[seen.say("money.customers.why", per=sentence(f"clv.period.{value.margin_period}"))],
        _period(seen, value),
        writes and _ways(seen, value),
        orders.draw(seen, value, looked) if looked and looked.value == value.id else _told(seen, value),
        bool(value.purchases) and _table(seen, value),
        writes and _typed(seen, value),
    ]


def _period(seen: Scene, value: CustomerValue) -> Element:
    """Times are written anew when their period changes, so that it is no plain field."""
    id_, words = dom(value.id, "margin_period"), seen.say("money.label.period")
    return div(".field")[
        label(for_=id_)[words],
        select(on("change", m.PeriodRewritten, value=value.id, period=VALUE), id=id_, disabled=seen.model.read_only)[
            (
                option(value=each, selected=each == value.margin_period)[seen.say(f"field.margin_period.{each}")]
                for each in get_args(m.Period)
            )
        ],
    ]


def _ways(seen: Scene, value: CustomerValue) -> Node:
    id_ = f"paste-{value.id}"
    return [
        button(".btn", on("click", m.OrdersAsked, value=value.id), type="button", id=f"orders-{value.id}")[
            seen.say("money.customers.open")
        ],
        div(".field")[
            label(for_=id_)[seen.say("money.customers.paste")],
            textarea(
                on("change", m.PurchasesPasted, value=value.id, text=VALUE),
                id=id_,
                rows=2,
                aria_describedby=f"{id_}-why",
                spellcheck="false",
            ),
            p(".quiet", id=f"{id_}-why")[seen.say("money.customers.paste.why")],
        ],
    ]


def _told(seen: Scene, value: CustomerValue) -> Node:
    """What came of the rows that were pasted or taken last."""
    money = seen.model.money
    if money.told_of != value.id or not money.told:
        return None
    return ul(".told")[(li[seen.say(each)] for each in money.told)]


def _table(seen: Scene, value: CustomerValue) -> Element:
    rows, locale = value.purchases, seen.model.locale
    count = seen.say("money.customers.count", n=len(rows))
    return div(".customer-table")[
        div(".xp-scroll", tabindex="0", role="group", aria_label=count)[
            table(".xp-table.num")[
                thead[
                    tr[
                        (th(scope="col")[seen.say(f"money.customers.{each}")] for each in ROW),
                        not seen.model.read_only and td,
                    ]
                ],
                tbody[(_row(seen, value, at, each) for at, each in enumerate(rows[:SHOWN]))],
            ]
        ],
        p(".quiet")[
            seen.say("money.customers.count", n=len(rows)),
            len(rows) > SHOWN and [". ", seen.say("money.customers.shown", n=number_text(SHOWN, locale))],
        ],
        not seen.model.read_only
        and button(
            ".btn.small.plain", on("click", m.PurchasesCleared, value=value.id), type="button", id=f"clear-{value.id}"
        )[seen.say("money.customers.clear")],
    ]


def _row(seen: Scene, value: CustomerValue, at: int, row: Purchases) -> Element:
    locale = seen.model.locale
    told = (row.x, row.t_x, row.T, row.mean)
    return tr[
        (td[number_text(each, locale) if each is not None else seen.say("money.none")] for each in told),
        not seen.model.read_only
        and td[
            button(
                ".link",
                on("click", m.PurchaseRemoved, value=value.id, at=at),
                type="button",
                id=f"remove-row-{value.id}-{at}",
                aria_label=seen.say("money.customers.remove_row", n=at + 1),
            )[seen.say("money.customers.remove")]
        ],
    ]


def _typed(seen: Scene, value: CustomerValue) -> Element:
    added = on("submit", m.PurchaseAdded, value=value.id, **{each: FORM + each for each in ROW})
    trouble = seen.model.trouble
    wrong = trouble if trouble and (trouble.of, trouble.field) == (value.id, "purchases") else None
    return details(".group", id=f"group-typed-{value.id}", open=wrong is not None)[
        summary[seen.say("money.customers.typed")],
        form(".typed-row", added, id=f"typed-{value.id}", novalidate=True)[
            (
                div(".field")[
                    label(for_=f"row-{value.id}-{each}")[seen.say(f"money.customers.{each}.label")],
                    input_(
                        type="text", inputmode="decimal", autocomplete="off", id=f"row-{value.id}-{each}", name=each
                    ),
                ]
                for each in ROW
            ),
            p(".field-trouble", role="alert")[seen.say(wrong.why)] if wrong else None,
            button(".btn.small", type="submit", id=f"add-row-{value.id}")[seen.say("money.customers.add")],
        ],
    ]
