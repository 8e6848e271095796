"""The sheets of a plan, and the proofs that are measured for one. Made from the model, not from the screen."""

from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

from htpy import Element, Node, fragment
from markupsafe import Markup

from throughline.core.paper.plan import BriefPage, ContentsPage, FlowPage, Order, Plan, Poster, Rest
from throughline.view import paper_journey, paper_poster
from throughline.view.paper_frame import Frame
from throughline.view.scene import Scene


def sheets(seen: Scene, plan: Plan) -> Iterator[Markup]:
    """Every sheet, in order."""
    for number in range(len(plan.pages)):
        # Drawn once for the preview and for printing.
        inputs = (plan, seen.model.paper.today, seen.model.locale.language)
        yield Markup(seen.memo(("sheet", number), inputs, lambda *_, at=number: str(_sheet(seen, plan, at))))  # noqa: S704 - our own view's


def _sheet(seen: Scene, plan: Plan, at: int) -> Element:
    frame = Frame(seen, plan.order, at + 1, len(plan.pages), seen.model.paper.today)
    page = plan.pages[at]
    if isinstance(page, Poster):
        return paper_poster.poster(frame, page, plan)
    if isinstance(page, Rest):
        return paper_poster.rest(frame, page)
    if isinstance(page, BriefPage):
        made: Element = _briefs().brief(frame, page)
        return made
    if isinstance(page, FlowPage):
        flowing: Element = _flow().sheet_of(frame, page)
        return flowing
    if isinstance(page, ContentsPage):
        contents: Element = import_module("throughline.view.report.contents").sheet_of(frame, page)
        return contents
    way: Element = _ways(frame.order).stretch(frame, page)
    return way


def _ways(order: Order) -> ModuleType:
    """Who draws what goes along a journey; the matrix is imported when the first is printed."""
    return import_module("throughline.view.paper_matrix") if order.what == "matrix" else paper_journey


def _briefs() -> ModuleType:
    """Imported when the first brief is printed: few people do."""
    return import_module("throughline.view.paper_briefs")


def _flow() -> ModuleType:
    """As above."""
    return import_module("throughline.view.paper_flow")


def proofs(seen: Scene, order: Order) -> Node:
    """What is to be measured: the same sheets with everything on them."""
    frame = Frame(seen, order, 88, 88, seen.model.paper.today or "88 December 2088")
    return fragment[
        order.has_canvas and paper_poster.proofs(frame),
        (_ways(order).proofs(frame, journey) for journey in order.journeys),
        (_briefs().proof(frame, job) for job in order.jobs),
        (_flow().proof(frame, each) for each in order.flows),
    ]
