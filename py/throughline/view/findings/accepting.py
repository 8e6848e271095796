"""Accepting a finding: the reason is asked for where the finding stands, and remembered when the finding returns."""

from htpy import Element, Node, button, div, form, label, p
from htpy import input as input_

from throughline.core.findings.finding import Finding
from throughline.core.messages import findings as f
from throughline.core.text import TEXT_MAX
from throughline.view.events import FORM, on, on_keys
from throughline.view.scene import Scene


def draw(seen: Scene, finding: Finding, name: str) -> Element:
    """The field for the reason."""
    held = _before(seen, finding)
    return form(
        ".accepting",
        on("submit", f.FindingAccepted, key=name, reason=f"{FORM}reason"),
        on("click", f.AcceptanceAsked, key=name),
        on_keys({"Escape": (f.AcceptanceCancelled, {})}),
        id=f"accepting-{name}",
    )[
        div(".field")[
            label(for_=f"reason-{name}")[seen.say("findings.reason")],
            input_(id=f"reason-{name}", name="reason", type="text", maxlength=TEXT_MAX, autocomplete="off", value=held),
        ],
        div(".actions")[
            button(".btn.small.primary", type="submit", id=f"accepted-{name}")[seen.say("findings.accept_it")],
            button(".btn.small", on("click", f.AcceptanceCancelled), type="button", id=f"not-accepted-{name}")[
                seen.say("dialog.cancel")
            ],
        ],
    ]


def ended(seen: Scene, finding: Finding) -> Node:
    """A finding that was accepted before and came back, because what it is about has changed, says the reason."""
    reason = _before(seen, finding)
    return reason and p(".finding-before")[seen.say("findings.accepted_before", reason=reason)]


def _before(seen: Scene, finding: Finding) -> str:
    """A block as a whole has no elements by which its acceptance could be known again."""
    same = (finding.check, finding.elements)
    known = (each.reason for each in seen.project.acceptances if each.elements and (each.check, each.elements) == same)
    return next(known, "")
