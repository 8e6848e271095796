"""What becomes of the model when storage, locks and files answer."""

from importlib import import_module

from throughline.core import effects as e
from throughline.core.formats import native
from throughline.core.ids import from_seed
from throughline.core.messages import keeping as k
from throughline.core.messages.base import Message
from throughline.core.model import Model
from throughline.core.paper.sizes import usual
from throughline.core.project import Project
from throughline.core.state.dialog import Dialog
from throughline.core.state.guide import GuideState
from throughline.core.state.shelf import Copy, Shelf
from throughline.core.storage import naming, picture
from throughline.core.update import opening, saving
from throughline.core.update.steps import Answer, just, said, short


def update(model: Model, message: k.KeepingMessage) -> Answer:  # noqa: C901, PLR0911, PLR0912 - one line a case
    """One line a case; a named function where a case wants more."""
    answer = saving.update(model, message)
    if answer is not None:
        return answer
    match message:
        case k.ShelfRead():
            return _shelf(model, message)
        case k.VaultRead():
            return just(_vault(model, message))
        case k.VersionsRead(versions=versions):
            return just(_with(model, versions=versions))
        case k.VersionMessage():
            return _late(model, message)
        case k.MergeMessage():
            merged: Answer = import_module("throughline.core.update.merging").answered(model, message)
            return merged
        case k.ShareMessage():
            shared: Answer = import_module("throughline.core.update.share").answered(model, message)
            return shared
        case k.VaultDenied():
            return just(_with(model, vault="denied"))
        case k.PreferencesRead(preferences=liked):
            sheet = liked.sheet or usual(model.locale.language)
            guide = GuideState.read(liked.guide)
            return just(
                model.but(scheme=liked.scheme, strip=liked.strip, paper=model.paper.but(sheet=sheet), guide=guide)
            )
        case k.ProjectRead():
            return opening.read(model, message)
        case k.ProjectReread():
            return opening.reread(model, message)
        case k.LockWanted() | k.LockLost():
            return opening.wanted_elsewhere(model, message)
        case k.LockGranted(id=id_):
            return opening.granted(model, id_)
        case k.ChangedElsewhere(id=id_):
            return _elsewhere(model, id_)
        case k.StoredFetched():
            return _fetched(model, message)
        case k.Secured():
            return _secured(model, message)
        case k.ExamplesRead(examples=examples):
            return just(_with(model, examples=examples or (), examples_failed=examples is None))
        case k.ExampleRead(project=project):
            return _example(model, message, project)
        case k.FileRead(incoming=incoming):
            return just(_with(model, incoming=incoming).but(dialog=Dialog("import" if incoming.reading else "open")))
        case k.Surveyed(room=room):
            return just(_with(model, room=room))
        case k.Wiped(whole=whole):
            return _wiped(model, whole=whole)
    return _filed(model, message)


def _late(model: Model, message: k.VersionMessage) -> Answer:
    answer: Answer = import_module("throughline.core.update.versions").update(model, message)
    return answer


def _with(model: Model, **fields: object) -> Model:
    return model.but(shelf=model.shelf.but(**fields))


def _shelf(model: Model, message: k.ShelfRead) -> Answer:
    model = _with(model, cards=message.cards, refused=message.refused, loaded=True)
    return just(model, *((e.FetchExamples(),) if on_start(model) and not model.shelf.examples else ()))


def on_start(model: Model) -> bool:
    """Whether the list of projects is what is seen."""
    return model.where.view == "start" if model.project is not None else model.shelf.opening is None


def _vault(model: Model, message: k.VaultRead) -> Model:
    found = message.contents
    return _with(
        model,
        vault="open",
        bin=found.bin,
        snapshots=found.snapshots,
        quarantine=found.quarantine,
        lost=message.lost,
    )


def _elsewhere(model: Model, id_: str | None) -> Answer:
    """Another tab wrote: the open project is read again; the list, where it is seen."""
    if model.project is not None and model.project.id == id_:
        return just(model, e.Reread(id_, model.saving.checksum))
    if id_ is None and on_start(model):
        return just(model, e.ReadShelf())
    return just(model)


def _fetched(model: Model, message: k.StoredFetched) -> Answer:
    project = message.project
    if project is None:
        return just(said(model, "said.unreadable"))
    if message.purpose == "rename":
        project = project.changed(name=message.name)
        text = native.write_compact(saving.dated(project, message.now))
        return just(model, e.Save(project, text, message.revision, message.checksum))
    if message.purpose == "duplicate":
        return duplicated(model, message, project)
    copy = _of_ones_own(
        model, message, project, naming.named(model.locale.language, "project.safety_copy", project.name)
    )
    return opening.adopted(said(model, "said.copy_opened", name=short(copy.name)), copy, message.now)


def duplicated(model: Model, message: Message, project: Project) -> Answer:
    """A copy of a project, beside it in the list."""
    copy = _of_ones_own(model, message, project, naming.named(model.locale.language, "project.copy", project.name))
    model = said(model.but(dialog=None), "said.duplicated", name=short(copy.name))
    return just(model, e.Save(copy, native.write_compact(saving.dated(copy, message.now))))


def _secured(model: Model, message: k.Secured) -> Answer:
    """Where no copy could be made safe, nothing is replaced: both are kept."""
    project = message.replacement
    if message.safe and model.project is not None and model.project.id == message.id and not model.read_only:
        return opening.replaced(model, project, message.now, message.why)
    copy = _of_ones_own(model, message, project, project.name)
    return opening.adopted(said(model, "said.both_kept", name=short(copy.name)), copy, message.now)


def _of_ones_own(model: Model, message: Message, project: Project, name: str) -> Project:
    """The project under a new id, and a name that no other has."""
    name = naming.apart(name, (card.name for card in model.shelf.cards))
    return project.changed(id=next(from_seed(message.seed)), name=name)


def _example(model: Model, message: k.ExampleRead, project: Project | None) -> Answer:
    if project is None:
        return just(said(_with(model, examples_failed=True), "said.example_failed"))
    copy = _of_ones_own(model, message, project, project.name).changed(created=message.now.replace(microsecond=0))
    return opening.adopted(said(model, "said.example_opened", name=short(copy.name)), copy, message.now)


def _filed(model: Model, message: k.KeepingMessage) -> Answer:  # noqa: PLR0911 - one line a case
    """The bin, and files that were saved."""
    shelf = model.shelf
    match message:
        case k.Binned(id=id_, copy_=copy):
            return _binned(model, id_, copy)
        case k.BinRefused(id=id_):
            return just(_with(model, binless=id_, vault="denied").but(dialog=Dialog("delete", about=(id_,))))
        case k.Removed(id=id_, name=name):
            return just(
                said(_without(model, id_).but(dialog=None), "said.removed", name=short(name)),
                e.Focus(("new-project-name",)),
            )
        case k.Restored(card=card, key=key):
            rest = tuple(each for each in shelf.bin if each.key != key)
            if card is None:
                return just(said(model, "said.unreadable"))
            model = model.but(shelf=shelf.with_card(card).but(bin=rest))
            return just(said(model, "said.restored", name=short(card.name)), e.Focus((f"card-{card.id}",)))
        case k.Forgotten(keys=keys):
            return just(_forgotten(model, frozenset(keys)))
        case k.FileSaved(ids=ids):
            return just(_in_file(model, message, ids))
        case k.FileNotSaved():
            return just(said(model, "said.file_not_saved"))
    return just(model)


def _binned(model: Model, id_: str, copy: Copy | None) -> Answer:
    """Where there is no copy, another tab was faster: the bin is read again."""
    shelf = model.shelf
    name = next((card.name for card in shelf.cards if card.id == id_), copy.name if copy else "")
    model = said(_without(model, id_).but(dialog=None), "said.binned", name=short(name))
    focus = e.Focus(_after(shelf, id_))
    if copy is None:
        return just(model, e.ReadVault(), focus)
    return just(_with(model, bin=(copy, *shelf.bin)), focus)


def _after(shelf: Shelf, id_: str) -> tuple[str, ...]:
    """Where the focus goes when a project has gone from the list: the next, else the one before, else the form."""
    ids = [card.id for card in shelf.cards]
    at = ids.index(id_) if id_ in ids else 0
    near = [*ids[at + 1 :], *reversed(ids[:at])]
    return (*(f"open-{each}" for each in near[:1]), "new-project-name")


def _without(model: Model, id_: str) -> Model:
    cards = tuple(each for each in model.shelf.cards if each.id != id_)
    return _with(model, cards=cards, binless=None)


def _forgotten(model: Model, keys: frozenset[str]) -> Model:
    shelf = model.shelf
    left = {
        name: tuple(each for each in getattr(shelf, name) if each.key not in keys)
        for name in ("bin", "snapshots", "quarantine", "lost")
    }
    return said(_with(model, **left), "said.forgotten", n=len(keys))


def _in_file(model: Model, message: k.FileSaved, ids: tuple[str, ...]) -> Model:
    """These projects are in a file now."""
    at = picture.instant(message.now)
    cards = tuple(card.changed(filed=at, since="", saves=0) if card.id in ids else card for card in model.shelf.cards)
    whole = {card.id for card in cards} <= set(ids)
    model = _with(model, cards=cards, filed=model.shelf.filed or whole)
    if message.left_out:
        return said(model, "said.versions_left_out", n=message.left_out)
    key = "said.file_chosen" if message.how == "chosen" else "said.file_downloads"
    return said(model, key)


def wiping(model: Model) -> Answer:
    """As on the first day, at once; only how the person reads and writes is kept.

    What the person begins while the last things are still being removed is theirs: `Wiped` leaves it alone.
    """
    fresh = Model(locale=model.locale, says=model.says, release=model.release)
    fresh = _with(fresh, loaded=True, examples=model.shelf.examples, vault=model.shelf.vault)
    return just(
        fresh,
        e.Wipe(),
        e.HoldForShell("", ""),
        e.ShowAddress(fresh.where, push=False),
        e.Focus(("new-project-name",)),
    )


def _wiped(model: Model, *, whole: bool) -> Answer:
    if whole:
        return just(model if model.shelf.cards or model.project else said(model, "said.wiped"))
    return just(said(model, "said.wiped_in_part"), e.ReadShelf(), e.ReadVault())
