"""Bringing in: added, only what is new, in place; always a sound project, and nothing of what was here is lost by adding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.formats.held import apart
from tests.strategies import FEW, projects
from throughline.core import integrity
from throughline.core.find import notes_in
from throughline.core.formats import door, markdown, native
from throughline.core.formats.reading import Reading
from throughline.core.ids import from_seed
from throughline.core.importing.bringing import brought
from throughline.core.importing.matching import Way, news
from throughline.core.project import Project

drawn = projects(most=1).map(apart)
CANVAS = "## Channels\n- Web\n- Shop\n## Journey: Way\n### Go\n- Meet\n  - Pain points: slow\n## KPIs\n- NPS\n  - Measured on: 2026-01-01\n  - Value: 4\n"


def read(text: str) -> Reading:
    return door.read("canvas.md", text)


def bring(project: Project, text: str, way: Way, seed: str = "1") -> Project:
    made = brought(project, read(text), way, from_seed(seed))
    assert made is not None
    return made


@given(drawn, drawn, st.sampled_from(["add", "new", "replace"]))
@FEW
def test_any_file_in_any_project_is_sound_in_every_way(project: Project, other: Project, way: Way) -> None:
    reading = Reading("markdown", other)
    made = brought(project, reading, way, from_seed("2"))
    assert made is not None
    assert not list(integrity.faults(made))
    assert native.read(native.write(made)).project is not None


@given(drawn, drawn)
@FEW
def test_adding_takes_nothing_away(project: Project, other: Project) -> None:
    made = brought(project, Reading("markdown", other), "add", from_seed("2"))
    assert made.notes[: len(project.notes)] == project.notes
    assert made.touchpoints[: len(project.touchpoints)] == project.touchpoints
    assert len(made.notes) == len(project.notes) + len(other.notes)


@given(drawn)
@FEW
def test_what_was_added_is_not_new_any_more(project: Project) -> None:
    reading = markdown.read(markdown.written(project))
    empty = Project(format="throughline", version=1, id="project0", name="Here")
    assert reading.project is not None
    once = brought(empty, reading, "new", from_seed("1"))
    assert once is not None
    assert news(once, reading.project) == 0
    assert brought(once, reading, "new", from_seed("2")) == once


def test_a_file_can_be_added_twice(project: Project) -> None:
    twice = bring(bring(project, CANVAS, "add"), CANVAS, "add", "2")
    assert [each.text for each in notes_in(twice, "CH")] == ["Web", "Shop", "Web", "Shop"]
    assert [each.name for each in twice.journeys] == ["Way", "Way 2"]


def test_only_what_is_new_goes_into_the_journey_that_is_here(project: Project) -> None:
    once = bring(project, CANVAS, "add")
    more = CANVAS.replace("- Meet", "- Part\n- Meet").replace("slow", "dear").replace("2026-01-01", "2026-02-01")
    made = bring(once, more, "new", "2")
    assert len(made.journeys) == len(made.stages) == len(made.kpis) == 1
    assert [each.name for each in made.touchpoints] == ["Meet", "Part"]
    assert [each.text for each in made.pains] == ["slow", "dear"]
    assert [str(each.on) for each in made.kpis[0].measurements] == ["2026-01-01", "2026-02-01"]
    assert made.notes == once.notes


def test_replacing_takes_only_the_place_of_the_same_kind(project: Project) -> None:
    once = bring(project, CANVAS, "add")
    made = bring(once, "## Customer Segments\n- Runners\n", "replace", "2")
    assert [each.text for each in made.notes] == ["Runners"]
    assert made.journeys == once.journeys


def test_names_of_a_table_are_found_in_the_project(project: Project) -> None:
    once = bring(project, "## Customer Segments\n- Runners\n", "add")
    table = door.read("a.csv", "Block,Note,Segments\nChannels,Web,runners\nChannels,Shop,Nobody\n")
    made = brought(once, table, "add", from_seed("2"))
    assert len(made.links) == 1
    assert {made.links[0].source, made.links[0].target} == {made.notes[0].id, made.notes[1].id}


def test_more_than_can_be_kept_is_refused(project: Project) -> None:
    big = door.read("a.txt", "\n".join(f"line {number}" for number in range(4_000)))
    once = brought(project, big, "add", from_seed("1"))
    assert once is not None
    assert brought(once, big, "add", from_seed("2")) is None


@pytest.mark.parametrize("way", ["add", "new", "replace"])
def test_nothing_understood_changes_nothing(project: Project, way: Way) -> None:
    assert brought(project, Reading("csv"), way, from_seed("1")) is project
