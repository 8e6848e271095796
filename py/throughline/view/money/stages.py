"""Money per stage: what comes in, what goes out, what is spent on being found; streams, and what belongs nowhere."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from htpy import (
    Element,
    Node,
    button,
    dd,
    details,
    div,
    dl,
    dt,
    fragment,
    h2,
    label,
    li,
    option,
    p,
    section,
    select,
    span,
    summary,
    table,
    tbody,
    td,
    tfoot,
    th,
    thead,
    tr,
    ul,
)

from throughline.core.figures import Plain, Share
from throughline.core.messages import stake as m
from throughline.core.messages.session import Chosen, ChosenAt, ViewAsked
from throughline.core.order import ordered
from throughline.core.stage_money import Each, Funnel, Line, StageMoney, money_of
from throughline.core.stake.telling import amount
from throughline.view.events import VALUE, on
from throughline.view.money import funnel
from throughline.view.money.range_bar import bar
from throughline.view.scene import Scene

PERIODS = ("month", "quarter", "year")
HEADS = ("stage", "revenue", "cost", "spend", "funnel", "drop", "each")


def draw(seen: Scene) -> Element:
    """The whole section."""
    found = money_of(seen.project, seen.model.where.journey, seen.model.stake.over)
    return section(".money-part.stage-money", aria_labelledby="stage-money-title")[
        div(".money-part-head")[
            h2(id="stage-money-title", tabindex="-1")[seen.say("stages.title")], _journeys(seen), _periods(seen)
        ],
        _totals(seen, found),
        funnel.draw(seen, found.stages),
        _table(seen, found),
        p(".quiet.small-text.money-lead")[seen.say("stages.how")],
        _streams(seen, found),
        _once(seen, found.once) if found.once else None,
        _unsaid(seen, found) if found.unsaid else None,
    ]


def _journeys(seen: Scene) -> Node:
    every = ordered(seen.project.journeys)
    if len(every) < 2:  # noqa: PLR2004 - one journey is no choice
        return None
    return div(".field.inline")[
        label(for_="stages-journey")[seen.say("stages.journey")],
        select(id="stages-journey", **on("change", ViewAsked, view="money", journey=VALUE))[
            (option(value=each.id, selected=each.id == seen.model.where.journey)[each.name] for each in every)
        ],
    ]


def _periods(seen: Scene) -> Element:
    return div(".switch", role="group", aria_label=seen.say("stages.period"))[
        (
            button(
                on("click", m.PeriodChosen, over=each), type="button", id=f"over-{each}",
                aria_pressed="true" if seen.model.stake.over == each else "false",
            )[seen.say(f"stages.over.{each}")]
            for each in PERIODS
        )
    ]  # fmt: skip


def _money(seen: Scene, sum_: Decimal) -> str:
    return amount(sum_, seen.project.profile.currency).text(seen.model.locale)


def _totals(seen: Scene, found: StageMoney) -> Element:
    parts = (("revenue", found.revenue), ("cost", found.cost), ("left", found.left), ("spend", found.spend))
    return dl(".totals")[
        (
            div(class_=["total", name, name == "left" and sum_ < 0 and "bad"])[
                dt[seen.say(f"stages.total.{name}")],
                dd(".num")[_money(seen, sum_)],
                dd(".quiet.small-text")[seen.say(f"stages.total.{name}.what")],
            ]
            for name, sum_ in parts
        )
    ]


class Most(NamedTuple):
    """The scale of the bars: one for all money of stages, one for marketing spend."""

    money: Decimal
    spend: Decimal


def _table(seen: Scene, found: StageMoney) -> Node:
    if not found.stages:
        return p(".quiet")[seen.say("stages.no_journey")]
    rows = (*found.stages, found.nowhere)
    most = Most(max(max(each.revenue, each.cost) for each in rows), max(each.spend or Decimal(0) for each in rows))
    return div(".table-scroll", tabindex="0", role="group", aria_labelledby="stage-money-title")[
        table(".money-table.stage-table")[
            thead[tr[(th(scope="col", class_=each)[seen.say(f"stages.head.{each}")] for each in HEADS)]],
            tbody[(_row(seen, each, most) for each in found.stages), _nowhere(seen, found.nowhere, most)],
            tfoot[
                tr[
                    th(scope="row")[seen.say("stages.whole")],
                    (td(".num")[_money(seen, each)] for each in (found.revenue, found.cost, found.spend)),
                    td(colspan="3"),
                ]
            ],
        ]
    ]


def _row(seen: Scene, row: Each, most: Most) -> Node:
    if row.stage is None or row.funnel is None:
        return None
    name = row.stage.name or seen.say("journey.unnamed_stage")
    return tr[
        th(scope="row")[
            button(".money-go", type="button", id=f"stages-{row.stage.id}", **on("click", Chosen, id=row.stage.id))[
                name
            ]
        ],
        _cell(seen, row.revenue, most.money, "revenue"),
        _cell(seen, row.cost, most.money, "cost"),
        _cell(seen, row.spend, most.spend, "spend"),
        td(".num.funnel")[_funnel(seen, row.funnel)],
        td(".num")[_drop(seen, row.funnel)],
        td(".num")[_known(seen, row.funnel.each)],
    ]


def _cell(seen: Scene, sum_: Decimal | None, most: Decimal, kind: str) -> Element:
    if not sum_:
        return td(".num.quiet")["–"]
    return td(".num")[span(".amount")[_money(seen, sum_)], bar(sum_, most, kind)]


def _known(seen: Scene, sum_: Decimal | None) -> str:
    return "–" if sum_ is None else _money(seen, sum_)


def _funnel(seen: Scene, through: Funnel) -> Node:
    if through.entered is None and through.went_on is None:
        return "–"
    ends = [seen.say("stages.n", n=Plain(each)) if each is not None else "?" for each in through[:2]]
    return fragment[
        span(".amount")[" → ".join(ends)],
        through.conversion is not None and bar(Decimal(str(through.conversion)), Decimal(1), "conversion"),
        through.odd and span(".warned.small-text")[seen.say("stages.odd")],
    ]


def _drop(seen: Scene, through: Funnel) -> Node:
    if through.conversion is None or through.drop_off is None:
        return "–"
    return seen.say("stages.rates", on=Share(round(through.conversion, 3)), off=Share(round(through.drop_off, 3)))


def _nowhere(seen: Scene, row: Each, most: Most) -> Node:
    """What is linked with no stage of this journey."""
    if not row.revenue and not row.cost:
        return None
    return tr(".nowhere")[
        th(scope="row")[seen.say("stages.nowhere")],
        _cell(seen, row.revenue, most.money, "revenue"),
        _cell(seen, row.cost, most.money, "cost"),
        td(".num.quiet", colspan="4")["–"],
    ]


def _streams(seen: Scene, found: StageMoney) -> Node:
    """The share of each stream; one that carries more than it should is said to."""
    if not found.streams:
        return None
    limit = seen.project.thresholds.share
    return div(".streams")[
        p(".part-title", id="streams-title")[seen.say("stages.streams")],
        ul(aria_labelledby="streams-title")[
            (_stream(seen, line, share, first=at == 0, limit=limit) for at, (line, share) in enumerate(found.streams))
        ],
    ]


def _stream(seen: Scene, line: Line, share: int, *, first: bool, limit: float) -> Element:
    part = share / 1000
    return li(".stream")[
        button(".money-go", type="button", id=f"stream-{line.note.id}", **on("click", Chosen, id=line.note.id))[
            line.note.text
        ],
        span(".num")[seen.say("stages.stream", amount=_money(seen, line.amount), share=Share(part))],
        bar(Decimal(share), Decimal(1000), "revenue"),
        first and span(".quiet.small-text")[seen.say("stages.largest")],
        part > limit and span(".warned.small-text")[seen.say("stages.alone", limit=Share(limit))],
    ]


def _once(seen: Scene, lines: Sequence[Line]) -> Element:
    return div(".once")[
        p(".part-title", id="once-title")[seen.say("stages.once")],
        ul(aria_labelledby="once-title")[
            (
                li[
                    button(
                        ".money-go", type="button", id=f"once-{each.note.id}", **on("click", Chosen, id=each.note.id)
                    )[each.note.text],
                    span(".num")[seen.say(f"stages.once.{each.kind}", amount=_money(seen, each.amount))],
                ]
                for each in lines
            )
        ],
    ]


def _unsaid(seen: Scene, found: StageMoney) -> Element:
    """Notes without an amount: until they have one, the figures above are not all of it."""
    return details(".stakes-lacking", open=not found.lines)[
        summary[seen.say("stages.unsaid", n=len(found.unsaid))],
        ul(".chips")[
            (
                li[
                    button(".chip", type="button", id=f"unsaid-{each.id}", **on("click", ChosenAt, id=each.id))[
                        span(".chip-text")[each.text]
                    ]
                ]
                for each in found.unsaid
            )
        ],
    ]
