"""One finding: what it says, why it matters, where, the fix, and the way to accept it."""

from dataclasses import dataclass

from htpy import Element, Node, button, details, div, li, p, span, summary

from throughline.core.findings.finding import Finding
from throughline.core.findings.fixes import fix_of
from throughline.core.found.keys import key
from throughline.core.found.listing import concerns
from throughline.core.messages import findings as f
from throughline.view import marks
from throughline.view.events import on, on_keys
from throughline.view.findings import accepting
from throughline.view.findings.names import element_name
from throughline.view.scene import Scene

MANY = 4
"""Elements that are named; of more, the rest is counted."""


@dataclass(frozen=True, slots=True)
class Look:
    """All that decides how a finding looks, besides itself."""

    names: tuple[str, ...]
    chosen: bool
    lit: bool
    """Is it about the element that is chosen?"""
    accepting: bool


def _look(seen: Scene, finding: Finding, name: str) -> Look:
    state = seen.model.findings
    names = tuple(element_name(seen, each) for each in finding.elements[:MANY])
    return Look(
        names, state.chosen == name, concerns(seen.project, finding, seen.model.where.chosen), state.accepting == name
    )


def listed(seen: Scene, finding: Finding) -> str:
    """A finding in the list: its sentence leads to its place."""
    name = key(finding)
    look = _look(seen, finding, name)
    inputs = (finding, look.names, look.chosen, look.lit, look.accepting, seen.project.acceptances)
    return seen.kept(("finding", name), inputs, lambda: _listed(seen, finding, name, look))


def here(seen: Scene, finding: Finding) -> Element:
    """A finding in the panel of its element: there is nowhere to go, so it says why at once."""
    name = key(finding)
    look = _look(seen, finding, name)
    return li(class_=["finding", finding.severity])[
        p(".finding-says")[_sign(seen, finding), seen.say(finding.sentence)],
        p(".finding-why")[seen.say(f"finding.{finding.check}.why")],
        accepting.draw(seen, finding, name) if look.accepting else _acts(seen, finding, name),
    ]


def _listed(seen: Scene, finding: Finding, name: str, look: Look) -> Element:
    go = on("click", f.FindingChosen, key=name)
    return li(
        go,
        class_=["finding", finding.severity, look.chosen and "on", look.lit and "lit"],
        id=f"finding-{name}",
        data_lights=" ".join(finding.elements[:50]),
    )[
        button(
            ".finding-says",
            go,
            on_keys(
                {
                    "ArrowDown": (f.FindingStepped, {"key": name, "by": 1}),
                    "ArrowUp": (f.FindingStepped, {"key": name, "by": -1}),
                }
            ),
            type="button",
            id=f"go-{name}",
            aria_current="true" if look.chosen else None,
        )[_sign(seen, finding), span[seen.say(finding.sentence)]],
        len(finding.elements) > 1 and _where(seen, finding, name, look),
        accepting.ended(seen, finding),
        look.chosen and p(".finding-why")[seen.say(f"finding.{finding.check}.why")],
        accepting.draw(seen, finding, name) if look.accepting else _acts(seen, finding, name, folded=not look.chosen),
    ]


def _sign(seen: Scene, finding: Finding) -> Element:
    return span(".finding-sign", title=seen.say(f"findings.{finding.severity}"))[
        marks.SHAPES[finding.severity],
        span(".hidden")[seen.say("findings.is", severity=seen.say(f"findings.{finding.severity}"))],
    ]


def _where(seen: Scene, finding: Finding, name: str, look: Look) -> Element:
    more = len(finding.elements) - MANY
    return div(".chips")[
        (
            button(".chip", on("click", f.FindingChosen, key=name, element=id_), type="button", id=f"to-{name}-{id_}")[
                words
            ]
            for id_, words in zip(finding.elements, look.names, strict=False)
            if words
        ),
        more > 0 and span(".quiet.num")[seen.say("findings.more_elements", n=more)],
    ]


def _acts(seen: Scene, finding: Finding, name: str, *, folded: bool = False) -> Node:
    live = not seen.model.read_only
    return div(".finding-acts")[
        live and fix_of(finding) is not None and _fix(seen, finding, name),
        folded and _why(seen, finding, name),
        live
        and button(".link.quiet", on("click", f.AcceptanceAsked, key=name), type="button", id=f"accept-{name}")[
            seen.say("findings.accept")
        ],
    ]


def _fix(seen: Scene, finding: Finding, name: str) -> Element:
    return button(".link.finding-fix", on("click", f.FixAsked, key=name), type="button", id=f"fix-{name}")[
        seen.say(f"finding.{finding.check}.fix")
    ]


def _why(seen: Scene, finding: Finding, name: str) -> Element:
    return details(".finding-fold", id=f"why-{name}")[
        summary[seen.say("findings.why")], p(".finding-why")[seen.say(f"finding.{finding.check}.why")]
    ]
