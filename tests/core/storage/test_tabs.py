"""Two tabs, two deployments: one edits, none overwrites the other."""

from tests.core.storage.kept import id_of, newest, opened
from throughline.core.messages import projects as p
from throughline.core.messages.session import UndoAsked
from throughline.words import sentence


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


def test_another_deployment_on_the_same_origin_is_never_touched(tab, disk):
    disk.local["throughline:other:p:abcdefgh:A"] = "theirs"
    tab.say(p.WipeAsked())
    assert disk.local == {"throughline:other:p:abcdefgh:A": "theirs"}


def test_a_project_wiped_in_another_tab_is_left_if_nothing_is_unsaved(tab, disk, clock):
    disk.locks = False
    other = opened(disk, clock, id_of(tab))
    tab.say(p.WipeAsked())
    other.hear()
    assert other.model.project is None
    assert other.model.status == sentence("said.gone_elsewhere")
