"""One difference: what was done to an element here and in the other copy, and what is to become of it."""

from htpy import Element, Node, button, div, h4, li, p, span, ul

from throughline.core.merge.telling import Difference
from throughline.core.messages import merging as m
from throughline.view.events import on
from throughline.view.scene import Scene
from throughline.words import Sentence

CHOICES = {
    "clash": ("mine", "theirs", "both"),
    "kept": ("mine", "theirs", "both"),
    "theirs": ("both", "mine"),
    "mine": ("both", "theirs"),
}
"""What can be chosen, by what the difference is; what only one side changed is taken, or it is not."""


def row(seen: Scene, each: Difference) -> Element:
    """Both sides beside each other."""
    verdict = each.verdict
    id_ = f"merge-{verdict.collection}-{verdict.id}"
    return li(".merge-row", id=id_)[
        div(".merge-row-head")[
            h4(id=f"{id_}-name")[
                span(".quiet")[seen.say(f"compare.area.{each.area}")],
                " ",
                each.name if isinstance(each.name, str) else seen.say(each.name),
            ],
            _choices(seen, each, id_),
        ],
        div(".merge-sides")[
            _side(seen, "mine", each.mine, gone=verdict.kind == "kept"),
            _side(seen, "theirs", each.theirs, gone=verdict.kind == "kept"),
        ],
        p(".merge-outcome")[_outcome(seen, each)],
    ]


def _side(seen: Scene, side: str, lines: tuple[Sentence, ...], *, gone: bool) -> Element:
    known = "" if seen.model.merging.base is not None else "_against"
    return div(".merge-side")[
        p(".merge-side-name")[seen.say(f"merge.side.{side}{known}")],
        ul[(li[seen.say(line)] for line in lines)]
        if lines
        else p(".quiet")[seen.say("merge.needed" if gone else "merge.unchanged")],
    ]


def _choices(seen: Scene, each: Difference, id_: str) -> Element:
    key, kind = each.verdict.key, each.verdict.kind
    held = seen.model.merging.chosen(key)
    return div(".segmented", role="group", aria_labelledby=f"{id_}-name")[
        (
            button(
                type="button",
                id=f"{id_}-{choice}",
                aria_pressed="true" if choice == held else "false",
                **on("click", m.VerdictGiven, key=key, choice=choice),
            )[seen.say(f"merge.choice.{kind}.{choice}")]
            for choice in CHOICES[kind]
        )
    ]


def _outcome(seen: Scene, each: Difference) -> Node:
    """What comes of what is chosen, where it is not plain."""
    if not each.verdict.open or seen.model.merging.chosen(each.verdict.key) != "both":
        return None
    return seen.say("merge.will.two" if each.verdict.twin else f"merge.will.{each.verdict.kind}")
