from hypothesis import given
from hypothesis import strategies as st

from throughline.core.paper.filling import Part, Run, columns, pages

heights = st.lists(st.floats(1, 120), max_size=30)


@given(st.lists(heights, max_size=6))
def test_every_part_stands_exactly_once_and_in_order(every: list[list[float]]) -> None:
    runs = [Run(str(name), each) for name, each in enumerate(every)]
    parts = [part for column in columns(runs, room=100, heading=10) for part in column]
    found = [(part.name, at) for part in parts for at in range(part.start, part.end)]
    assert found == [(run.name, at) for run in runs for at in range(len(run.heights))]


@given(st.lists(heights, max_size=6))
def test_no_column_is_too_full_unless_one_part_alone_is(every: list[list[float]]) -> None:
    runs = {str(name): Run(str(name), each) for name, each in enumerate(every)}
    for column in columns(list(runs.values()), room=100, heading=10):
        taken = sum(10 + sum(runs[part.name].heights[part.start : part.end]) for part in column)
        single = len(column) == 1 and column[0].end - column[0].start == 1
        assert taken <= 100.001 or single


def test_what_goes_on_says_so() -> None:
    found = columns([Run("CS", [40, 40, 40])], room=100, heading=10)
    assert found == ((Part("CS", 0, 2, again=False),), (Part("CS", 2, 3, again=True),))


def test_columns_stand_side_by_side() -> None:
    found = columns([Run("CS", [90] * 5)], room=100, heading=10)
    assert [len(page) for page in pages(found, 2)] == [2, 2, 1]


def test_each_run_may_have_a_heading_of_its_own_height():
    runs = [Run("low", [40], heading=10), Run("high", [40], heading=20)]
    assert len(columns(runs, 110)) == 1
    assert len(columns(runs, 109)) == 2


def test_a_part_that_leads_to_the_next_is_not_parted_from_it() -> None:
    found = columns([Run("CS", [30, 20, 40, 20, 40], leads=frozenset({1, 3}))], room=100, heading=10)
    assert [(part.start, part.end) for column in found for part in column] == [(0, 3), (3, 5)]
    found = columns([Run("CS", [50, 30, 40], leads=frozenset({1}))], room=100, heading=10)
    assert [(part.start, part.end) for column in found for part in column] == [(0, 1), (1, 3)]


def test_a_part_that_leads_to_one_too_large_is_not_lost() -> None:
    found = columns([Run("A", [40]), Run("B", [30, 90], leads=frozenset({0, 1}))], room=100, heading=10)
    assert [(part.name, part.start, part.end) for column in found for part in column] == [
        ("A", 0, 1),
        ("B", 0, 1),
        ("B", 1, 2),
    ]
