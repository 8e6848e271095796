from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.shop import shop
from throughline.core.canvas import Note, Segment
from throughline.core.measures import CustomerValue, Weights
from throughline.core.priorities import segment_priorities
from throughline.core.priorities.segments import CRITERIA, SegmentPriority, weighted_mean
from throughline.core.priorities.suggestions import suggestions
from throughline.core.project import Project

WEIGHTS = st.floats(0, 1e15)
SCORES = st.integers(1, 5)


def segment(number: int, *scores: int | None, **fields: Any) -> Note:
    given_: dict[str, Any] = dict(zip(CRITERIA, scores, strict=False))
    return Note(
        id=f"segment{number}",
        place="CS",
        text=f"Segment {number}",
        order=f"a{number}",
        segment=Segment(**given_, **fields),
    )


def market(*notes: Note, weights: Weights | None = None, values: tuple[CustomerValue, ...] = ()) -> Project:
    return shop(notes=notes, weights=weights or Weights(), values=values)


def first(project: Project) -> SegmentPriority:
    return segment_priorities(project)[0]


def test_the_priority_is_the_mean_of_the_three_scores() -> None:
    assert first(market(segment(1, 5, 3, 4))).priority == 4


def test_weights_count() -> None:
    weights = Weights(revenue_potential=2, loyalty=1, strategic_importance=1)
    assert first(market(segment(1, 5, 3, 3), weights=weights)).priority == 4


def test_a_missing_score_is_named_and_never_guessed() -> None:
    found = first(market(segment(1, 5, None, 4)))
    assert (found.priority, found.missing) == (None, ("loyalty",))


def test_what_weighs_nothing_may_be_missing() -> None:
    found = first(market(segment(1, 5, None, 4), weights=Weights(loyalty=0)))
    assert (found.priority, found.missing) == (Decimal("4.5"), ())


def test_where_nothing_weighs_there_is_no_priority() -> None:
    weights = Weights(revenue_potential=0, loyalty=0, strategic_importance=0)
    assert first(market(segment(1, 5, 5, 5), weights=weights)) == SegmentPriority(segment(1, 5, 5, 5), None, ())


def test_a_segment_of_which_nothing_is_said_misses_everything() -> None:
    assert first(shop()).missing == CRITERIA


def test_the_highest_stands_first_and_those_without_last() -> None:
    project = market(segment(1, 1, 1, 1), segment(2), segment(3, 5, 5, 5))
    assert [each.segment.id for each in segment_priorities(project)] == ["segment3", "segment1", "segment2"]


@given(st.lists(st.tuples(SCORES.map(Decimal), WEIGHTS.map(str).map(Decimal)), min_size=1, max_size=4))
def test_the_mean_never_leaves_the_scores(pairs: list[tuple[Decimal, Decimal]]) -> None:
    counting = [(score, weight) for score, weight in pairs if weight > 0]
    if counting:
        numbers = [score for score, _ in counting]
        assert min(numbers) <= weighted_mean(counting) <= max(numbers)


@given(
    st.tuples(SCORES, SCORES, SCORES), st.builds(Weights, loyalty=st.floats(0.5, 9), revenue_potential=st.floats(0, 9))
)
def test_a_higher_score_never_lowers_the_priority(scores: tuple[int, int, int], weights: Weights) -> None:
    higher = (min(5, scores[0] + 1), *scores[1:])
    before = first(market(segment(1, *scores), weights=weights)).priority
    after = first(market(segment(1, *higher), weights=weights)).priority
    assert before is not None
    assert after is not None
    assert before <= after


@given(SCORES, SCORES, SCORES, st.integers(1, 9))
def test_weights_only_matter_against_each_other(a: int, b: int, c: int, times: int) -> None:
    one = first(market(segment(1, a, b, c)))
    many = Weights(revenue_potential=times, loyalty=times, strategic_importance=times)
    assert first(market(segment(1, a, b, c), weights=many)).priority == pytest.approx(one.priority)


def value(number: int, **fields: Any) -> CustomerValue:
    known: dict[str, Any] = {"margin": "100", "retention": 0.8, "discount": 0.1}
    return CustomerValue(id=f"value-0{number}", segment=f"segment{number}", **(known | fields))


def suggested(*notes: Note, values: tuple[CustomerValue, ...] = ()) -> dict[str, dict[str, tuple[int, str]]]:
    found = suggestions(market(*notes, values=values))
    return {id_: {name: (each.score, each.basis) for name, each in of.items()} for id_, of in found.items()}


def test_worth_and_size_are_compared_with_the_largest_segment() -> None:
    found = suggested(segment(1, size=1000), segment(2, size=250), values=(value(1), value(2)))
    assert found["segment1"] == {
        "revenue_potential": (5, "worth"), "loyalty": (4, "retention"), "strategic_importance": (5, "size"),
    }  # fmt: skip
    assert found["segment2"]["revenue_potential"] == (2, "worth")
    assert found["segment2"]["strategic_importance"] == (2, "size")


def test_with_a_size_missing_customers_are_compared_not_segments() -> None:
    found = suggested(segment(1, size=1000), segment(2), values=(value(1, margin="50"), value(2)))
    assert found["segment1"]["revenue_potential"] == (3, "clv")
    assert found["segment2"]["revenue_potential"] == (5, "clv")
    assert "strategic_importance" not in found["segment1"]


def test_one_segment_alone_has_nothing_to_be_compared_with() -> None:
    assert suggested(segment(1, size=1000), values=(value(1),)) == {"segment1": {"loyalty": (4, "retention")}}


def test_loyalty_is_what_stays_in_a_year() -> None:
    monthly = value(1, retention=0.9, retention_period="month")
    assert suggested(segment(1), values=(monthly,))["segment1"]["loyalty"] == (2, "retention")
    assert suggested(segment(1), values=(value(1, retention=1.0),))["segment1"]["loyalty"] == (5, "retention")
    assert suggested(segment(1), values=(value(1, retention=0.0),))["segment1"]["loyalty"] == (1, "retention")


def test_lifetime_revenue_is_no_clv() -> None:
    revenue = {"form": "simple", "order_value": "4.00", "orders_per_period": 4.0, "periods": 12.0, "retention": None}
    found = suggested(segment(1), segment(2), values=(value(1, **revenue), value(2, **revenue)))
    assert found == {"segment1": {}, "segment2": {}}


def test_suggestions_are_never_written() -> None:
    project = market(segment(1, size=10), segment(2, size=20))
    before = project.model_dump()
    suggestions(project)
    assert project.model_dump() == before
