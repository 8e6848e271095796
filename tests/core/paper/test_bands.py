from hypothesis import given
from hypothesis import strategies as st

from throughline.core.paper.bands import NOTES, bands, widest
from throughline.core.paper.sizes import SHEETS, Sheet


@given(st.integers(0, 60), st.sampled_from(SHEETS))
def test_every_stage_stands_in_one_band_and_bands_are_even(count: int, sheet: Sheet) -> None:
    found = bands(count, sheet)
    assert [stage for band in found for stage in band] == list(range(count))
    assert max(map(len, found)) - min(map(len, found)) <= 1
    assert max(map(len, found)) <= widest(sheet)


def test_seven_stages_stand_on_one_sheet_and_nine_on_two() -> None:
    assert len(bands(7, "A4")) == 1
    assert [len(band) for band in bands(9, "A4")] == [4, 5]


def test_the_matrix_has_room_for_its_notes_and_as_many_stages() -> None:
    assert len(bands(7, "A4", NOTES)) == 1
    assert [len(band) for band in bands(9, "A4", NOTES)] == [4, 5]
    assert len(bands(9, "A3", NOTES)) == 1


def test_a_journey_without_stages_still_has_a_page() -> None:
    assert bands(0, "A4") == (range(0),)
