"""What is in the document is on the paper: every note, every line of a journey, once."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import projects
from tests.view.press import printing
from throughline.core.canvas import BLOCKS, Amount, Cost, Note, Revenue, Segment
from throughline.core.effects import AskPrint, LoadPaper, Remember, UnloadPaper
from throughline.core.evidence import Evidence
from throughline.core.find import notes_in
from throughline.core.journey import Journey, Lane, LaneKind, Pain, Stage, Touchpoint
from throughline.core.links import NoteLink
from throughline.core.memo import Memo
from throughline.core.messages import paper as m
from throughline.core.messages.canvas import NoteAdded
from throughline.core.messages.keeping import PreferencesRead
from throughline.core.messages.session import ViewAsked
from throughline.core.model import Model
from throughline.core.order import fresh
from throughline.core.paper.measuring import MOST
from throughline.core.paper.plan import Poster, Rest, Stretch
from throughline.core.paper.sizes import Sheet
from throughline.core.project import Project
from throughline.core.state.locale import Locale
from throughline.core.state.preferences import Preferences
from throughline.core.state.where import Where
from throughline.core.update import update
from throughline.view import paper
from throughline.view.scene import scene
from throughline.words import sentence

_TEXT = re.compile(r'<span class="paper-text"[^>]*>(.*?)</span>', re.DOTALL)


def _open(project: Project, view: str = "canvas") -> Model:
    journey = project.journeys[0].id if project.journeys else None
    return Model(project=project, where=Where(view=view, project=project.id, journey=journey))  # type: ignore[arg-type]


def _printed(model: Model) -> str:
    return paper.printed(scene(model, Memo()))


def _texts(html: str) -> list[str]:
    return ["".join(unescape(each).split()) for each in _TEXT.findall(html)]


def _filled(project: Project, count: int, text: str = "A walk around the block with note {n}") -> Project:
    keys = fresh(count)
    notes = (Note(id=f"note-{n:05}", place=BLOCKS[n % 9], text=text.format(n=n), order=keys[n]) for n in range(count))
    return project.changed(notes=tuple(notes))


@pytest.fixture
def way(project: Project) -> Project:
    """Twelve stages, two touchpoints each, with thoughts and pains; jobs below the line of visibility."""
    stages = tuple(
        Stage(id=f"stage-{n:03}", journey="journey1", name=f"Stage {n}", order=key) for n, key in enumerate(fresh(12))
    )
    touchpoints = tuple(
        Touchpoint(
            id=f"touch-{n:03}", stage=stages[n // 2].id, name=f"Touchpoint {n}", thought=f"Thought {n}", felt=0.5
        )
        for n in range(24)
    )
    kinds: tuple[LaneKind, ...] = ("touchpoints", "emotion", "thought", "pain", "job")
    lanes = (
        Lane(id=f"lane-{n:04}", journey="journey1", kind=kind, order=key)
        for n, (kind, key) in enumerate(zip(kinds, fresh(5), strict=True))
    )
    pains = (Pain(id=f"pain-{n:04}", touchpoint=each.id, text=f"Pain {n}") for n, each in enumerate(touchpoints))
    return project.changed(
        journeys=(Journey(id="journey1", name="Sarah"),),
        stages=stages,
        lanes=tuple(lanes),
        touchpoints=touchpoints,
        pains=tuple(pains),
    )


@pytest.mark.parametrize("count", [0, 30, 126, 500])
def test_every_note_is_on_the_paper_once(project: Project, count: int) -> None:
    model = printing(_open(_filled(project, count)), m.PrintBegan())
    found = _texts(_printed(model))
    assert sorted(found) == sorted("".join(each.text.split()) for each in model.document.notes)


def test_a_few_notes_stand_on_one_sheet_and_hundreds_go_on(project: Project) -> None:
    few, many = (printing(_open(_filled(project, count)), m.PrintBegan()).paper.plan for count in (30, 500))
    assert few
    assert many
    assert [type(page) for page in few.pages] == [Poster]
    assert [type(page) for page in many.pages][:2] == [Poster, Rest]
    assert not many.whole
    assert many.larger == ("A0",)


def test_where_one_block_is_crowded_the_others_have_larger_letters(project: Project) -> None:
    crowded = _filled(project, 9)
    keys = fresh(20)
    crowd = (Note(id=f"crowd-{n:04}", place="KR", text=f"Crowd {n}", order=keys[n]) for n in range(18))
    plan = printing(_open(crowded.changed(notes=(*crowded.notes, *crowd))), m.PrintBegan()).paper.plan
    assert plan
    poster = plan.pages[0]
    assert isinstance(poster, Poster)
    assert poster.size_of("KR") == poster.size
    assert poster.size < poster.size_of("CS") <= poster.size * MOST


def test_a_block_that_goes_on_says_how_much_and_where(project: Project) -> None:
    html = _printed(printing(_open(_filled(project, 500)), m.PrintBegan()))
    assert re.search(r"\+ \d+ more notes on page 2<", html)
    assert "Customer Segments (continued)" in html


def test_a_note_as_long_as_a_letter_is_printed_whole(project: Project) -> None:
    letter = " ".join(f"word{n}" for n in range(500))
    model = printing(_open(_filled(project, 1, letter)), m.PrintBegan())
    assert "".join(_texts(_printed(model))) == "".join(letter.split())


@given(projects())
def test_any_project_can_be_printed_whole(project: Project) -> None:
    model = printing(
        _open(project), ViewAsked(view="print"), m.ParkingTicked(on=True), m.WhatChosen(what="both"), m.PrintBegan()
    )
    found = "".join(_texts(_printed(model)))
    for place in (*BLOCKS, "parking"):
        for note in notes_in(project, place):
            assert "".join(note.text.split()) in found


@given(st.sampled_from(["A4", "Letter", "A3", "A0"]))
def test_every_line_of_a_journey_is_on_the_paper_once(way: Project, sheet: Sheet) -> None:
    model = printing(_open(way, "journey"), m.SheetChosen(sheet=sheet), m.PrintBegan())
    found = _texts(_printed(model))
    wanted = [f"{what}{n}" for what in ("Touchpoint", "Thought", "Pain") for n in range(24)]
    assert sorted(found) == sorted(wanted)


def test_each_sheet_of_a_journey_has_the_heads_of_its_stages_and_lanes(way: Project) -> None:
    model = printing(_open(way, "journey"), m.PrintBegan())
    html = _printed(model)
    sheets = html.split("<article")[1:]
    assert len(sheets) > 1
    plan = model.paper.plan
    assert plan
    for sheet, page in zip(sheets, plan.pages, strict=True):
        assert isinstance(page, Stretch)
        assert re.findall(r'<th scope="col" dir="auto">(.*?)</th>', sheet) == [
            f"Stage {n}" for n in range(page.start, page.stop)
        ]
        assert sheet.count('<th scope="row"') == len([each for each in page.rows if each.row != 4])


def test_ctrl_p_prints_what_is_seen(way: Project) -> None:
    for view, kind in (("canvas", Poster), ("personas", Poster), ("journey", Stretch)):
        plan = printing(_open(way, view), m.PrintBegan()).paper.plan
        assert plan
        assert isinstance(plan.pages[0], kind)


def test_printing_tells_the_browser_paper_and_file_name_and_takes_both_back(project: Project) -> None:
    model, effects = update(_open(project), m.PrintBegan())
    assert LoadPaper("@page { size: 297mm 210mm; margin: 8mm; }", "Stride on Main – canvas") in effects
    model, effects = update(model, m.PrintEnded())
    assert effects == (UnloadPaper(),)
    assert _printed(model) == ""


def test_without_a_project_nothing_is_prepared() -> None:
    assert update(Model(), m.PrintBegan()) == (Model(), ())


def test_the_print_button_leaves_printing_to_the_browser(project: Project) -> None:
    assert update(_open(project), m.PrintAsked())[1] == (AskPrint(),)


def test_the_paper_is_remembered_and_begins_as_usual_where_one_lives(project: Project) -> None:
    model, effects = update(_open(project), m.SheetChosen(sheet="A3"))
    assert model.paper.sheet == "A3"
    assert Remember(Preferences(sheet="A3")) in effects
    there = Model(locale=Locale(language="en-US"))
    assert update(there, PreferencesRead(preferences=Preferences()))[0].paper.sheet == "Letter"
    assert update(there, PreferencesRead(preferences=Preferences(sheet="A2")))[0].paper.sheet == "A2"


def test_how_many_sheets_it_takes_is_said_where_paper_is_prepared(project: Project) -> None:
    assert printing(_open(project), ViewAsked(view="print")).status == sentence("paper.sheets", n=1, sheet="A4")
    assert printing(_open(project), m.PrintBegan()).status is None


def test_a_change_of_the_document_makes_a_new_plan(project: Project) -> None:
    model = printing(_open(project), ViewAsked(view="print"))
    before = model.paper.plan
    assert before
    model = printing(model, NoteAdded(place="CS"))
    assert model.paper.plan is not before
    assert model.paper.plan
    assert model.paper.plan.project is model.project


def test_colours_carry_their_letters(project: Project) -> None:
    notes = (Note(id="segment1", place="CS", text="Runners"), Note(id="value001", place="VP", text="Shoes"))
    links = (NoteLink(id="link0001", kind="note", source="value001", target="segment1"),)
    html = _printed(printing(_open(project.changed(notes=notes, links=links)), m.PrintBegan()))
    assert html.count("--ground: var(--seg-a)") == 2
    assert html.count('<span class="paper-letter">A</span>') == 2


def test_sizes_and_amounts_stand_on_paper_as_on_screen(project: Project) -> None:
    amount = Amount(price="34", volume=1450, period="month")
    notes = (
        Note(id="segment1", place="CS", text="Runners", segment=Segment(size=1900)),
        Note(id="revenue1", place="RS", text="Shoes", revenue=Revenue(amount=amount)),
        Note(id="cost0001", place="CO", text="Rent", cost=Cost(amount=Amount(price="8300", period="month"))),
    )
    html = _printed(printing(_open(project.changed(notes=notes)), m.PrintBegan()))
    for words in ("1,900", "EUR\u00a049,300 a month", "EUR\u00a08,300 a month"):
        assert f'<span class="paper-figure">{words}</span>' in html


def test_what_is_planned_or_to_be_dropped_looks_so_and_the_key_says_it(project: Project) -> None:
    notes = (
        Note(id="note0001", place="KA", text="New", state="planned"),
        Note(id="note0002", place="KA", text="Old", state="dropped"),
    )
    html = _printed(printing(_open(project.changed(notes=notes)), m.PrintBegan()))
    assert 'class="paper-note planned"' in html
    assert 'class="paper-note dropped"' in html
    assert "to be dropped" in html


def test_every_sheet_names_its_number_the_project_and_whose_canvas_it_is(project: Project) -> None:
    html = _printed(printing(_open(_filled(project, 500)), m.PrintBegan()))
    sheets = html.split("<article")[1:]
    for number, sheet in enumerate(sheets, 1):
        assert f"Page {number} of {len(sheets)}" in sheet
        assert "strategyzer.com – CC BY-SA 3.0" in sheet
        assert "Stride on Main" in sheet
        assert "22 November 2026" in sheet


def test_a_journey_on_guesses_is_stamped(way: Project) -> None:
    assert "Hypothesis map" in _printed(printing(_open(way, "journey"), m.PrintBegan()))
    known = way.touchpoints[0].changed(emotion_evidence=Evidence(basis="survey", n=40))
    asked = way.changed(touchpoints=(known, *way.touchpoints[1:]))
    assert "Hypothesis map" not in _printed(printing(_open(asked, "journey"), m.PrintBegan()))


def test_the_parking_lot_comes_along_only_when_wanted(project: Project) -> None:
    parked = project.changed(notes=(Note(id="note0001", place="parking", text="Some day"),))
    model = printing(_open(parked), ViewAsked(view="print"), m.PrintBegan())
    assert "Some day" not in _printed(model)
    assert "Some day" in _printed(printing(model, m.ParkingTicked(on=True)))


def test_no_sheet_has_a_style_or_an_id(way: Project) -> None:
    html = _printed(printing(_open(_filled(way, 40), "print"), m.WhatChosen(what="both"), m.PrintBegan()))
    assert not re.search(r'\s(style|id)="', html)
