"""What becomes of messages about the report."""

from throughline.core.messages import report as m
from throughline.core.model import Model
from throughline.core.state.report import ReportState
from throughline.core.update.steps import Answer, just


def update(model: Model, message: m.ReportMessage) -> Answer:
    """One line a case."""
    match message:
        case m.ChapterTicked(chapter=chapter, on=on):
            left_out = model.report.left_out
            return just(model.but(report=ReportState(left_out - {chapter} if on else left_out | {chapter})))
    return just(model)
