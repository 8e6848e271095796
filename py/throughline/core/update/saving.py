"""Saving: a wrapper around update, and what becomes of its answers."""

from collections.abc import Callable
from datetime import datetime, timedelta

from throughline.core import effects as e
from throughline.core.effects import Effect
from throughline.core.formats import native
from throughline.core.formats.size import LARGEST, units
from throughline.core.ids import from_seed
from throughline.core.messages import keeping as k
from throughline.core.messages.base import Message
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.state.dialog import Dialog
from throughline.core.state.history import History, Step
from throughline.core.state.preferences import Preferences
from throughline.core.state.saving import Saving
from throughline.core.state.shelf import Why
from throughline.core.storage import retention
from throughline.core.storage.naming import named
from throughline.core.update.steps import Answer, just, said

DELAY = 300
"""Milliseconds of rest after a change, before it is saved."""
LONGEST = 2_000
"""Milliseconds after which it is saved even without a rest."""
RETRY = 10_000
"""Milliseconds between attempts while storage refuses."""


def with_saving(updated: Callable[[Model, Message], Answer]) -> Callable[[Model, Message], Answer]:
    """A document that is not the same object will be saved; what storage says is no change of ours."""

    def saving(model: Model, message: Message) -> Answer:
        after, effects = updated(model, message)
        if isinstance(message, k.KeepingMessage):
            return after, effects
        if _changed(model, after):
            after, more = changed(after, message.now)
            effects = (*effects, *more)
        return after, (*effects, *_liked(model, after))

    return saving


def _changed(before: Model, after: Model) -> bool:
    old, new = before.project, after.project
    return old is not None and new is not None and old is not new and old.id == new.id


def _liked(before: Model, after: Model) -> tuple[Effect, ...]:
    old, new = _likes(before), _likes(after)
    return () if old == new else (e.Remember(new),)


def _likes(model: Model) -> Preferences:
    guide = model.guide
    followed = (guide.project, guide.step) if guide.project and guide.step else None
    return Preferences(scheme=model.scheme, strip=model.strip, sheet=model.paper.sheet, guide=followed)


def changed(model: Model, now: datetime) -> Answer:
    """There is something to save: soon, but not at every key."""
    saving = model.saving
    since = saving.since or now
    waited = (now - since) // timedelta(milliseconds=1)
    state = saving.state if saving.state == "unsaved" else "saving"
    effects: list[Effect] = [e.SaveLater(max(0, min(DELAY, LONGEST - waited)))]
    if not saving.persisting:
        effects.append(e.AskToPersist())
    return model.but(saving=saving.but(state=state, since=since, persisting=True)), tuple(effects)


def dated(project: Project, now: datetime) -> Project:
    """The project as it goes out: with the time of its last change (a time is always valid)."""
    return project.model_copy(update={"modified": now.replace(microsecond=0)})


def save(model: Model, now: datetime) -> Answer:
    """Hand the document to storage, if there is anything that it does not hold."""
    project, saving = model.project, model.saving
    if project is None or saving.since is None:
        return just(model)
    text = native.write_compact(dated(project, now))
    if units(text) >= LARGEST:
        return just(model.but(saving=saving.but(state="unsaved", why="too_large")), e.HoldForShell(project.name, text))
    before = () if saving.opened is None else (snapshot(saving.opened, saving.revision, "opened"),)
    saving = saving.but(sent=project, opened=None)
    held = e.HoldForShell(project.name, text)
    return just(model.but(saving=saving), held, *before, e.Save(project, text, saving.revision, saving.checksum))


def snapshot(project: Project, revision: int, why: Why) -> e.TakeSnapshot:
    """A copy of the project for the safety net."""
    return e.TakeSnapshot(project.id, native.write_compact(project), revision, why)


def update(model: Model, message: k.KeepingMessage) -> Answer | None:
    """What saving has to do with it; None: nothing."""
    match message:
        case k.SaveDue() | k.TabHidden():
            return save(model, message.now)
        case k.Saved():
            return _saved(model, message)
        case k.SaveRefused(id=id_, why=why):
            return _refused(model, id_, why)
        case k.SaveOvertaken(project=project):
            return _overtaken(model, message, project)
    return None


def _saved(model: Model, message: k.Saved) -> Answer:
    model = model.but(shelf=model.shelf.with_card(message.card).but(filed=False))
    if model.project is None or model.project.id != message.id:
        return just(model)
    saving = model.saving.but(revision=message.revision, checksum=message.checksum)
    whole = saving.sent is model.project
    if whole and saving.state == "unsaved":
        model = said(model, "said.saved_again")
    if whole:
        saving = saving.but(since=None, sent=None)
    if saving.state != "readonly":
        saving = saving.but(state="saved" if whole else "saving", why=None)
    return _with_snapshot(model.but(saving=saving), message.now)


def _with_snapshot(model: Model, now: datetime) -> Answer:
    """One more copy for every quarter of an hour of change."""
    last = model.saving.snapped or now
    if now - last < retention.EVERY:
        return just(model.but(saving=model.saving.but(snapped=last)))
    copy = snapshot(model.document, model.saving.revision, "time")
    return just(model.but(saving=model.saving.but(snapped=now)), copy)


def _refused(model: Model, id_: str, why: str) -> Answer:
    """The bar stays until it is saved; we try again and again."""
    if model.project is None or model.project.id != id_:
        return just(said(model, "said.not_kept"))
    saving = model.saving.but(state="unsaved", why=why, sent=None)
    return just(model.but(saving=saving), e.SaveLater(RETRY))


def _overtaken(model: Model, message: k.SaveOvertaken, project: Project) -> Answer:
    """Another tab saved in between: what is here becomes a project of its own, and nothing is overwritten."""
    new = next(from_seed(message.seed))
    if model.project is None or model.project.id != project.id:
        copy = _renamed(project, new, named(model.locale.language, "project.conflict", project.name))
        return just(model, e.Save(copy, native.write_compact(copy)), e.ReadShelf())
    copy = _renamed(model.project, new, named(model.locale.language, "project.conflict", model.project.name))
    old = Dialog("conflict", about=(project.id, new))
    model = model.but(
        project=copy,
        history=_moved(model.history, copy),
        where=model.at(project=new),
        dialog=old,
        saving=Saving("saving", since=message.now, snapped=message.now, persisting=model.saving.persisting),
    )
    model, effects = save(said(model, "said.conflict", name=copy.name), message.now)
    lock = (e.LetGo(project.id, closed=False), e.Claim(new))
    return just(model, *effects, *lock, e.ShowAddress(model.where, push=False), e.ReadShelf())


def _renamed(project: Project, id_: str, name: str) -> Project:
    """Under another id (made by us, so always valid) and name (made to fit)."""
    return project.model_copy(update={"id": id_, "name": name})


def _moved(history: History, copy: Project) -> History:
    """Undo must not lead back to the project that belongs to the other tab."""

    def moved(step: Step) -> Step:
        return step.but(before=_renamed(step.before, copy.id, copy.name), where=step.where.but(project=copy.id))

    return History(tuple(map(moved, history.past)), tuple(map(moved, history.future)))
