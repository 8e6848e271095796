"""The list of findings in its groups, and the way to see more of it."""

from htpy import Element, Node, button, fragment, h3, p, section, span, ul
from markupsafe import Markup

from throughline.core.found.listing import Group, Listing
from throughline.core.messages import findings as f
from throughline.view import marks
from throughline.view.events import on
from throughline.view.findings import cards
from throughline.view.findings.card import Card
from throughline.view.findings.names import place_name
from throughline.view.scene import Scene


def draw(seen: Scene, found: Listing) -> Node:
    """Every group, then what is left; where the filters leave nothing, the way back."""
    if not found.groups:
        return p(".quiet")[
            seen.say("findings.filtered_out"),
            " ",
            button(".link", on("click", f.FiltersCleared), type="button", id="findings-all")[seen.say("findings.all")],
        ]
    return fragment[
        (_group(seen, each) for each in found.groups),
        found.left > 0
        and button(".btn", on("click", f.MoreAsked), type="button", id="findings-more")[
            seen.say("findings.more", n=found.left)
        ],
    ]


def _group(seen: Scene, group: Group) -> Element:
    id_ = f"findings-of-{group.name}"
    return section(".finding-group", aria_labelledby=id_)[
        h3(id=id_)[_title(seen, group)],
        ul(".findings-list")[(Markup(cards.listed(Card(seen, each))) for each in group.findings)],  # noqa: S704 - our own view
    ]


def _title(seen: Scene, group: Group) -> Node:
    if seen.project.profile.phase == "sketch":
        return span[seen.say("findings.next")]
    count = span(".count.num")[str(group.count)]
    if group.name in marks.SEVERITIES:
        return fragment[marks.SHAPES[group.name], span[seen.say(f"findings.{group.name}s")], count]
    return fragment[span[place_name(seen, group.name)], count]
