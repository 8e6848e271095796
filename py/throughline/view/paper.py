"""The print screen: what, on which paper, what becomes of what does not fit; and the sheets as they will come out."""

from collections.abc import Callable, Mapping

from htpy import (
    Element,
    Node,
    button,
    div,
    fieldset,
    figcaption,
    figure,
    fragment,
    h2,
    label,
    legend,
    option,
    p,
    section,
    select,
    span,
)
from htpy import input as input_

from throughline.core.find import notes_in
from throughline.core.messages import paper as m
from throughline.core.messages.session import ViewAsked
from throughline.core.order import ordered
from throughline.core.paper.fitting import FLOOR
from throughline.core.paper.plan import ContentsPage, Plan, Poster
from throughline.core.paper.sizes import SHEETS, size
from throughline.core.update.paper import ordered_what, printable
from throughline.core.written import number_text
from throughline.view import sheets
from throughline.view.events import CHECKED, VALUE, on
from throughline.view.scene import Scene


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The frame, the controls, the preview."""
    return {"work": lambda: _frame(seen), "print-panel": lambda: _panel(seen), "preview": lambda: preview(seen)}


def _frame(seen: Scene) -> str:
    words = seen.say("paper.preview")
    return str(
        div(".print-view")[
            section(".print-panel", id="print-panel", aria_labelledby="print-title", data_region=True),
            section(".preview", id="preview", aria_label=words, data_region=True),
        ]
    )


def _panel(seen: Scene) -> str:
    return str(
        fragment[
            h2(id="print-title")[seen.say("paper.title")],
            _what(seen),
            _journey(seen),
            _job(seen),
            sheet_choice(seen),
            _parking(seen),
            facts(seen),
            _over(seen),
            button(".btn.primary", type="button", id="print-now", **on("click", m.PrintAsked))[seen.say("paper.print")],
            p(".print-hint")[seen.say("paper.hint")],
        ]
    )


def _what(seen: Scene) -> Node:
    compared = seen.model.compare.what is not None or seen.model.paper.what == "changes"
    whats = (*printable(seen.project), *(("changes",) if compared else ()))
    if len(whats) == 1:
        return p(".print-hint")[seen.say("paper.no_journey")]
    now = ordered_what(seen.model, seen.model.paper.what)
    return fieldset(id="print-what")[
        legend[seen.say("paper.what")],
        (
            label(".tick")[
                input_(
                    type="radio",
                    name="print-what",
                    id=f"print-what-{what}",
                    value=what,
                    checked=what == now,
                    **on("change", m.WhatChosen, what=what),
                ),
                span[seen.say(f"paper.what.{what}")],
            ]
            for what in whats
        ),
    ]


def _journey(seen: Scene) -> Node:
    """Which journey, where there are several."""
    every = ordered(seen.project.journeys)
    if seen.model.paper.what not in {"journey", "both", "matrix"} or len(every) < 2:  # noqa: PLR2004 - one needs no choice
        return None
    all_ = seen.model.paper.every_journey
    return fragment[
        div(".field")[
            label(for_="print-journey")[seen.say("paper.which")],
            select(id="print-journey", disabled=all_, **on("change", ViewAsked, view="print", journey=VALUE))[
                (option(value=each.id, selected=each.id == seen.model.where.journey)[each.name] for each in every)
            ],
        ],
        _tick("print-every", seen.say("paper.every", n=len(every)), all_, on("change", m.JourneysTicked, on=CHECKED)),
    ]


def _job(seen: Scene) -> Node:
    """Whose brief, where there are several jobs."""
    every = [each for each in ordered(seen.project.backstage) if each.kind == "job"]
    if seen.model.paper.what != "briefs" or len(every) < 2:  # noqa: PLR2004 - one needs no choice
        return None
    now = seen.model.paper.job
    return div(".field")[
        label(for_="print-job")[seen.say("paper.job")],
        select(id="print-job", **on("change", m.JobChosen, job=VALUE))[
            option(value="", selected=now is None)[seen.say("paper.every_job", n=len(every))],
            (option(value=each.id, selected=each.id == now)[each.name] for each in every),
        ],
    ]


def _tick(id_: str, words: str, held: bool, sends: Mapping[str, str]) -> Element:  # noqa: FBT001
    return label(".tick")[input_(type="checkbox", id=id_, checked=held, **sends), span[words]]


def sheet_choice(seen: Scene) -> Element:
    """Which paper."""
    now = seen.model.paper.sheet
    locale = seen.model.locale
    return div(".field")[
        label(for_="print-sheet")[seen.say("paper.sheet")],
        select(id="print-sheet", **on("change", m.SheetChosen, sheet=VALUE))[
            (
                option(value=each, selected=each == now)[
                    seen.say(
                        "paper.sheet.option",
                        sheet=each,
                        width=number_text(round(size(each).width), locale),
                        height=number_text(round(size(each).height), locale),
                    )
                ]
                for each in SHEETS
            )
        ],
    ]


def _parking(seen: Scene) -> Node:
    count = len(notes_in(seen.project, "parking"))
    if not count or seen.model.paper.what not in {"canvas", "both"}:
        return None
    sends = on("change", m.ParkingTicked, on=CHECKED)
    return _tick("print-parking", seen.say("paper.parking", n=count), seen.model.paper.parking, sends)


def facts(seen: Scene) -> Element:
    """How many sheets, and how small the text."""
    plan = seen.model.paper.plan
    if plan is None:
        return p(".print-facts")[seen.say("paper.measuring")]
    said = seen.say("paper.sheets", n=len(plan.pages), sheet=plan.order.sheet)
    smallest = min(page.size for page in plan.pages if not isinstance(page, ContentsPage))
    return p(".print-facts")[
        said, ", ", seen.say("paper.text", size=number_text(round(smallest, 1), seen.model.locale))
    ]


def _over(seen: Scene) -> Node:
    """What becomes of a canvas that does not fit, and what else could be done."""
    plan = seen.model.paper.plan
    if plan is None or plan.whole:
        return None
    count = sum(each.place != "parking" for each in seen.project.notes)
    more = sum(not isinstance(page, Poster) for page in plan.pages if not hasattr(page, "journey"))
    floor = number_text(FLOOR, seen.model.locale)
    return div(".print-over", id="print-over")[
        p[seen.say("paper.too_much", n=count, sheet=plan.order.sheet, floor=floor)],
        p[seen.say("paper.goes_on_n", n=more)],
        _larger(seen, plan),
    ]


def _larger(seen: Scene, plan: Plan) -> Node:
    if not plan.larger:
        return p[seen.say("paper.none_larger")]
    return fragment[
        p[seen.say("paper.or_larger")],
        div(".actions")[
            (
                button(".btn.small", type="button", id=f"use-{each}", **on("click", m.SheetChosen, sheet=each))[
                    seen.say("paper.use", sheet=each)
                ]
                for each in plan.larger[:3]
            )
        ],
    ]


def preview(seen: Scene) -> str:
    """The sheets as they will come out."""
    plan = seen.model.paper.plan
    if plan is None or plan.project.id != seen.project.id:
        return str(p(".quiet")[seen.say("paper.measuring")])
    wide, tall = size(plan.order.sheet)
    return str(
        div(".preview-sheets", data_wide=f"{wide:g}", data_tall=f"{tall:g}")[
            (
                figure(".preview-sheet")[
                    div(".preview-paper", data_css=f"--pw: {wide:g}; --ph: {tall:g}")[each],
                    figcaption[seen.say("paper.page", n=number, of=len(plan.pages))],
                ]
                for number, each in enumerate(sheets.sheets(seen, plan), 1)
            )
        ]
    )


def printed(seen: Scene) -> str:
    """What stands in the region `paper`: proofs while they are measured, sheets while they are printed."""
    paper = seen.model.paper
    if seen.model.project is None:
        return ""
    if paper.proof is not None:
        return str(div(".proof")[sheets.proofs(seen, paper.proof.order)])
    if paper.printing is None or paper.plan is None:
        return ""
    return str(fragment[sheets.sheets(seen, paper.plan)])
