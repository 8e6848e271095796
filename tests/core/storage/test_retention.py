"""Snapshots: three of today, one a day, ten in all; those before something was replaced are not crowded out."""

from datetime import UTC, datetime, timedelta

from throughline.core.state.shelf import Copy
from throughline.core.storage.retention import dropped, expired

NOW = datetime(2026, 3, 31, 18, tzinfo=UTC)


def snapshots(*ages, why="time"):
    """Snapshots made so many hours ago."""
    moments = [(NOW - timedelta(hours=age)).strftime("%Y-%m-%dT%H:%M:%SZ") for age in ages]
    return [Copy(f"{why}{moment}", "project1", moment, why=why) for moment in moments]


def kept(copies):
    gone = dropped(copies, NOW)
    return [each for each in copies if each.key not in gone]


def test_three_of_today_stay():
    copies = snapshots(0, 1, 2, 3, 4)
    assert kept(copies) == copies[:3]


def test_the_newest_of_each_day_before_stays():
    copies = snapshots(20, 21, 22, 44, 45)
    assert kept(copies) == [copies[0], copies[3]]


def test_ten_stay_in_all():
    copies = snapshots(*(24 * day for day in range(20)))
    assert kept(copies) == copies[:10]


def test_what_was_about_to_be_replaced_is_not_crowded_out_by_the_rest():
    copies = snapshots(5, 6, 7, 8, 9, 100, why="import")
    assert kept([*copies, *snapshots(0, 1, 2)])[:6] == copies


def test_the_bin_keeps_things_for_thirty_days():
    assert not expired("2026-03-02T00:00:00Z", NOW)
    assert expired("2026-03-01T00:00:00Z", NOW)
