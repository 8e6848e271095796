"""Merging two copies by example: what two groups of a workshop did to one project."""

from typing import Any

import pytest

from tests.documents import note, text_of
from throughline.core.canvas import Note
from throughline.core.formats.native import read
from throughline.core.links import NoteLink
from throughline.core.merge.merging import merge
from throughline.core.merge.size import TooMuchError
from throughline.core.merge.verdicts import Verdict
from throughline.core.project import Project
from throughline.core.references import removed

STAGE = {"id": "stage-01", "journey": "journey-1", "name": "Need"}
TOUCH: dict[str, Any] = {"id": "touch-01", "stage": "stage-01", "name": "Sign", "felt": 0.0}
GRID: dict[str, Any] = {
    "journeys": [{"id": "journey-1", "name": "To buy"}],
    "stages": [STAGE],
    "touchpoints": [TOUCH],
}


def made(**fields: Any) -> Project:
    project = read(text_of(**fields)).project
    assert project is not None
    return project


BASE = made(notes=[note(1), note(2)], **GRID)


def with_note(project: Project, **fields: Any) -> Project:
    return project.changed(
        notes=tuple(each.changed(**fields) if each.id == "note-0001" else each for each in project.notes)
    )


def with_touch(project: Project, **fields: Any) -> Project:
    return project.changed(touchpoints=tuple(each.changed(**fields) for each in project.touchpoints))


def without(project: Project, *ids: str) -> Project:
    return removed(project, frozenset(ids))


def test_two_notes_stand_where_both_rewrote_one() -> None:
    found = merge(BASE, with_note(BASE, text="Runners"), with_note(BASE, text="Walkers", comment="asked them"))
    texts = {each.text: each for each in found.project.notes}
    assert {"Runners", "Walkers", "Note 2"} == {*texts}
    assert {each.comment for each in texts.values() if each.text != "Note 2"} == {"asked them"}
    (verdict,) = found.open
    assert verdict.kind == "clash"
    assert {verdict.id, verdict.twin} == {texts["Runners"].id, texts["Walkers"].id}
    (question,) = found.project.questions
    assert "“Runners” and “Walkers”" in question.text
    assert question.about == "note-0001"


def test_each_copy_changed_another_field_of_a_note() -> None:
    found = merge(BASE, with_note(BASE, comment="a"), with_note(BASE, votes=3))
    assert found.open == ()
    first = found.project.notes[0]
    assert (first.comment, first.votes) == ("a", 3)


def test_of_two_figures_one_stands_and_a_question_tells_both() -> None:
    found = merge(BASE, with_touch(BASE, felt=1.0), with_touch(BASE, felt=-2.0))
    assert len(found.project.touchpoints) == 1
    (question,) = found.project.questions
    assert "Sign" in question.text
    assert "+1" in question.text
    assert "−2" in question.text


def test_two_long_texts_stand_below_each_other() -> None:
    found = merge(BASE, with_note(BASE, comment="They wait."), with_note(BASE, comment="They call."))
    assert found.project.notes[0].comment == "They call.\n\nThey wait."
    assert len(found.project.notes) == 2


def test_what_one_removed_and_the_other_changed_stays_with_all_it_needs() -> None:
    mine, theirs = without(BASE, "journey-1"), with_touch(BASE, name="The sign")
    found = merge(BASE, mine, theirs)
    assert [each.name for each in found.project.touchpoints] == ["The sign"]
    assert [each.id for each in found.project.journeys] == ["journey-1"]
    assert {each.id: each.kind for each in found.verdicts} == {
        "journey-1": "kept",
        "stage-01": "kept",
        "touch-01": "kept",
    }


def test_what_one_removed_is_gone_where_the_other_left_it_alone() -> None:
    found = merge(BASE, without(BASE, "note-0001"), with_note(BASE, votes=0))
    assert [each.id for each in found.project.notes] == ["note-0002"]
    assert found.verdicts == (Verdict("notes", "note-0001", "mine"),)


def test_both_drew_the_same_link() -> None:
    def linked(project: Project, id_: str, why: str) -> Project:
        return project.changed(links=(NoteLink(id=id_, kind="note", source="note-0001", target="note-0002", why=why),))

    found = merge(BASE, linked(BASE, "link-mine", ""), linked(BASE, "link-theirs", "they said so"))
    assert [(each.id, each.why) for each in found.project.links] == [("link-mine", "they said so")]


def test_things_in_a_list_are_merged_one_by_one() -> None:
    mine = with_note(BASE, channel={"phases": ("awareness", "purchase")})
    theirs = with_note(BASE, channel={"phases": ("purchase", "delivery")})
    note_ = merge(BASE, mine, theirs).project.notes[0]
    assert note_.channel is not None
    assert {*note_.channel.phases} == {"awareness", "purchase", "delivery"}


@pytest.mark.parametrize(
    ("choice", "texts"), [("mine", ["Runners"]), ("theirs", ["Walkers"]), ("both", ["Runners", "Walkers"])]
)
def test_a_person_chooses(choice: Any, texts: list[str]) -> None:
    copies = with_note(BASE, text="Runners"), with_note(BASE, text="Walkers")
    found = merge(BASE, *copies, {"notes:note-0001": choice})
    assert sorted(each.text for each in found.project.notes if each.id != "note-0002") == texts
    assert bool(found.project.questions) is (choice == "both")


def test_what_somebody_does_not_want_takes_along_what_stands_in_it() -> None:
    theirs = BASE.changed(stages=(*BASE.stages, BASE.stages[0].changed(id="stage-02", name="Buy")))
    theirs = theirs.changed(
        touchpoints=(*BASE.touchpoints, BASE.touchpoints[0].changed(id="touch-02", stage="stage-02"))
    )
    found = merge(BASE, BASE, theirs, {"stages:stage-02": "mine"})
    assert [each.id for each in found.project.touchpoints] == ["touch-01"]


def test_without_a_base_nothing_counts_as_removed() -> None:
    found = merge(None, without(BASE, "note-0001"), without(BASE, "note-0002"))
    assert [each.id for each in found.project.notes] == ["note-0001", "note-0002"]


def test_more_than_a_project_can_hold_is_refused_with_the_reason() -> None:
    def many(prefix: str) -> Project:
        return BASE.changed(notes=tuple(Note(id=f"{prefix}{n:06}", place="CS", text="x") for n in range(3_000)))

    with pytest.raises(TooMuchError) as refused:
        merge(BASE, many("mine"), many("other"))
    assert refused.value.fault.code == "fault.merge_too_many"
