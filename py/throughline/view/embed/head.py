"""The head of a frame: the title, the views where there are several, undo, the state of saving; only what is wanted."""

from collections.abc import Callable, Mapping

from htpy import Element, Node, a, button, div, fragment, h1, nav, span

from throughline.core.embed.protocol import VERSION
from throughline.core.messages import session as m
from throughline.core.messages.embed import ExitAsked
from throughline.core.messages.paper import PrintAsked
from throughline.core.messages.projects import FileSaveAsked
from throughline.core.model import Model
from throughline.core.state.embed import EmbedState
from throughline.view import head
from throughline.view.events import on
from throughline.view.scene import Scene

Regions = Mapping[str, Callable[[], str]]


def regions(seen: Scene) -> Regions:
    """The head; what changes often in it on its own."""
    embed = seen.model.embed
    made: dict[str, Callable[[], str]] = {"head": lambda: _kept(seen), "foot": lambda: head.foot(seen)}
    if embed is None or seen.model.project is None:
        return made
    if "findings" in embed.features:
        made["found"] = lambda: head.found(seen)
    if not seen.model.reading:
        made["save"] = lambda: _state(seen, embed)
        if "undo" in embed.features:
            made["history"] = lambda: head.steps(seen)
    return made


def _kept(seen: Scene) -> str:
    model = seen.model
    inputs = (model.embed, model.where.view, model.project.name if model.project else None, model.panel, VERSION)
    return seen.kept("embed-head", _still(inputs, model), lambda: _head(seen))


def _still(inputs: tuple[object, ...], model: Model) -> tuple[object, ...]:
    """Counting revisions must not draw the head anew."""
    embed = model.embed
    return (embed and (embed.features, embed.show, embed.storage), *inputs[1:])


def _head(seen: Scene) -> Node:
    embed, project = seen.model.embed, seen.model.project
    if embed is None or project is None:
        return ""
    shown = embed.features
    named = h1(".name" if "title" in shown else ".name.hidden", id="project-name")[project.name]
    parts: tuple[Node, ...] = (
        "findings" in shown and div(id="found", data_region=True),
        not seen.model.reading and div(id="save", data_region=True),
        "undo" in shown
        and not seen.model.reading
        and div(".undo", id="history", role="group", aria_label=seen.say("head.history"), data_region=True),
        "panel" in shown and head.panel(seen),
        "download" in shown and _act(seen, "download", "embed.download", on("click", FileSaveAsked, at_once=True)),
        "print" in shown and _act(seen, "print", "head.print", on("click", PrintAsked)),
        "exit" in shown and _act(seen, "exit", "embed.exit", on("click", ExitAsked)),
    )
    return fragment[div(".brand")[named], _tabs(seen, embed), any(parts) and div(".head-end")[parts]]


def _tabs(seen: Scene, embed: EmbedState) -> Node:
    """The views, where there are several; from the paper, the way back."""
    here = seen.model.where.view
    if here == "print" and len(embed.tabs) == 1:
        return button(".btn.small", type="button", id="back", **on("click", m.ViewAsked, view=embed.home))[
            seen.say("embed.back")
        ]
    if len(embed.tabs) == 1:
        return None
    return nav(".tabs", aria_label=seen.say("head.views"))[
        (
            a(
                href=f"?view={view}",
                id=f"tab-{view}",
                aria_current="page" if here == view else None,
                data_link=True,
                **on("click", m.ViewAsked, view=view),
            )[seen.say(f"view.{view}")]
            for view in embed.tabs
        )
    ]


def _act(seen: Scene, id_: str, words: str, sends: Mapping[str, str]) -> Element:
    return button(".btn", type="button", id=id_, **sends)[seen.say(words)]


def _state(seen: Scene, embed: EmbedState) -> str:
    """Whoever keeps the document has said so, or it is not saved."""
    state = seen.model.saving.state
    if embed.storage == "none":
        words, look = "embed.memory", "memory"
    elif state == "saving":
        words, look = "embed.pending", "pending"
    else:
        words, look = f"saving.{state}", state
    made = span(class_=["save-state", look], id="save-state")[span(".dot", aria_hidden="true"), seen.say(words)]
    return seen.kept("embed-save", (look,), lambda: made)
