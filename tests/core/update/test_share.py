"""A link that arrives is looked at, never kept by itself; what is broken is said, and nothing that was open is lost."""

from tests.conftest import Act
from throughline.core import effects as e
from throughline.core import share_effects as s
from throughline.core.formats import standalone
from throughline.core.messages import share as m
from throughline.core.messages.canvas import NoteAdded
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.share.link import fragment, parcel
from throughline.core.share.packing import packed
from throughline.core.state.share import PREVIEW
from throughline.core.state.shelf import Card
from throughline.core.update import update
from throughline.core.update.share import link_of

WORDS = "Blue door 7"


def link(project: Project) -> str:
    return fragment(parcel(project))


def test_a_link_shows_its_project_and_nothing_can_be_changed(project: Project, act: Act) -> None:
    model = act(Model(), m.LinkArrived(fragment=link(project)), NoteAdded(place="CS"))
    assert model.document.name == project.name
    assert model.document.notes == ()
    assert model.read_only
    assert model.saving.why == "link"


def test_what_is_looked_at_is_not_saved_and_leaves_the_address(project: Project) -> None:
    model, effects = update(Model(), m.LinkArrived(fragment=link(project)))
    assert not [each for each in effects if isinstance(each, e.Save | e.Claim)]
    (shown,) = [each for each in effects if isinstance(each, e.ShowAddress)]
    assert not shown.push
    assert shown.where.project is None
    assert model.document.id == PREVIEW


def test_a_copy_is_saved_under_its_own_id_or_beside_what_is_here(project: Project, act: Act) -> None:
    looked = act(Model(), m.LinkArrived(fragment=link(project)))
    first, effects = update(looked, m.LinkSaved())
    assert first.document.id == project.id
    assert not first.read_only
    assert [each.project.id for each in effects if isinstance(each, e.Save)] == [project.id]
    here = looked.but(shelf=looked.shelf.but(cards=(Card(id=project.id, name=project.name),)))
    second = act(here, m.LinkSaved())
    assert second.document.id not in {project.id, PREVIEW}
    assert second.document.name != project.name
    assert second.document.opened_from == first.document.opened_from is not None


def test_a_link_that_was_cut_leaves_what_is_open_alone(model: Model, project: Project, act: Act) -> None:
    after = act(model, m.LinkArrived(fragment=link(project)[:-20]))
    assert after.project is model.project
    assert after.dialog is not None
    assert after.dialog.kind == "link-broken"
    assert after.share.trouble == "cut"


def test_a_bomb_and_a_stranger_are_said_to_be_what_they_are(act: Act) -> None:
    assert act(Model(), m.LinkArrived(fragment=fragment(packed("0" * 30_000_000)))).share.trouble == "too_large"
    strange = act(Model(), m.LinkArrived(fragment=fragment(packed('{"format":"other"}'))))
    assert strange.share.trouble == "faults"
    assert strange.share.faults
    assert strange.project is None


def test_a_locked_link_waits_for_its_passphrase(project: Project, act: Act) -> None:
    model = act(Model(), m.LinkArrived(fragment=fragment(b"locked bytes", sealed=True)))
    assert model.dialog is not None
    assert model.dialog.kind == "link-locked"
    _, effects = update(model, m.LinkUnlocked(passphrase=WORDS))
    assert effects == (s.Unlock(b"locked bytes", WORDS),)
    model = act(model, m.Unlocked(data=None))
    assert model.share.wrong
    assert model.project is None
    assert act(model, m.Unlocked(data=parcel(project))).document.name == project.name


def test_the_link_of_a_project_is_the_locked_one_until_the_project_changes(model: Model, act: Act) -> None:
    plain = link_of(model)
    locked = act(model, m.Locked(data=b"locked bytes"))
    assert link_of(locked) == fragment(b"locked bytes", sealed=True)
    assert link_of(act(locked, NoteAdded(place="CS"))).startswith("#p=1.")
    assert link_of(act(locked, m.LinkLocked())) == plain


def test_closing_the_preview_leads_to_the_list(project: Project, act: Act) -> None:
    model = act(Model(), m.LinkArrived(fragment=link(project)), m.LinkLeft())
    assert model.project is None
    assert model.share.shown is None


def test_what_is_sent_is_a_page_that_can_be_read_and_opened_again(model: Model) -> None:
    _, effects = update(model, m.FileSent())
    (sent,) = [each for each in effects if isinstance(each, s.SendFile)]
    assert sent.title == model.document.name
    assert sent.file.name.endswith(".throughline.html")
    held = standalone.read(sent.file.format.writer()(sent.file.project, sent.file.asked).encode()).project
    assert held is not None
    assert held.notes == model.document.notes
