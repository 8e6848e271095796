"""Bars that stay until what they say is over: not saved, read-only, damaged, no safety net, a new release, no file yet."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from importlib import import_module

from htpy import Element, Node, button, div, fragment, p, span

from throughline.core import trouble
from throughline.core.messages import projects as m
from throughline.core.messages.base import Message
from throughline.core.messages.session import FailureSeen, ReleaseAsked
from throughline.core.messages.share import LinkLeft, LinkSaved
from throughline.core.model import Model
from throughline.core.state.shelf import Card
from throughline.view.events import on
from throughline.view.scene import Scene

SAVES = 50
DAYS = timedelta(days=7)
"""So much work without a file is worth a word."""


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """One region, empty most of the time."""
    return {"bars": lambda: _kept(seen)}


def _kept(seen: Scene) -> str:
    model = seen.model
    name = model.project.id if model.project else ""
    inputs = (
        model.locale.language,
        model.failure,
        model.release,
        model.saving,
        model.shelf.refused,
        model.shelf.vault,
        model.shelf.cards,
        model.embed.storage if model.embed is not None and not model.reading else "",
        name,
    )
    return seen.memo("bars", inputs, lambda *_: str(fragment[*_bars(seen), _drop(seen)]))


def _bars(seen: Scene) -> Iterator[Node]:
    model, saving = seen.model, seen.model.saving
    if model.failure:
        yield _failure(seen, model.failure)
    if model.embed is not None and model.embed.storage == "none" and not model.reading:
        yield import_module("throughline.view.embed.bars").memory(seen)
    if saving.state == "unsaved":
        yield _unsaved(seen)
    elif model.shelf.refused:
        yield bar("refused", "bad", seen.say(f"saving.why.{model.shelf.refused}"))
    if saving.state == "readonly" and model.project is not None:
        yield _readonly(seen)
    if saving.notice and "notice" not in saving.dismissed:
        yield _notice(seen)
    if model.shelf.vault == "denied" and not model.shelf.refused and "vault" not in saving.dismissed:
        yield bar("vault", "quiet", seen.say("bar.vault"), _close(seen, "vault"))
    if model.release and "release" not in saving.dismissed:
        yield _release(seen)
    if _wants_file(model) and "file" not in saving.dismissed:
        yield _nudge(seen)


def bar(name: str, look: str, words: str, *actions: Node) -> Element:
    """One bar: its words, and what can be done about it."""
    role = "alert" if look == "bad" else "region"
    return div({"class": f"bar {look}"}, id=f"bar-{name}", role=role, aria_labelledby=f"bar-{name}-words")[
        span(".bar-sign", aria_hidden="true"),
        p(id=f"bar-{name}-words")[words],
        actions and div(".bar-actions")[actions],
    ]


def act(words: str, id_: str, kind: type[Message], *, primary: bool = False, **fields: object) -> Element:
    """A button in a bar."""
    return button(
        ".btn.small.primary" if primary else ".btn.small", type="button", id=id_, **on("click", kind, **fields)
    )[words]


def _close(seen: Scene, bar: str) -> Element:
    return button(
        ".icon-btn",
        type="button",
        id=f"close-{bar}",
        aria_label=seen.say("bar.close"),
        title=seen.say("bar.close"),
        **on("click", m.BarClosed, bar=bar),
    )[span(aria_hidden="true")["✕"]]


def _failure(seen: Scene, error: str) -> Element:
    """Something we did went wrong; the document is as it was before."""
    there = seen.model.project is not None
    words = seen.say("bar.close")
    return bar(
        "failure",
        "bad",
        seen.say(trouble.of_message(error), error=error),
        there and act(seen.say("bar.download"), "download-failed", m.FileSaveAsked, primary=True, at_once=True),
        button(
            ".icon-btn", type="button", id="close-failure", aria_label=words, title=words, **on("click", FailureSeen)
        )[span(aria_hidden="true")["✕"]],
    )


def _unsaved(seen: Scene) -> Element:
    why = seen.say(f"saving.why.{seen.model.saving.why or 'failed'}")
    return bar(
        "unsaved",
        "bad",
        seen.say("bar.unsaved", why=why),
        act(seen.say("bar.download"), "download-now", m.FileSaveAsked, primary=True, at_once=True),
        act(seen.say("bar.try"), "save-again", m.SaveAsked),
    )


def _readonly(seen: Scene) -> Element:
    why = seen.model.saving.why
    if why == "link":
        return bar(
            "link",
            "warn",
            seen.say("bar.link"),
            act(seen.say("bar.link_save"), "link-save", LinkSaved, primary=True),
            act(seen.say("bar.link_leave"), "link-leave", LinkLeft),
        )
    if why == "newer":
        return bar("readonly", "warn", seen.say("bar.newer"))
    return bar(
        "readonly",
        "warn",
        seen.say("bar.other_tab"),
        act(seen.say("bar.edit_here"), "edit-here", m.EditHereAsked, primary=True),
    )


def _notice(seen: Scene) -> Element:
    saving, project = seen.model.saving, seen.model.project
    raw = [each for each in seen.model.shelf.quarantine if project and each.project == project.id]
    key = raw[0].key if raw else ""
    download = saving.notice == "damaged" and project is not None
    return bar(
        "notice",
        "warn",
        seen.say(f"bar.{saving.notice}"),
        download and act(seen.say("start.raw"), "raw-notice", m.RawAsked, id=project.id if project else "", key=key),
        _close(seen, "notice"),
    )


def _release(seen: Scene) -> Element:
    """A new release is there; it waits until the person has a moment."""
    return bar(
        "release",
        "quiet",
        seen.say("bar.release"),
        act(seen.say("bar.take_release"), "take-release", ReleaseAsked),
        _close(seen, "release"),
    )


def _wants_file(model: Model) -> bool:
    card = model.shelf.card(model.project.id) if model.project else None
    return card is not None and not model.read_only and (card.saves >= SAVES or _long_ago(card))


def _long_ago(card: Card) -> bool:
    """Whether the first work that no file holds is a week older than the last."""
    if not card.since or not card.modified:
        return False
    return datetime.fromisoformat(card.modified) - datetime.fromisoformat(card.since) >= DAYS


def _nudge(seen: Scene) -> Element:
    return bar(
        "file",
        "quiet",
        seen.say("bar.file"),
        act(seen.say("bar.to_file"), "nudge-file", m.FileSaveAsked),
        _close(seen, "file"),
    )


def _drop(seen: Scene) -> Element:
    """What is seen while a file is held over the page (`static/js/files.js`)."""
    return div(".drop-here", aria_hidden="true")[span[seen.say("bar.drop")]]
