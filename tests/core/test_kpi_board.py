"""The board: KPIs by what they are about or by kind, and the table before and after."""

from datetime import date
from typing import Any

import pytest

from tests.shop import note, shop
from throughline.core.kpi_board import WHOLE, groups, sorted_by
from throughline.core.kpis import every
from throughline.core.measures import Kpi, Measurement

TODAY = date(2026, 11, 22)


def kpi(number: int, about: str | None = None, **fields: Any) -> Kpi:
    return Kpi(id=f"kpi0000{number}", name=f"Figure {number}", about=about, **fields)


def test_groups_follow_the_canvas_and_then_the_way():
    held = (kpi(1, "enters00"), kpi(2), kpi(3, note("CS")), kpi(4, "stage-02"), kpi(5, "stage-01"))
    found = groups(shop(kpis=held))
    assert [each.place for each in found] == [WHOLE, note("CS"), "stage-01", "enters00", "stage-02"]
    assert [each.collection for each in found] == [None, "notes", "stages", "touchpoints", "stages"]


def test_groups_by_kind_follow_the_order_of_the_kinds():
    held = (kpi(1), kpi(2, kind="churn"), kpi(3, kind="nps"), kpi(4, kind="churn", order="Zz"))
    found = groups(shop(kpis=held), "kind")
    assert [(each.place, [one.id for one in each.kpis]) for each in found] == [
        ("nps", ["kpi00003"]),
        ("churn", ["kpi00004", "kpi00002"]),
        ("own", ["kpi00001"]),
    ]


@pytest.fixture
def rows():
    def measured(number: int, on: date, value: float) -> Kpi:
        made = Measurement(id=f"measure{number}", on=on, value=value)
        return kpi(number, measurements=(made,), baseline=10.0, target=20.0)

    held = (measured(1, date(2026, 5, 1), 15), kpi(2), measured(3, date(2026, 4, 1), 18))
    return every(shop(kpis=held), TODAY)


@pytest.mark.parametrize(
    ("column", "up"),
    [
        (None, [1, 2, 3]),
        ("name", [1, 2, 3]),
        ("present", [1, 3, 2]),
        ("on", [3, 1, 2]),
        ("progress", [1, 3, 2]),
        ("change", [1, 3, 2]),
        ("baseline", [1, 3, 2]),
        ("source", [1, 2, 3]),
    ],
)
def test_the_table_is_sorted_and_what_is_unknown_stands_last(rows, column, up):
    def numbers(*, down: bool) -> list[int]:
        return [int(each.kpi.id[-1]) for each in sorted_by(rows, column, down=down)]

    assert numbers(down=False) == up
    if column in {"present", "on", "progress", "change"}:
        assert numbers(down=True) == [up[1], up[0], 2]
