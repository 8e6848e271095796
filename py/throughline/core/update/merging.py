"""What becomes of messages about merging another copy into the open project."""

from throughline.core import effects as e
from throughline.core import merge_effects as w
from throughline.core.formats import native
from throughline.core.merge.merging import merge
from throughline.core.merge.reviewing import reviewed
from throughline.core.merge.size import TooMuchError
from throughline.core.merge.verdicts import Choice
from throughline.core.messages import merging as m
from throughline.core.messages.base import Message
from throughline.core.model import Model
from throughline.core.state.merging import MergeState
from throughline.core.state.where import Where
from throughline.core.storage.filenames import merging_name
from throughline.core.update import opening, saving
from throughline.core.update.steps import Answer, just, said, short


def update(model: Model, message: m.MergingMessage) -> Answer:  # noqa: C901, PLR0911 - one line a case
    """One line a case."""
    if isinstance(message, m.MergingAsked):
        model = model.but(dialog=None, merging=MergeState())
        return opening.asked(model, Where("merge", message.id))
    if model.project is None:
        return just(model)
    match message:
        case m.CopyAsked():
            return just(model, w.PickCopy(model.document))
        case m.NeighbourTaken(id=id_):
            return just(model, *((w.FetchCopy(model.document, id_),) if id_ else ()))
        case m.ForMergingSaved():
            return _for_merging(model, message)
        case m.VerdictGiven(key=key, choice=choice):
            return just(_chosen(model, {key: choice}))
        case m.EveryVerdictGiven(choice=choice):
            found = reviewed(model)
            return just(_chosen(model, {each.key: choice for each in found.open}) if found else model)
        case m.RestShown(on=on):
            return just(model.but(merging=model.merging.but(whole=on)))
        case m.Merged():
            return _merged(model)
        case m.MergingLeft():
            return _left(model)
    return just(model)


def answered(model: Model, message: Message) -> Answer:
    """What the edge says."""
    if not isinstance(message, m.CopyRead) or model.project is None:
        return just(model)
    state = MergeState(of=model.project.id, file=message.file, faults=message.faults)
    if message.project is None:
        return just(said(model.but(merging=state), "said.merge_unreadable"))
    state = state.but(theirs=message.project, base=message.base)
    try:
        found = merge(message.base, model.project, message.project)
    except TooMuchError as refused:
        return just(model.but(merging=state.but(theirs=None, faults=(refused.fault,))))
    model = said(model.but(merging=state), "said.merge_read", n=len(found.open), name=short(message.project.name))
    return just(model, e.Focus(("merge-title",)))


def _chosen(model: Model, new: dict[str, Choice]) -> Model:
    choices = {**dict(model.merging.choices), **new}
    return model.but(merging=model.merging.but(choices=tuple(choices.items())))


def _merged(model: Model) -> Answer:
    """One step, with a copy of what was there before; undo leads back."""
    if model.read_only:
        return just(said(model, "said.read_only"))
    state = model.merging
    if state.theirs is None or state.of != model.document.id:
        return just(model)
    try:
        found = merge(state.base, model.document, state.theirs, dict(state.choices), model.locale)
    except TooMuchError as refused:
        return just(model.but(merging=state.but(theirs=None, faults=(refused.fault,))))
    project = found.project.changed(id=model.document.id)
    model, address = opening.shown(model.but(merging=MergeState()), Where("canvas", project.id))
    return just(model, *address, opening.secured(model, project, "merge"))


def _left(model: Model) -> Answer:
    model = model.but(merging=MergeState())
    return opening.shown(model, Where("canvas", model.document.id))


def _for_merging(model: Model, message: Message) -> Answer:
    project = model.document
    text = native.write(saving.dated(project, message.now))
    name = merging_name(project.name, message.now)
    return just(model, w.SaveForMerging(project.id, name, text, project.opened_from))
