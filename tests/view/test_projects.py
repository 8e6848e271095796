"""The start screen, the bars and the dialogs of projects, in every state that they know."""

import re

import pytest

from tests.core.storage.fakes import Clock, Disk, Tab
from throughline.core.formats import native
from throughline.core.memo import Memo
from throughline.core.messages import keeping as k
from throughline.core.messages import projects as p
from throughline.core.messages.session import DialogAsked
from throughline.core.state.dialog import Dialog
from throughline.core.state.saving import Saving
from throughline.core.state.shelf import Card, Copy, Example
from throughline.view import bars, project_dialogs, start
from throughline.view.scene import scene
from throughline.view.thumbnail import thumbnail

COPY = Copy("snap|abcdefgh|2026-03-31T09:00:00Z|opened", "abcdefgh", "2026-03-31T09:00:00Z", "Old", "opened")
EXAMPLE = Example("shoes", "Shoes", "About shoes", "A lesson", 41, 38, ("ab-Y",), (0.0, 2.0, -1.0))


@pytest.fixture
def tab():
    made = Tab(Disk(), Clock())
    made.say(p.ProjectCreated(name="Fleet Feet", kind="b2c"))
    made.write("Runners")
    made.rest()
    return made


def drawn(regions, model):
    return "".join(make() for make in regions(scene(model, Memo())).values())


def start_of(model, **shelf):
    return drawn(start.regions, model.but(shelf=model.shelf.but(**shelf)))


def test_nothing_is_drawn_before_the_list_is_read():
    fresh = Tab(Disk(), Clock()).model
    assert start_of(fresh, loaded=False) == ""


def test_the_first_time_it_says_what_this_is():
    assert "in one picture" in start_of(Tab(Disk(), Clock()).model)


def test_a_project_is_a_card_with_its_name_and_size(tab):
    html = start_of(tab.model)
    assert "Fleet Feet" in html
    assert "1 note" in html


@pytest.mark.parametrize("standing", ["good", "newer", "unreadable"])
def test_every_standing_of_a_card_is_drawn(tab, standing):
    card = Card(id="abcdefgh", name="Other", standing=standing, modified="2026-03-31T09:00:00Z")
    assert "Other" in start_of(tab.model, cards=(card,), snapshots=(COPY,))


def test_examples_bin_and_what_was_lost_are_drawn(tab):
    html = start_of(tab.model, examples=(EXAMPLE,), bin=(COPY,), lost=(COPY,))
    assert all(words in html for words in ("A lesson", "Bin: 1 project", "Found in the safety net"))


def test_examples_that_could_not_be_fetched_can_be_asked_for_again(tab):
    assert "Try again" in start_of(tab.model, examples=(), examples_failed=True)


@pytest.mark.parametrize(
    ("saving", "words"),
    [
        (Saving("unsaved", "quota"), "is full"),
        (Saving("unsaved", "denied"), "keep nothing"),
        (Saving("unsaved", "failed"), "gave an error"),
        (Saving("unsaved", "damaged"), "is damaged"),
        (Saving("unsaved", "too_large"), "larger than can be kept"),
        (Saving("readonly", "other_tab"), "another tab"),
        (Saving("readonly", "newer"), "newer Throughline"),
        (Saving(notice="damaged"), "was damaged"),
        (Saving(notice="recovered"), "could not be saved last time"),
    ],
)
def test_every_bar_says_what_it_is_about(tab, saving, words):
    assert words in drawn(bars.regions, tab.model.but(saving=saving))


def test_a_bar_that_was_closed_stays_closed(tab):
    model = tab.model.but(saving=Saving(notice="recovered"))
    tab.model = model
    tab.say(p.BarClosed(bar="notice"))
    assert "could not be saved last time" not in drawn(bars.regions, tab.model)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"saves": 50}, "No file holds"),
        ({"since": "2026-03-01T00:00:00Z", "modified": "2026-03-09T00:00:00Z"}, "No file holds"),
        ({"since": "2026-03-01T00:00:00Z", "modified": "2026-03-07T00:00:00Z", "saves": 49}, ""),
    ],
)
def test_a_file_is_proposed_after_a_week_or_fifty_saves(tab, fields, words):
    card = tab.model.shelf.cards[0].changed(**fields)
    html = drawn(bars.regions, tab.model.but(shelf=tab.model.shelf.but(cards=(card,))))
    assert (words or "bar-sign") in html if words else "bar-sign" not in html


def test_a_new_release_is_offered_until_the_bar_is_closed(tab):
    tab.model = tab.model.but(release=True)
    assert "New version, reload" in drawn(bars.regions, tab.model)
    tab.say(p.BarClosed(bar="release"))
    assert "New version" not in drawn(bars.regions, tab.model)


def test_without_a_safety_net_a_bar_says_so(tab):
    assert "no safety copies" in drawn(bars.regions, tab.model.but(shelf=tab.model.shelf.but(vault="denied")))


def dialog(model, kind, *about):
    made = project_dialogs.draw(scene(model, Memo()), Dialog(kind, about))
    assert made is not None
    return str(made)


def test_the_menu_offers_what_can_be_done_with_a_project(tab):
    html = dialog(tab.model, "project-menu", tab.model.document.id)
    assert all(words in html for words in ("Rename", "Duplicate", "Save to a file", "Delete"))


def test_the_menu_of_an_unreadable_project_offers_its_raw_text(tab):
    card = Card(id="abcdefgh", name="Other", standing="unreadable")
    html = dialog(tab.model.but(shelf=tab.model.shelf.but(cards=(card,))), "project-menu", "abcdefgh")
    assert "Download raw" in html
    assert "Rename" not in html


@pytest.mark.parametrize("vault", ["open", "denied"])
def test_deleting_says_whether_it_can_be_undone(tab, vault):
    html = dialog(tab.model.but(shelf=tab.model.shelf.but(vault=vault)), "delete", tab.model.document.id)
    assert ("30 days" in html) == (vault == "open")
    assert ("for good" in html) == (vault == "denied")


@pytest.mark.parametrize("filed", [True, False])
def test_wiping_waits_for_the_file(tab, filed):
    html = dialog(tab.model.but(shelf=tab.model.shelf.but(filed=filed)), "finish")
    assert ("disabled" in html) != filed


@pytest.mark.parametrize("persisted", [True, False, None])
def test_where_is_my_work_is_answered(tab, persisted):
    tab.say(DialogAsked(kind="storage"))
    shelf = tab.model.shelf
    model = tab.model.but(
        shelf=shelf.but(
            room=shelf.room.but(persisted=persisted),
            snapshots=(COPY.but(project=tab.model.document.id),),
            quarantine=(COPY,),
        )
    )
    html = dialog(model, "storage")
    assert "Earlier states" in html
    assert "could not be read" in html


def test_an_opened_file_is_shown_before_it_is_taken(tab):
    tab.keeper.received("a.json", native.write(tab.model.document).encode())
    html = dialog(tab.model, "open")
    assert "on this computer already" in html
    assert "Keep both" in html


def test_a_newer_file_can_only_be_looked_at(tab):
    text = native.write_compact(tab.model.document).replace('"version":1', '"version":2,"later":1')
    tab.keeper.received("a.json", text.encode())
    html = dialog(tab.model, "open")
    assert "Look at it" in html
    assert "Replace" not in html


def test_a_broken_file_says_what_is_wrong(tab):
    tab.keeper.received("a.json", b'{"format": "throughline", "version": 1,}')
    assert "a comma stands before a closing bracket" in dialog(tab.model, "open")


def test_a_conflict_names_both(tab):
    tab.say(k.SaveOvertaken(project=tab.model.document))
    html = dialog(tab.model, "conflict", *tab.model.dialog.about)
    assert "copy from this tab" in html


def test_a_thumbnail_without_anything_is_still_a_canvas():
    assert "thumb-grid" in str(thumbnail((), ()))


def test_a_thumbnail_shows_each_note_that_has_room_in_its_colour():
    drawn = str(thumbnail(("aab-", *[""] * 7, "a" * 40), ()))
    shapes = dict(re.findall(r'class="thumb-note ([^"]+)" d="([^"]+)"', drawn))
    counts = {look: shape.count("M") for look, shape in shapes.items()}
    assert counts == {"seg-A": 2 + 6, "seg-B": 1, "none": 1}
