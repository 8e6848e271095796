"""Changes as people read them."""

import pytest

from throughline.core.canvas import Amount, Cost, Note, Proposition, Test
from throughline.core.compare import compare, told
from throughline.core.compare.moving import moved
from throughline.core.compare.summary import Feeling, summary
from throughline.core.evidence import Evidence
from throughline.core.figures import Sum
from throughline.core.find import touchpoint
from throughline.core.journey import Journey, Moment, Stage, Touchpoint
from throughline.core.links import NoteLink
from throughline.core.order import fresh
from throughline.core.project import Profile, Project
from throughline.core.state.locale import Locale
from throughline.words import say

KEYS = fresh(6)


def project(*notes, **fields):
    return Project(format="throughline", version=1, id="project0", name="Stride", notes=notes, **fields)


def note(text, place="CH", at=0, **fields):
    return Note(
        id=f"note-{text}".replace(" ", "-")[:16].ljust(8, "0"), place=place, text=text, order=KEYS[at], **fields
    )


def said(a, b):
    return [say("en", each.sentence) for each in told(compare(a, b, Locale(symbols=(("EUR", "€"),))))]


def way(**fields):
    return {
        "journeys": (Journey(id="journey1", name="As is"),),
        "stages": (Stage(id="stage001", journey="journey1", name="Visit"),),
        "touchpoints": (Touchpoint(id="touch001", stage="stage001", name="The wait", **fields),),
    }


RETAIL = note("Retail partners")


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (RETAIL, RETAIL.changed(place="KP"), "“Retail partners” moved from Channels to Key Partnerships"),
        (RETAIL, RETAIL.changed(text="Shops"), "“Retail partners” is now “Shops”"),
        (RETAIL, RETAIL.changed(state="planned"), "“Retail partners”, State: Today → Planned"),
        (RETAIL, RETAIL.changed(evidence=Evidence()), "“Retail partners”, evidence noted: A guess, An assumption"),
        (
            RETAIL,
            RETAIL.changed(cost=Cost(amount=Amount(price="380.00"))),
            "“Retail partners”, amount noted: €380 a month",
        ),
    ],
)
def test_what_became_of_a_note(before, after, words):
    assert said(project(before), project(after)) == [words]


def test_what_came_and_what_went():
    assert said(project(RETAIL), project()) == ["“Retail partners” removed from Channels"]
    assert said(project(), project(RETAIL)) == ["“Retail partners” added to Channels"]


def test_what_is_felt():
    assert said(project(**way(felt=-2.0)), project(**way(felt=1.0))) == ["Felt at “The wait”: −2 → +1"]
    assert said(project(**way()), project(**way(felt=1.5))) == ["Felt at “The wait”: – → +1.5"]


def test_a_moment_of_truth():
    words = "“The wait”, moment of truth noted: Service encounter, Importance: 2"
    assert said(project(**way()), project(**way(moment=Moment()))) == [words]


def test_amounts_are_one_thing_and_belong_to_money():
    old = note("Staff", "CO", cost=Cost(amount=Amount(price="100", volume=2)))
    new = note("Staff", "CO", cost=Cost(amount=Amount(price="120", volume=2, period="year")))
    (change,) = compare(project(old), project(new))
    assert change.area == "money"
    assert said(project(old), project(new)) == ["“Staff”, amount: €100 × 2 a month → €120 × 2 a year"]


def test_a_list_says_what_came_into_it():
    test = Test(id="test0001", hypothesis="They come back", measure="Visits")
    old, new = (note("Fit", "VP", proposition=Proposition(tests=each)) for each in ((), (test,)))
    (change,) = told(compare(project(old), project(new)))
    assert say("en", change.sentence) == "“Fit”, Tests: 1 added"
    assert [say("en", each) for each in change.details] == ["+ They come back, Visits"]
    later = note("Fit", "VP", proposition=Proposition(tests=(test.changed(result="Yes"),)))
    (change,) = told(compare(project(new), project(later)))
    assert [say("en", each) for each in change.details] == ["Result: – → Yes"]


def test_long_texts_stand_below_whole():
    text = "A long story. " * 20
    (change,) = compare(project(RETAIL), project(RETAIL.changed(comment=text)))
    assert say("en", change.sentence) == "“Retail partners”, Comment: written"
    assert [say("en", each) for each in change.details] == [f"Is: {text}"]


def test_links_are_said_by_their_ends():
    runners = note("Runners", "CS")
    link = NoteLink(id="link0001", kind="note", source=RETAIL.id, target=runners.id)
    assert said(project(RETAIL, runners), project(RETAIL, runners, links=(link,))) == [
        "Linked: “Retail partners” → “Runners”"
    ]


def test_settings():
    other = project(profile=Profile(currency="USD"))
    assert said(project(), other) == ["Currency: EUR → USD"]


def test_who_stands_elsewhere_moved_and_nobody_else():
    a, b, c = (note(text, at=at) for at, text in enumerate("ABC"))
    assert said(project(a, b, c), project(a, b, c.changed(order="Zz"))) == ["“C” moved to the beginning"]
    assert said(project(a, b, c), project(a.changed(order=KEYS[5]), b, c)) == ["“A” moved behind “C”"]


def test_new_keys_in_the_same_order_are_no_move():
    notes = [note(text, at=at) for at, text in enumerate("ABC")]
    later = [each.changed(order=key) for each, key in zip(notes, KEYS[3:], strict=True)]
    assert said(project(*notes), project(*later)) == []
    assert len(compare(project(*notes), project(*later))) == 3


@pytest.mark.parametrize(
    ("before", "after", "touched", "movers"),
    [
        ("abcd", "abcd", "", ""),
        ("abcd", "bacd", "a", "a"),
        ("abcd", "bacd", "b", "b"),
        ("abcd", "dabc", "d", "d"),
        ("abcd", "dabc", "abcd", "d"),
        ("abcd", "dcba", "abcd", "abc"),
        ("abx", "yab", "aby", ""),
    ],
)
def test_as_few_as_possible_moved(before, after, touched, movers):
    found = moved([*before], [*after], frozenset(touched))
    assert len(found) == len(movers)
    assert found <= frozenset(touched)


def test_figures_of_both_sides():
    old = project(note("Staff", "CO", cost=Cost(amount=Amount(price="100", volume=2))), **way(felt=-2.0))
    new = project(note("Staff", "CO", cost=Cost(amount=Amount(price="120.50"))), **way(felt=1.0))
    lines = {
        each.name if isinstance(each.name, str) else say("en", each.name): each for each in summary(old, new, None)
    }
    cost = lines["Costs a month"]
    assert isinstance(cost.old, Sum)
    assert (str(cost.old.amount), cost.better) == ("200.0", True)
    mean = lines["Felt on average: As is"]
    assert (mean.old, mean.new, mean.better) == (Feeling(-2, -2), Feeling(1, 1), True)
    assert Feeling(-1, 1.26).text(Locale()) == "−1 … +1.3"
    assert lines["Touchpoints"].better is None
    assert touchpoint(new, "touch001") is not None
