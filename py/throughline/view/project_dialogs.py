"""Dialogs about projects: menu, rename, delete, finish, "Where is my work?", an opened file, a conflict."""

from collections.abc import Callable, Mapping
from typing import Any

from htpy import (
    Element,
    Node,
    button,
    dd,
    div,
    dl,
    dt,
    fragment,
    h3,
    hr,
    input,  # noqa: A004 - the element's own name
    label,
    li,
    ol,
    p,
    section,
    span,
    strong,
    ul,
)

from throughline.core.messages import projects as m
from throughline.core.messages.base import Message
from throughline.core.messages.merging import MergingAsked
from throughline.core.messages.session import ComparisonAsked, DialogAsked, DialogClosed
from throughline.core.messages.share import LinkSaved
from throughline.core.project import Project
from throughline.core.state.dialog import Dialog, Kind
from throughline.core.state.shelf import Card, Copy, Incoming
from throughline.core.storage.picture import instant
from throughline.view.dialog_parts import asking, cancel, framed, item, menu
from throughline.view.events import FORM, on
from throughline.view.scene import Scene
from throughline.view.start import when


def draw(seen: Scene, wanted: Dialog) -> Element | None:
    """The dialog of this kind, if it is one of ours."""
    drawer = DRAWERS.get(wanted.kind)
    return drawer(seen, wanted) if drawer else None


def _name(seen: Scene, id_: str) -> str:
    project = seen.model.project
    if project is not None and project.id == id_:
        return project.name
    card = seen.model.shelf.card(id_)
    return (card.name if card else "") or seen.say("project.untitled")


def _about(wanted: Dialog) -> str:
    return wanted.about[0] if wanted.about else ""


def _act(words: str, id_: str, kind: type[Message], look: str = ".btn", **fields: object) -> Element:
    return button(look, type="button", id=id_, **on("click", kind, **fields))[words]


def _menu(seen: Scene, wanted: Dialog) -> Element:
    id_ = _about(wanted)
    project = seen.model.project
    is_open = project is not None and project.id == id_
    card = seen.model.shelf.card(id_)
    good = is_open or (card is not None and card.standing == "good")
    if is_open and seen.model.saving.why == "link":
        return _visitor(seen, wanted)
    ask: dict[str, Any] = {"about": [id_], "anchor": wanted.anchor}
    return menu(
        seen,
        wanted,
        _name(seen, id_),
        fragment[
            not is_open and good and item(seen.say("project.open"), m.ProjectAsked, id_="menu-open", id=id_),
            good and item(seen.say("project.rename"), DialogAsked, id_="menu-rename", kind="rename", **ask),
            is_open and item(seen.say("settings.menu"), DialogAsked, id_="menu-settings", kind="settings"),
            good and item(seen.say("project.duplicate"), m.ProjectDuplicated, id_="menu-duplicate", id=id_),
            good and item(seen.say("project.to_file"), m.FileSaveAsked, id_="menu-file", id=id_),
            is_open and item(seen.say("export.menu"), DialogAsked, id_="menu-export", kind="export"),
            is_open and item(seen.say("project.share"), DialogAsked, id_="menu-share", kind="share"),
            not good and item(seen.say("start.raw"), m.RawAsked, id_="menu-raw", id=id_),
            hr,
            is_open and _versions(seen, id_, wanted),
            is_open and item(seen.say("project.open_file"), m.FileAsked, id_="menu-open-file"),
            is_open and item(seen.say("import.menu"), DialogAsked, id_="menu-import", kind="import-text"),
            item(seen.say("start.where"), DialogAsked, id_="menu-where", kind="storage"),
            hr,
            item(seen.say("project.delete"), DialogAsked, id_="menu-delete", danger=True, kind="delete", about=[id_]),
        ],
    )


def _visitor(seen: Scene, wanted: Dialog) -> Element:
    """What can be done with a project that came by link: it is nobody's here yet."""
    items = item(seen.say("bar.link_save"), LinkSaved, id_="menu-link-save")
    return menu(seen, wanted, seen.project.name, items)


def _versions(seen: Scene, id_: str, wanted: Dialog) -> Node:
    return fragment[
        item(
            seen.say("version.save"),
            DialogAsked,
            id_="menu-version",
            kind="version-save",
            about=[id_],
            anchor=wanted.anchor,
        ),
        item(seen.say("project.compare"), ComparisonAsked, id_="menu-compare", what=None),
        item(seen.say("project.merge"), MergingAsked, id_="menu-merge", id=id_),
        hr,
    ]


def _rename(seen: Scene, wanted: Dialog) -> Element:
    id_ = _about(wanted)
    field = div(".field")[
        label(for_="rename-name")[seen.say("start.name")],
        input(
            id="rename-name", name="name", type="text", maxlength="120", autocomplete="off", autofocus=True,
            required=True, value=_name(seen, id_),
        ),
    ]  # fmt: skip
    sends = on("submit", m.ProjectRenamed, id=id_, name=FORM + "name")
    return asking(seen, wanted, seen.say("rename.title"), field, submit=(seen.say("rename.do"), sends))


def _delete(seen: Scene, wanted: Dialog) -> Element:
    id_ = _about(wanted)
    title = seen.say("delete.title", name=_name(seen, id_))
    shelf = seen.model.shelf
    if shelf.binless == id_ or shelf.vault == "denied":
        foot = fragment[
            cancel(seen),
            _act(seen.say("project.to_file"), "delete-file", m.FileSaveAsked, id=id_),
            _act(seen.say("delete.for_good"), "delete-do", m.ProjectDeleted, ".btn.danger", id=id_, for_good=True),
        ]
        return framed(seen, wanted, title, p[seen.say("delete.no_bin")], foot=foot)
    foot = fragment[cancel(seen), _act(seen.say("delete.do"), "delete-do", m.ProjectDeleted, ".btn.danger", id=id_)]
    return framed(seen, wanted, title, p[seen.say("delete.bin")], foot=foot)


def _finish(seen: Scene, wanted: Dialog) -> Element:
    shelf = seen.model.shelf
    count = len(shelf.cards)
    done = shelf.filed
    broken = [card for card in shelf.cards if card.standing == "unreadable"]
    body = fragment[
        p[seen.say("finish.about")],
        ol(".steps")[
            li(".step.done" if done else ".step")[
                div[strong[seen.say("finish.file", n=count)], p(".quiet")[seen.say("finish.file_why")]],
                _act(
                    seen.say("finish.again") if done else seen.say("finish.save"),
                    "finish-save",
                    m.EverythingSaveAsked,
                    ".btn" if done else ".btn.primary",
                ),
                done and p(".step-done")[seen.say("finish.saved")],
            ],
            li(".step")[
                div[strong[seen.say("finish.wipe")], p(".quiet")[seen.say("finish.wipe_why")]],
                button(".btn.danger", type="button", id="finish-wipe", disabled=not done, **on("click", m.WipeAsked))[
                    seen.say("finish.do", n=count)
                ],
            ],
        ],
        broken and p(".quiet")[seen.say("finish.broken", n=len(broken))],
    ]
    return framed(seen, wanted, seen.say("finish.title"), body, foot=cancel(seen))


def _storage(seen: Scene, wanted: Dialog) -> Element:
    shelf = seen.model.shelf
    body = fragment[
        p[seen.say("where.about")],
        dl(".facts")[
            _fact(seen.say("where.place"), seen.say(f"where.place.{'denied' if shelf.refused else 'browser'}")),
            _fact(seen.say("where.room"), _room(seen)),
            _fact(seen.say("where.kept"), seen.say(f"where.kept.{_promise(seen)}")),
            _fact(seen.say("where.net"), _net(seen)),
            seen.model.project and _fact(seen.say("where.file"), _filed(seen, shelf.card(seen.model.project.id))),
        ],
        _snapshots(seen),
        _quarantine(seen),
    ]
    return framed(seen, wanted, seen.say("start.where"), body, foot=_storage_foot(seen), look="wide")


def _fact(name: str, value: Node) -> Node:
    return fragment[dt[name], dd[value]]


def _room(seen: Scene) -> str:
    room = seen.model.shelf.room
    share = 100 * room.used / room.limit
    used = f"{room.used / 1_000_000:.1f}".replace(".", seen.model.locale.decimal)
    limit = f"{room.limit / 1_000_000:.1f}".replace(".", seen.model.locale.decimal)
    return seen.say("where.room_of", used=used, limit=limit, share=round(share))


def _promise(seen: Scene) -> str:
    return {True: "yes", False: "no", None: "unknown"}[seen.model.shelf.room.persisted]


def _net(seen: Scene) -> str:
    shelf = seen.model.shelf
    if shelf.vault == "denied":
        return seen.say("where.net.denied")
    return seen.say("where.net.open", n=len(shelf.snapshots))


def _filed(seen: Scene, card: Card | None) -> Node:
    if card is None or not card.filed:
        return seen.say("where.file.never")
    later = seen.say("where.file.since", n=card.saves) if card.saves else seen.say("where.file.all")
    return fragment[when(card.filed), " · ", later]


def _storage_foot(seen: Scene) -> Node:
    return fragment[
        _act(seen.say("dialog.done"), "dialog-cancel", DialogClosed),
        seen.model.project and _act(seen.say("project.to_file"), "storage-file", m.FileSaveAsked, ".btn.primary"),
    ]


def _snapshots(seen: Scene) -> Node:
    project = seen.model.project
    found = [each for each in seen.model.shelf.snapshots if project and each.project == project.id]
    if not found:
        return None
    return section(aria_labelledby="snapshots-title")[
        h3(id="snapshots-title")[seen.say("where.snapshots")],
        p(".quiet")[seen.say("where.snapshots_why")],
        ul(".rows")[
            (
                li(".row")[
                    span(".row-name")[when(each.at), " ", span(".quiet")[seen.say(f"where.why.{each.why}")]],
                    _act(seen.say("start.open_copy"), f"snap-{number}", m.CopyOpened, ".btn.small", key=each.key),
                ]
                for number, each in enumerate(found)
            )
        ],
    ]


def _quarantine(seen: Scene) -> Node:
    found = seen.model.shelf.quarantine
    if not found:
        return None
    return section(aria_labelledby="quarantine-title")[
        h3(id="quarantine-title")[seen.say("where.quarantine")],
        p(".quiet")[seen.say("where.quarantine_why")],
        ul(".rows")[(_damaged(seen, number, each) for number, each in enumerate(found))],
    ]


def _damaged(seen: Scene, number: int, copy: Copy) -> Element:
    return li(".row")[
        span(".row-name")[_name(seen, copy.project), " ", span(".quiet")[when(copy.at)]],
        _act(seen.say("start.raw"), f"bad-{number}", m.RawAsked, ".btn.small", id=copy.project, key=copy.key),
        _act(seen.say("start.purge"), f"purge-{number}", m.CopiesForgotten, ".btn.small.plain.danger", keys=[copy.key]),
    ]


def _open(seen: Scene, wanted: Dialog) -> Element | None:
    incoming = seen.model.shelf.incoming
    if incoming is None:
        return None
    if not incoming.projects:
        return _refused(seen, wanted, incoming)
    first = incoming.projects[0]
    title = seen.say("open.title", name=first.name) if len(incoming.projects) == 1 else seen.say("open.title_many")
    here = len(incoming.projects) == 1 and seen.model.shelf.card(first.id) is not None and not incoming.newer
    body = fragment[
        p(".quiet")[seen.say("open.from", file=incoming.file)],
        incoming.newer and p[seen.say("open.newer")],
        [_contents(seen, each) for each in incoming.projects],
        here and p(".callout")[seen.say("open.here", name=_name(seen, first.id))],
    ]
    return framed(seen, wanted, title, body, foot=fragment[cancel(seen), _ways(seen, incoming, here=here)])


def _ways(seen: Scene, incoming: Incoming, *, here: bool) -> Node:
    if incoming.newer:
        return _act(seen.say("open.look"), "open-look", m.FileTaken, ".btn.primary", how="look")
    if not here:
        n = len(incoming.projects)
        return _act(seen.say("open.do", n=n), "open-do", m.FileTaken, ".btn.primary", how="open")
    card = seen.model.shelf.card(incoming.projects[0].id)
    good = card is not None and card.standing == "good"
    return fragment[
        good and _act(seen.say("open.replace"), "open-replace", m.FileTaken, how="replace"),
        _act(seen.say("open.both"), "open-both", m.FileTaken, ".btn.primary", how="both"),
    ]


def _contents(seen: Scene, project: Project) -> Element:
    counts = [
        seen.say(f"open.{name}", n=len(items))
        for name in ("notes", "journeys", "touchpoints", "personas", "links")
        if (items := getattr(project, name))
    ]
    changed = project.modified or project.created
    return dl(".facts")[
        _fact(seen.say("open.name"), project.name),
        _fact(seen.say("open.holds"), " · ".join(counts) or seen.say("open.nothing")),
        _fact(seen.say("open.changed"), when(instant(changed))) if changed else None,
    ]


def _refused(seen: Scene, wanted: Dialog, incoming: Incoming) -> Element:
    body = fragment[
        p[seen.say("open.refused", file=incoming.file)],
        ul(".faults")[(li[seen.say(fault.sentence)] for fault in incoming.faults)],
    ]
    foot = fragment[
        _act(seen.say("dialog.done"), "dialog-cancel", DialogClosed),
        _act(seen.say("open.another"), "open-another", m.FileAsked, ".btn.primary"),
    ]
    return framed(seen, wanted, seen.say("open.refused_title"), body, foot=foot)


def _conflict(seen: Scene, wanted: Dialog) -> Element:
    old, new = (*wanted.about, "", "")[:2]
    body = fragment[
        p[seen.say("conflict.about", name=_name(seen, old))],
        p[seen.say("conflict.kept", copy=_name(seen, new))],
    ]
    foot = fragment[
        _act(seen.say("conflict.other"), "conflict-other", m.ProjectAsked, id=old),
        _act(seen.say("conflict.stay"), "dialog-cancel", DialogClosed, ".btn.primary"),
    ]
    return framed(seen, wanted, seen.say("conflict.title"), body, foot=foot)


DRAWERS: Mapping[Kind, Callable[[Scene, Dialog], Element | None]] = {
    "project-menu": _menu,
    "rename": _rename,
    "delete": _delete,
    "finish": _finish,
    "storage": _storage,
    "open": _open,
    "conflict": _conflict,
}
