"""The value at stake of one pain point or opportunity (numbers.md): customers × share × ΔCLV, or extra × (CLV − CAC)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import strategies
from tests.core.stake.runners import ENTERS, PAYS, SARAH, answer, business, pain, reached, sized, staged, stay, worth
from tests.shoes import shoes
from throughline.core import edit
from throughline.core.journey import Change, Lever
from throughline.core.people import Persona
from throughline.core.stake import Missing, Stake, impact_money_of, stake_of
from throughline.core.stake.telling import cautions, headline, reckoning
from throughline.words import say


def of(project, id_="pain-0001") -> Stake:
    found = stake_of(project, id_)
    assert isinstance(found, Stake), found
    return found


def lacking(project, id_="pain-0001") -> Missing:
    found = stake_of(project, id_)
    assert isinstance(found, Missing), found
    assert len(say("en", found.why)) > 20
    return found


def money(stake) -> tuple[Decimal, Decimal]:
    return stake.low, stake.high


def test_a_pain_without_a_change_has_no_value_yet():
    assert stake_of(business(pain()), "pain-0001") is None
    assert stake_of(business(), "nothing0") is None


def test_one_point_of_retention_for_all_who_reach_it():
    found = of(business(pain(change=stay())))
    each = Decimal("154.5") * (Decimal("0.81") / Decimal("0.29") - Decimal("0.8") / Decimal("0.3"))
    assert found.low == found.high == pytest.approx(1900 * each, abs=Decimal("0.01"))
    assert found.customers == 1900
    assert found.period == "year"


def test_the_share_affected_and_the_range():
    found = of(business(pain(change=stay(0.005, 0.015, share=0.5))))
    whole = of(business(pain(change=stay(0.005, 0.015))))
    assert money(found) == (whole.low / 2, whole.high / 2)
    assert found.low < found.middle < found.high


def test_from_and_to_may_stand_the_other_way_round():
    assert money(of(business(pain(change=stay(0.02, 0.01))))) == money(of(business(pain(change=stay(0.01, 0.02)))))


def test_a_harm_is_a_loss():
    assert of(business(pain(change=stay(-0.01, -0.01)))).high < 0


def test_conversion_is_extra_customers_times_clv_less_cac():
    change = Change(lever="conversion", low=0.02, high=0.06, share=0.5)
    found = of(business(pain(change=change)))
    assert money(found) == (19 * Decimal("374.00"), 57 * Decimal("374.00"))


def test_frequency_order_value_and_margin():
    value = worth(orders_per_period=3.0, order_value="103.00")
    multiple = Decimal("0.8") / Decimal("0.3")
    changes: tuple[tuple[Lever, float, str], ...] = (
        ("frequency", 1, "51.50"),
        ("order-value", 10, "15"),
        ("margin", 5, "5"),
    )
    for lever, by, more in changes:
        change = Change(lever=lever, low=by, high=by)
        found = of(business(pain(change=change), value=value))
        assert found.low == pytest.approx(1900 * Decimal(more) * multiple, abs=Decimal("0.5")), lever


def test_who_was_counted_a_month_is_taken_for_the_year():
    project = staged(business(pain(change=stay())), counted="month")
    assert of(project).customers == 1900 * 12
    assert "1,900 a month" in say("en", cautions(project, of(project))[0])


def test_a_segment_has_no_more_customers_than_it_has():
    project = sized(business(pain(change=stay())), 1500)
    assert of(project).customers == 1500
    assert "1,500 customers: only these are counted" in say("en", cautions(project, of(project))[0])


def test_new_customers_are_not_of_the_segment_yet():
    change = Change(lever="conversion", low=0.02, high=0.02)
    assert of(sized(business(pain(change=change)), 100)).customers == 1900


def test_where_the_touchpoint_was_not_counted_its_stage_counts():
    project = staged(reached(business(pain(change=stay())), ENTERS, None), entered=3000)
    found = of(project)
    assert found.parts[0].reach.by == "stage"
    assert found.customers == 3000
    assert "3,000 enter “Search” × all × Δ EUR\u00a0" in say("en", reckoning(project, found.parts[0]))


def test_it_is_told_as_a_sum_one_can_follow():
    project = business(pain(change=stay(0.005, 0.015, share=0.4)))
    found = of(project)
    assert say("en", headline(found, "EUR")) == "EUR\u00a07,297 to EUR\u00a022,660 a year"
    told = say("en", reckoning(project, found.parts[0]))
    assert told == "1,900 reach it × 40\u00a0% × Δ EUR\u00a09.60 to EUR\u00a029.82"


def test_conversion_is_told_so_too():
    project = business(pain(change=Change(lever="conversion", low=0.02, high=0.06)))
    told = say("en", reckoning(project, of(project).parts[0]))
    assert told == "1,900 reach it × all × 2\u00a0% to 6\u00a0% more become customers × EUR\u00a0374 (CLV − CAC)"


@pytest.mark.parametrize(
    ("project", "key", "at", "missing"),
    [
        (reached(business(pain(change=stay())), ENTERS, None), "stake.no_reach", ENTERS, ("reached",)),
        (business(pain(change=stay()), personas=()), "stake.no_persona", SARAH.id, ("persona",)),
        (
            business(pain(change=stay()), personas=(Persona(id="persona1", name="Sarah"),)),
            "stake.no_segment",
            "persona1",
            ("segment",),
        ),
        (business(pain(change=stay(0, 0))), "stake.how_much", "pain-0001", ()),
        (
            business(pain(change=Change(lever="conversion", low=0.1, high=0.1)), value=worth(cac=None)),
            "stake.no_cac",
            "value000",
            ("cac",),
        ),
        (
            business(pain(change=stay()), value=worth(margin=None)),
            "clv.why.missing",
            "value000",
            ("margin",),
        ),
        (
            business(pain(change=Change(lever="frequency", low=1, high=1))),
            "stake.needs",
            "value000",
            ("orders_per_period",),
        ),
    ],
)
def test_what_is_missing_is_said_with_the_place_to_enter_it(project, key, at, missing):
    found = lacking(project)
    assert (found.why.key, found.at, found.missing) == (key, at, missing)


def test_a_segment_without_numbers_leads_to_the_money_screen():
    project = edit.removed(business(pain(change=stay())), frozenset({"value000"}))
    assert lacking(project).view == "money"


def test_revenue_is_not_what_is_gained():
    value = worth(form="simple", order_value="4", orders_per_period=4.0, periods=12.0)
    found = lacking(business(pain(change=Change(lever="frequency", low=1, high=1)), value=value))
    assert found.why.key == "stake.revenue"


def test_a_change_that_makes_the_value_infinite_is_refused():
    value = worth(retention=0.99, discount=0.0)
    found = lacking(business(pain(change=stay(0.01, 0.05)), value=value))
    assert "infinite" in say("en", found.why)


def test_a_rate_stops_at_one_and_that_is_said():
    project = business(pain(change=stay(0.1, 0.5)))
    assert of(project).parts[0].capped
    assert "stops there" in say("en", cautions(project, of(project))[-1])


def test_at_most_below_at_least_is_said():
    project = business(pain(change=stay(0.05, 0.03)))
    assert "smaller to the larger" in " ".join(say("en", each) for each in cautions(project, of(project)))
    project = business(pain(change=stay(0.03, 0.05)))
    assert "smaller to the larger" not in " ".join(say("en", each) for each in cautions(project, of(project)))


def test_whose_touchpoint_it_is_counts_before_whose_journey():
    people = (Persona(id="persona1", name="Sarah"), Persona(id="persona2", name="Tom"))
    project = business(pain(change=stay()), personas=people)
    spot = next(each for each in project.touchpoints if each.id == ENTERS)
    project = edit.replaced(project, spot.changed(persona="persona2"))
    assert dict(lacking(project).why.params)["persona"] == "Tom"


def test_an_opportunity_has_its_own_change_or_that_of_its_pains():
    one = pain(1, stay(0.01, 0.02))
    own = answer(1, touchpoint=ENTERS, change=stay(0.02, 0.03))
    theirs = answer(2, pains=("pain-0001",))
    project = business(one, own, theirs)
    assert money(of(project, "answer-02")) == money(of(project, "pain-0001"))
    assert of(project, "answer-01").low > of(project, "pain-0001").low
    assert stake_of(business(answer(1, touchpoint=ENTERS)), "answer-01") is None


def test_an_opportunity_without_a_place_stands_where_its_pains_are():
    both = (pain(1), pain(2))
    project = business(*both, answer(1, pains=("pain-0001", "pain-0002"), change=stay()))
    assert of(project, "answer-01").customers == 1900
    apart = business(pain(1), pain(2, touchpoint=PAYS), answer(1, pains=("pain-0001", "pain-0002"), change=stay()))
    assert lacking(apart, "answer-01").why.key == "stake.no_place"


def test_the_impact_in_money_is_what_was_typed_else_the_middle_of_the_range():
    typed = answer(1, impact_money="37000.00", change=stay(), touchpoint=ENTERS)
    asked = answer(2, change=stay(0.005, 0.015), touchpoint=ENTERS)
    project = business(typed, asked, answer(3))
    assert impact_money_of(project, typed) == 37000
    assert impact_money_of(project, asked) == of(project, "answer-02").middle
    assert impact_money_of(project, project.opportunities[2]) is None


def test_the_wait_for_a_gait_check_in_the_shipped_example():
    wait = next(each for each in shoes().pains if each.text.startswith("25 minutes"))
    assert money(of(shoes(), wait.id)) == (Decimal("18243.22"), Decimal("56650.00"))


@given(st.floats(0, 0.05), st.floats(0, 0.05), st.integers(0, 10**6))
def test_more_retention_and_more_customers_are_never_worth_less(a, b, count):
    low, high = sorted((a, b))
    if high == 0:
        return
    project = reached(business(pain(change=stay(low, high))), ENTERS, count)
    found = of(project)
    assert 0 <= found.low <= found.high


@given(strategies.projects())
def test_any_project_gets_an_amount_or_a_sentence_and_never_a_crash(project):
    for each in (*project.pains, *project.opportunities):
        found = stake_of(project, each.id)
        if isinstance(found, Stake):
            assert found.low.is_finite()
            assert found.high.is_finite()
            say("en", headline(found, project.profile.currency))
            for part in found.parts:
                say("en", reckoning(project, part))
            for caution in cautions(project, found):
                say("en", caution)
        elif found is not None:
            say("en", found.why)
