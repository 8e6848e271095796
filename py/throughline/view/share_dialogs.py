"""Dialogs about links: sharing the open project, a locked link, a link that cannot be opened."""

from collections.abc import Callable, Mapping

from htpy import Element, Node, button, details, div, form, fragment, label, li, p, span, summary, textarea, ul
from htpy import input as input_

from throughline.core.messages import projects as pm
from throughline.core.messages import share as m
from throughline.core.messages.session import DialogClosed
from throughline.core.share.link import reach
from throughline.core.state.dialog import Dialog
from throughline.core.update.share import is_locked, link_of
from throughline.core.written import number_text
from throughline.view.dialog_parts import asking, framed
from throughline.view.events import FORM, on
from throughline.view.scene import Scene


def draw(seen: Scene, wanted: Dialog) -> Element | None:
    """The dialog of this kind."""
    drawer = DRAWERS.get(wanted.kind)
    return drawer(seen, wanted) if drawer else None


def _share(seen: Scene, wanted: Dialog) -> Element | None:
    if seen.model.project is None:
        return None
    text = link_of(seen.model)
    far = reach(len(text))
    body = fragment[
        p[seen.say("share.about")],
        div(".field")[
            label(for_="share-link")[seen.say("share.link_locked" if is_locked(seen.model) else "share.link")],
            textarea(".share-link", id="share-link", readonly=True, rows="3", spellcheck="false")[text],
        ],
        p({"class": f"share-reach {far}"})[
            span(".num")[seen.say("share.length", n=number_text(len(text), seen.model.locale))],
            " ",
            seen.say(f"share.reach.{far}"),
        ],
        _lock(seen),
    ]
    return framed(
        seen, wanted, seen.say("share.title", name=seen.project.name), body, foot=_ways(seen, far), look="wide"
    )


def _ways(seen: Scene, far: str) -> Node:
    """The way that works comes last, where the eye ends."""
    copy = button(
        ".btn" if far == "file" else ".btn.primary", type="button", id="share-copy", **on("click", m.LinkCopied)
    )[seen.say("share.copy")]
    send = (
        seen.model.share.can_send
        and button(".btn", type="button", id="share-send", **on("click", m.FileSent))[seen.say("share.send")]
    )
    file = button(
        ".btn.primary" if far == "file" else ".btn", type="button", id="share-file", **on("click", pm.FileSaveAsked)
    )[seen.say("share.file")]
    return fragment[copy, send, file] if far == "file" else fragment[send, file, copy]


def _lock(seen: Scene) -> Node:
    if not seen.model.share.can_lock:
        return p(".quiet")[seen.say("share.no_lock")]
    if is_locked(seen.model):
        return div(".actions")[
            button(".btn.small", type="button", id="share-unlock", **on("click", m.LinkLocked))[
                seen.say("share.unlock")
            ]
        ]
    return details(".share-lock", id="share-lock")[
        summary[seen.say("share.lock")],
        form(autocomplete="off", **on("submit", m.LinkLocked, passphrase=FORM + "passphrase"))[
            p(".quiet")[seen.say("share.passphrase_why")],
            div(".share-row")[
                div(".field")[
                    label(for_="share-passphrase")[seen.say("share.passphrase")],
                    input_(
                        id="share-passphrase", name="passphrase", type="text", required=True, maxlength="200",
                        autocomplete="off", autocapitalize="off", spellcheck="false",
                    ),
                ],
                button(".btn", type="submit", id="share-do-lock")[seen.say("share.lock")],
            ],
        ],
    ]  # fmt: skip


def passphrase_field(seen: Scene, *, focused: bool = False) -> Element:
    """Where the passphrase of a locked link is written, and that it was not the right one."""
    wrong = seen.model.share.wrong
    return div(".field")[
        label(for_="link-passphrase")[seen.say("share.passphrase")],
        input_(
            id="link-passphrase",
            name="passphrase",
            type="text",
            required=True,
            autofocus=focused,
            maxlength="200",
            autocomplete="off",
            autocapitalize="off",
            spellcheck="false",
            aria_invalid="true" if wrong else None,
            aria_describedby="link-wrong" if wrong else None,
        ),
        wrong and p(".field-trouble", id="link-wrong")[seen.say("link.wrong")],
    ]


def _locked(seen: Scene, wanted: Dialog) -> Element:
    if not seen.model.share.can_lock:
        return framed(seen, wanted, seen.say("link.locked_title"), p[seen.say("share.no_lock")], foot=_done(seen))
    body = fragment[p[seen.say("link.locked_about")], passphrase_field(seen, focused=True)]
    sends = on("submit", m.LinkUnlocked, passphrase=FORM + "passphrase")
    return asking(seen, wanted, seen.say("link.locked_title"), body, submit=(seen.say("link.open"), sends))


def broken_words(seen: Scene) -> Node:
    """Why the link cannot be opened."""
    state = seen.model.share
    return fragment[
        p[seen.say(f"link.broken.{state.trouble or 'cut'}")],
        bool(state.faults) and ul(".faults")[(li[seen.say(each.sentence)] for each in state.faults)],
    ]


def _done(seen: Scene) -> Element:
    return button(".btn.primary", type="button", id="dialog-cancel", **on("click", DialogClosed))[
        seen.say("dialog.done")
    ]


def _broken(seen: Scene, wanted: Dialog) -> Element:
    body = fragment[broken_words(seen), p(".quiet")[seen.say("link.broken_kept")]]
    return framed(seen, wanted, seen.say("link.broken_title"), body, foot=_done(seen))


DRAWERS: Mapping[str, Callable[[Scene, Dialog], Element | None]] = {
    "share": _share,
    "link-locked": _locked,
    "link-broken": _broken,
}
