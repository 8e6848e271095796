"""What cannot be read, or is from a newer version: nothing of it is written over."""

import pytest

from tests.core.storage.fakes import Tab
from tests.core.storage.kept import KEYS, id_of, opened, raws
from throughline.core.formats import native
from throughline.core.messages import projects as p
from throughline.core.storage import slots


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


@pytest.mark.parametrize("revision", [50, 2])
def test_an_open_tab_of_an_older_release_never_writes_over_what_a_newer_one_saved(tab, disk, revision):
    tab.write("Runners")
    tab.rest()
    id_ = id_of(tab)
    before = raws(disk, id_)
    slot = min(slots.NAMES, key=lambda name: slots.revision_of(before.get(name, "")))
    text = native.write_compact(tab.model.document).replace('"version":1', '"version":2,"later":[1]')
    later = slots.written(slots.made(text, revision, tab.model.saving.checksum, schema=2))
    disk.local[KEYS.slot(id_, slot)] = later
    tab.write("Walkers")
    tab.rest()
    tab.close()
    assert disk.local[KEYS.slot(id_, slot)] == later


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
