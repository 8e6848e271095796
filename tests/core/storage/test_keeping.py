"""Keeping projects, from the person's side: what is written is there again, whatever happens."""

from dataclasses import replace

import pytest

from tests.core.storage.fakes import Clock, Crash, Disk, Tab
from throughline.core import examples
from throughline.core.formats import native
from throughline.core.messages import projects as p
from throughline.core.messages.session import DialogAsked, FieldLeft, UndoAsked, ViewAsked
from throughline.core.project import Project
from throughline.core.storage import slots
from throughline.core.storage.keys import Keys
from throughline.core.update import saving
from throughline.words import sentence

KEYS = Keys("test")


@pytest.fixture
def disk():
    return Disk()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def tab(disk, clock):
    first = Tab(disk, clock)
    first.say(p.ProjectCreated(name="Fleet Feet"))
    return first


def opened(disk, clock, id_, view="canvas"):
    return Tab(disk, clock, f"?v={view}&p={id_}")


def id_of(tab):
    return tab.model.document.id


def raws(disk, id_):
    return {name: raw for name in slots.NAMES if (raw := disk.local.get(KEYS.slot(id_, name)))}


def newest(disk, id_):
    pair = slots.pair(*(disk.local.get(KEYS.slot(id_, name)) for name in slots.NAMES))
    return native.read(pair.good[0].text).project


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


def test_after_a_change_the_file_for_finishing_is_asked_for_again(tab):
    tab.say(p.EverythingSaveAsked())
    assert tab.model.shelf.filed
    tab.write("one")
    tab.rest()
    assert not tab.model.shelf.filed


def test_the_safety_net_has_what_storage_refused(tab, disk, clock):
    disk.refuse = "quota"
    tab.write("Runners")
    tab.rest()
    id_ = id_of(tab)
    tab.die()
    disk.refuse = None
    again = opened(disk, clock, id_)
    assert again.texts == {"Runners"}
    assert again.model.saving.notice == "recovered"
    again.rest()
    assert newest(disk, id_).notes[0].text == "Runners"


def test_where_there_is_room_for_one_copy_only_it_is_replaced_in_place(tab, disk):
    tab.write("one")
    tab.rest()
    disk.limit = sum(len(key) + len(value) for key, value in disk.local.items()) - 100
    tab.write("two")
    tab.rest()
    assert tab.saved
    assert {note.text for note in newest(disk, id_of(tab)).notes} == {"one", "two"}


def test_a_damaged_slot_goes_to_quarantine_and_the_other_is_opened(tab, disk, clock):
    tab.write("one")
    tab.rest()
    tab.write("two")
    tab.rest()
    id_ = id_of(tab)
    tab.die()
    disk.database.clear()
    key = max(raws(disk, id_), key=lambda name: slots.revision_of(raws(disk, id_)[name]))
    disk.local[KEYS.slot(id_, key)] += "!"
    damaged = disk.local[KEYS.slot(id_, key)]
    again = opened(disk, clock, id_)
    assert again.texts == {"one"}
    assert again.model.saving.notice == "damaged"
    assert [each.project for each in again.model.shelf.quarantine] == [id_]
    again.say(p.RawAsked(id=id_, key=again.model.shelf.quarantine[0].key))
    assert again.files.saved[0][1] == damaged


def test_a_damaged_slot_is_mended_from_the_safety_net(tab, disk, clock):
    tab.write("one")
    tab.rest()
    tab.write("two")
    tab.rest()
    id_ = id_of(tab)
    tab.die()
    for name in raws(disk, id_):
        disk.local[KEYS.slot(id_, name)] += "!"
    again = opened(disk, clock, id_)
    assert again.texts == {"one", "two"}


def test_without_a_safety_net_a_damaged_slot_stays_where_it_is(tab, disk, clock):
    disk.refuse_database = True
    tab.write("one")
    tab.rest()
    tab.write("two")
    tab.rest()
    id_ = id_of(tab)
    tab.die()
    name = max(raws(disk, id_), key=lambda name: slots.revision_of(raws(disk, id_)[name]))
    disk.local[KEYS.slot(id_, name)] += "!"
    damaged = disk.local[KEYS.slot(id_, name)]
    again = opened(disk, clock, id_)
    again.write("three")
    again.rest()
    assert again.saved
    assert disk.local[KEYS.slot(id_, name)] == damaged
    assert again.model.shelf.vault == "denied"


def test_a_project_that_cannot_be_read_is_listed_as_such_and_left_alone(disk, clock):
    disk.local[KEYS.slot("abcdefgh", "A")] = "garbage"
    tab = Tab(disk, clock)
    assert tab.model.shelf.cards[0].standing == "unreadable"
    tab.say(p.ProjectAsked(id="abcdefgh"))
    assert tab.model.project is None
    tab.say(p.RawAsked(id="abcdefgh"))
    assert tab.files.saved[0][1] == "garbage"
    assert disk.local[KEYS.slot("abcdefgh", "A")] == "garbage"


def newer(tab, disk):
    """The project as a later version would have written it."""
    id_ = id_of(tab)
    text = native.write_compact(tab.model.document).replace('"version":1', '"version":2,"later":[1]')
    raw = slots.written(slots.made(text, 50, schema=2))
    tab.die()
    disk.local[KEYS.slot(id_, "A")] = raw
    return id_, raw


def test_a_document_from_a_newer_version_opens_read_only(tab, disk, clock):
    id_, raw = newer(tab, disk)
    again = opened(disk, clock, id_)
    assert (again.model.saving.state, again.model.saving.why) == ("readonly", "newer")
    again.write("Runners")
    again.rest()
    again.close()
    assert again.texts == set()
    assert disk.local[KEYS.slot(id_, "A")] == raw


@pytest.mark.parametrize("index", [None, "", "{", '{"cards":[{"id":1}]}'])
def test_an_index_that_is_lost_is_made_from_the_slots(tab, disk, clock, index):
    tab.write("Runners")
    tab.rest()
    tab.die()
    disk.local.pop(KEYS.index)
    if index is not None:
        disk.local[KEYS.index] = index
    card = Tab(disk, clock).model.shelf.cards[0]
    assert (card.name, card.notes) == ("Fleet Feet", 1)
    assert card.picture[0] == "a"


def test_another_tab_is_a_mirror_until_it_takes_over(tab, disk, clock):
    other = opened(disk, clock, id_of(tab))
    assert (other.model.saving.state, other.model.saving.why) == ("readonly", "other_tab")
    tab.write("Runners")
    tab.rest()
    other.hear()
    assert other.texts == {"Runners"}
    other.write("nothing of this")
    assert other.texts == {"Runners"}
    tab.write("Walkers")
    other.say(p.EditHereAsked())
    tab.hear()
    other.hear()
    assert other.saved
    assert other.texts == {"Runners", "Walkers"}
    assert tab.model.read_only
    other.write("Swimmers")
    other.rest()
    tab.hear()
    assert tab.texts == {"Runners", "Walkers", "Swimmers"}


def test_a_mirror_may_edit_when_the_other_tab_closes(tab, disk, clock):
    other = opened(disk, clock, id_of(tab))
    tab.write("Runners")
    tab.close()
    other.hear()
    assert other.saved
    assert other.texts == {"Runners"}


def test_without_locks_two_tabs_never_overwrite_each_other(tab, disk, clock):
    disk.locks = False
    other = opened(disk, clock, id_of(tab))
    old = id_of(tab)
    tab.write("Runners")
    other.write("Walkers")
    tab.rest()
    other.rest()
    assert other.model.dialog.kind == "conflict"
    assert other.model.document.name == "Fleet Feet (copy from this tab)"
    assert id_of(other) != old
    assert {note.text for note in newest(disk, old).notes} == {"Runners"}
    assert {note.text for note in newest(disk, id_of(other)).notes} == {"Walkers"}
    other.say(UndoAsked())
    other.rest()
    assert id_of(other) != old


def test_without_locks_a_tab_at_rest_follows_the_other(tab, disk, clock):
    disk.locks = False
    other = opened(disk, clock, id_of(tab))
    tab.write("Runners")
    tab.rest()
    other.hear()
    assert other.texts == {"Runners"}
    other.write("Walkers")
    other.rest()
    tab.hear()
    assert tab.texts == {"Runners", "Walkers"}
    assert tab.saved


def test_deleted_restored_and_deleted_for_good(tab, disk, clock):
    tab.write("Runners")
    id_ = id_of(tab)
    tab.say(p.ProjectDeleted(id=id_))
    assert tab.model.project is None
    assert tab.model.shelf.cards == ()
    assert raws(disk, id_) == {}
    binned = tab.model.shelf.bin[0]
    assert binned.name == "Fleet Feet"
    again = Tab(disk, clock)
    assert [each.name for each in again.model.shelf.bin] == ["Fleet Feet"]
    again.say(p.CopyRestored(key=binned.key))
    assert not again.model.shelf.bin
    again.say(p.ProjectAsked(id=id_))
    assert again.texts == {"Runners"}
    again.say(p.ProjectDeleted(id=id_))
    again.say(p.CopiesForgotten(keys=tuple(each.key for each in again.model.shelf.bin)))
    assert not again.model.shelf.bin


def test_the_bin_is_emptied_after_thirty_days(tab, disk, clock):
    tab.say(p.ProjectDeleted(id=id_of(tab)))
    clock.pass_(days=29)
    assert len(Tab(disk, clock).model.shelf.bin) == 1
    clock.pass_(days=2)
    assert Tab(disk, clock).model.shelf.bin == ()


def test_without_a_bin_nothing_is_deleted_before_the_person_said_so_again(tab, disk):
    disk.refuse_database = True
    id_ = id_of(tab)
    tab.say(p.ProjectDeleted(id=id_))
    assert raws(disk, id_)
    assert tab.model.dialog.kind == "delete"
    assert tab.model.shelf.binless == id_
    tab.say(p.ProjectDeleted(id=id_, for_good=True))
    assert raws(disk, id_) == {}
    assert tab.model.shelf.cards == ()


def test_a_project_restored_beside_one_of_its_id_becomes_a_copy(tab):
    id_ = id_of(tab)
    text = native.write(tab.model.document)
    tab.say(p.ProjectDeleted(id=id_))
    tab.keeper.received("fleet.json", text.encode())
    tab.say(p.FileTaken(how="open"))
    tab.say(p.CopyRestored(key=tab.model.shelf.bin[0].key))
    assert len({card.id for card in tab.model.shelf.cards}) == 2
    assert id_of(tab) != id_


def test_renaming_an_open_project_can_be_undone(tab, disk):
    tab.say(p.ProjectRenamed(id=id_of(tab), name="Fleet\nFeet on Main "))
    tab.rest()
    assert newest(disk, id_of(tab)).name == "Fleet Feet on Main"
    tab.say(UndoAsked())
    assert tab.model.document.name == "Fleet Feet"


def test_renaming_a_closed_project(tab, disk):
    id_ = id_of(tab)
    tab.say(p.ProjectCreated(name="Another"))
    tab.say(p.ProjectRenamed(id=id_, name="New name"))
    assert newest(disk, id_).name == "New name"
    assert tab.model.shelf.card(id_).name == "New name"
    assert tab.model.document.name == "Another"


@pytest.mark.parametrize("is_open", [True, False])
def test_duplicating(tab, disk, is_open):
    tab.write("Runners")
    tab.rest()
    id_ = id_of(tab)
    if not is_open:
        tab.say(p.ProjectCreated(name="Another"))
    tab.say(p.ProjectDuplicated(id=id_))
    copy = next(card for card in tab.model.shelf.cards if card.name == "Fleet Feet (copy)")
    assert copy.id != id_
    assert newest(disk, copy.id).notes[0].text == "Runners"


def test_an_example_opens_as_a_copy_of_ones_own(disk, clock):
    tab = Tab(disk, clock)
    original = Project(format="throughline", version=1, id="abcdefgh", name="Shoes")
    tab.files.site[examples.path("running_shoes")] = native.write(original)
    tab.say(p.ExampleAsked(slug="running_shoes"))
    tab.say(p.ExampleAsked(slug="running_shoes"))
    names = [card.name for card in tab.model.shelf.cards]
    assert sorted(names) == [original.name, f"{original.name} 2"]
    assert original.id not in {card.id for card in tab.model.shelf.cards}
    assert tab.model.where.view == "canvas"


def test_an_example_that_cannot_be_fetched_is_said(disk, clock):
    tab = Tab(disk, clock)
    tab.say(p.ExampleAsked(slug="running_shoes"))
    assert tab.model.status == sentence("said.example_failed")
    assert tab.model.project is None


def test_a_file_saved_is_the_file_opened(tab):
    tab.write("Runners")
    tab.say(p.FileSaveAsked())
    name, text = tab.files.saved[0]
    assert name == "fleet-feet-2026-03-31.throughline.json"
    id_ = id_of(tab)
    tab.say(p.ProjectDeleted(id=id_))
    tab.keeper.received(name, text.encode())
    assert tab.model.dialog.kind == "open"
    tab.say(p.FileTaken(how="open"))
    assert (id_of(tab), tab.texts) == (id_, {"Runners"})
    assert tab.saved


def test_a_file_of_a_project_that_is_here_replaces_it_only_when_told_and_after_a_snapshot(tab, disk):
    tab.write("old")
    tab.rest()
    text = native.write(tab.model.document)
    tab.write("new")
    tab.rest()
    tab.keeper.received("old.json", text.encode())
    tab.say(p.FileTaken(how="replace"))
    assert tab.texts == {"old"}
    assert any("new" in raw for key, raw in disk.database.items() if key.startswith("snap|"))
    tab.say(UndoAsked())
    assert tab.texts == {"old", "new"}


def test_where_no_safety_copy_can_be_made_a_file_replaces_nothing(tab, disk):
    tab.write("old")
    tab.rest()
    id_, text = id_of(tab), native.write(tab.model.document)
    tab.write("new")
    tab.rest()
    disk.refuse_database = True
    tab.keeper.received("old.json", text.encode())
    tab.say(p.FileTaken(how="replace"))
    tab.rest()
    assert id_of(tab) != id_
    assert {note.text for note in newest(disk, id_).notes} == {"old", "new"}


def test_a_file_of_a_closed_project_replaces_it(tab, disk):
    tab.write("old")
    tab.rest()
    id_, text = id_of(tab), native.write(tab.model.document)
    tab.write("new")
    tab.say(p.ProjectCreated(name="Another"))
    tab.keeper.received("old.json", text.encode())
    tab.say(p.FileTaken(how="replace"))
    tab.rest()
    assert {note.text for note in newest(disk, id_).notes} == {"old"}
    assert any("new" in raw for key, raw in disk.database.items() if key.startswith("snap|"))


def test_a_file_can_be_kept_beside_the_project_that_is_here(tab):
    tab.write("Runners")
    id_ = id_of(tab)
    tab.keeper.received("same.json", native.write(tab.model.document).encode())
    tab.say(p.FileTaken(how="both"))
    assert id_of(tab) != id_
    assert {card.name for card in tab.model.shelf.cards} == {"Fleet Feet", "Fleet Feet 2"}


def test_a_file_that_is_not_ours_changes_nothing(tab):
    before = tab.model.project
    tab.keeper.received("holiday.jpg", b"\xff\xd8\xff")
    assert tab.model.shelf.incoming.faults
    tab.say(p.FileTaken(how="open"))
    assert tab.model.project is before


def test_a_file_of_a_newer_version_is_looked_at_and_not_kept(tab, disk):
    text = native.write_compact(tab.model.document).replace('"version":1', '"version":2,"later":1')
    tab.say(p.ProjectDeleted(id=id_of(tab)))
    tab.keeper.received("later.json", text.encode())
    tab.say(p.FileTaken(how="look"))
    assert tab.model.saving.why == "newer"
    tab.write("Runners")
    tab.rest()
    assert raws(disk, id_of(tab)) == {}


def test_finish_saves_everything_to_one_file_then_wipes_then_the_file_brings_all_back(tab, disk):
    tab.write("Runners")
    tab.say(p.ProjectCreated(name="Another"))
    tab.write("Walkers")
    tab.say(DialogAsked(kind="finish"))
    tab.say(p.EverythingSaveAsked())
    assert tab.model.shelf.filed
    name, text = tab.files.saved[0]
    disk.local["somebody else's"] = "stays"
    tab.say(p.WipeAsked())
    assert disk.local == {"somebody else's": "stays"}
    assert disk.database == {}
    assert (tab.model.project, tab.model.shelf.cards) == (None, ())
    assert tab.files.held == ("", "")
    tab.keeper.received(name, text.encode())
    tab.say(p.FileTaken(how="open"))
    assert {card.name for card in tab.model.shelf.cards} == {"Fleet Feet", "Another"}


def test_finish_with_one_project_saves_its_own_file(tab):
    tab.say(DialogAsked(kind="finish"))
    tab.say(p.EverythingSaveAsked())
    assert tab.files.saved[0][0].endswith(".throughline.json")
    assert tab.model.shelf.filed
    assert tab.model.dialog.kind == "finish"


def test_a_person_who_thinks_better_of_it_has_no_file(tab):
    tab.files.answer = None
    tab.say(p.EverythingSaveAsked())
    assert not tab.model.shelf.filed


def test_snapshots_are_made_of_every_quarter_of_an_hour_of_change(tab, disk, clock):
    for minute in range(60):
        clock.pass_(minutes=1)
        tab.write(f"note {minute}")
        tab.rest()
    kept = [key for key in disk.database if key.startswith("snap|")]
    assert len(kept) == 3


def test_the_first_change_of_a_visit_keeps_what_was_found(tab, disk, clock):
    tab.write("Runners")
    id_ = id_of(tab)
    tab.close()
    again = opened(disk, clock, id_)
    again.write("Walkers")
    again.rest()
    again.say(DialogAsked(kind="storage"))
    assert [each.why for each in again.model.shelf.snapshots] == ["opened"]
    again.say(p.CopyOpened(key=again.model.shelf.snapshots[0].key))
    assert again.texts == {"Runners"}
    assert again.model.document.name == "Fleet Feet (safety copy)"


def test_projects_that_vanished_are_found_in_the_safety_net(tab, disk, clock):
    tab.write("Runners")
    tab.close()
    disk.local.clear()
    again = Tab(disk, clock)
    assert [each.name for each in again.model.shelf.lost] == ["Fleet Feet"]
    again.say(p.CopyOpened(key=again.model.shelf.lost[0].key))
    assert again.texts == {"Runners"}


def test_the_address_opens_a_project_at_its_view(tab, disk, clock):
    again = opened(disk, clock, id_of(tab), "journey")
    assert again.model.where.view == "journey"
    assert again.model.where.journey == tab.model.document.journeys[0].id


def test_an_address_of_a_project_that_is_not_here_leads_to_the_start(disk, clock):
    tab = opened(disk, clock, "abcdefgh")
    assert tab.model.where.view == "start"
    assert tab.model.status == sentence("said.not_here")


def test_going_to_the_start_keeps_the_project_open(tab):
    tab.write("Runners")
    tab.say(ViewAsked(view="start"))
    assert tab.model.project is not None
    tab.say(ViewAsked(view="canvas"))
    assert tab.texts == {"Runners"}


def test_a_file_is_asked_for_only_while_work_is_in_none(tab):
    tab.write("one")
    tab.rest()
    assert tab.model.shelf.card(id_of(tab)).saves == 2
    tab.say(p.FileSaveAsked())
    assert tab.model.shelf.card(id_of(tab)).saves == 0
    tab.write("two")
    tab.rest()
    assert tab.model.shelf.card(id_of(tab)).saves == 1


def test_another_deployment_on_the_same_origin_is_never_touched(tab, disk):
    disk.local["throughline:other:p:abcdefgh:A"] = "theirs"
    tab.say(p.WipeAsked())
    assert disk.local == {"throughline:other:p:abcdefgh:A": "theirs"}


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


def test_a_project_wiped_in_another_tab_is_left_if_nothing_is_unsaved(tab, disk, clock):
    disk.locks = False
    other = opened(disk, clock, id_of(tab))
    tab.say(p.WipeAsked())
    other.hear()
    assert other.model.project is None
    assert other.model.status == sentence("said.gone_elsewhere")


def test_leaving_a_field_is_no_change(tab):
    tab.say(FieldLeft(of="x", field="y"))
    assert tab.saved


def test_typing_without_a_rest_is_saved_all_the_same(tab, clock):
    waits: list[int] = []
    tab._set = waits.append
    tab.keeper.world = replace(tab.keeper.world, later=waits.append)
    for number in range(30):
        clock.pass_(milliseconds=100)
        tab.write(f"note {number}")
    assert waits[0] == 300
    assert min(waits) == 0
