"""The whole screen: first the other copy is chosen, then each difference is looked at, then both become one."""

from collections.abc import Callable, Mapping

from htpy import Element, Node, button, div, fragment, h2, h3, label, li, option, p, section, select, ul

from throughline.core.merge.merging import Merge
from throughline.core.merge.reviewing import reviewed, told
from throughline.core.merge.telling import Difference
from throughline.core.messages import merging as m
from throughline.core.messages.base import Message
from throughline.core.storage.picture import instant
from throughline.view.events import VALUE, on
from throughline.view.merge.rows import row
from throughline.view.scene import Scene
from throughline.view.start import when


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The regions of this screen."""
    model = seen.model
    inputs = (model.project, model.merging, model.shelf.cards, model.locale)
    return {"work": lambda: seen.kept("merge", inputs, lambda: _screen(seen))}


def _screen(seen: Scene) -> Element:
    found = reviewed(seen.model)
    return div(".merge")[_review(seen, found) if found else _begin(seen)]


def _act(words: str, id_: str, kind: type[Message], look: str = ".btn", **fields: object) -> Element:
    return button(look, type="button", id=id_, **on("click", kind, **fields))[words]


def _begin(seen: Scene) -> Node:
    """Before there is another copy."""
    return fragment[
        h2(id="merge-title", tabindex="-1")[seen.say("merge.title", name=seen.project.name)],
        p(".merge-about")[seen.say("merge.about")],
        _refused(seen),
        div(".merge-ways")[
            section(".card", aria_labelledby="merge-file-title")[
                h3(id="merge-file-title")[seen.say("merge.file")],
                p(".quiet")[seen.say("merge.file_why")],
                div(".actions")[_act(seen.say("merge.choose"), "merge-choose", m.CopyAsked, ".btn.primary")],
                _neighbours(seen),
            ],
            section(".card", aria_labelledby="merge-out-title")[
                h3(id="merge-out-title")[seen.say("merge.out")],
                p(".quiet")[seen.say("merge.out_why")],
                div(".actions")[_act(seen.say("merge.save"), "merge-save", m.ForMergingSaved)],
            ],
        ],
    ]


def _refused(seen: Scene) -> Node:
    state = seen.model.merging
    if not state.faults:
        return None
    return div(".callout", role="note", id="merge-refused")[
        p[seen.say("merge.refused", file=state.file)],
        ul(".faults")[(li[seen.say(each.sentence)] for each in state.faults)],
    ]


def _neighbours(seen: Scene) -> Node:
    others = [each for each in seen.model.shelf.cards if each.standing == "good" and each.id != seen.project.id]
    if not others:
        return None
    return div(".field")[
        label(for_="merge-neighbour")[seen.say("merge.neighbour")],
        select(id="merge-neighbour", **on("change", m.NeighbourTaken, id=VALUE))[
            option(value="", selected=True)[seen.say("merge.neighbour_none")],
            (option(value=each.id)[each.name or seen.say("project.untitled")] for each in others),
        ],
    ]


def _review(seen: Scene, found: Merge) -> Node:
    every = told(found, seen.model.locale)
    open_ = [each for each in every if each.verdict.open]
    rest = [each for each in every if not each.verdict.open]
    return fragment[
        div(".merge-head")[
            h2(id="merge-title", tabindex="-1")[seen.say("merge.review", file=seen.model.merging.file)],
            p(".merge-about")[_base(seen, found)],
            p(".merge-counts")[_counts(seen, open_, rest)],
        ],
        bool(open_) and _decisions(seen, open_),
        bool(rest) and _rest(seen, rest),
        _foot(seen, every),
    ]


def _base(seen: Scene, found: Merge) -> Node:
    if found.base is None:
        key = "merge.base.none" if found.mine.id == found.theirs.id else "merge.base.stranger"
        return seen.say(key)
    changed = found.base.modified or found.base.created
    return fragment[seen.say("merge.base"), fragment[" ", when(instant(changed))] if changed else None, "."]


def _counts(seen: Scene, open_: list[Difference], rest: list[Difference]) -> str:
    if not open_ and not rest:
        return seen.say("merge.same")
    theirs = sum(1 for each in rest if each.theirs)
    counts = [
        seen.say("merge.n_open", n=len(open_)),
        seen.say("merge.n_theirs", n=theirs),
        seen.say("merge.n_mine", n=len(rest) - theirs),
    ]
    return " · ".join(counts)


def _decisions(seen: Scene, open_: list[Difference]) -> Element:
    every = {seen.model.merging.chosen(each.verdict.key) for each in open_}
    return section(".merge-section", aria_labelledby="merge-open-title")[
        div(".merge-section-head")[
            h3(id="merge-open-title")[seen.say("merge.open")],
            div(".segmented", role="group", aria_label=seen.say("merge.every"))[
                (
                    button(
                        type="button",
                        id=f"merge-every-{choice}",
                        aria_pressed="true" if every == {choice} else "false",
                        **on("click", m.EveryVerdictGiven, choice=choice),
                    )[seen.say(f"merge.every.{choice}")]
                    for choice in ("mine", "theirs", "both")
                )
            ],
        ],
        ul(".merge-rows")[(row(seen, each) for each in open_)],
    ]


def _rest(seen: Scene, rest: list[Difference]) -> Element:
    shown = seen.model.merging.whole
    return section(".merge-section", aria_labelledby="merge-rest-title")[
        div(".merge-section-head")[
            h3(id="merge-rest-title")[seen.say("merge.rest")],
            button(
                ".btn.small",
                type="button",
                id="merge-rest",
                aria_expanded="true" if shown else "false",
                **on("click", m.RestShown, on=not shown),
            )[seen.say("merge.rest_hide") if shown else seen.say("merge.rest_show", n=len(rest))],
        ],
        shown and ul(".merge-rows")[(row(seen, each) for each in rest)],
    ]


def _foot(seen: Scene, every: tuple[Difference, ...]) -> Element:
    return div(".merge-foot")[
        p(".quiet")[seen.say("merge.safe")],
        div(".actions")[
            _act(seen.say("merge.cancel"), "merge-cancel", m.MergingLeft),
            bool(every) and _act(seen.say("merge.do"), "merge-do", m.Merged, ".btn.primary"),
        ],
    ]
