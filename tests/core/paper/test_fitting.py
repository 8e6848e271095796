from hypothesis import given
from hypothesis import strategies as st

from throughline.core.paper.fitting import FLOOR, largest


@given(st.floats(5, 20))
def test_the_size_found_fits_and_a_twentieth_more_would_not(limit: float) -> None:
    found = largest(lambda size: size <= limit, high=12)
    if limit < FLOOR:
        assert found is None
    else:
        assert found is not None
        assert FLOOR <= found <= limit
        assert min(limit, 12) - found < 0.08


def test_nothing_smaller_than_the_floor_is_ever_tried() -> None:
    tried: list[float] = []

    def fits(size: float) -> bool:
        tried.append(size)
        return False

    assert largest(fits, high=12) is None
    assert tried == [FLOOR]


def test_the_largest_size_is_taken_at_once_where_it_fits() -> None:
    assert largest(lambda _: True, high=11.5) == 11.5
