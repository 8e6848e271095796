"""The head of the screen: what is compared with what."""

from collections import Counter
from typing import get_args

from htpy import Element, Node, button, div, fragment, h2, header, label, option, p, path, select, span, svg

from throughline.core.compare.choosing import Sides, offers
from throughline.core.compare.comparison import Comparison
from throughline.core.messages import compare as m
from throughline.core.messages.base import Message
from throughline.core.state.compare import What
from throughline.view.compare.naming import side_name
from throughline.view.compare.signs import SIGNS, counted
from throughline.view.events import VALUE, on
from throughline.view.scene import Scene


def bar(seen: Scene, chosen: Sides, found: Comparison | None) -> Element:
    """What can be compared, the sides, and how much differs."""
    return header(".compare-head")[
        div(".compare-title")[h2[seen.say("compare.title")], _kinds(seen, chosen)],
        chosen.what != "canvas" and _sides(seen, chosen),
        found is not None and _result(seen, found),
    ]


def _kinds(seen: Scene, chosen: Sides) -> Element:
    return div(".segmented", role="group", aria_label=seen.say("compare.what"))[
        (
            button(
                type="button",
                id=f"compare-what-{what}",
                aria_pressed="true" if what == chosen.what else "false",
                **on("click", m.KindCompared, what=what),
            )[seen.say(f"compare.what.{what}")]
            for what in get_args(What)
        )
    ]


def _sides(seen: Scene, chosen: Sides) -> Node:
    if len(offers(seen.model, chosen.what)) < 2:  # noqa: PLR2004 - nothing to choose from
        return None
    swap = seen.say("compare.swap")
    return div(".compare-sides")[
        _side(seen, "left", m.LeftChosen, chosen.left, chosen),
        button(".icon-btn", type="button", id="swap-sides", aria_label=swap, title=swap, **on("click", m.SidesSwapped))[
            svg(viewBox="0 0 20 20", width="18", height="18", aria_hidden="true")[
                path(".stroke", d="M4 7h11l-3-3 M16 13H5l3 3")
            ]
        ],
        _side(seen, "right", m.RightChosen, chosen.right, chosen),
    ]


def _side(seen: Scene, which: str, kind: type[Message], held: str, chosen: Sides) -> Element:
    return div(".field")[
        label(for_=f"compare-{which}")[seen.say(f"compare.{which}")],
        select(id=f"compare-{which}", **on("change", kind, side=VALUE))[
            (
                option(value=each, selected=each == held)[side_name(seen, each)]
                for each in offers(seen.model, chosen.what)
            )
        ],
    ]


def _result(seen: Scene, found: Comparison) -> Element:
    """How many changes of each kind."""
    counts = Counter(change.kind for change in found.changes)
    print_ = button(".btn", type="button", id="print-changes", **on("click", m.ChangesPrinted))[
        seen.say("compare.print")
    ]
    return div(".compare-result")[
        fragment[p(".compare-same")[seen.say("compare.same")]]
        if not counts
        else p(".compare-counts")[(counted(seen, kind, counts[kind]) for kind in SIGNS if counts[kind])],
        span(".spacer"),
        counts and print_,
    ]
