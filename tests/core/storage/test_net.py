"""The safety net: snapshots, and what it brings back."""

from tests.core.storage.fakes import Tab
from tests.core.storage.kept import id_of, newest, opened
from throughline.core.messages import projects as p
from throughline.core.messages.session import DialogAsked


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
