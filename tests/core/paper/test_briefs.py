"""Briefs on paper: a page each where it fits, every row once where it does not."""

from hypothesis import given
from hypothesis import strategies as st

from throughline.core.paper import briefs
from throughline.core.paper.measured import BandMeasured, BriefMeasured, RowMeasured

HEIGHTS = st.lists(st.floats(1, 90), max_size=40)


def measured(facts: list[float], behaviours: list[float], room: float = 300.0) -> BriefMeasured:
    bands = (
        BandMeasured(head=12, rows=tuple(RowMeasured(height=each) for each in heights))
        for heights in (facts, behaviours)
    )
    left, right = bands
    return BriefMeasured(job="job-0001", size=9, room=room, facts=left, behaviours=right)


def test_a_job_without_anything_has_a_page():
    (page,) = briefs.planned(measured([], []))
    assert (page.facts, page.behaviours, page.number, page.total) == ((), (), 1, 1)


def test_what_fits_stands_on_one_page():
    assert len(tuple(briefs.planned(measured([20] * 5, [20] * 10)))) == 1


@given(HEIGHTS, HEIGHTS)
def test_every_row_stands_once_in_order_and_no_page_is_too_full(facts, behaviours):
    pages = tuple(briefs.planned(measured(facts, behaviours)))
    for side, heights in (("facts", facts), ("behaviours", behaviours)):
        parts = [[part.row for part in getattr(page, side)] for page in pages]
        assert [row for page in parts for row in page] == list(range(len(heights)))
        assert all(sum(heights[row] for row in page) <= 300 - 12 - 1 for page in parts)
    assert [page.number for page in pages] == list(range(1, len(pages) + 1))
