"""What becomes of the paper: choices, measures, printing. The wrapper below keeps a proof in step with the document."""

from collections.abc import Callable, Iterable
from importlib import import_module

from throughline.core.effects import AskPrint, Effect, LoadPaper, MeasurePaper, ShowAddress, UnloadPaper
from throughline.core.messages import paper as m
from throughline.core.messages.base import Message
from throughline.core.model import Model
from throughline.core.order import ordered
from throughline.core.paper import briefs, flow, names, poster, way
from throughline.core.paper.plan import ContentsPage, Order, Page, Plan, What
from throughline.core.paper.sizes import page_rule
from throughline.core.project import Project
from throughline.core.state.paper import Proof
from throughline.core.update.steps import Answer, just, said
from throughline.words import say

_BY_VIEW: dict[str, What] = {
    "journey": "journey",
    "links": "matrix",
    "kpis": "kpis",
    "compare": "changes",
    "report": "report",
}
"""What Ctrl+P prints in a view that is not the paper's own; the canvas everywhere else."""
SHOWN = frozenset({"print", "report"})
"""Views in which the paper itself is seen."""


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
        case m.PrintBegan(itself=itself):
            return _began(model) if itself else just(model)
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
    what = wanted_in(model) if here in SHOWN else _seen_in(model, here)
    model = _with(model, printing=what)
    title = say(model.locale.language, names.title(model.document, ordered_what(model, what)))
    return just(model, LoadPaper(page_rule(model.paper.sheet), title))


def _seen_in(model: Model, here: str) -> What:
    """What is seen is what is printed; a frame may show canvas and journey in one."""
    both = model.embed is not None and model.embed.both and here == "canvas"
    return "both" if both else _BY_VIEW.get(here, "canvas")


def ordered_what(model: Model, what: What) -> What:
    """What can be printed of what is wanted; where there is nothing of it, the canvas."""
    return what if what == "changes" or what in printable(model.document) else "canvas"


def printable(project: Project) -> tuple[What, ...]:
    """What there is to be printed."""
    there: dict[What, bool] = {
        "canvas": True,
        "journey": bool(project.journeys),
        "both": bool(project.journeys),
        "matrix": _meet(project),
        "briefs": bool(jobs(project)),
        "kpis": bool(project.kpis),
        "report": True,
    }
    return tuple(what for what, is_there in there.items() if is_there)


def _meet(project: Project) -> bool:
    """Whether there are stages to stand across, and notes to stand down the side."""
    return bool(project.stages) and any(each.place != "parking" for each in project.notes)


def jobs(project: Project) -> tuple[str, ...]:
    """The jobs that a brief can be printed for, in order."""
    return tuple(each.id for each in ordered(project.backstage) if each.kind == "job")


def order(model: Model) -> Order | None:
    """What a plan is needed for: the paper's own view, or what is being printed."""
    paper = model.paper
    if model.project is None or (model.where.view not in SHOWN and paper.printing is None):
        return None
    what = ordered_what(model, paper.printing or wanted_in(model))
    chapters = _chapters(model) if what == "report" else ()
    journeys = (
        _journeys(model)
        if what in {"journey", "both", "matrix"}
        else _all_journeys(model)
        if "journey" in chapters
        else ()
    )
    wanted = _jobs(model) if what == "briefs" else ()
    parking = paper.parking and what in {"canvas", "both"}
    compared = _compared(model) if what == "changes" else ()
    return Order(paper.sheet, what, parking, journeys, model.locale.language, wanted, compared, chapters)


def wanted_in(model: Model) -> What:
    """What stands on the paper of the view that is open."""
    return "report" if model.where.view == "report" else model.paper.what


def _chapters(model: Model) -> tuple[str, ...]:
    """Imported when the first report is printed."""
    found: tuple[str, ...] = import_module("throughline.core.chapters").chosen(model)
    return found


def _all_journeys(model: Model) -> tuple[str, ...]:
    return tuple(each.id for each in ordered(model.document.journeys))


def _compared(model: Model) -> tuple[str, ...]:
    named: tuple[str, ...] = import_module("throughline.core.compare.choosing").named(model)
    return named


def _jobs(model: Model) -> tuple[str, ...]:
    every, one = jobs(model.document), model.paper.job
    return (one,) if one is not None and one in every else every


def _journeys(model: Model) -> tuple[str, ...]:
    every = _all_journeys(model)
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
    pages = _report(project, asked, measured) if asked.what == "report" else _pages(project, asked, measured)
    whole = measured.poster is None or measured.poster.fits
    larger = measured.poster.larger if measured.poster else ()
    plan = Plan(project, asked, pages, larger, whole)
    model = _with(model, plan=plan, proof=None, today=measured.today)
    if model.where.view not in SHOWN:
        return model
    return said(model, "paper.sheets", n=len(plan.pages), sheet=asked.sheet)


def _pages(project: Project, asked: Order, measured: m.PaperMeasured) -> tuple[Page, ...]:
    return (
        *_canvas(project, asked, measured),
        *_ways(project, asked, measured),
        *(page for brief in measured.briefs for page in briefs.planned(brief)),
        *(page for each in measured.flows for page in flow.planned(asked, each)),
    )


def _canvas(project: Project, asked: Order, measured: m.PaperMeasured) -> tuple[Page, ...]:
    found = measured.poster
    return poster.planned(project, asked.sheet, found, parking=asked.parking) if found is not None else ()


def _ways(project: Project, asked: Order, measured: m.PaperMeasured) -> tuple[Page, ...]:
    return tuple(page for each in measured.journeys for page in way.planned(project, asked, each))


def _report(project: Project, asked: Order, measured: m.PaperMeasured) -> tuple[Page, ...]:
    """The pictures, then chapter after chapter; the contents are made last and stand first."""
    pages: list[Page] = []
    entries: list[tuple[str, int]] = []
    pictures = {"canvas": _canvas(project, asked, measured), "journey": _ways(project, asked, measured)}
    for chapter, made in pictures.items():
        if made and chapter in asked.chapters:
            entries.append((chapter, len(pages) + 2))
            pages += made
    for page in flow.planned(asked, *measured.flows):
        known = {chapter for chapter, _ in entries}
        pages.append(page)
        entries += ((chapter, len(pages) + 1) for chapter in page.chapters if chapter not in known)
    return (ContentsPage(tuple(entries)), *pages)
