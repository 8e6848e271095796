"""What customers are worth: all segments side by side, then one card a segment."""

from collections.abc import Callable, Mapping

from htpy import Element, Node, button, div, p

from throughline.core.canvas import Note
from throughline.core.find import notes_in
from throughline.core.messages.session import ViewAsked
from throughline.core.worth import value_of
from throughline.view.events import on
from throughline.view.money import card, compared
from throughline.view.scene import Scene


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The frame, the table, and each card by itself, so that typing into one makes no other again."""
    segments = notes_in(seen.project, "CS")
    any_value = bool(seen.project.values)
    made: dict[str, Callable[[], str]] = {
        "money-body": lambda: seen.kept(
            "worths", (tuple(each.id for each in segments), any_value), lambda: _frame(seen, segments)
        )
    }
    if not segments:
        return made
    if any_value:
        made["money-compare"] = lambda: _compared(seen, segments)
    for each in segments:
        made[f"worth-{each.id}"] = lambda segment=each: _card(seen, segment)  # type: ignore[misc]
    return made


def _frame(seen: Scene, segments: tuple[Note, ...]) -> Element:
    return div(".worths")[
        not seen.project.values and p(".money-teach")[seen.say("money.teach")],
        not segments and _no_segment(seen),
        bool(segments and seen.project.values) and div(id="money-compare", data_region=True),
        (div(".worth-card", id=f"worth-{each.id}", data_region=True) for each in segments),
    ]


def _no_segment(seen: Scene) -> Node:
    go = button(".btn", on("click", ViewAsked, view="canvas"), type="button", id="money-to-canvas")
    return p(".quiet")[seen.say("money.no_segment"), " ", go[seen.say("money.to_canvas")]]


def _compared(seen: Scene, segments: tuple[Note, ...]) -> str:
    project = seen.project
    inputs = (segments, project.values, project.profile.currency, project.thresholds, seen.model.locale)
    return seen.kept("money-compare", inputs, lambda: compared.draw(seen, segments))


def _card(seen: Scene, segment: Note) -> str:
    model, value = seen.model, value_of(seen.project, segment.id)
    mine = value is not None
    trouble = model.trouble if mine and model.trouble and model.trouble.of == value.id else None  # type: ignore[union-attr]
    money = model.money if value is not None and value.id in {model.money.told_of, _looked_at(seen)} else None
    inputs = (segment, value, seen.project.notes, trouble, money, model.locale, seen.project.profile.currency)
    return seen.kept(("worth", segment.id), inputs, lambda: card.draw(seen, segment, value))


def _looked_at(seen: Scene) -> str | None:
    orders = seen.model.money.orders
    return orders.value if orders else None
