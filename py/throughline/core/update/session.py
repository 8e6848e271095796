"""What becomes of the session: going, choosing, undoing, dialogs, and any field of any element."""

from typing import Any

from throughline.core import linkable, trouble
from throughline.core.effects import Focus, Reveal, ShowAddress, TakeRelease
from throughline.core.faces import FACES
from throughline.core.find import element, locate, stages_of, touchpoints_of
from throughline.core.messages import session as m
from throughline.core.model import Model
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.state.dialog import Dialog
from throughline.core.state.history import History, Step
from throughline.core.state.where import VIEWS, Side, Where, read
from throughline.core.update import fields
from throughline.core.update.steps import Answer, just, said

OPEN_VIEWS = frozenset(VIEWS) - {"start"}


def update(model: Model, message: m.SessionMessage) -> Answer:  # noqa: C901, PLR0911, PLR0912 - one line a case
    """One line a case; a named function where a case wants more."""
    match message:
        case m.ViewAsked(view=view, journey=journey):
            return _going(model, model.at(view=view, journey=journey or model.where.journey))
        case m.ComparisonAsked(what=what, left=left, right=right):
            compare = model.compare.but(what=what, left=left, right=right, area="")
            return _going(model.but(compare=compare), model.at(view="compare"))
        case m.AddressChanged(query=query):
            return _returned(model, read(query))
        case m.Chosen():
            return _chosen(model, message)
        case m.ChosenAt(id=id_):
            return _chosen_at(model, id_)
        case m.Shown(id=id_):
            return just(model, Reveal(id_), Focus((f"add-{id_}",)))
        case m.Failed(error=error):
            return just(said(model.but(failure=error), trouble.of_message(error), error=error))
        case m.FailureSeen():
            return just(model.but(failure=None))
        case m.ReleaseCame():
            return just(model if model.release else said(model.but(release=True), "said.release"))
        case m.ReleaseAsked():
            return just(model, TakeRelease())
        case m.ChoiceCleared():
            return _cleared(model)
        case m.UndoAsked():
            return _undone(model)
        case m.RedoAsked():
            return _redone(model)
        case m.PanelToggled():
            return just(model.but(panel=not model.panel))
        case m.SideChosen(side=side):
            return just(model.but(side=side, panel=True))
        case m.FitToggled():
            return just(model.but(fit=not model.fit))
        case m.SchemeChosen(scheme=scheme):
            return just(model.but(scheme=scheme))
        case m.StripFolded(folded=folded):
            other = "strip-unfold" if folded else "strip-fold"
            return just(model.but(strip="folded" if folded else "open"), Focus((other,)))
        case m.DialogAsked():
            return _dialog(model, message)
        case m.DialogClosed():
            return _closed(model)
        case m.DialogSearched(text=text):
            return just(_with_dialog(model, search=text))
        case m.DialogTicked(id=id_, on=on):
            picked = model.dialog.picked if model.dialog else frozenset()
            return just(_with_dialog(model, picked=picked | {id_} if on else picked - {id_}))
        case m.FieldTyped() | m.FieldSet() | m.FieldTicked() | m.FieldLeft() | m.ItemAdded() | m.ItemRemoved():
            return fields.update(model, message)
    return just(model)


def _going(model: Model, where: Where) -> Answer:
    if model.project is None and where.view in OPEN_VIEWS:
        return just(model)
    where = settled(model.project, where)
    if where == model.where:
        return just(model)
    model = model.but(where=where, dialog=None, editing=None, picked=frozenset())
    return just(model, ShowAddress(where))


def _returned(model: Model, where: Where) -> Answer:
    """Back and Forward: the address leads, we follow."""
    if model.project is None and where.view in OPEN_VIEWS:
        where = Where()
    if model.project is not None:
        where = settled(model.project, where)
    return just(model.but(where=where, dialog=None, editing=None, picked=frozenset()))


def settled(project: Project | None, where: Where) -> Where:
    """The place with its project, and a journey and a choice that exist."""
    if project is None:
        return Where(view=where.view)
    journeys = {each.id for each in project.journeys}
    journey = where.journey if where.journey in journeys else None
    if journey is None and project.journeys:
        journey = ordered(project.journeys)[0].id
    chosen = where.chosen if element(project, where.chosen) is not None else None
    return where.but(project=project.id, journey=journey, chosen=chosen)


def _chosen(model: Model, message: m.Chosen) -> Answer:
    if message.extend:
        return just(model.but(picked=_extended(model, message.id), dialog=None))
    found = locate(model.document, message.id) if model.project is not None else None
    if found is None:
        return just(model)
    picked = model.picked if message.id in model.picked else frozenset()
    where = model.at(chosen=message.id)
    model = model.but(where=where, picked=picked, side=_beside(model.side, found[0]))
    # On a phone its panel rises over the page: what was chosen stays in sight above it.
    return just(model, ShowAddress(where, push=False), Reveal(f"{FACES.get(found[0])}-{message.id}"))


def _beside(side: Side, collection: str) -> Side:
    """What the panel shows of what was chosen: itself. Findings stay beside what wears their marks."""
    return side if side == "findings" and collection in {"notes", "touchpoints", "stages", "personas"} else "details"


def _extended(model: Model, id_: str) -> frozenset[str]:
    """Ctrl-click: joins the picked, or leaves them; the chosen note is the first of them."""
    start = model.picked
    chosen = model.where.chosen
    found = locate(model.document, chosen)
    if not start and chosen and found and found[0] in {"notes", "touchpoints"}:
        start = frozenset({chosen})
    return start - {id_} if id_ in start and id_ != chosen else start | {id_}


_HOME = {
    "notes": "canvas",
    "touchpoints": "journey",
    "stages": "journey",
    "journeys": "journey",
    "lanes": "journey",
    "pains": "journey",
    "episodes": "journey",
    "personas": "personas",
    "kpis": "kpis",
    "opportunities": "priorities",
}


def _chosen_at(model: Model, id_: str) -> Answer:
    """Choose an element and go where it stands."""
    found = locate(model.document, id_)
    if found is None:
        return just(model)
    collection, _ = found
    view = _HOME.get(collection, model.where.view)
    where = model.at(view=view, chosen=id_, journey=_journey_of(model.document, id_) or model.where.journey)
    model = model.but(where=where, picked=frozenset(), dialog=None, panel=True)
    prefix = FACES.get(collection)
    return just(model, ShowAddress(where), Reveal(f"{prefix}-{id_}"), Focus((f"{prefix}-{id_}",)))


def _journey_of(project: Project, id_: str) -> str | None:
    """The journey that a stage or touchpoint belongs to."""
    for journey in project.journeys:
        if journey.id == id_ or any(each.id == id_ for each in stages_of(project, journey.id)):
            return journey.id
        if any(each.id == id_ for each in touchpoints_of(project, journey.id)):
            return journey.id
    return None


def _cleared(model: Model) -> Answer:
    if model.picked:
        return just(model.but(picked=frozenset()))
    if model.where.chosen is None:
        return just(model)
    where = model.at(chosen=None)
    return just(model.but(where=where), ShowAddress(where, push=False))


def _undone(model: Model) -> Answer:
    if model.project is None or model.read_only or not model.history.past:
        return just(said(model, "said.nothing_to_undo"))
    step = model.history.past[-1]
    redo = Step(step.name, model.project, step.where)
    history = History(model.history.past[:-1], (*model.history.future, redo))
    return _travelled(model, step, history, "said.undone")


def _redone(model: Model) -> Answer:
    if model.project is None or model.read_only or not model.history.future:
        return just(said(model, "said.nothing_to_redo"))
    step = model.history.future[-1]
    undo = Step(step.name, model.project, step.where)
    history = History((*model.history.past, undo), model.history.future[:-1])
    return _travelled(model, step, history, "said.redone")


def _travelled(model: Model, step: Step, history: History, key: str) -> Answer:
    """Undo goes to the view and journey of what it undoes."""
    where = settled(step.before, step.where.but(chosen=model.where.chosen or step.where.chosen))
    push = where.view != model.where.view or where.journey != model.where.journey
    model = model.but(
        project=step.before, history=history, where=where, editing=None, dialog=None, picked=frozenset(), trouble=None
    )
    return just(said(model, key, step=step.name), ShowAddress(where, push=push))


def _dialog(model: Model, message: m.DialogAsked) -> Answer:
    if model.project is not None and message.kind == "link":
        picked = linkable.linked(model.project, message.about)
    else:
        picked = frozenset()
    return just(model.but(dialog=Dialog(message.kind, message.about, message.anchor, picked=picked)))


def _closed(model: Model) -> Answer:
    """Whoever opened it has the focus again, even where it was drawn anew meanwhile."""
    anchor = model.dialog.anchor if model.dialog else None
    return just(model.but(dialog=None), *([Focus((anchor,))] if anchor else []))


def _with_dialog(model: Model, **fields: Any) -> Model:
    return model.but(dialog=model.dialog.but(**fields)) if model.dialog else model
