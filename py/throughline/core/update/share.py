"""What becomes of messages about sharing by link."""

from datetime import datetime

from throughline.core import effects as e
from throughline.core import merge_effects as w
from throughline.core import share_effects as s
from throughline.core.formats import native
from throughline.core.formats.registry import by_id
from throughline.core.ids import from_seed
from throughline.core.messages import share as m
from throughline.core.messages.base import Message
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.share import link
from throughline.core.share.packing import DamagedError, TooLargeError, unpacked
from throughline.core.state.dialog import Dialog
from throughline.core.state.saving import Saving
from throughline.core.state.share import PREVIEW
from throughline.core.state.where import Where
from throughline.core.storage import naming
from throughline.core.storage.bases import fingerprint
from throughline.core.storage.filenames import export_name
from throughline.core.update import opening, saving
from throughline.core.update.exports import asked_of
from throughline.core.update.steps import Answer, just, said, short


def update(model: Model, message: m.SharingMessage) -> Answer:  # noqa: PLR0911 - one line a case
    """One line a case."""
    match message:
        case m.LinkArrived(fragment=fragment):
            return _arrived(model, fragment, message.now)
        case m.LinkUnlocked(passphrase=passphrase):
            locked = model.share.locked
            return just(_with(model, wrong=False), *((s.Unlock(locked, passphrase),) if locked else ()))
        case m.LinkSaved():
            return _saved(model, message)
        case m.LinkLeft():
            return _left(model, message.now)
    if model.project is None:
        return just(model)
    match message:
        case m.LinkLocked(passphrase=""):
            return just(_with(model, made=None))
        case m.LinkLocked(passphrase=passphrase):
            return just(model, s.Lock(link.parcel(model.document), passphrase))
        case m.LinkCopied():
            return just(model, s.CopyText(link_of(model)))
        case m.FileSent():
            return just(model, _sent(model, message.now))
    return just(model)


def _sent(model: Model, now: datetime) -> s.SendFile:
    """The page that stands alone: whoever gets it can read it at once and open it here; many systems send no JSON."""
    project, page = saving.dated(model.document, now), by_id("html")
    assert page is not None
    name = export_name(project.name, "", page.ending, now)
    return s.SendFile(e.Export(page, project, asked_of(model, "", now), name), project.name)


def answered(model: Model, message: Message) -> Answer:  # noqa: PLR0911 - one line a case
    """What the edge says."""
    match message:
        case m.Unlocked(data=None):
            return just(said(_with(model, wrong=True), "said.link_wrong"), e.Focus(("link-passphrase",), select=True))
        case m.Unlocked(data=data) if data is not None and model.share.locked is not None:
            return _opened(_with(model, locked=None, wrong=False), data, message.now)
        case m.Locked(data=data) if data is not None and model.project is not None:
            made = (model.project, link.fragment(data, sealed=True))
            return just(said(_with(model, made=made), "said.link_locked"))
        case m.Locked():
            return just(said(model, "said.link_not_locked"))
        case m.Copied(done=done):
            return just(said(model, "said.link_copied" if done else "said.link_not_copied"))
        case m.Sent(done=False):
            return just(said(model, "said.not_sent"))
    return just(model)


def link_of(model: Model) -> str:
    """The whole address of the open project's link: the locked one, if one was made of this very state."""
    made = model.share.made
    held = made[1] if made and made[0] is model.project else link.fragment(link.parcel(model.document))
    return model.share.address + held


def is_locked(model: Model) -> bool:
    """Whether that link is a locked one."""
    return model.share.made is not None and model.share.made[0] is model.project


def _with(model: Model, **fields: object) -> Model:
    return model.but(share=model.share.but(**fields))


def _fresh(model: Model) -> Model:
    return _with(model, shown=None, locked=None, wrong=False, trouble=None, faults=())


def _arrived(model: Model, fragment: str, now: datetime) -> Answer:
    """What stands in the address is taken out of it at once, whatever comes of it."""
    model = _fresh(model.but(shelf=model.shelf.but(opening=None)))
    found = link.read(fragment)
    if isinstance(found, str):
        return _broken(model, found, now)
    if not found.sealed:
        return _opened(model, found.data, now)
    model, effects = opening.left(model, now)
    model = _with(model, locked=found.data).but(dialog=Dialog("link-locked"))
    return just(model, *effects, e.ShowAddress(model.where, push=False))


def _broken(model: Model, trouble: str, now: datetime, **more: object) -> Answer:
    """What was open stays open, and is shown again; where nothing was, the list of projects stands behind."""
    del now
    model = _with(model, trouble=trouble, **more).but(dialog=Dialog("link-broken"))
    return just(model, e.ShowAddress(model.where, push=False))


def _opened(model: Model, data: bytes, now: datetime) -> Answer:
    try:
        text = unpacked(data)
    except DamagedError:
        return _broken(model, "cut", now)
    except TooLargeError:
        return _broken(model, "too_large", now)
    reading = native.read(text)
    if reading.project is None:
        return _broken(model, "faults", now, faults=reading.faults)
    if reading.newer:
        return opening.looked_at(model, _preview(reading.project), now)
    return _shown(model, reading.project, now)


def _preview(project: Project) -> Project:
    return project.changed(id=PREVIEW)


def _shown(model: Model, project: Project, now: datetime) -> Answer:
    """To be looked at, and nothing is kept."""
    model, before = opening.left(model, now)
    kept = Saving(state="readonly", why="link", persisting=model.saving.persisting)
    model = _with(model.but(project=_preview(project), saving=kept), shown=project)
    model = said(model, "said.link_opened", name=short(project.name))
    model, _ = opening.shown(model, Where("canvas", PREVIEW))
    # The address names no project: a reload must not look for one.
    return just(model, *before, e.ShowAddress(Where(), push=False), e.Focus(("work",)))


def _saved(model: Model, message: Message) -> Answer:
    project = model.share.shown
    if project is None:
        return just(model)
    copy = project.changed(opened_from=fingerprint(project))
    if model.shelf.card(project.id) is not None:
        name = naming.apart(project.name, (card.name for card in model.shelf.cards))
        copy = copy.changed(id=next(from_seed(message.seed)), name=name)
    model = said(_fresh(model), "said.link_saved", name=short(copy.name))
    model, effects = opening.adopted(model, copy, message.now, Where(model.where.view, copy.id))
    return just(model, *effects, w.KeepBase(copy.id, native.write_compact(project)))


def _left(model: Model, now: datetime) -> Answer:
    if model.saving.why != "link":
        return just(_fresh(model.but(dialog=None)))
    model, effects = opening.left(_fresh(model), now)
    return just(model, *effects, e.ShowAddress(model.where, push=False), e.ReadShelf())
