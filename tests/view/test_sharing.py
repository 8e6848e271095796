"""What is seen of links and of merging: the dialog tells how far a link gets, the review has both sides of each difference."""

from tests.core.merge.test_merge import BASE, with_note
from tests.core.update.test_merging import session
from throughline.core.memo import Memo
from throughline.core.messages import merging as m
from throughline.core.messages.session import DialogAsked
from throughline.core.model import Model
from throughline.core.update import update
from throughline.view import page


def region(model: Model, name: str) -> str:
    made, errors = page.rendered(page.regions(model, Memo()))
    assert errors == []
    return made[name]


def test_the_dialog_tells_how_far_the_link_gets() -> None:
    model, _ = update(session(), DialogAsked(kind="share"))
    text = region(model, "dialog")
    assert "#p=1." in text
    assert "Works everywhere." in text


def test_before_there_is_another_copy_the_screen_says_what_to_do() -> None:
    assert "Choose the file…" in region(session(), "work")


def test_the_review_has_both_sides_and_what_needs_no_decision_when_it_is_wanted() -> None:
    mine = with_note(BASE, text="Runners")
    theirs = with_note(BASE, text="Walkers").changed(notes=with_note(BASE, text="Walkers").notes[:1])
    model, _ = update(session(mine), m.CopyRead(file="theirs.json", project=theirs, base=BASE))
    text = region(model, "work")
    assert "is now “Runners”" in text
    assert "is now “Walkers”" in text
    assert "made only here" not in text
    assert "removed from" not in text
    whole, _ = update(model, m.RestShown(on=True))
    assert "“Note 2” removed from Customer Segments" in region(whole, "work")


def test_without_a_known_beginning_each_side_is_told_against_the_other() -> None:
    mine, theirs = with_note(BASE, text="Runners"), with_note(BASE, text="Walkers")
    for base, words in ((None, "Here, beside the other copy"), (BASE, '"merge-side-name">Here<')):
        model, _ = update(session(mine), m.CopyRead(file="theirs.json", project=theirs, base=base))
        text = region(model, "work")
        assert words in text
        assert ("beside this one" in text) == (base is None)
