"""Peak-end beside the mean, as `numbers.md` "Experience" says it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.shoes import shoes
from throughline.core.experience import episodes_of, outside, peak_end, ways_of
from throughline.core.journey import Touchpoint

EMOTIONS = st.lists(st.floats(-2, 2), min_size=1, max_size=30)


def along(*felt: float | None) -> list[Touchpoint]:
    return [Touchpoint(id=f"touch-{n:03}", stage="stage-01", name=f"T{n}", felt=each) for n, each in enumerate(felt)]


@pytest.mark.parametrize(
    ("felt", "mean", "low", "high"),
    [
        ((1.0, -2.0, 1.0), 0.0, -0.5, -0.5),
        ((2.0, -2.0, 1.0), 1 / 3, -0.5, 1.5),
        ((0.5,), 0.5, 0.5, 0.5),
        ((0.0, 0.0), 0.0, 0.0, 0.0),
        ((-1.0, None, 2.0, 0.0), 1 / 3, 1.0, 1.0),
    ],
)
def test_the_most_intense_moment_and_the_last_one(felt, mean, low, high):
    found = peak_end(along(*felt))
    assert found
    assert (found.mean, found.low, found.high) == pytest.approx((mean, low, high))


def test_best_worst_and_end_are_always_named():
    found = peak_end(along(1.0, -2.0, 1.0, None))
    assert found
    assert ([each.name for each in found.best], [each.name for each in found.worst]) == (["T0", "T2"], ["T1"])
    assert (found.end.name, found.n) == ("T2", 3)


def test_equally_intense_peaks_make_a_range_and_not_one_of_them():
    found = peak_end(along(-1.0, 1.0, 0.0))
    assert found
    assert (found.is_range, found.low, found.high) == (True, -0.5, 0.5)


def test_nothing_felt_is_not_a_number():
    assert peak_end(along(None, None)) is None
    assert peak_end([]) is None


@given(EMOTIONS)
def test_peak_end_never_leaves_the_range_of_the_emotions(felt):
    found = peak_end(along(*felt))
    assert found
    assert min(felt) <= found.low <= found.high <= max(felt)
    assert min(felt) - 1e-9 <= found.mean <= max(felt) + 1e-9


@given(EMOTIONS)
def test_how_long_it_took_is_not_counted(felt):
    """The same moments lived through twice, one after the other, are remembered alike."""
    once, twice = peak_end(along(*felt)), peak_end(along(*felt, *felt))
    assert once
    assert twice
    assert (once.low, once.high) == (twice.low, twice.high)


def test_one_episode_where_none_is_marked():
    project = shoes().changed(
        episodes=(), touchpoints=tuple(each.changed(episode=None) for each in shoes().touchpoints)
    )
    way = ways_of(project, project.journeys[0])[0]
    (only,) = episodes_of(project, way)
    assert only.episode is None
    assert only.touchpoints == way.touchpoints
    assert outside(way) == ()


def test_each_persona_passes_its_own_touchpoints_and_those_of_everybody():
    project = shoes()
    sarah, tom = ways_of(project, project.journeys[0])
    assert [each.name for each in tom.touchpoints if each not in sarah.touchpoints] == [
        "Orders at night in the web shop",
        "Signs up for the beginner course",
    ]
    assert [each.episode.name for each in episodes_of(project, sarah) if each.episode] == [
        "The search",
        "Saturday in the shop",
        "The first weeks",
        "Passing it on",
    ]
    assert len(outside(tom)) == 2
