"""The list of projects: deleting, the bin, renaming, copies, examples, addresses."""

import pytest

from tests.core.storage.fakes import Tab
from tests.core.storage.kept import id_of, newest, opened, raws
from throughline.core import examples
from throughline.core.formats import native
from throughline.core.messages import projects as p
from throughline.core.messages.session import UndoAsked, ViewAsked
from throughline.core.project import Project
from throughline.words import sentence


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


def test_deleted_in_two_tabs_within_a_second_it_is_in_the_bin_once_and_whole(tab, disk, clock):
    disk.locks = False
    tab.write("Runners")
    tab.rest()
    id_ = id_of(tab)
    other = opened(disk, clock, id_)
    other.say(p.ProjectDeleted(id=id_))
    tab.say(p.ProjectDeleted(id=id_))
    assert [each.name for each in tab.model.shelf.bin] == ["Fleet Feet"]
    tab.say(p.CopyRestored(key=tab.model.shelf.bin[0].key))
    tab.say(p.ProjectAsked(id=id_))
    assert tab.texts == {"Runners"}


def test_deleted_twice_within_a_second_both_are_in_the_bin(tab):
    id_ = id_of(tab)
    tab.write("Runners")
    text = native.write(tab.model.document)
    tab.say(p.ProjectDeleted(id=id_))
    tab.keeper.received("fleet.json", text.encode())
    tab.say(p.FileTaken(how="open"))
    tab.write("Walkers")
    tab.say(p.ProjectDeleted(id=id_of(tab)))
    found = []
    for copy in tab.model.shelf.bin:
        tab.say(p.CopyRestored(key=copy.key))
        tab.say(p.ProjectAsked(id=copy.project))
        found.append(tab.texts)
        tab.say(p.ProjectDeleted(id=copy.project))
    assert {"Runners"} in found
    assert {"Runners", "Walkers"} in found


def test_what_storage_refused_goes_into_the_bin_from_the_safety_net(disk, clock):
    disk.refuse = "quota"
    tab = Tab(disk, clock)
    tab.say(p.ProjectCreated(name="Fleet Feet"))
    tab.write("Runners")
    tab.rest()
    id_ = id_of(tab)
    tab.say(p.ProjectDeleted(id=id_))
    disk.refuse = None
    tab.say(p.CopyRestored(key=tab.model.shelf.bin[0].key))
    assert opened(disk, clock, id_).texts == {"Runners"}


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
