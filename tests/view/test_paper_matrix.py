"""The coverage matrix on paper: every note, every stage, and every touchpoint where they meet."""

import re
from html import unescape

import pytest
from hypothesis import given

from tests.strategies import projects
from tests.view.press import printing
from throughline.core.canvas import BLOCKS, Note
from throughline.core.coverage import coverage
from throughline.core.effects import LoadPaper
from throughline.core.journey import Journey, Stage, Touchpoint
from throughline.core.links import TouchLink
from throughline.core.memo import Memo
from throughline.core.messages import paper as m
from throughline.core.messages.links import MatrixFiltered
from throughline.core.messages.session import ViewAsked
from throughline.core.model import Model
from throughline.core.order import fresh
from throughline.core.paper.plan import Poster, Stretch
from throughline.core.project import Project
from throughline.core.state.where import Where
from throughline.core.update import update
from throughline.view import paper
from throughline.view.scene import scene

_TEXT = re.compile(r'<span class="paper-text"[^>]*>(.*?)</span>', re.DOTALL)


@pytest.fixture
def met(project: Project) -> Project:
    """Sixty notes in nine blocks, nine stages with two touchpoints each; every second note meets two, the last touchpoint none."""
    stages = tuple(
        Stage(id=f"stage-{n:03}", journey="journey1", name=f"Stage {n}", order=key) for n, key in enumerate(fresh(9))
    )
    touchpoints = tuple(
        Touchpoint(id=f"touch-{n:03}", stage=stages[n // 2].id, name=f"Moment {n};", order=fresh(2)[n % 2])
        for n in range(18)
    )
    keys = fresh(60)
    notes = tuple(Note(id=f"note-{n:05}", place=BLOCKS[n % 9], text=f"Note {n};", order=keys[n]) for n in range(60))
    links = tuple(
        TouchLink(
            id=f"meets-{n:02}{step}",
            kind="touch",
            source=note.id,
            target=touchpoints[(n + 9 * step) % 17].id,
            effect="weakens" if n % 4 == 0 else "enables",
        )
        for n, note in enumerate(notes)
        if n % 2 == 0
        for step in range(2)
    )
    return project.changed(
        journeys=(Journey(id="journey1", name="Sarah"),),
        stages=stages,
        touchpoints=touchpoints,
        notes=notes,
        links=links,
    )


def opened(project: Project, view: str = "links") -> Model:
    journey = project.journeys[0].id if project.journeys else None
    return Model(project=project, where=Where(view=view, project=project.id, journey=journey))  # type: ignore[arg-type]


def html(model: Model) -> str:
    return paper.printed(scene(model, Memo()))


def texts(made: str) -> list[str]:
    return [unescape(each) for each in _TEXT.findall(made)]


def names(made: str) -> str:
    """What stands at the head of the rows, without the spaces."""
    heads = re.findall(r'<th class="cut".*?</th>', made, re.DOTALL)
    return "".join("".join(each.split()) for head in heads for each in texts(head))


def pages(model: Model) -> list[Stretch]:
    assert model.paper.plan
    return [each for each in model.paper.plan.pages if isinstance(each, Stretch)]


def test_ctrl_p_on_the_links_screen_prints_every_note_and_all_that_it_meets(met: Project) -> None:
    model = printing(opened(met), m.PrintBegan())
    found, bands = texts(html(model)), {page.start for page in pages(model)}
    assert len(bands) == 2
    for note in met.notes:
        assert found.count(note.text) == len(bands)
    for n, touchpoint in enumerate(met.touchpoints):
        links = [each for each in met.links if each.kind == "touch" and each.target == touchpoint.id]
        assert found.count(touchpoint.name) == max(1, len(links)), n


def test_what_the_screen_filters_and_folds_is_printed_all_the_same(met: Project) -> None:
    whole = html(printing(opened(met), m.PrintBegan()))
    model = opened(met).but(links=opened(met).links.but(folded=frozenset({"VP"})))
    assert html(printing(model, MatrixFiltered(show="weakening"), m.PrintBegan())) == whole


def test_each_sheet_has_its_stages_and_the_block_that_goes_on(met: Project) -> None:
    model = printing(opened(met), m.PrintBegan())
    sheets = html(model).split("<article")[1:]
    assert len(sheets) > 2
    for sheet, page in zip(sheets, pages(model), strict=True):
        heads = re.findall(r'<th scope="col" dir="auto">(.*?)</th>', sheet)
        assert heads == [f"Stage {n}" for n in range(page.start, page.stop)]
        begins = re.search(r"<tbody><tr[^>]*>", sheet)
        assert begins
        headed = any(each in begins.group() for each in ("cover-block", "cover-bare"))
        assert headed != ("(continued)" in sheet.partition("<tbody>")[0])


def test_what_is_missing_and_what_the_signs_mean_stands_there_too(met: Project) -> None:
    made = html(printing(opened(met), m.PrintBegan()))
    assert "1 touchpoint of ours rests on no note" in made
    assert "meets no customer" in made
    assert "weakens" in made
    assert "sign-legend" in made


def test_a_note_longer_than_a_page_is_printed_whole(met: Project) -> None:
    letter = " ".join(f"word{n}" for n in range(450))
    notes = (met.notes[0].changed(text=letter), *met.notes[1:])
    model = printing(opened(met.changed(notes=notes)), m.PrintBegan())
    first = [page for page in pages(model) if page.start == 0]
    assert any(part.again for page in first for part in page.rows)
    assert names(html(model)).count("".join(letter.split())) == 2


def test_where_nothing_can_meet_the_canvas_is_printed(met: Project) -> None:
    for project in (met.changed(notes=(), links=()), met.changed(stages=(), touchpoints=(), links=())):
        plan = printing(opened(project), m.PrintBegan()).paper.plan
        assert plan
        assert isinstance(plan.pages[0], Poster)


def test_the_file_is_named_after_it(met: Project) -> None:
    _, effects = update(opened(met), m.PrintBegan())
    assert [each.title for each in effects if isinstance(each, LoadPaper)] == ["Stride on Main – coverage matrix"]


def test_the_print_screen_offers_it_with_a_choice_of_journeys(met: Project) -> None:
    second = met.changed(journeys=(*met.journeys, Journey(id="journey2", name="Tom")))
    model = printing(opened(second), ViewAsked(view="print"), m.WhatChosen(what="matrix"))
    panel = paper.regions(scene(model, Memo()))["print-panel"]()
    assert 'value="matrix" checked' in panel
    assert 'id="print-journey"' in panel
    model = printing(model, m.JourneysTicked(on=True))
    assert {page.journey for page in pages(model)} == {"journey1", "journey2"}
    assert "This journey has no stages yet." in html(printing(model, m.PrintBegan()))


@given(projects())
def test_any_matrix_can_be_printed_whole(project: Project) -> None:
    model = printing(opened(project), m.PrintBegan())
    found = names(html(model))
    shown = coverage(project, model.where.journey)
    for row in shown.rows if pages(model) and shown.stages else ():
        assert "".join(row.note.text.split()) in found
