"""What becomes of messages about the guide."""

from throughline.core.effects import Effect, Focus, Reveal, ShowAddress
from throughline.core.findings.finding import Step
from throughline.core.found.places import spot_of
from throughline.core.guide import gap, here, view_of
from throughline.core.messages import guide as m
from throughline.core.model import Model
from throughline.core.state.guide import GuideState
from throughline.core.update.finding_steps import gone_to
from throughline.core.update.session import settled
from throughline.core.update.steps import Answer, just


def update(model: Model, message: m.GuideMessage) -> Answer:
    """One line a case."""
    if model.project is None:
        return just(model)
    match message:
        case m.GuideAsked():
            return _opened(model, here(model.project, model.guide.of(model.project.id)))
        case m.StepChosen(step=step):
            return _opened(model, step)
        case m.GuideLeft():
            return just(model.but(side="details"), Focus(("side-guide",)))
        case m.GapAsked(step=step):
            return _at_gap(model, step)
    return just(model)


def _at_gap(model: Model, step: Step) -> Answer:
    found = gap(model.findings.found, step)
    spot = spot_of(model.document, next(iter(found.elements), found.place or "")) if found else None
    return gone_to(model, spot) if spot else just(model)


def _opened(model: Model, step: Step) -> Answer:
    """The step beside the place where it is worked at."""
    view, block = view_of(step)
    model = model.but(side="guide", panel=True, guide=GuideState(step, model.document.id))
    where = settled(model.project, model.at(view=view))
    effects: list[Effect] = [Focus(("panel-title",))]
    if where != model.where:
        model = model.but(where=where, dialog=None, editing=None, picked=frozenset())
        effects = [ShowAddress(where), *effects]
    return just(model, *effects, *((Reveal(f"block-{block}"),) if block else ()))
