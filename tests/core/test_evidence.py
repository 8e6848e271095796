"""When evidence is old: by whole months, and only where both days are known."""

from datetime import date

import pytest

from throughline.core.evidence import Evidence, is_old, is_stale

TODAY = date(2026, 3, 15)


@pytest.mark.parametrize(
    ("on", "old"),
    [
        (date(2025, 3, 15), True),
        (date(2025, 3, 14), True),
        (date(2025, 3, 16), False),
        (date(2026, 3, 15), False),
        (date(2027, 1, 1), False),
        (date(2010, 1, 31), True),
    ],
    ids=str,
)
def test_twelve_months_are_over_on_the_day(on: date, old: bool) -> None:  # noqa: FBT001 - it is what is expected
    assert is_old(on, 12, TODAY) is old
    assert is_stale(Evidence(on=on), 12, TODAY) is old


def test_without_a_day_nobody_can_tell() -> None:
    assert not is_old(None, 1, TODAY)
    assert not is_old(date(2000, 1, 1), 1, None)
    assert not is_stale(None, 1, TODAY)
    assert not is_stale(Evidence(), 1, TODAY)
