"""What becomes of projects when somebody does something with them."""

from collections.abc import Mapping
from datetime import datetime
from importlib import import_module

from throughline.core import effects as e
from throughline.core.effects import Effect
from throughline.core.formats import native
from throughline.core.ids import from_seed
from throughline.core.messages import projects as m
from throughline.core.messages.session import AddressChanged
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.starting import new_project
from throughline.core.state.shelf import Incoming
from throughline.core.state.where import Where, read
from throughline.core.storage import naming
from throughline.core.storage.filenames import bundle_name, file_name
from throughline.core.text import LINE_MAX, one_line
from throughline.core.update import keeping, opening, saving, session
from throughline.core.update.steps import Answer, edited, just, said, short
from throughline.words import say, sentence


def update(model: Model, message: m.ProjectsMessage) -> Answer:  # noqa: C901, PLR0911, PLR0912 - one line a case
    """One line a case; a named function where a case wants more."""
    match message:
        case m.ProjectCreated():
            return _created(model, message)
        case m.ProjectAsked(id=id_):
            return opening.asked(model, Where("canvas", id_))
        case m.ProjectRenamed(id=id_, name=name):
            return _renamed(model, id_, _tidy(name))
        case m.ProjectDuplicated(id=id_):
            return _duplicated(model, message, id_)
        case m.ProjectDeleted(id=id_, for_good=for_good):
            return _deleted(model, message, id_, for_good=for_good)
        case m.CopyRestored(key=key):
            return _restored(model, key)
        case m.CopyOpened(key=key):
            return just(model, e.FetchStored("copy", key=key))
        case m.CopiesForgotten(keys=keys):
            return just(model, e.Forget(keys))
        case m.RawAsked(id=id_, key=key):
            return just(model, e.DownloadRaw(id_, key))
        case m.ExampleAsked(slug=slug):
            return just(model, e.FetchExample(slug))
        case m.ExamplesAsked():
            return just(model, e.FetchExamples())
        case m.FileAsked():
            return just(model.but(dialog=None), e.PickFile())
        case m.FileTaken(how=how):
            return _taken(model, message, how)
        case m.FileSaveAsked(id=id_, at_once=at_once):
            return _to_file(model, message.now, id_, asking=not at_once)
        case m.EverythingSaveAsked():
            return _everything(model, message.now)
        case m.WipeAsked():
            fresh, effects = keeping.wiping(model)
            return just(fresh, *_let_go(model), *effects)
        case m.EditHereAsked():
            return just(model, *((e.TakeOver(model.project.id),) if model.project else ()))
        case m.SaveAsked():
            return saving.save(said(model, "said.all_saved") if model.saving.state == "saved" else model, message.now)
        case m.BarClosed(bar=bar):
            return just(_bar_closed(model, bar))
    return just(model)


def arrived(model: Model, message: AddressChanged) -> Answer:
    """The address may name a project that is not open."""
    where = read(message.query)
    if where.view != "start" and where.project and (model.project is None or model.project.id != where.project):
        return opening.asked(model, where, push=False)
    return session.update(model, message)


def gone_to(before: Model, after: Model) -> tuple[Effect, ...]:
    """What a screen or a dialog needs to know, when it comes up."""
    effects: tuple[Effect, ...] = ()
    if keeping.on_start(after) and not keeping.on_start(before):
        effects = (e.ReadShelf(), e.ReadVault())
    if after.dialog is not before.dialog and after.dialog and after.dialog.kind in {"storage", "finish"}:
        effects = (*effects, e.Survey(), e.ReadVault())
    return (*effects, *_compared(before, after))


def _compared(before: Model, after: Model) -> tuple[Effect, ...]:
    """Where states are compared (or changes printed), they must have been read."""
    there = after.where.view == "compare"
    if after.project is None or not (there or after.paper.what == "changes"):
        return ()
    listed = (e.ReadShelf(), e.ReadVault()) if there and before.where.view != "compare" else ()
    read: tuple[Effect, ...] = import_module("throughline.core.update.compare").wanted(before, after)
    return (*listed, *read)


def _tidy(name: str) -> str:
    return str(one_line(name)).strip()[:LINE_MAX]


def _created(model: Model, message: m.ProjectCreated) -> Answer:
    language = model.locale.language
    name = _tidy(message.name) or say(language, "project.untitled")
    name = naming.apart(name, (card.name for card in model.shelf.cards))
    project = new_project(from_seed(message.seed), name, message.kind or None, language, message.now)
    return opening.adopted(said(model, "said.created", name=short(name)), project, message.now)


def _renamed(model: Model, id_: str, name: str) -> Answer:
    model = model.but(dialog=None)
    if not name:
        return just(model)
    if model.project is None or model.project.id != id_:
        return just(model, e.FetchStored("rename", id_, name=name), e.Focus((f"card-menu-{id_}",)))
    if model.read_only:
        return just(said(model, "said.read_only"))
    if name == model.project.name:
        return just(model)
    return just(edited(model, model.project.changed(name=name), sentence("undo.project_renamed", name=short(name))))


def _duplicated(model: Model, message: m.ProjectDuplicated, id_: str) -> Answer:
    model = model.but(dialog=None)
    if model.project is not None and model.project.id == id_:
        return keeping.duplicated(model, message, model.project)
    return just(model, e.FetchStored("duplicate", id_))


def _deleted(model: Model, message: m.ProjectDeleted, id_: str, *, for_good: bool) -> Answer:
    """What is not saved yet goes into the bin too; what storage refuses is handed over as a file first."""
    effects: tuple[Effect, ...] = ()
    if model.project is not None and model.project.id == id_:
        refused = model.saving.state == "unsaved"
        model, file = _to_file(model, message.now, id_, asking=False) if refused else just(model)
        model, effects = opening.left(model, message.now)
        effects = (*file, *effects, e.ShowAddress(model.where))
    return just(model.but(dialog=None), *effects, e.RemoveStored(id_) if for_good else e.MoveToBin(id_))


def _restored(model: Model, key: str) -> Answer:
    """Back to where it was; as a copy where a project of its id has come to be here again."""
    copy = next((each for each in model.shelf.bin if each.key == key), None)
    if copy is not None and model.shelf.card(copy.project) is not None:
        return just(model, e.FetchStored("copy", key=key))
    return just(model, e.TakeOutOfBin(key))


def _taken(model: Model, message: m.FileTaken, how: str) -> Answer:
    incoming = model.shelf.incoming
    if incoming is None or not incoming.projects:
        return just(model.but(dialog=None))
    first, *others = incoming.projects
    model = said(model.but(dialog=None), "said.opened", name=short(first.name))
    if how == "look":
        return opening.looked_at(model, first, message.now)
    if how == "replace":
        model, effects = _replaced(model, first)
        return just(model, *effects, *_versions(incoming, {first.id: first.id}))
    ids = from_seed(message.seed)
    here = _beside(model, first, next(ids))
    model, effects = opening.adopted(model, here, message.now)
    more = [_beside(model, each, next(ids)) for each in others]
    names = {old.id: new.id for old, new in zip(incoming.projects, (here, *more), strict=True)}
    saves = (e.Save(each, native.write_compact(each)) for each in more)
    return just(model, *effects, *saves, *_versions(incoming, names))


def _versions(incoming: Incoming, names: Mapping[str, str]) -> tuple[Effect, ...]:
    """The saved versions of a file are kept with the projects that it held, whatever these are called now."""
    if not incoming.versions:
        return ()
    mine = (each.but(project=names[each.project]) for each in incoming.versions if each.project in names)
    return (import_module("throughline.core.version_effects").KeepVersions(tuple(mine)),)


def _beside(model: Model, project: Project, id_: str) -> Project:
    """The project as it is, if its id is free here; else under another."""
    if model.shelf.card(project.id) is None:
        return project
    taken = (card.name for card in model.shelf.cards)
    return project.changed(id=id_, name=naming.apart(project.name, taken))


def _replaced(model: Model, project: Project) -> Answer:
    model = model.but(shelf=model.shelf.but(incoming=None))
    if model.project is not None and model.project.id == project.id and not model.read_only:
        return just(model, opening.secured(model, project))
    return opening.asked(model, Where("canvas", project.id), replacement=project)


def _to_file(model: Model, now: datetime, id_: str | None, *, asking: bool) -> Answer:
    project = model.project
    model = model.but(dialog=None)
    if project is None or id_ not in {None, project.id}:
        return just(model, *((e.SaveStoredFile(id_),) if id_ else ()))
    return just(model, _file(project, now, asking=asking))


def _everything(model: Model, now: datetime) -> Answer:
    """One project goes into a file of its own; several into one file that can be opened again."""
    model, effects = saving.save(model, now)
    project = model.project
    only = model.shelf.cards[0] if len(model.shelf.cards) == 1 else None
    alone: e.SaveFile | e.SaveStoredFile | None = None
    if only is not None and only.standing == "good":
        alone = _file(project, now) if project and project.id == only.id else e.SaveStoredFile(only.id)
    held = (project.name, native.write_compact(saving.dated(project, now))) if project else None
    return just(model, *effects, e.SaveEverything(bundle_name(now), held, alone))


def _file(project: Project, now: datetime, *, asking: bool = True) -> e.SaveFile:
    return e.SaveFile(file_name(project.name, now), native.write(saving.dated(project, now)), (project.id,), asking)


def _let_go(model: Model) -> tuple[Effect, ...]:
    return (e.LetGo(model.project.id, closed=False),) if model.project else ()


def _bar_closed(model: Model, bar: str) -> Model:
    return model.but(saving=model.saving.but(dismissed=model.saving.dismissed | {bar}))
