"""The screen that compares: sides, signs, figures, changes, versions; and the list of changes on paper."""

import re
from html import unescape

import pytest

from tests.shoes import model, shoes
from tests.view.press import printing
from throughline.core.compare.beside import merged
from throughline.core.compare.choosing import comparison, sides
from throughline.core.edit import removed, replaced
from throughline.core.memo import Memo
from throughline.core.messages import compare as m
from throughline.core.messages.session import ComparisonAsked, ViewAsked
from throughline.core.order import ordered
from throughline.core.paper.plan import FlowPage
from throughline.core.state.dialog import Dialog
from throughline.core.state.shelf import Version
from throughline.core.update import update
from throughline.view import sheets
from throughline.view.compare import dialogs, screen
from throughline.view.scene import scene
from throughline.words import say

VERSION = Version("ver|shoes|2026-03-31T09:00:00Z|00000000", "", "2026-03-31T09:00:00Z", "Before", 12_345)


def plain(html):
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def drawn(held):
    return "".join(make() for make in screen.regions(scene(held, Memo())).values())


def edited():
    """The shoes with a version of before: a note gone, one moved, one renamed, a wait that is shorter."""
    before = shoes()
    gone = next(each for each in before.notes if each.text == "Web shop")
    moves = next(each for each in before.notes if each.text == "Parcel carrier")
    wait = next(each for each in before.touchpoints if each.name.startswith("Waits 25"))
    after = removed(before, frozenset({gone.id}))
    after = replaced(after, moves.changed(place="KR"), wait.changed(felt=1.0))
    held = model(after, view="compare")
    version = VERSION.but(project=after.id)
    fetched = ((f"version:{version.key}", before),)
    return held.but(shelf=held.shelf.but(versions=(version,)), compare=held.compare.but(fetched=fetched))


def asked(held, *messages):
    for message in messages:
        held, _ = update(held, message)
    return held


def test_a_version_lies_nearest():
    chosen = sides(edited())
    assert (chosen.what, chosen.left, chosen.right) == ("versions", f"version:{VERSION.key}", "now")


def test_without_versions_the_two_views_of_a_journey_do():
    one, other = ordered(shoes().journeys)[:2]
    chosen = sides(model(view="compare"))
    assert (chosen.what, chosen.left, chosen.right) == ("journeys", one.id, other.id)


def test_the_screen_shows_what_became_of_everything():
    words = plain(drawn(edited()))
    assert "removed: Web shop" in words
    assert "moved: Parcel carrier to Key Resources" in words
    assert "moved: Parcel carrier from Key Partnerships" in words
    assert "“Web shop” removed from Channels" in words
    assert "Felt at “Waits 25 minutes for a gait check”: −2 → +1" in words


def test_what_does_not_differ_is_shown_when_it_is_asked_for():
    held = edited()
    assert "Rent 5,200 a month" not in plain(drawn(held))
    assert "Rent 5,200 a month" in plain(drawn(asked(held, m.OnlyChangesTicked(on=False))))


def test_changes_of_one_area():
    words = plain(drawn(asked(edited(), m.AreaPicked(which="emotions"))))
    assert "Felt at “Waits" in words
    assert "“Web shop” removed from Channels" not in words


def test_a_change_leads_to_the_element():
    html = unescape(drawn(edited()))
    wait = next(each for each in shoes().touchpoints if each.name.startswith("Waits 25"))
    assert f'["ChosenAt", {{"id": "{wait.id}"}}]' in html


def test_what_is_gone_leads_nowhere():
    gone = next(each for each in shoes().notes if each.text == "Web shop")
    assert f'"id": "{gone.id}"' not in unescape(drawn(edited()))


def test_journeys_have_both_curves_and_what_is_felt():
    one, other = ordered(shoes().journeys)[:2]
    html = drawn(asked(model(), ComparisonAsked(what="journeys", left=one.id, right=other.id)))
    assert "curves-old" in html
    assert "curves-new" in html
    assert "changed: Waits 25 minutes for a gait check felt −2" in plain(html)
    assert "changed: Waits five minutes, with water felt +1" in plain(html)


def test_today_and_planned():
    words = plain(drawn(asked(model(), ComparisonAsked(what="canvas"))))
    assert "added: Online booking of gait checks" in words
    assert "removed: Newspaper advertisement, 380 a month" in words


@pytest.mark.parametrize(
    ("what", "words"),
    [("versions", "nothing to compare"), ("canvas", "planned or to be dropped"), ("journeys", "only one journey")],
)
def test_where_there_is_nothing_to_compare_it_says_what_to_do(project, what, words):
    held = model(project, view="compare")
    assert words in plain(drawn(asked(held, m.KindCompared(what=what))))


def test_a_version_that_cannot_be_read_says_so():
    held = edited()
    held = held.but(compare=held.compare.but(fetched=((f"version:{VERSION.key}", None),)))
    assert "cannot be read" in plain(drawn(held))


def test_the_sides_are_swapped():
    held = edited()
    back = asked(held, m.SidesSwapped())
    assert "“Web shop” added to Channels" in plain(drawn(back))
    assert len(comparison(back).changes) == len(comparison(held).changes)


def test_versions_stand_with_name_and_size():
    words = plain(drawn(edited()))
    assert "Before 2026-03-31 · 12 kB" in words


def test_a_browser_that_keeps_none_says_so_and_offers_a_file():
    held = model(view="compare")
    words = plain(drawn(held.but(shelf=held.shelf.but(vault="denied"))))
    assert "keeps no versions" in words
    assert "Save to a file" in words


@pytest.mark.parametrize("kind", ["version-save", "version-rename", "version-restore", "version-delete"])
@pytest.mark.parametrize("vault", ["open", "denied"])
def test_every_dialog_is_drawn(kind, vault):
    held = edited()
    held = held.but(shelf=held.shelf.but(vault=vault))
    assert "dialog-title" in str(dialogs.draw(scene(held, Memo()), Dialog(kind, (VERSION.key,))))


def test_every_change_is_on_the_paper_once():
    held = printing(edited(), m.ChangesPrinted())
    assert held.where.view == "print"
    plan = held.paper.plan
    assert plan is not None
    assert all(isinstance(page, FlowPage) for page in plan.pages)
    printed = plain("".join(sheets.sheets(scene(held, Memo()), plan)))
    found = comparison(held)
    for change in found.changes:
        assert printed.count(plain(say("en", found.said(change)))) >= 1
    assert printed.count("“Web shop” removed from Channels") == 1
    assert "Before: Before · " in printed


def test_ctrl_p_prints_the_changes_where_they_are_seen():
    from throughline.core.messages.paper import PrintBegan

    held = printing(edited(), PrintBegan())
    assert held.paper.plan.order.what == "changes"


def test_the_paper_says_when_nothing_can_be_compared(project):
    held = printing(model(project, view="compare"), m.ChangesPrinted())
    assert len(held.paper.plan.pages) == 1


def test_the_paper_of_another_comparison_is_another_plan():
    held = printing(edited(), m.ChangesPrinted())
    later = printing(held, ViewAsked(view="compare"), m.KindCompared(what="canvas"), m.ChangesPrinted())
    assert later.paper.plan.order.compared != held.paper.plan.order.compared


@pytest.mark.parametrize(
    ("left", "right", "result"),
    [("abc", "abc", "abc"), ("abc", "ac", "abc"), ("abc", "cba", "cba"), ("xab", "ab", "xab"), ("axyb", "ab", "axyb")],
)
def test_rows_of_both_sides(left, right, result):
    assert merged([*left], [*right]) == [*result]
