"""Dialogs about saved versions: saving one under a name, restoring one, deleting one."""

from htpy import Element, Node, button, div, fragment, label, p
from htpy import input as input_

from throughline.core.messages import compare as m
from throughline.core.messages.base import Message
from throughline.core.messages.projects import FileSaveAsked
from throughline.core.state.dialog import Dialog
from throughline.view.compare.naming import version_name
from throughline.view.dialog_parts import asking, cancel, framed
from throughline.view.events import FORM, on
from throughline.view.scene import Scene


def draw(seen: Scene, wanted: Dialog) -> Element | None:
    """The dialog of this kind."""
    if seen.model.project is None:
        return None
    if wanted.kind == "version-save":
        return _save(seen, wanted)
    key = wanted.about[0] if wanted.about else ""
    version = next((each for each in seen.model.shelf.versions if each.key == key), None)
    name = version_name(seen, version) if version else seen.say("version.unnamed")
    if wanted.kind == "version-rename":
        return _rename(seen, wanted, key, version.name if version else "")
    return _restore(seen, wanted, key, name) if wanted.kind == "version-restore" else _delete(seen, wanted, key, name)


def _save(seen: Scene, wanted: Dialog) -> Element:
    title = seen.say("version.save_title")
    if seen.model.shelf.vault == "denied":
        foot = fragment[cancel(seen), _act(seen, "version.denied_file", "version-file", FileSaveAsked, ".btn.primary")]
        return framed(seen, wanted, title, p(id="version-denied")[seen.say("version.denied")], foot=foot)
    body = fragment[
        p(".quiet")[seen.say("version.save_hint")],
        _name(seen, ""),
    ]
    sends = on("submit", m.VersionSaved, name=FORM + "name")
    return asking(seen, wanted, title, body, submit=(seen.say("version.do_save"), sends))


def _name(seen: Scene, held: str) -> Element:
    return div(".field")[
        label(for_="version-name")[seen.say("version.name")],
        input_(
            id="version-name",
            name="name",
            type="text",
            maxlength="120",
            autocomplete="off",
            autofocus=True,
            value=held or None,
            placeholder=seen.say("version.name_hint"),
        ),
    ]


def _rename(seen: Scene, wanted: Dialog, key: str, held: str) -> Element:
    sends = on("submit", m.VersionNamed, key=key, name=FORM + "name")
    submit = (seen.say("version.do_rename"), sends)
    return asking(seen, wanted, seen.say("version.rename_title"), _name(seen, held), submit=submit)


def _act(seen: Scene, words: str, id_: str, kind: type[Message], look: str, **fields: object) -> Element:
    return button(look, type="button", id=id_, **on("click", kind, **fields))[seen.say(words)]


def _restore(seen: Scene, wanted: Dialog, key: str, name: str) -> Element:
    do = _act(seen, "version.do_restore", "version-do", m.VersionRestored, ".btn.primary", key=key)
    return _asked(seen, wanted, "restore", name, do)


def _delete(seen: Scene, wanted: Dialog, key: str, name: str) -> Element:
    foot = fragment[
        _act(seen, "version.file", "version-keep", m.VersionFileAsked, ".btn", key=key),
        _act(seen, "version.do_delete", "version-do", m.VersionDeleted, ".btn.danger", key=key),
    ]
    return _asked(seen, wanted, "delete", name, foot)


def _asked(seen: Scene, wanted: Dialog, what: str, name: str, do: Node) -> Element:
    title = seen.say(f"version.{what}_title", name=name)
    return framed(seen, wanted, title, p[seen.say(f"version.{what}_what")], foot=fragment[cancel(seen), do])
