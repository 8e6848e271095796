"""One finding: in the list, where its sentence leads to its place, and in the panel of its element."""

from typing import Any

from htpy import Element, button, li, p, span

from throughline.core.found.listing import concerns, parts_of
from throughline.core.messages import findings as f
from throughline.core.messages.base import Message
from throughline.view.events import on, on_keys
from throughline.view.findings import accepting
from throughline.view.findings.card import MANY, Card, acts, elements, sign, why
from throughline.view.findings.names import element_name

LIT = 50
"""Elements that light up under the pointer."""


def listed(card: Card) -> str:
    """A finding in the list, made anew when it, its names or how it looks has changed."""
    seen, finding = card.seen, card.finding
    about = concerns(finding, parts_of(seen.project, seen.model.where.chosen))
    names = tuple(element_name(seen, each) for each in finding.elements[:MANY])
    inputs = (finding, names, card.fix, card.chosen, about, card.accepting, seen.project.acceptances)
    return seen.kept(("finding", card.key), inputs, lambda: _listed(card, about=about))


def _listed(card: Card, *, about: bool) -> Element:
    finding = card.finding
    chosen = card.chosen
    return li(
        class_=["finding", finding.severity, chosen and "on", about and "lit"],
        id=card.id("finding"),
        data_lights=" ".join(finding.elements[:LIT]) or finding.place,
    )[
        button(
            ".finding-says",
            on("click", f.FindingChosen, key=card.key),
            on_keys(_steps(card)),
            type="button",
            id=card.id("go"),
            aria_current="true" if chosen else None,
        )[sign(card), span[card.seen.say(finding.sentence)]],
        elements(card),
        accepting.ended(card),
        chosen and why(card),
        accepting.draw(card) if card.accepting else acts(card, folded=not chosen),
    ]


def _steps(card: Card) -> dict[str, tuple[type[Message], dict[str, Any]]]:
    return {name: (f.FindingStepped, {"key": card.key, "by": by}) for name, by in (("ArrowDown", 1), ("ArrowUp", -1))}


def here(card: Card) -> Element:
    """A finding in the panel of its element: there is nowhere to go, so it says why at once."""
    return li(class_=["finding", card.finding.severity])[
        p(".finding-says")[sign(card), span[card.seen.say(card.finding.sentence)]],
        why(card),
        accepting.ended(card),
        accepting.draw(card) if card.accepting else acts(card),
    ]
