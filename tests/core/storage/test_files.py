"""Files: saved, opened, replaced, kept beside; finishing."""

from tests.core.storage.kept import id_of, newest, raws
from throughline.core.formats import native
from throughline.core.messages import keeping as k
from throughline.core.messages import projects as p
from throughline.core.messages.session import DialogAsked, UndoAsked
from throughline.words import sentence


def test_after_a_change_the_file_for_finishing_is_asked_for_again(tab):
    tab.say(p.EverythingSaveAsked())
    assert tab.model.shelf.filed
    tab.write("one")
    tab.rest()
    assert not tab.model.shelf.filed


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
    assert not tab.pictures.there
    assert (tab.model.project, tab.model.shelf.cards) == (None, ())
    assert tab.model.status == sentence("said.wiped")
    assert tab.files.held == ("", "")
    tab.keeper.received(name, text.encode())
    tab.say(p.FileTaken(how="open"))
    assert {card.name for card in tab.model.shelf.cards} == {"Fleet Feet", "Another"}


def test_what_is_begun_while_the_rest_is_wiped_stays(tab, act):
    tab.write("Runners")
    model = act(tab.model, p.WipeAsked())
    assert (model.project, model.shelf.cards) == (None, ())
    model = act(model, p.ProjectCreated(name="The next client"), k.Wiped(whole=True))
    assert model.document.name == "The next client"
    assert model.status != sentence("said.wiped")


def test_what_could_not_be_wiped_is_listed_again(tab, disk):
    tab.write("Runners")
    tab.rest()
    disk.refuse = "failed"
    tab.say(p.WipeAsked())
    disk.refuse = None
    tab.say(k.Wiped(whole=False))
    assert [card.name for card in tab.model.shelf.cards] == ["Fleet Feet"]


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


def test_a_file_is_asked_for_only_while_work_is_in_none(tab):
    tab.write("one")
    tab.rest()
    assert tab.model.shelf.card(id_of(tab)).saves == 2
    tab.say(p.FileSaveAsked())
    assert tab.model.shelf.card(id_of(tab)).saves == 0
    tab.write("two")
    tab.rest()
    assert tab.model.shelf.card(id_of(tab)).saves == 1
