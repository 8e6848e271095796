"""Accepting a finding: the reason is asked for where the finding stands, and remembered when the finding returns."""

from htpy import Element, Node, button, div, form, label, p
from htpy import input as input_

from throughline.core.messages import findings as f
from throughline.core.text import TEXT_MAX
from throughline.view.events import FORM, on, on_keys
from throughline.view.findings.card import Card


def draw(card: Card) -> Element:
    """The field for the reason."""
    seen, field = card.seen, card.id("reason")
    return form(
        ".accepting",
        on("submit", f.FindingAccepted, key=card.key, reason=f"{FORM}reason"),
        on_keys({"Escape": (f.AcceptanceCancelled, {})}),
        id=card.id("accepting"),
    )[
        div(".field")[
            label(for_=field)[seen.say("findings.reason")],
            input_(id=field, name="reason", type="text", maxlength=TEXT_MAX, autocomplete="off", value=_before(card)),
        ],
        div(".actions")[
            button(".btn.small.primary", type="submit", id=card.id("accepted"))[seen.say("findings.accept_it")],
            button(".btn.small", on("click", f.AcceptanceCancelled), type="button", id=card.id("cancel"))[
                seen.say("dialog.cancel")
            ],
        ],
    ]


def ended(card: Card) -> Node:
    """A finding that was accepted before and came back, because what it is about has changed, says the reason."""
    reason = _before(card)
    return reason and p(".finding-before")[card.seen.say("findings.accepted_before", reason=reason)]


def _before(card: Card) -> str:
    """A block as a whole has no elements by which its acceptance could be known again."""
    finding = card.finding
    known = (each for each in card.seen.project.acceptances if each.elements and each.check == finding.check)
    return next((each.reason for each in known if each.elements == finding.elements), "")
