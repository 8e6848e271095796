"""What was accepted, with the reasons, folded at the end of the list."""

from htpy import Element, Node, button, li, p, ul

from throughline.core.findings.acceptance import accepted
from throughline.core.findings.finding import Finding
from throughline.core.found.keys import key
from throughline.core.messages import findings as f
from throughline.core.written import day_text
from throughline.view.events import on
from throughline.view.panel_parts import group
from throughline.view.scene import Scene


def draw(seen: Scene) -> Node:
    """The group, where there is something in it."""
    found = seen.model.findings.found.accepted
    if not found:
        return None
    title = seen.say("findings.accepted", n=len(found))
    return group(title, ul(".findings-list")[(_item(seen, each) for each in found)], name="accepted", opened=False)


def _item(seen: Scene, finding: Finding) -> Element:
    name = key(finding)
    return li(class_=["finding", "accepted", finding.severity], data_lights=" ".join(finding.elements[:50]))[
        p[seen.say(finding.sentence)],
        _reason(seen, finding),
        not seen.model.read_only
        and button(".link", on("click", f.AcceptanceTakenBack, key=name), type="button", id=f"back-{name}")[
            seen.say("findings.take_back")
        ],
    ]


def _reason(seen: Scene, finding: Finding) -> Node:
    held = accepted(seen.project, finding)
    if held is None:
        return None
    if held.on is None:
        return p(".quiet")[seen.say("findings.because", reason=held.reason)]
    return p(".quiet")[seen.say("findings.because_on", reason=held.reason, on=day_text(held.on, seen.model.locale))]
