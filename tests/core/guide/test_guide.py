"""Progress is what stands in the document: each task is done when its thing is there, and not before."""

from typing import Any

import pytest
from hypothesis import given

from tests.shop import note, shop
from tests.strategies import projects
from throughline.core.canvas import Note, Segment
from throughline.core.find import note as find_note
from throughline.core.findings.finding import Step
from throughline.core.guide import STEPS, here, standings, view_of
from throughline.core.guide.task import Task, each, some
from throughline.core.project import Project
from throughline.words import say


def task(project: Project, key: str) -> Task:
    return next(task for each_ in standings(project) for task in each_.tasks if task.key == key)


def segment(**fields: Any) -> Project:
    project = shop()
    with_it = find_note(project, note("CS")).changed(segment=Segment(**fields))
    return project.changed(notes=tuple(with_it if each_.id == with_it.id else each_ for each_ in project.notes))


def test_nothing_is_done_in_an_empty_project(project: Project) -> None:
    assert [each_.done for each_ in standings(project)] == [0] * len(STEPS)
    assert here(project, None) == "segments"


def test_thirteen_steps_in_the_order_of_teaching() -> None:
    assert len(STEPS) == 13
    assert STEPS[:2] == ("segments", "propositions")
    assert STEPS[-1] == "opportunities"


def test_a_segment_that_says_what_it_needs_is_one_task_done() -> None:
    assert task(shop(), "segments.needs") == Task("segments.needs", 0, 1)
    assert task(segment(needs="No more blisters"), "segments.needs").done


def test_of_two_segments_one_is_half_of_the_task() -> None:
    project = segment(needs="No more blisters")
    project = project.changed(notes=(*project.notes, Note(id="walkers0", place="CS", text="Walkers", order="a5")))
    assert task(project, "segments.needs") == Task("segments.needs", 1, 2)


def test_what_is_to_be_dropped_is_not_asked_for() -> None:
    project = shop()
    dropped = find_note(project, note("VP")).changed(state="dropped")
    project = project.changed(notes=tuple(dropped if each_.id == dropped.id else each_ for each_ in project.notes))
    assert task(project, "propositions.need").of == 0


def test_touchpoints_that_are_not_ours_are_seen() -> None:
    assert task(shop(), "journey.alone").done
    ours = shop(touchpoints=tuple(each_ for each_ in shop().touchpoints if each_.owner == "us"))
    assert not task(ours, "journey.alone").done


def test_the_step_that_was_left_is_taken_up_again() -> None:
    assert here(shop(), "moments") == "moments"


def test_a_task_over_nothing_is_not_done() -> None:
    assert not each("x", (), bool).done
    assert some("x", 7, 5) == Task("x", 5, 5)


@given(projects())
def test_no_document_is_more_than_whole(made: Project) -> None:
    for standing in standings(made):
        assert 0 <= standing.share <= 1
        assert standing.whole == (standing.done == len(standing.tasks))
        assert all(0 <= task_.met <= task_.of for task_ in standing.tasks)


@pytest.mark.parametrize("step", STEPS)
def test_every_step_has_its_words_and_its_place(step: Step, project: Project) -> None:
    view, _ = view_of(step)
    for key in ("", ".why", ".ask.1", ".ask.2", ".ask.3", ".example", ".example.of"):
        assert say("en", f"guide.{step}{key}")
    for standing in standings(project):
        for task_ in standing.tasks:
            assert say("en", f"guide.task.{task_.key}")
    assert view != "start"
