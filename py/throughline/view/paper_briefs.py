"""A job's brief on paper: what it is and what it carries on the left, what it must show on the right."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from htpy import Element, Node, div, li, p, span, table, tbody, td, th, thead, tr, ul

from throughline.core.backstage import Backstage
from throughline.core.experience.backstage import Brief, Duty
from throughline.core.experience.backstage import brief as brief_of
from throughline.core.find import element, note
from throughline.core.paper.pieces import pieces
from throughline.core.paper.plan import BriefPage
from throughline.core.paper.rows import RowPart
from throughline.view.paper_frame import Frame, Head, sheet
from throughline.view.scene import Scene


class Row(NamedTuple):
    """A row of one of the two tables: its head, and the text of each cell; a title heads the rows below it."""

    head: str
    cells: tuple[str, ...]
    is_title: bool = False


def _job(seen: Scene, id_: str) -> Backstage:
    return next(each for each in seen.project.backstage if each.id == id_)


def facts(seen: Scene, job: Backstage) -> tuple[Row, ...]:
    """What the job is, then the touchpoints it carries by stage."""
    found = brief_of(seen.project, job)
    return (*_is(seen, job), Row(seen.say("paper.brief.carries"), (), is_title=True), *_carries(seen, found))


def _is(seen: Scene, job: Backstage) -> Iterator[Row]:
    held = note(seen.project, job.note)
    yield Row(seen.say("paper.brief.facts"), (), is_title=True)
    if job.function:
        yield Row(seen.say("field.function"), (seen.say(f"field.function.{job.function}"),))
    yield Row(
        seen.say("paper.brief.seen"), (seen.say("paper.brief.seen.yes" if job.frontstage else "paper.brief.seen.no"),)
    )
    nobody = seen.say("paper.brief.single" if job.single else "paper.brief.nobody")
    yield Row(seen.say("field.substitute"), (job.substitute or nobody,))
    if held:
        yield Row(seen.say("paper.brief.note"), (held.text,))
    if job.comment:
        yield Row(seen.say("paper.brief.comment"), (job.comment,))


def _carries(seen: Scene, found: Brief) -> Iterator[Row]:
    duties = [each for each in found.duties if each.touchpoints]
    if not duties:
        yield Row("", (seen.say("paper.brief.carries_nothing"),))
    several = len({each.stage.journey for each in duties}) > 1
    for duty in duties:
        for each in duty.touchpoints:
            yield Row(_stage(seen, duty, several=several), (each.name or seen.say("journey.empty_touchpoint"),))


def _stage(seen: Scene, duty: Duty, *, several: bool) -> str:
    """The stage, with its journey where the job serves several."""
    journey = element(seen.project, duty.stage.journey)
    name = duty.stage.name or seen.say("journey.unnamed_stage")
    return f"{name} · {journey.name}" if several and journey else name


def behaviours(seen: Scene, job: Backstage) -> tuple[Row, ...]:
    """What the job must show, stage by stage, and how that is measured."""
    found = brief_of(seen.project, job)
    several = len({each.stage.journey for each in found.duties}) > 1
    rows = [
        Row(_stage(seen, duty, several=several), (each.text, each.measure))
        for duty in found.duties
        for each in duty.behaviours
    ]
    for each in found.anywhere:
        stage = element(seen.project, each.stage)
        rows.append(Row(stage.name if stage else seen.say("paper.brief.any_stage"), (each.text, each.measure)))
    return tuple(rows)


def brief(frame: Frame, page: BriefPage) -> Element:
    """One sheet."""
    job = _job(frame.seen, page.job)
    return _sheet(frame, job, page.size, _Tables(page.facts, page.behaviours, page.number, page.total))


def proof(frame: Frame, job: str) -> Element:
    """Both tables whole, to be measured."""
    held = _job(frame.seen, job)
    left, right = (tuple(RowPart(at) for at in range(len(rows(frame.seen, held)))) for rows in (facts, behaviours))
    return _sheet(frame, held, 9, _Tables(left, right, 1, 1))


class _Tables(NamedTuple):
    """Which rows stand on a sheet; `number` of `total` for this job."""

    facts: Iterable[RowPart]
    behaviours: Iterable[RowPart]
    number: int
    total: int


def _sheet(frame: Frame, job: Backstage, size: float, what: _Tables) -> Element:
    seen = frame.seen
    part = what.total > 1 and p[seen.say("paper.brief.part", n=what.number, of=what.total)]
    head = Head(job.name, seen.say("paper.brief"), part)
    shown = behaviours(seen, job)
    body = div(".brief-columns")[
        div(".brief-left")[_table(seen, facts(seen, job), what.facts)],
        div(".brief-right")[
            _table(seen, shown, what.behaviours, ("stage", "shows", "measure")),
            not shown and what.number == 1 and p(".paper-nothing")[seen.say("paper.brief.no_behaviours")],
        ],
    ]
    return sheet(frame, "brief", size, head, body, data_job=job.id)


def _table(seen: Scene, every: tuple[Row, ...], parts: Iterable[RowPart], heads: tuple[str, ...] = ()) -> Element:
    wide = len(heads) or 2
    return table(class_=["brief-table", f"of-{wide}"])[
        heads and thead[tr[(th(scope="col")[seen.say(f"paper.brief.{each}")] for each in heads)]],
        tbody[_rows(seen, every, parts, wide)],
    ]


def _rows(seen: Scene, every: tuple[Row, ...], parts: Iterable[RowPart], wide: int) -> Iterator[Element]:
    for part in parts:
        yield _row(seen, every[part.row], part, wide)


def _row(seen: Scene, row: Row, part: RowPart, wide: int) -> Element:
    if row.is_title:
        return tr(".brief-title", data_joined=True)[th(scope="rowgroup", colspan=str(wide))[row.head]]
    head = seen.say("paper.again", what=row.head) if part.again else row.head
    return tr[th(scope="row", dir="auto")[head], (_cell(text, part, at) for at, text in enumerate(row.cells))]


def _cell(text: str, part: RowPart, at: int) -> Node:
    """A cell, or the pieces of it that stand on this page."""
    start, end = part.spans[at] if part.spans is not None else (0, None)
    cut = pieces(text)[start:end] if text else ()
    return td[ul(".cell")[(li(".piece")[span(".paper-text", dir="auto")[each]] for each in cut)] if cut else None]
