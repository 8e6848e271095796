"""The list of changes, area by area; each leads to what it is about."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from htpy import Element, Node, button, div, fragment, h4, li, p, section, span, ul

from throughline.core.compare import AREAS, Area, Change
from throughline.core.compare.comparison import Comparison
from throughline.core.messages import compare as m
from throughline.view.compare import parts
from throughline.view.compare.going import going
from throughline.view.compare.signs import sign
from throughline.view.events import on
from throughline.view.scene import Scene

MANY = 60
"""So many changes of an area are listed at first."""


def changes(seen: Scene, found: Comparison) -> Node:
    """The section with its filter."""
    if not found.changes:
        return None
    counts = Counter(each.area for each in found.changes)
    wanted = seen.model.compare.area if seen.model.compare.area in counts else ""
    shown = [each for each in found.changes if not wanted or each.area == wanted]
    body = fragment[
        len(counts) > 1 and _filter(seen, counts, wanted),
        [_area(seen, found, area, list(group)) for area, group in groupby(shown, key=lambda each: each.area)],
    ]
    return parts.section(seen, "changes", body, len(found.changes))


def _filter(seen: Scene, counts: Counter[Area], wanted: str) -> Element:
    return div(".diff-filter", role="group", aria_label=seen.say("compare.filter"))[
        _choice(seen, "", seen.say("compare.all_areas"), sum(counts.values()), wanted),
        (_choice(seen, each, seen.say(f"compare.area.{each}"), counts[each], wanted) for each in AREAS if counts[each]),
    ]


def _choice(seen: Scene, area: str, words: str, count: int, wanted: str) -> Element:
    del seen
    return button(
        ".btn.small",
        type="button",
        id=f"area-{area or 'all'}",
        aria_pressed="true" if area == wanted else "false",
        **on("click", m.AreaPicked, which=area),
    )[words, " ", span(".count.num")[str(count)]]


def _area(seen: Scene, found: Comparison, area: str, those: Sequence[Change]) -> Element:
    whole = len(those) <= MANY or area in seen.model.compare.whole
    title = f"changes-of-{area}"
    return section(".diff-area", aria_labelledby=title)[
        h4(id=title)[seen.say(f"compare.area.{area}"), " ", span(".count.num")[str(len(those))]],
        ul(".diff-list")[(_change(seen, found, each) for each in (those if whole else those[:MANY]))],
        not whole
        and button(".btn.small", type="button", id=f"whole-{area}", **on("click", m.WholeAreaAsked, which=area))[
            seen.say("compare.show_all", n=len(those))
        ],
    ]


def _change(seen: Scene, found: Comparison, change: Change) -> Element:
    words = seen.say(found.said(change))
    return li(class_=["diff", change.kind])[
        sign(seen, change.kind),
        div(".diff-words")[
            going(seen, found, change.collection, change.id, words),
            (p(".diff-line")[seen.say(each)] for each in change.details),
        ],
    ]
