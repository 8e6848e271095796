"""When it is saved, and into which slot; what is said when storage refuses."""

import pytest

from tests.core.storage.fakes import Crash, Tab
from tests.core.storage.kept import id_of, newest, opened, raws
from throughline.core.messages import projects as p
from throughline.core.messages.session import FieldLeft, UndoAsked
from throughline.core.storage import slots
from throughline.core.update import saving


def test_a_new_project_is_saved_at_once_and_listed(tab, disk):
    assert tab.saved
    assert [card.name for card in tab.model.shelf.cards] == ["Fleet Feet"]
    assert newest(disk, id_of(tab)).name == "Fleet Feet"


def test_a_new_project_has_an_empty_canvas_and_one_journey_on_ready_stages(disk, clock):
    tab = Tab(disk, clock)
    tab.say(p.ProjectCreated(name="Fleet Feet", kind="service"))
    project = tab.model.document
    assert project.notes == ()
    assert len(project.journeys) == 1
    assert len(project.stages) == 7
    assert project.profile.kind == "service"


def test_a_change_is_saved_after_a_rest(tab, disk, clock):
    tab.write("Runners")
    assert tab.model.saving.state == "saving"
    tab.rest()
    assert tab.saved
    assert opened(disk, clock, id_of(tab)).texts == {"Runners"}


def test_a_change_is_saved_when_the_tab_goes(tab, disk, clock):
    tab.write("Runners")
    id_ = id_of(tab)
    tab.close()
    assert opened(disk, clock, id_).texts == {"Runners"}


def test_saves_go_to_the_two_slots_in_turn(tab, disk):
    tab.write("one")
    tab.rest()
    tab.write("two")
    tab.rest()
    pair = slots.pair(raws(disk, id_of(tab))["A"], raws(disk, id_of(tab))["B"])
    assert [slot.stamp.revision for slot in pair.good] == [3, 2]


def test_a_project_that_is_left_keeps_one_slot(tab, disk):
    tab.write("one")
    tab.rest()
    id_ = id_of(tab)
    tab.say(p.ProjectCreated(name="Another"))
    assert len(raws(disk, id_)) == 1
    tab.say(p.ProjectAsked(id=id_))
    assert tab.texts == {"one"}


def test_nothing_is_written_before_something_was_read(disk, clock):
    disk.local["throughline:test:p:abcdefgh:A"] = "what is this"
    before = dict(disk.local)
    tab = Tab(disk, clock, "?v=canvas&p=abcdefgh")
    tab.rest()
    tab.close()
    assert {key: disk.local[key] for key in before} == before


@pytest.mark.parametrize("why", ["quota", "denied", "failed"])
def test_storage_that_refuses_is_said_and_tried_again(tab, disk, clock, why):
    disk.refuse = why
    tab.write("Runners")
    tab.rest()
    assert (tab.model.saving.state, tab.model.saving.why) == ("unsaved", why)
    tab.rest()
    assert tab.model.saving.state == "unsaved"
    disk.refuse = None
    tab.rest()
    assert tab.saved
    assert opened(disk, clock, id_of(tab)).texts == {"Runners"}


def test_a_project_too_large_to_be_read_again_is_not_written(tab, disk, monkeypatch):
    tab.write("one")
    tab.rest()
    monkeypatch.setattr(saving, "LARGEST", 3_000)
    tab.write("two " * 1_000)
    tab.rest()
    assert (tab.model.saving.state, tab.model.saving.why) == ("unsaved", "too_large")
    tab.say(UndoAsked())
    tab.rest()
    assert tab.saved
    assert {note.text for note in newest(disk, id_of(tab)).notes} == {"one"}


def test_where_there_is_room_for_one_copy_only_it_is_replaced_in_place(tab, disk):
    tab.write("one")
    tab.rest()
    disk.limit = sum(len(key) + len(value) for key, value in disk.local.items()) - 100
    tab.write("two")
    tab.rest()
    assert tab.saved
    assert {note.text for note in newest(disk, id_of(tab)).notes} == {"one", "two"}


@pytest.mark.parametrize("write", range(4))
def test_a_crash_between_two_writes_loses_nothing_that_was_saved(tab, disk, clock, write):
    tab.write("saved")
    tab.rest()
    id_ = id_of(tab)
    tab.write("not yet")
    disk.crash_in = write
    try:
        tab.rest()
    except Crash:
        tab.die()
    disk.crash_in = None
    assert "saved" in opened(disk, clock, id_).texts


def test_leaving_a_field_is_no_change(tab):
    tab.say(FieldLeft(of="x", field="y"))
    assert tab.saved


def test_typing_without_a_rest_is_saved_all_the_same(tab, clock):
    waits: list[int] = []
    tab._set = waits.append
    tab.keeper.world = tab.keeper.world.but(later=waits.append)
    for number in range(30):
        clock.pass_(milliseconds=100)
        tab.write(f"note {number}")
    assert waits[0] == 300
    assert min(waits) == 0
