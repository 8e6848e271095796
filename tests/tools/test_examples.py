"""The examples are made by `tools/make_examples.py`, hold together, and teach what they mean to teach."""

import json
import re
from collections import Counter
from datetime import date
from importlib import import_module

import pytest

from throughline.core import examples, findings, integrity
from throughline.core.canvas import BLOCKS
from throughline.core.formats import native
from throughline.core.project import Project
from tools import make_examples

pytestmark = pytest.mark.host

PROJECTS = make_examples.built()
RELATIONSHIP_CASES = ("amazon", "apple", "zappos", "starbucks", "decktopus")
FULL = ("running_shoes", "restaurant")
FAULTY = "checks"
"""The example in which every check finds something."""
SOUND = tuple(slug for slug in examples.SLUGS if slug != FAULTY)
OURS = ("us", "partner")
DAY = date(2026, 12, 1)


@pytest.fixture(params=examples.SLUGS)
def slug(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def project(slug: str) -> Project:
    return PROJECTS[slug]


@pytest.fixture(params=SOUND)
def sound(request: pytest.FixtureRequest) -> Project:
    """A project that is as it should be, but for its weak spots."""
    return PROJECTS[request.param]


def touched(project: Project) -> set[str]:
    """The ids of notes and touchpoints that a touch link joins."""
    return {end for link in project.links if link.kind == "touch" for end in (link.source, link.target)}


def test_every_example_says_which_findings_it_means_and_why(slug: str) -> None:
    expected = import_module(f"tools.examples.{slug}").EXPECTED_FINDINGS
    assert expected
    assert all(re.fullmatch(r"[RJ]\d{1,2}[abcd]?", check) and why for check, why in expected.items())


def test_the_checks_find_what_the_example_means_and_nothing_else(slug: str, project: Project) -> None:
    expected = import_module(f"tools.examples.{slug}").EXPECTED_FINDINGS
    assert {each.check for each in findings.every(project, DAY)} == set(expected)


@pytest.mark.parametrize("check", sorted({each.id for each in findings.CHECKS}))
def test_what_the_checks_find_has_every_finding(check: str) -> None:
    assert check in {each.check for each in findings.shown(PROJECTS[FAULTY], DAY)}


def test_all_seven_are_there_and_the_one_with_every_fault() -> None:
    assert set(examples.SLUGS) == {*FULL, *RELATIONSHIP_CASES, FAULTY}


def test_the_files_are_what_the_builder_makes() -> None:
    on_disk = {path.name: path.read_text(encoding="utf-8") for path in make_examples.FOLDER.glob("*.json")}
    assert on_disk == dict(make_examples.files()), "run: PYTHONPATH=py python -m tools.make_examples"


def test_made_twice_they_are_the_same() -> None:
    assert make_examples.built() == PROJECTS


def test_the_page_reads_the_file(slug: str, project: Project) -> None:
    reading = native.read((make_examples.FOLDER / f"{slug}.json").read_bytes())
    assert reading.faults == ()
    assert reading.project == native.sorted_project(project)


def test_the_index_says_what_the_file_holds(slug: str, project: Project) -> None:
    index = json.loads((make_examples.FOLDER / make_examples.INDEX).read_text(encoding="utf-8"))
    assert [each["slug"] for each in index] == list(examples.SLUGS)
    entry = next(each for each in index if each["slug"] == slug)
    assert entry == json.loads(json.dumps(make_examples.entry(slug, project)))
    assert entry["description"]
    assert entry["lesson"]


def test_every_reference_is_good(project: Project) -> None:
    assert list(integrity.faults(project)) == []


def test_at_least_25_notes_and_no_block_is_empty_or_crowded(sound: Project) -> None:
    assert len(sound.notes) >= 25
    per_block = Counter(note.place for note in sound.notes)
    assert all(1 <= per_block[block] <= 7 for block in BLOCKS)


def test_no_note_is_too_long_for_its_paper(sound: Project) -> None:
    assert [note.text for note in sound.notes if len(note.text.split()) > 8] == []


def test_every_note_is_linked(sound: Project) -> None:
    linked = {end for link in sound.links for end in (link.source, link.target)}
    assert [note.text for note in sound.notes if note.id not in linked] == []


def test_no_link_stands_twice(project: Project) -> None:
    ends = Counter((link.kind, frozenset((link.source, link.target))) for link in project.links)
    assert [pair for pair, count in ends.items() if count > 1] == []


def test_every_touchpoint_of_ours_is_made_by_notes(sound: Project) -> None:
    mapped = touched(sound)
    assert [each.name for each in sound.touchpoints if each.owner in OURS and each.id not in mapped] == []


def test_every_backstage_element_carries_something(project: Project) -> None:
    carrying = {link.source for link in project.links if link.kind == "backstage"}
    assert [each.name for each in project.backstage if each.id not in carrying] == []


def test_what_weakens_or_is_unclear_says_why(project: Project) -> None:
    doubtful = [link for link in project.links if link.kind == "touch" and link.effect != "enables"]
    assert doubtful
    assert all(link.why for link in doubtful)


def test_lanes_begin_with_touchpoints_and_emotion(project: Project) -> None:
    for journey in project.journeys:
        lanes = sorted((each for each in project.lanes if each.journey == journey.id), key=lambda lane: lane.order)
        assert [lane.kind for lane in lanes[:2]] == ["touchpoints", "emotion"]


def test_every_lesson_is_told(project: Project) -> None:
    assert project.profile.lesson
    assert all(journey.lesson for journey in project.journeys if journey.view == "as-is")


def test_segments_have_letters_of_their_own(project: Project) -> None:
    letters = [note.segment.letter for note in project.notes if note.segment]
    assert None not in letters
    assert len(set(letters)) == len(letters)


@pytest.mark.parametrize("case", RELATIONSHIP_CASES)
def test_a_relationship_case_is_short_and_ends_with_a_moment_and_a_figure(case: str) -> None:
    project = PROJECTS[case]
    assert 5 <= len(project.touchpoints) <= 6
    assert 4 <= len(project.stages) <= 5
    assert any(each.moment for each in project.touchpoints)
    assert any(each.pays for each in project.touchpoints)
    assert project.kpis
    assert project.opportunities


@pytest.mark.parametrize("case", RELATIONSHIP_CASES)
def test_a_relationship_of_a_case_has_its_cost(case: str) -> None:
    places = {note.id: note.place for note in PROJECTS[case].notes}
    joined = {(places[link.source], places[link.target]) for link in PROJECTS[case].links if link.kind == "note"}
    assert ("CR", "CO") in joined


@pytest.mark.parametrize("case", RELATIONSHIP_CASES)
def test_a_fact_of_a_case_has_source_and_date_and_is_never_called_supported(case: str) -> None:
    stated = [note.evidence for note in PROJECTS[case].notes if note.evidence]
    assert stated
    for evidence in stated:
        assert evidence.standing in ("reported", "assumption")
        assert evidence.source
        assert evidence.on or evidence.basis == "guess"


def test_running_shoes_go_from_the_need_to_telling_others() -> None:
    project = PROJECTS["running_shoes"]
    now, then = project.journeys
    assert (now.view, then.view, then.origin) == ("as-is", "to-be", now.id)
    stages = [each for each in project.stages if each.journey == now.id]
    mine = [each for each in project.touchpoints if each.stage in {stage.id for stage in stages}]
    assert len(mine) >= 12
    assert mine[0].owner == "customer"
    assert now.loops_to == stages[0].id
    assert {each.moment.kind for each in mine if each.moment} == {"encounter", "ZMOT", "FMOT", "SMOT", "UMOT"}
    assert {note.state for note in project.notes} == {"today", "planned", "dropped"}


def test_the_dishwasher_carries_moments_of_truth() -> None:
    project = PROJECTS["restaurant"]
    dishwasher = next(each for each in project.backstage if each.name == "Dishwasher")
    carried = {link.target for link in project.links if link.source == dishwasher.id}
    assert len([each for each in project.touchpoints if each.moment and each.id in carried]) == 2
    assert all(behaviour.measure for behaviour in dishwasher.behaviours)
    assert len(project.touchpoints) >= 10


def test_starbucks_holds_the_three_segments_of_the_published_example() -> None:
    figures = [(each.orders_per_period, each.order_value, each.periods) for each in PROJECTS["starbucks"].values]
    assert sorted(figures) == [(3.9, "3.88", 13.2), (4.3, "4.06", 52.8), (7.2, "4.42", 99.6)]
