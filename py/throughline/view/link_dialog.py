"""The list to link from: everything some notes or touchpoints can be linked to, searched, ticked, several at once."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise

from htpy import Element, Node, button, div, fieldset, form, label, legend, p, span
from htpy import input as input_

from throughline.core import linkable
from throughline.core.messages import session as m
from throughline.core.messages.base import Message
from throughline.core.messages.canvas import LinksSet
from throughline.core.messages.links import Stepped
from throughline.core.state.dialog import Dialog
from throughline.core.update.joining import name_of
from throughline.view import cell_dialog
from throughline.view.dialog_parts import cancel, framed
from throughline.view.events import CHECKED, VALUE, on, on_keys
from throughline.view.link_parts import swatch
from throughline.view.scene import Scene

SEARCH = "link-search"


def draw(seen: Scene, wanted: Dialog) -> Element | None:
    """The dialog of this kind, if it is one of ours."""
    if seen.model.project is None:
        return None
    if wanted.kind == "cell":
        return cell_dialog.draw(seen, wanted)
    return _draw(seen, wanted) if wanted.kind == "link" else None


def _draw(seen: Scene, wanted: Dialog) -> Element:
    groups = linkable.options(seen.project, wanted.about)
    shown = tuple(_found(seen, groups, wanted.search))
    body = form(".link-form", _sending(seen, wanted, groups), id="link-form")[
        _search(seen, wanted, shown),
        div(".link-list", id="link-list")[_groups(seen, wanted, shown) if shown else _nothing(seen, wanted)],
    ]
    return framed(seen, wanted, _title(seen, wanted), body, foot=_foot(seen, wanted), look="wide")


def _title(seen: Scene, wanted: Dialog) -> str:
    if len(wanted.about) == 1:
        return seen.say("link.title", name=name_of(seen.project, wanted.about[0]))
    return seen.say("link.title_many", n=len(wanted.about))


def _sending(seen: Scene, wanted: Dialog, groups: Sequence[linkable.Options]) -> dict[str, str]:
    """Everything that was listed is offered, also what the search hides; what only some have stays as it is."""
    every = [item.id for group in groups for item in group.items]
    some = linkable.partly(seen.project, wanted.about) - wanted.picked
    those = [id_ for id_ in every if id_ in wanted.picked]
    return on(
        "submit", LinksSet, these=list(wanted.about), those=those, offered=[id_ for id_ in every if id_ not in some]
    )


def _group_name(seen: Scene, group: linkable.Options) -> str:
    if group.journey is not None and group.stage is not None:
        return seen.say("link.stage", journey=group.journey.name, stage=group.stage.name)
    return seen.say(f"block.{group.place}")


def _found(
    seen: Scene, groups: Sequence[linkable.Options], search: str
) -> Iterator[tuple[str, Sequence[linkable.Option]]]:
    """The groups with what the search leaves of them; a group whose own name matches stays whole."""
    words = search.casefold().split()
    for group in groups:
        name = _group_name(seen, group)
        kept = [item for item in group.items if all(word in f"{item.name} {name}".casefold() for word in words)]
        if kept:
            yield name, kept


def _search(seen: Scene, wanted: Dialog, shown: Sequence[tuple[str, Sequence[linkable.Option]]]) -> Node:
    keys = on_keys({"ArrowDown": _down(shown), "Enter": _entered(wanted, shown)}) if shown else {}
    return div(".field")[
        label(for_=SEARCH)[seen.say("link.search")],
        input_(
            on("input", m.DialogSearched, text=VALUE), keys, type="search", id=SEARCH, value=wanted.search,
            autocomplete="off", autofocus=True, aria_controls="link-list",
        ),
    ]  # fmt: skip


def _down(shown: Sequence[tuple[str, Sequence[linkable.Option]]]) -> tuple[type[Message], Mapping[str, object]]:
    return Stepped, {"to": _dom(shown[0][1][0].id)}


def _entered(
    wanted: Dialog, shown: Sequence[tuple[str, Sequence[linkable.Option]]]
) -> tuple[type[Message], Mapping[str, object]]:
    """Enter ticks what is left where it is the only one, and once more goes on; among several it goes to the first."""
    (_, items), *others = shown
    if others or len(items) > 1:
        return _down(shown)
    if items[0].id in wanted.picked:
        return Stepped, {"to": "link-done"}
    return m.DialogTicked, {"id": items[0].id, "on": True}


def _nothing(seen: Scene, wanted: Dialog) -> Element:
    return p(".quiet")[seen.say("link.not_found", search=wanted.search) if wanted.search else seen.say("link.nothing")]


def _dom(id_: str) -> str:
    return f"tick-{id_}"


def _groups(seen: Scene, wanted: Dialog, shown: Sequence[tuple[str, Sequence[linkable.Option]]]) -> Node:
    order = [SEARCH, *(_dom(item.id) for _, items in shown for item in items), "link-done"]
    around = {here: (before, after) for (before, here), (_, after) in pairwise(pairwise(order))}
    some = linkable.partly(seen.project, wanted.about)
    first = next(chain.from_iterable(items for _, items in shown)).id
    return [
        fieldset(".link-group")[
            legend[name],
            (
                _option(seen, item, around[_dom(item.id)], _state(wanted, some, item.id), stop=item.id == first)
                for item in items
            ),
        ]
        for name, items in shown
    ]


def _state(wanted: Dialog, some: frozenset[str], id_: str) -> str:
    """Linked with all of them, with some, or with none."""
    return "all" if id_ in wanted.picked else "some" if id_ in some else "none"


def _option(seen: Scene, item: linkable.Option, around: tuple[str, str], state: str, *, stop: bool) -> Element:
    """One thing to link to; arrows lead to its neighbours, so that the list is one tab stop."""
    before, after = around
    steps = on_keys({"ArrowUp": (Stepped, {"to": before}), "ArrowDown": (Stepped, {"to": after})})
    return label(".link-option")[
        input_(
            on("change", m.DialogTicked, id=item.id, on=CHECKED), steps,
            type="checkbox", id=_dom(item.id), checked=state == "all", tabindex=None if stop else "-1",
        ),
        swatch(seen, item.id),
        span(".link-name")[item.name, state == "some" and span(".quiet")[f" {seen.say('link.some')}"]],
    ]  # fmt: skip


def _foot(seen: Scene, wanted: Dialog) -> Node:
    listed = {item.id for group in linkable.options(seen.project, wanted.about) for item in group.items}
    return [
        span(".quiet.num.link-count")[seen.say("link.count", n=len(wanted.picked & listed))],
        cancel(seen),
        button(".btn.primary", type="submit", form="link-form", id="link-done")[seen.say("link.done")],
    ]
