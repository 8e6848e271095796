"""Several changes at once: never a sum, whatever their order."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.stake.runners import ENTERS, PAYS, answer, business, pain, stay, worth
from tests.core.stake.test_stake import money, of
from throughline.core.journey import Change
from throughline.core.people import Persona
from throughline.core.stake import Missing, Stake, joint
from throughline.core.stake.telling import cautions
from throughline.words import say

VALUE = worth(orders_per_period=3.0, order_value="103.00")
CHANGES = st.one_of(
    st.builds(Change, lever=st.sampled_from(["retention", "conversion"]), low=st.floats(0.001, 0.04),
              high=st.floats(0.001, 0.04), share=st.floats(0, 1)),
    st.builds(Change, lever=st.sampled_from(["frequency", "order-value", "margin"]), low=st.floats(0.1, 5),
              high=st.floats(0.1, 5), share=st.floats(0, 1)),
)  # fmt: skip
SEVERAL = st.lists(st.tuples(CHANGES, st.sampled_from([ENTERS, PAYS])), min_size=1, max_size=5)


def together(project, *ids) -> Stake:
    found = joint(project, ids)
    assert isinstance(found, Stake), found
    return found


def hurting(changes):
    return business(*(pain(at, change, spot) for at, (change, spot) in enumerate(changes)), value=VALUE)


def ids(project):
    return [each.id for each in project.pains]


@given(CHANGES)
def test_one_alone_is_its_own_value(change):
    project = business(pain(change=change), value=VALUE)
    assert money(together(project, "pain-0001")) == money(of(project))


@given(SEVERAL, st.randoms())
def test_the_order_does_not_matter(changes, random):
    project = hurting(changes)
    shuffled = ids(project)
    random.shuffle(shuffled)
    assert money(together(project, *shuffled)) == money(together(project, *ids(project)))


@given(SEVERAL)
def test_one_gain_more_never_makes_it_less(changes):
    project = hurting(changes)
    every = ids(project)
    fewer = together(project, *every[:-1]).high if len(every) > 1 else Decimal(0)
    assert together(project, *every).high >= fewer


@given(st.lists(st.floats(0.001, 0.04), min_size=2, max_size=5))
def test_becoming_a_customer_for_several_reasons_is_less_than_the_sum(points):
    changes = [(Change(lever="conversion", low=each, high=each), ENTERS) for each in points]
    project = hurting(changes)
    alone = sum(of(project, each).high for each in ids(project))
    assert together(project, *ids(project)).high <= alone


def test_two_pains_that_cost_retention_are_not_added_up():
    project = business(pain(1, stay(0.1, 0.1)), pain(2, stay(0.1, 0.1)))
    found = together(project, "pain-0001", "pain-0002")
    # 80 % and twice 10 points: 100 % − 20 % × ½ × ½ = 95 %, not 100 %
    assert found.high == 1900 * (Decimal("154.5") * Decimal("0.95") / Decimal("0.15") - 412)
    assert (
        found.compared == "same"
    )  # by chance: half of the gain is lost, and the last points are worth twice the first


def test_why_it_is_not_the_sum_is_said():
    points = Change(lever="conversion", low=0.3, high=0.3)
    project = business(pain(1, points), pain(2, points))
    found = together(project, "pain-0001", "pain-0002")
    assert found.compared == "less"
    assert "cannot do so again" in say("en", cautions(project, found)[0])


def test_margin_and_retention_together_are_more_than_one_after_the_other():
    margin = Change(lever="margin", low=50, high=50)
    project = business(pain(1, stay(0.02, 0.02)), pain(2, margin))
    found = together(project, "pain-0001", "pain-0002")
    assert found.compared == "more"
    assert found.high > of(project, "pain-0001").high + of(project, "pain-0002").high


def test_whoever_meets_the_rarer_pain_meets_the_more_common_one():
    margin = Change(lever="margin", low=10, high=10)
    project = business(pain(1, stay(0.02, 0.02)), pain(2, margin, PAYS))
    few = Decimal("164.5") * Decimal("0.82") / Decimal("0.28") - 412
    rest = Decimal("154.5") * Decimal("0.82") / Decimal("0.28") - 412
    assert together(project, "pain-0001", "pain-0002").high == pytest.approx(
        1000 * few + 900 * rest, abs=Decimal("0.01")
    )


def test_new_customers_enjoy_what_the_others_enjoy():
    more = Change(lever="conversion", low=0.1, high=0.1)
    project = business(pain(1, stay()), pain(2, more))
    stays = of(project, "pain-0001").high
    assert together(project, "pain-0001", "pain-0002").high == pytest.approx(
        stays + 190 * (412 + stays / 1900 - 38), abs=Decimal("0.01")
    )


def test_an_opportunity_stands_in_for_the_pains_that_it_answers():
    own = answer(1, touchpoint=ENTERS, pains=("pain-0001",), change=stay(0.02, 0.02))
    project = business(pain(1, stay()), own)
    found = together(project, "pain-0001", "answer-01")
    assert money(found) == money(of(project, "answer-01"))
    assert found.replaced == ("pain-0001",)
    assert "Pain 1" in say("en", cautions(project, found)[-1])


def test_an_opportunity_and_the_pain_it_takes_its_change_from_are_one():
    project = business(pain(1, stay()), answer(1, pains=("pain-0001",)))
    assert money(together(project, "answer-01", "pain-0001")) == money(of(project))


def test_customers_of_different_segments_are_not_counted_together():
    project = business(pain(1, stay()), pain(2, stay(), PAYS))
    other = project.notes[0].changed(id="segment2", text="Beginners")
    paying = next(each for each in project.touchpoints if each.id == PAYS).changed(persona="persona2")
    project = project.changed(
        notes=(*project.notes, other),
        personas=(*project.personas, Persona(id="persona2", name="Tom", segment="segment2")),
        touchpoints=tuple(paying if each.id == PAYS else each for each in project.touchpoints),
        values=(*project.values, worth().changed(id="value002", segment="segment2")),
    )
    found = joint(project, ("pain-0001", "pain-0002"))
    assert isinstance(found, Missing)
    assert found.why.key == "stake.several_segments"


def test_nothing_chosen_is_nothing():
    assert joint(business(pain(1)), ()) is None
    assert joint(business(pain(1)), ("pain-0001",)) is None
