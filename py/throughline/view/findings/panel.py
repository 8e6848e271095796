"""The side panel while it shows findings: how far the project is, the list, and what was accepted."""

from htpy import Element, Node, button, div, fragment, h2, p, span
from markupsafe import Markup

from throughline.core.found.listing import Listing, listing
from throughline.core.messages import findings as f
from throughline.view.events import on
from throughline.view.findings import accepted, filters, groups, phase
from throughline.view.scene import Scene


def draw(seen: Scene) -> Node:
    """The whole panel, made anew when something was found, chosen or filtered; not while somebody types."""
    model, state = seen.model, seen.model.findings
    return Markup(  # noqa: S704 - made by our own view
        seen.kept("findings", (state, model.where.chosen, model.where.view), lambda: _panel(seen))
    )


def _panel(seen: Scene) -> Node:
    if seen.model.findings.hidden:
        return fragment[_head(seen), _hidden(seen)]
    found = listing(seen.project, seen.model.findings, seen.model.where.chosen)
    return fragment[_head(seen), phase.draw(seen), _list(seen, found), accepted.draw(seen)]


def _head(seen: Scene) -> Element:
    close = seen.say("findings.close")
    return div(".panel-head")[
        div[h2(id="panel-title", tabindex="-1")[seen.say("side.findings")]],
        not seen.model.findings.hidden
        and button(
            ".btn.small.plain",
            on("click", f.HiddenToggled),
            type="button",
            id="findings-hide",
            title=seen.say("findings.hide.means"),
        )[seen.say("findings.hide")],
        button(
            ".icon-btn", on("click", f.FindingsClosed), type="button", id="panel-close", aria_label=close, title=close
        )[span(aria_hidden="true")["✕"]],
    ]


def _hidden(seen: Scene) -> Element:
    return div(".findings-none")[
        p[seen.say("findings.are_hidden")],
        button(".btn", on("click", f.HiddenToggled), type="button", id="findings-show")[seen.say("findings.show")],
    ]


def _list(seen: Scene, found: Listing) -> Node:
    if seen.model.findings.found.of is None:
        return p(".quiet")[seen.say("findings.looking")]
    if not seen.model.findings.found.shown:
        return div(".findings-none")[p[seen.say(f"findings.none.{seen.project.profile.phase}")]]
    return fragment[filters.draw(seen, found), groups.draw(seen, found)]
