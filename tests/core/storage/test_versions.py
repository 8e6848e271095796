"""Saved versions: kept under a name until somebody deletes them, compared, restored, carried by backup files."""

import json

import pytest

from tests.core.storage.fakes import Clock, Disk, Tab
from throughline.core.compare.choosing import comparison, versions_of
from throughline.core.formats import native
from throughline.core.messages import compare as m
from throughline.core.messages import projects as p
from throughline.core.messages.session import DialogAsked, UndoAsked, ViewAsked
from throughline.core.state.shelf import VersionText
from throughline.core.storage import incoming, rescue
from throughline.core.storage.port import StorageError
from throughline.words import say


@pytest.fixture
def disk():
    return Disk()


@pytest.fixture
def tab(disk):
    made = Tab(disk, Clock())
    made.say(p.ProjectCreated(name="Fleet Feet"))
    made.write("Runners")
    return made


def save(tab, name):
    tab.say(m.VersionSaved(name=name))
    tab.clock.pass_(minutes=1)


def names(tab):
    return [each.name for each in versions_of(tab.model)]


def said(tab):
    return say("en", tab.model.status)


def again(tab, disk):
    """The project in another tab, as if the page were loaded again."""
    id_ = tab.model.document.id
    tab.rest()
    tab.close()
    return Tab(disk, tab.clock, f"?v=compare&p={id_}")


def test_a_version_has_a_name_a_date_and_a_size(tab):
    save(tab, "Before the workshop")
    (version,) = versions_of(tab.model)
    assert (version.name, version.at) == ("Before the workshop", "2026-03-31T09:00:00Z")
    assert version.size > 100
    assert said(tab) == "The version “Before the workshop” is saved."


def test_without_a_name_it_is_numbered(tab):
    save(tab, "  ")
    save(tab, "")
    assert names(tab) == ["Version 2", "Version 1"]


def test_versions_are_there_after_a_reload(tab, disk):
    save(tab, "First")
    save(tab, "Second")
    assert names(again(tab, disk)) == ["Second", "First"]


def test_nothing_but_a_person_lets_a_version_go(tab, disk):
    save(tab, "First")
    for number in range(30):
        tab.clock.pass_(minutes=20)
        tab.write(f"Note {number}")
        tab.rest()
    tab.clock.pass_(days=400)
    assert names(again(tab, disk)) == ["First"]


def test_a_version_is_compared_with_now(tab):
    save(tab, "First")
    tab.write("Walkers")
    tab.say(ViewAsked(view="compare"))
    found = comparison(tab.model)
    assert [say("en", each.sentence) for each in found.changes] == ["“Walkers” added to Customer Segments"]


def test_another_project_is_compared_with_now(tab):
    first = tab.model.document.id
    tab.rest()
    tab.say(p.ProjectCreated(name="Other"))
    tab.write("Walkers")
    tab.say(ViewAsked(view="compare"))
    tab.say(m.KindCompared(what="versions"))
    tab.say(m.LeftChosen(side=f"project:{first}"))
    words = [say("en", each.sentence) for each in comparison(tab.model).changes]
    assert "“Walkers” added to Customer Segments" in words
    assert "“Runners” removed from Customer Segments" in words


def test_restoring_brings_the_version_back_and_undo_the_later_state(tab):
    save(tab, "First")
    tab.write("Walkers")
    tab.say(m.VersionRestored(key=versions_of(tab.model)[0].key))
    assert tab.texts == {"Runners"}
    assert "restore" in [each.why for each in _snapshots(tab)]
    tab.say(UndoAsked())
    assert said(tab) == "Undone: restore a saved version."
    assert tab.texts == {"Runners", "Walkers"}


def _snapshots(tab):
    tab.say(DialogAsked(kind="storage"))
    return tab.model.shelf.snapshots


class NoSnapshots:
    """The safety net, but for snapshots."""

    def __init__(self, vault):
        self._vault = vault

    def __getattr__(self, name):
        return getattr(self._vault, name)

    async def snapshot(self, *_):
        raise StorageError("quota")


def test_where_the_present_cannot_be_made_safe_the_version_opens_beside_it(tab):
    save(tab, "First")
    tab.write("Walkers")
    tab.rest()
    before = tab.model.document.id
    tab.keeper.vault = NoSnapshots(tab.keeper.vault)
    tab.say(m.VersionRestored(key=versions_of(tab.model)[0].key))
    assert tab.model.document.id != before
    assert tab.texts == {"Runners"}


def test_a_version_is_deleted_for_good(tab, disk):
    save(tab, "First")
    save(tab, "Second")
    tab.say(m.VersionDeleted(key=versions_of(tab.model)[0].key))
    assert names(tab) == ["First"]
    assert names(again(tab, disk)) == ["First"]


def test_a_version_is_renamed_and_a_backup_does_not_bring_its_old_self(tab, disk):
    save(tab, "First")
    (version,) = versions_of(tab.model)
    tab.say(m.VersionNamed(key=version.key, name=" Before\nthe workshop "))
    assert said(tab) == "The version is called “Before the workshop” now."
    tab.say(m.VersionNamed(key=version.key, name="  "))
    tab.say(m.BackupAsked())
    there = again(tab, disk)
    assert names(there) == ["Before the workshop"]
    older = tab.files.saved[-1][1].replace("Before the workshop", "Third")
    there.keeper.received("a.json", older.encode())
    there.say(p.FileTaken(how="replace"))
    assert names(there) == ["Before the workshop"]


def test_a_version_is_saved_as_a_file(tab):
    save(tab, "First")
    tab.write("Walkers")
    tab.say(m.VersionFileAsked(key=versions_of(tab.model)[0].key))
    name, text = tab.files.saved[-1]
    assert name == "fleet-feet-first-2026-03-31.throughline.json"
    assert [each.text for each in native.read(text).project.notes] == ["Runners"]


def test_where_the_browser_keeps_none_it_says_so(tab, disk):
    disk.refuse_database = True
    save(tab, "First")
    assert names(tab) == []
    assert said(tab).startswith("The version “First” could not be saved")
    assert tab.model.shelf.vault == "denied"


def test_a_damaged_version_is_never_taken_for_a_good_one(tab, disk):
    save(tab, "First")
    (key,) = (each for each in disk.database if each.startswith("ver|"))
    disk.database[key] = disk.database[key].replace("Runners", "Rummers")
    tab.say(m.VersionRestored(key=key))
    assert tab.texts == {"Runners"}
    assert "cannot be read" in said(tab)


def test_a_version_whose_head_was_never_written_is_there_without_a_name(tab, disk):
    save(tab, "First")
    for key in [each for each in disk.database if each.startswith("verhead|")]:
        del disk.database[key]
    assert names(again(tab, disk)) == [""]


def test_a_backup_file_brings_versions_to_another_computer(tab):
    save(tab, "First")
    tab.write("Walkers")
    tab.say(m.BackupAsked())
    name, text = tab.files.saved[-1]
    assert name.endswith(".throughline-backup.json")
    other = Tab(Disk(), Clock())
    other.keeper.received(name, text.encode())
    other.say(p.FileTaken())
    assert other.texts == {"Runners", "Walkers"}
    assert names(other) == ["First"]
    other.say(m.VersionRestored(key=versions_of(other.model)[0].key))
    assert other.texts == {"Runners"}


def test_taken_beside_the_project_that_is_here_the_copy_gets_the_versions(tab):
    save(tab, "First")
    tab.say(m.BackupAsked())
    tab.keeper.received("a.json", tab.files.saved[-1][1].encode())
    before = tab.model.document.id
    tab.say(p.FileTaken(how="both"))
    assert tab.model.document.id != before
    assert names(tab) == ["First"]


def test_the_file_of_everything_holds_versions_even_of_a_single_project(tab, disk):
    save(tab, "First")
    tab.rest()
    tab.say(DialogAsked(kind="finish"))
    tab.say(p.EverythingSaveAsked())
    assert tab.model.shelf.filed
    _, text = tab.files.saved[-1]
    tab.say(p.WipeAsked())
    assert disk.database == {}
    tab.keeper.received("all.json", text.encode())
    tab.say(p.FileTaken())
    assert tab.texts == {"Runners"}
    assert names(tab) == ["First"]


def test_without_versions_a_single_project_is_a_file_of_its_own(tab):
    tab.rest()
    tab.say(p.EverythingSaveAsked())
    assert native.read(tab.files.saved[-1][1]).project is not None


BAD = [5, "x", None, {}, {"project": "../../etc", "at": "now", "text": 1}, [[[[]]]]]


@pytest.mark.parametrize("versions", [5, "x", {"a": 1}, BAD, [*BAD, "good"]], ids=str)
def test_bad_versions_in_a_file_keep_nothing_else_from_being_read(tab, versions):
    save(tab, "First")
    tab.say(m.BackupAsked())
    document = json.loads(tab.files.saved[-1][1])
    good = document["versions"][0]
    document["versions"] = (
        [good if each == "good" else each for each in versions] if isinstance(versions, list) else versions
    )
    found = incoming.read("a.json", json.dumps(document).encode())
    assert [each.name for each in found.projects] == ["Fleet Feet"]
    assert [each.name for each in found.versions] == (["First"] if "good" in str(versions) else [])


def test_a_file_without_versions_is_read_as_ever():
    text, left_out = rescue.packed({}, "now")
    assert "versions" not in json.loads(text)
    assert left_out == 0
    assert rescue.saved_versions(text.encode()) == ()


def test_versions_that_do_not_fit_are_counted_the_newest_come_first(monkeypatch):
    monkeypatch.setattr(rescue, "LARGEST", 2_000)
    every = tuple(VersionText("project1", "2026-03-31T09:00:00Z", str(number), "x" * 600) for number in range(4))
    text, left_out = rescue.packed({}, "now", every)
    assert [each["name"] for each in json.loads(text)["versions"]] == ["0", "1"]
    assert left_out == 2


def test_versions_go_with_a_project_that_is_deleted_for_good(tab, disk):
    save(tab, "First")
    tab.rest()
    tab.say(p.ProjectDeleted(id=tab.model.document.id))
    assert any(each.startswith("ver|") for each in disk.database)
    tab.say(p.CopiesForgotten(keys=(tab.model.shelf.bin[0].key,)))
    assert not any(each.startswith("ver") for each in disk.database)


def test_versions_come_back_with_a_project_from_the_bin(tab):
    save(tab, "First")
    tab.rest()
    id_ = tab.model.document.id
    tab.say(p.ProjectDeleted(id=id_))
    tab.say(p.CopyRestored(key=tab.model.shelf.bin[0].key))
    tab.say(p.ProjectAsked(id=id_))
    assert names(tab) == ["First"]


def test_versions_go_when_the_bin_lets_the_project_go(tab, disk):
    save(tab, "First")
    tab.rest()
    tab.say(p.ProjectDeleted(id=tab.model.document.id))
    tab.clock.pass_(days=31)
    Tab(disk, tab.clock)
    assert not any(each.startswith("ver") for each in disk.database)
