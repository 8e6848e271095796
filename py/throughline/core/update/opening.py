"""Opening projects, and leaving the one that is open."""

from collections.abc import Mapping
from datetime import datetime

from throughline.core import effects as e
from throughline.core.effects import Effect
from throughline.core.formats import native
from throughline.core.messages import keeping as k
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.state.history import History
from throughline.core.state.saving import Saving
from throughline.core.state.shelf import Opening, Why
from throughline.core.state.where import Where
from throughline.core.update import saving
from throughline.core.update.session import settled
from throughline.core.update.steps import Answer, edited, just, said, short
from throughline.words import sentence

REPLACED: Mapping[Why, tuple[str, str]] = {
    "import": ("undo.project_replaced", "said.replaced"),
    "restore": ("undo.version_restored", "said.version_restored"),
    "merge": ("undo.merged", "said.merged"),
}
"""What the step is called, and what is said, by why the open project is replaced."""


def asked(model: Model, where: Where, *, push: bool = True, replacement: Project | None = None) -> Answer:
    """A project is wanted. It is shown once it has been read."""
    id_ = where.project or ""
    if model.project is not None and model.project.id == id_ and replacement is None:
        return shown(model, where, push=push)
    return just(model.but(shelf=model.shelf.but(opening=Opening(where, push, replacement))), e.OpenStored(id_))


def shown(model: Model, where: Where, *, push: bool = True) -> Answer:
    """The open project is shown at a place."""
    where = settled(model.project, where)
    model = model.but(where=where, dialog=None, editing=None, picked=frozenset())
    return just(model, e.ShowAddress(where, push=push))


def left(model: Model, now: datetime) -> tuple[Model, tuple[Effect, ...]]:
    """Nothing is open any more; what was not saved yet is saved first."""
    if model.project is None:
        return model, ()
    let_go = e.LetGo(model.project.id, closed=not model.read_only)
    model, effects = saving.save(model, now)
    return _closed(model), (*effects, let_go)


def _closed(model: Model) -> Model:
    return model.but(
        project=None, history=History(), where=Where(), dialog=None, editing=None, picked=frozenset(),
        trouble=None, saving=Saving(persisting=model.saving.persisting),
    )  # fmt: skip


def adopted(model: Model, project: Project, now: datetime, where: Where | None = None) -> Answer:
    """A project that storage does not hold yet is opened, and saved at once."""
    model, before = left(model, now)
    kept = model.saving.but(state="saving", since=now, snapped=now)
    model = model.but(project=project, saving=kept, shelf=model.shelf.but(opening=None, incoming=None))
    model, effects = saving.save(model, now)
    model, address = shown(model, where or Where("canvas", project.id))
    return just(model, *before, e.Claim(project.id), *effects, *address, e.Focus(("work",)))


def read(model: Model, message: k.ProjectRead) -> Answer:
    """A project was read: it opens, or we say why not."""
    opening = model.shelf.opening
    if opening is None or opening.where.project != message.id:
        return just(model, e.LetGo(message.id))
    model = model.but(shelf=model.shelf.but(opening=None))
    if message.project is None:
        return _not_there(model, message, opening)
    model, before = left(model, message.now)
    model = model.but(project=message.project, saving=_saving(message))
    model, address = shown(model, opening.where, push=opening.push)
    effects: tuple[Effect, ...] = (*before, *address, e.Focus(("work",)))
    if opening.push:
        model = said(model, "said.opened", name=short(message.project.name))
    if message.recovered:
        model, more = saving.changed(model, message.now)
        effects = (*effects, *more)
    if opening.replacement is not None:
        effects = (*effects, secured(model, opening.replacement))
    held = e.HoldForShell(message.project.name, native.write_compact(message.project))
    return just(model, *effects, held)


def _saving(message: k.ProjectRead) -> Saving:
    why = "newer" if message.newer else None if message.held else "other_tab"
    return Saving(
        state="readonly" if why else "saved",
        why=why,
        revision=message.revision,
        checksum=message.checksum,
        opened=message.project,
        snapped=message.now,
        notice="recovered" if message.recovered else "damaged" if message.damaged else None,
    )


def _not_there(model: Model, message: k.ProjectRead, opening: Opening) -> Answer:
    key = "said.not_here" if message.missing else "said.newer_unreadable" if message.newer else "said.unreadable"
    model = said(model, key)
    effects = (e.LetGo(message.id, closed=False), e.ReadShelf())
    if opening.push and model.project is not None:
        return just(model, *effects)
    model, before = left(model, message.now)
    return just(model, *before, *effects, e.ShowAddress(model.where, push=False))


def secured(model: Model, replacement: Project, why: Why = "import") -> e.Secure:
    """Before a file (or a saved version) replaces the open project: its copy first, then `replaced`."""
    text = native.write_compact(model.document)
    return e.Secure(model.document.id, text, model.saving.revision, replacement, why)


def replaced(model: Model, project: Project, now: datetime, why: Why = "import") -> Answer:
    """The open project becomes the one of the same id that a file (or a version) held; undo leads back."""
    undo, words = REPLACED.get(why, REPLACED["import"])
    model = edited(model, project, sentence(undo))
    model = model.but(where=settled(project, model.where), shelf=model.shelf.but(incoming=None), dialog=None)
    model, effects = saving.changed(said(model, words, name=short(project.name)), now)
    return just(model, *effects)


def looked_at(model: Model, project: Project, now: datetime) -> Answer:
    """A file of a newer version: to be read, not to be kept."""
    model, before = left(model, now)
    kept = Saving(state="readonly", why="newer", persisting=model.saving.persisting)
    model = model.but(project=project, saving=kept, shelf=model.shelf.but(incoming=None))
    model, effects = shown(model, Where("canvas", project.id))
    return just(model, *before, *effects)


def reread(model: Model, message: k.ProjectReread) -> Answer:
    """Another tab wrote the open project."""
    if model.project is None or model.project.id != message.id or model.saving.since is not None:
        return just(model)
    if message.project is None:
        if not message.missing:
            return just(model)
        model = said(_closed(model), "said.gone_elsewhere")
        return just(model, e.LetGo(message.id), e.ShowAddress(model.where, push=False), e.ReadShelf())
    effects: tuple[Effect, ...] = ()
    if not message.ours and model.saving.state != "readonly":
        effects = (saving.snapshot(model.document, model.saving.revision, "overtaken"),)
    kept = model.saving.but(revision=message.revision, checksum=message.checksum, opened=None)
    model = model.but(project=message.project, history=History(), saving=kept, editing=None)
    return just(model.but(where=settled(message.project, model.where)), *effects)


def wanted_elsewhere(model: Model, message: k.LockWanted | k.LockLost) -> Answer:
    """Another tab takes the project over: what is here is saved first, if it still can be."""
    if model.project is None or model.project.id != message.id:
        return just(model, e.LetGo(message.id, closed=False))
    model, effects = saving.save(model, message.now)
    if model.saving.why not in {"newer", "link"}:
        model = model.but(saving=model.saving.but(state="readonly", why="other_tab"), editing=None)
    return just(model, *effects, e.LetGo(message.id, closed=False, wait=True))


def granted(model: Model, id_: str) -> Answer:
    """This tab may edit: with what storage holds now."""
    if model.project is None or model.project.id != id_:
        return just(model, e.LetGo(id_, closed=False))
    if model.saving.why != "other_tab":
        return just(model)
    model = model.but(saving=model.saving.but(state="saved", why=None))
    return just(said(model, "said.edit_here"), e.Reread(id_, model.saving.checksum))
