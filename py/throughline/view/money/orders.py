"""Orders that were opened or pasted, before they are taken: which column is which, what was read, what was not."""

from collections.abc import Sequence
from typing import Any, get_args

from htpy import Element, Node, button, div, label, li, option, p, select, ul

from throughline.core.measures import CustomerValue
from throughline.core.messages import money as m
from throughline.core.orders.separated import MOST_ROWS
from throughline.core.orders.taking import MOST_CUSTOMERS, Taken
from throughline.core.state.money import LookedAt
from throughline.core.written import day_text, number_text
from throughline.view.events import VALUE, on
from throughline.view.scene import Scene

ROLES: tuple[m.Role, ...] = get_args(m.Role)


def draw(seen: Scene, value: CustomerValue, looked: LookedAt) -> Element:
    """The whole preview."""
    found: Taken = looked.taken
    title = f"orders-title-{value.id}"
    name = looked.name or seen.say("orders.pasted")
    return div(".orders-look", role="group", aria_labelledby=title)[
        p(".cohort-title", id=title)[seen.say("orders.look", name=name)],
        div(".orders-columns")[(_column(seen, value, looked, each) for each in ROLES)],
        div(role="status")[_found(seen, looked, found)],
        _bad(seen, found),
        div(".actions")[
            bool(found.table)
            and button(".btn.primary", on("click", m.OrdersTaken), type="button", id=f"orders-take-{value.id}")[
                seen.say("orders.take", n=len(found.table))
            ],
            button(".btn", on("click", m.OrdersLeft), type="button", id=f"orders-leave-{value.id}")[
                seen.say("orders.leave")
            ],
        ],
    ]


def _column(seen: Scene, value: CustomerValue, looked: LookedAt, role: m.Role) -> Element:
    id_, held = f"orders-{role}-{value.id}", getattr(looked.columns, role)
    none = [("-1", seen.say("orders.column.none"))] if role == "amount" or held < 0 else []
    return div(".field")[
        label(for_=id_)[seen.say(f"orders.column.{role}")],
        select(on("change", m.OrderColumnChosen, role=role, at=VALUE), id=id_)[
            (option(value=at, selected=at == str(held))[words] for at, words in (*none, *_columns(seen, looked)))
        ],
    ]


def _columns(seen: Scene, looked: LookedAt) -> Sequence[tuple[str, str]]:
    heads = looked.columns.heads
    width = max((len(row) for row in looked.rows[:50]), default=0)
    return [
        (
            str(at),
            seen.say("orders.column.named", n=at + 1, name=heads[at])
            if at < len(heads) and heads[at]
            else seen.say("orders.column.nth", n=at + 1),
        )
        for at in range(width)
    ]


def _found(seen: Scene, looked: LookedAt, found: Taken) -> Node:
    if not found.table or found.first is None or found.last is None:
        return p[seen.say("orders.found.nothing")]
    locale = seen.model.locale
    again = sum(1 for each in found.table if each.x)
    facts: dict[str, Any] = {
        "orders": number_text(found.orders, locale),
        "customers": number_text(found.customers, locale),
    }
    return [
        p[seen.say("orders.found", **facts, first=day_text(found.first, locale), last=day_text(found.last, locale))],
        p[seen.say("orders.found.again", n=again)],
        len(found.table) < found.customers
        and p[seen.say("orders.found.sampled", n=number_text(MOST_CUSTOMERS, locale))],
        len(looked.rows) >= MOST_ROWS and p[seen.say("orders.found.cut", n=number_text(MOST_ROWS, locale))],
    ]


def _bad(seen: Scene, found: Taken) -> Node:
    if not found.bad:
        return None
    more = found.unread - len(found.bad)
    return ul(".told.bad-rows")[
        (li[seen.say(each)] for each in found.bad), more > 0 and li[seen.say("orders.more_bad", n=more)]
    ]
