"""Where a KPI stands."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.shop import note, shop
from throughline.core.journey import Journey, Stage
from throughline.core.kpi_ingredients import computed, filled
from throughline.core.kpi_series import latest
from throughline.core.kpis import every, standing
from throughline.core.measures import CustomerValue, Ingredients, Kpi, Measurement
from throughline.core.project import Project
from throughline.words import say

TODAY = date(2026, 11, 22)
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))


def kpi(*measured: tuple[date, float] | tuple[date, float, int], **fields: Any) -> Kpi:
    made = tuple(
        Measurement(id=f"measure{at}", on=each[0], value=float(each[1]), n=each[2] if len(each) == 3 else None)
        for at, each in enumerate(measured)
    )
    return Kpi(id="kpi00000", name="Recommend us", measurements=made, **fields)


def words(sentences: tuple[object, ...]) -> list[str]:
    return [say("en", each) for each in sentences]  # type: ignore[arg-type]


def test_the_present_value_is_the_latest_that_is_not_of_the_future(project):
    held = kpi((date(2026, 8, 1), 42), (date(2026, 2, 1), 38), (date(2027, 1, 1), 60), kind="nps")
    stands = standing(project, held, TODAY)
    assert stands.present
    assert (stands.present.value, stands.present.on) == (42, date(2026, 8, 1))
    assert [each.value for each in stands.series] == [38, 42, 60]


def test_change_progress_and_direction(project):
    stands = standing(project, kpi((TODAY, 25), better="lower", baseline=27.0, target=8.0), TODAY)
    assert stands.present
    assert (stands.change, stands.better) == (-2, True)
    assert stands.progress == pytest.approx(2 / 19)
    worse = standing(project, kpi((TODAY, 30), better="lower", baseline=27.0, target=8.0), TODAY)
    assert worse.better is False
    assert worse.progress is not None
    assert worse.progress < 0


def test_what_is_missing_is_said(project):
    assert words(standing(project, kpi(), TODAY).missing) == ["Not measured yet", "No baseline yet", "No target yet"]
    same = standing(project, kpi((TODAY, 4), baseline=5.0, target=5.0), TODAY)
    assert same.progress is None
    assert words(same.missing)[0].startswith("No target distance")


def test_a_sample_has_its_margin_and_a_small_one_is_too_few(project):
    few = standing(project, kpi((TODAY, 40, 29), kind="nps"), TODAY)
    assert few.few
    enough = standing(project, kpi((TODAY, 0.6, 250), kind="csat"), TODAY)
    assert enough.present
    assert not enough.few
    assert enough.present.margin == pytest.approx(0.0607, abs=0.0001)
    counted = standing(project, kpi((TODAY, 0.6, 12), kind="conversion"), TODAY)
    assert counted.present
    assert (counted.few, counted.present.margin) == (False, None)


def test_of_an_nps_without_its_scores_only_the_largest_margin_is_known(project):
    bare = standing(project, kpi((TODAY, 50, 100), kind="nps"), TODAY)
    assert bare.present
    assert bare.present.at_most
    scores = (10,) * 60 + (8,) * 30 + (3,) * 10
    exact = standing(project, kpi((TODAY, 50, 100), kind="nps", ingredients=Ingredients(scores=scores)), TODAY)
    assert exact.present
    assert exact.present.margin
    assert bare.present.margin
    assert not exact.present.at_most
    assert exact.present.margin < bare.present.margin


def test_ingredients_give_the_value_where_nothing_is_measured(project):
    stands = standing(project, kpi(kind="nps", ingredients=Ingredients(scores=(9, 10, 7, 3))), TODAY)
    assert stands.present
    assert (stands.present.value, stands.present.n, stands.few) == (25, 4, True)
    assert stands.present.origin == "ingredients"


def test_a_conversion_at_a_stage_takes_the_stage_s_numbers(project):
    stage = Stage(id="stage-01", journey="journey0", name="Search", entered=200, went_on=50)
    project = project.changed(journeys=(Journey(id="journey0", name="Sarah"),), stages=(stage,))
    held = kpi(kind="conversion", about="stage-01")
    stands = standing(project, held, TODAY)
    assert stands.present
    assert (stands.present.value, stands.present.origin) == (0.25, "stage")
    assert say("en", filled(project, held)) == "50 ÷ 200 = 25\u00a0%"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("ingredients", "points", "n"),
    [
        ({"promoters": 50.0, "passives": 30.0, "detractors": 20.0}, 30, 100),
        ({"promoters": 50.0, "passives": 30.0, "detractors": 20.0, "denominator": 118.0}, 30, 118),
        ({"promoters": 0.6, "passives": 0.3, "detractors": 0.1}, 50, None),
        ({"promoters": 60.0, "detractors": 10.0, "denominator": 40.0}, 50, 40),
        ({"promoters": 1.0}, 100, 1),
        ({"promoters": 6.0, "passives": 3.0, "detractors": 1.0, "denominator": 10.0}, 50, 10),
    ],
)
def test_counts_and_shares_of_an_nps_are_told_apart(project, ingredients, points, n):
    held = kpi(kind="nps", ingredients=Ingredients(**ingredients))
    stands = standing(project, held, TODAY)
    assert stands.present
    assert stands.present.value == pytest.approx(points)
    assert stands.present.n == n
    assert filled(project, held) is not None


def test_a_missing_ingredient_is_named(project):
    stands = standing(project, kpi(kind="retention", ingredients=Ingredients(numerator=480.0)), TODAY)
    assert stands.present is None
    assert words(stands.odd) == ["For the formula, this is still missing: new customers."]


def test_what_cannot_be_right_is_said(project):
    odd = kpi((TODAY, 58), kind="conversion", baseline=0.5)
    assert words(standing(project, odd, TODAY).odd) == [
        "A share lies between 0 and 100 %: 5,800\u00a0% cannot be right."
    ]
    high = kpi((TODAY, 120, 40), kind="nps")
    assert "between −100 and 100" in words(standing(project, high, TODAY).odd)[0]
    backwards = kpi((TODAY, 5), better="higher", baseline=5.0, target=3.0)
    assert words(standing(project, backwards, TODAY).odd)[0].startswith("Higher is better, and yet")


@pytest.mark.parametrize(("on", "stale"), [(date(2025, 11, 22), True), (date(2025, 11, 23), False)])
def test_a_value_grows_stale_after_the_time_that_the_project_sets(project, on, stale):
    assert standing(project, kpi((on, 1)), TODAY).stale is stale


@given(st.lists(st.tuples(DAYS, st.floats(-1e15, 1e15)), max_size=12), DAYS)
def test_the_latest_is_never_of_the_future_and_none_is_later(measured, today):
    found = latest(kpi(*measured), today)
    past = [on for on, _ in measured if on <= today]
    assert (found is None) == (not past)
    if found:
        assert found.on == max(past)


KINDS = ("nps", "csat", "retention", "churn", "conversion", "viral-k", "engagement", "order-value", "own", "clv")
PARTS = st.none() | st.floats(0, 1e15)


@given(
    st.sampled_from(KINDS),
    st.builds(
        Ingredients,
        scores=st.lists(st.integers(0, 10), max_size=5).map(tuple),
        numerator=PARTS,
        denominator=PARTS,
        newcomers=PARTS,
        promoters=PARTS,
        passives=PARTS,
        detractors=PARTS,
        conversion=st.none() | st.floats(0, 1),
    ),
    st.none() | st.floats(-1e15, 1e15),
    st.none() | st.floats(-1e15, 1e15),
)
def test_every_kpi_has_a_standing_that_can_be_said(kind, ingredients, baseline, target):
    project = Project(format="throughline", version=1, id="project0", name="Stride on Main")
    held = kpi(kind=kind, ingredients=ingredients, baseline=baseline, target=target)
    (stands,) = every(project.changed(kpis=(held,)), TODAY)
    assert "nan" not in str(stands)
    assert " inf" not in str(stands)
    assert all(words((*stands.odd, *stands.missing)))
    if computed(project, held) is not None and stands.present:
        assert say("en", filled(project, held))  # type: ignore[arg-type]


def test_a_clv_is_that_of_its_segment_as_it_stands_under_money():
    """N4: a margin of 100, retention 80 %, discount 10 %, first payment not counted: 266.67."""
    value = CustomerValue(id="value000", segment=note("CS"), margin="100", retention=0.8, discount=0.1)
    project = shop(values=(value,))
    held = kpi(kind="clv", about=note("CS"))
    stands = standing(project, held, TODAY)
    assert stands.present
    assert (round(stands.present.value, 2), stands.present.origin) == (266.67, "clv")
    assert standing(shop(), held, TODAY).present is None
    half = standing(shop(values=(value.changed(retention=None),)), held, TODAY)
    assert half.present is None
    assert len(half.odd) == 1


def test_a_standing_is_made_again_only_when_something_it_is_made_of_has_changed() -> None:
    held = kpi((TODAY, 25), baseline=10.0, target=30.0)
    project = shop(kpis=(held,))
    stands = standing(project, held, TODAY)
    assert standing(project.changed(name="Another name"), held, TODAY) is stands
    assert standing(project, held.changed(target=40.0), TODAY) != stands
    later = date(TODAY.year + 5, TODAY.month, TODAY.day)
    assert standing(project, held, later).stale
    assert not standing(project, held, TODAY).stale


def test_all_kpis_are_judged_anew_when_anything_they_are_made_of_has_changed() -> None:
    stage = Stage(id="stage-01", journey="journey0", name="Search", entered=200, went_on=50)
    value = CustomerValue(id="value000", segment=note("CS"), margin="100", retention=0.8, discount=0.1)
    measured = kpi((TODAY, 25), baseline=10.0, target=30.0)
    counted = kpi(kind="conversion", about="stage-01").changed(id="kpi00001")
    worth = kpi(kind="clv", about=note("CS")).changed(id="kpi00002")
    project = shop(
        kpis=(measured, counted, worth), values=(value,), stages=(stage,), journeys=(Journey(id="journey0", name="S"),)
    )
    stands = every(project, TODAY)
    assert every(project.changed(name="Another name", notes=(*project.notes,)), TODAY) is stands
    later = date(TODAY.year + 5, TODAY.month, TODAY.day)
    assert every(project, later)[0].stale
    assert every(project.changed(kpis=(measured.changed(target=40.0), counted, worth)), TODAY)[0] != stands[0]
    assert every(project.changed(stages=(stage.changed(went_on=80),)), TODAY)[1] != stands[1]
    assert every(project.changed(values=(value.changed(retention=0.9),)), TODAY)[2] != stands[2]
    usual = project.thresholds.changed(stale_months=1)
    assert every(project.changed(thresholds=usual), date(2027, 2, 1))[0].stale
