"""What becomes of the paper: choices, measures, printing. The wrapper below keeps a proof in step with the document."""

from collections.abc import Callable, Iterable
from importlib import import_module

from throughline.core.effects import AskPrint, Effect, LoadPaper, MeasurePaper, ShowAddress, UnloadPaper
from throughline.core.messages import paper as m
from throughline.core.messages.base import Message
from throughline.core.model import Model
from throughline.core.order import ordered
from throughline.core.paper import briefs, flow, names, poster, way
from throughline.core.paper.plan import Order, Page, Plan, What
from throughline.core.paper.sizes import page_rule
from throughline.core.project import Project
from throughline.core.state.paper import Proof
from throughline.core.update.steps import Answer, just, said
from throughline.words import say

_BY_VIEW: dict[str, What] = {"journey": "journey", "kpis": "kpis", "compare": "changes"}
"""What Ctrl+P prints in a view that is not the paper's own; the canvas everywhere else."""


def update(model: Model, message: m.PaperMessage) -> Answer:  # noqa: C901, PLR0911 - one line a case
    """One line a case."""
    match message:
        case m.SheetChosen(sheet=sheet):
            return just(_with(model, sheet=sheet))
        case m.WhatChosen(what=what):
            return just(_with(model, what=what))
        case m.JourneysTicked(on=on):
            return just(_with(model, every_journey=on))
        case m.JobChosen(job=job):
            return just(_with(model, job=job or None))
        case m.BriefsAsked(job=job):
            return _asked(model, what="briefs", job=job)
        case m.PaperAsked(what=what):
            return _asked(model, what=what)
        case m.ParkingTicked(on=on):
            return just(_with(model, parking=on))
        case m.PaperMeasured():
            return just(_planned(model, message))
        case m.FontsCame():
            return just(_with(model, plan=None, proof=None) if model.paper.plan else model)
        case m.PrintAsked():
            return just(model, AskPrint())
        case m.PrintBegan():
            return _began(model)
        case m.PrintEnded():
            return just(_with(model, printing=None), UnloadPaper())
    return just(model)


def _with(model: Model, **fields: object) -> Model:
    return model.but(paper=model.paper.but(**fields))


def _asked(model: Model, **fields: object) -> Answer:
    """Straight to the paper, with what was asked for on it."""
    if model.project is None:
        return just(model)
    where = model.at(view="print")
    return just(_with(model, **fields).but(where=where, dialog=None), ShowAddress(where))


def _began(model: Model) -> Answer:
    if model.project is None:
        return just(model)
    here = model.where.view
    what = model.paper.what if here == "print" else _BY_VIEW.get(here, "canvas")
    model = _with(model, printing=what)
    title = say(model.locale.language, names.title(model.document, ordered_what(model, what)))
    return just(model, LoadPaper(page_rule(model.paper.sheet), title))


def ordered_what(model: Model, what: What) -> What:
    """What can be printed of what is wanted; where there is nothing of it, the canvas."""
    return what if what == "changes" or what in printable(model.document) else "canvas"


def printable(project: Project) -> tuple[What, ...]:
    """What there is to be printed."""
    there: dict[What, bool] = {
        "canvas": True,
        "journey": bool(project.journeys),
        "both": bool(project.journeys),
        "briefs": bool(jobs(project)),
        "kpis": bool(project.kpis),
    }
    return tuple(what for what, is_there in there.items() if is_there)


def jobs(project: Project) -> tuple[str, ...]:
    """The jobs that a brief can be printed for, in order."""
    return tuple(each.id for each in ordered(project.backstage) if each.kind == "job")


def order(model: Model) -> Order | None:
    """What a plan is needed for: the paper's own view, or what is being printed."""
    paper = model.paper
    if model.project is None or (model.where.view != "print" and paper.printing is None):
        return None
    what = ordered_what(model, paper.printing or paper.what)
    journeys = _journeys(model) if what in {"journey", "both"} else ()
    wanted = _jobs(model) if what == "briefs" else ()
    parking = paper.parking and what in {"canvas", "both"}
    compared = _compared(model) if what == "changes" else ()
    return Order(paper.sheet, what, parking, journeys, model.locale.language, wanted, compared)


def _compared(model: Model) -> tuple[str, ...]:
    named: tuple[str, ...] = import_module("throughline.core.compare.choosing").named(model)
    return named


def _jobs(model: Model) -> tuple[str, ...]:
    every, one = jobs(model.document), model.paper.job
    return (one,) if one is not None and one in every else every


def _journeys(model: Model) -> tuple[str, ...]:
    every = tuple(each.id for each in ordered(model.document.journeys))
    if model.paper.every_journey and model.where.view == "print":
        return every
    return (model.where.journey,) if model.where.journey in every else every[:1]


def with_proof(updated: Callable[[Model, Message], Answer]) -> Callable[[Model, Message], Answer]:
    """A wrapper around update: where a plan is needed and there is none of this very state, a proof is measured."""

    def wrapped(model: Model, message: Message) -> Answer:
        return _proofed(*updated(model, message))

    return wrapped


def _proofed(model: Model, effects: Iterable[Effect]) -> Answer:
    wanted = order(model)
    paper, project = model.paper, model.project
    if wanted is None or project is None:
        return model if paper.proof is None else _with(model, proof=None), tuple(effects)
    if paper.plan is not None and paper.plan.still(project, wanted):
        return model, tuple(effects)
    if paper.proof is not None and paper.proof.project is project and paper.proof.order == wanted:
        return model, tuple(effects)
    return _with(model, proof=Proof(project, wanted)), (*effects, MeasurePaper(project, wanted))


def _planned(model: Model, measured: m.PaperMeasured) -> Model:
    proof = model.paper.proof
    if proof is None:
        return model
    asked, project = proof.order, proof.project
    pages: list[Page] = []
    if measured.poster is not None:
        pages += poster.planned(project, asked.sheet, measured.poster, parking=asked.parking)
    for journey in measured.journeys:
        pages += way.planned(project, asked.sheet, journey)
    for brief in measured.briefs:
        pages += briefs.planned(brief)
    if measured.flow is not None:
        pages += flow.planned(asked.sheet, measured.flow)
    whole = measured.poster is None or measured.poster.fits
    larger = measured.poster.larger if measured.poster else ()
    plan = Plan(project, asked, tuple(pages), larger, whole)
    model = _with(model, plan=plan, proof=None, today=measured.today)
    if model.where.view != "print":
        return model
    return said(model, "paper.sheets", n=len(plan.pages), sheet=asked.sheet)
