"""The whole screen: which chapters, on which paper, and the report as it will come out."""

from collections.abc import Callable, Mapping

from htpy import Element, button, div, fieldset, fragment, h2, label, legend, p, section, span
from htpy import input as input_

from throughline.core.chapters import CHAPTERS, written
from throughline.core.messages import paper as paper_messages
from throughline.core.messages import report as m
from throughline.view import paper
from throughline.view.events import CHECKED, on
from throughline.view.scene import Scene


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The frame, the chapters, the preview."""
    panel = {} if seen.model.reading else {"report-panel": lambda: _panel(seen)}
    return {"work": lambda: _frame(seen), **panel, "preview": lambda: paper.preview(seen)}


def _frame(seen: Scene) -> str:
    """The choices and the preview; whoever only reads has nothing to choose."""
    return str(
        div(class_=["print-view", seen.model.reading and "read"])[
            not seen.model.reading
            and section(".print-panel", id="report-panel", aria_labelledby="report-title", data_region=True),
            section(".preview", id="preview", aria_label=seen.say("paper.preview"), data_region=True),
        ]
    )


def _panel(seen: Scene) -> str:
    return str(
        fragment[
            h2(id="report-title")[seen.say("report.title")],
            p(".print-hint")[seen.say("report.lead")],
            _chapters(seen),
            paper.sheet_choice(seen),
            paper.facts(seen),
            button(".btn.primary", on("click", paper_messages.PrintAsked), type="button", id="print-now")[
                seen.say("report.print")
            ],
            p(".print-hint")[seen.say("paper.hint")],
        ]
    )


def _chapters(seen: Scene) -> Element:
    there = written(seen.project)
    return fieldset(".report-chapters")[
        legend[seen.say("report.chapters")],
        (_chapter(seen, each, there=each in there) for each in CHAPTERS),
    ]


def _chapter(seen: Scene, chapter: str, *, there: bool) -> Element:
    left_out = chapter in seen.model.report.left_out
    return label(".tick")[
        input_(
            type="checkbox",
            id=f"chapter-{chapter}",
            checked=there and not left_out,
            disabled=not there,
            **on("change", m.ChapterTicked, chapter=chapter, on=CHECKED),
        ),
        span[seen.say(f"report.{chapter}"), not there and span(".quiet")[" ", seen.say("report.nothing")]],
    ]
