"""On the screen words have three weights: each pair of size and weight costs a millisecond when it is first laid out."""

import re
from pathlib import Path

import pytest

CSS = Path(__file__).parents[2] / "static" / "css"
ON_PAPER = {"paper.css", "report.css"}
"""Paper is not waited for, and has weights of its own."""
WEIGHTS = {"400", "550", "650"}


SHEETS = sorted(each for each in CSS.glob("*.css") if each.name not in ON_PAPER)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_weight_is_one_of_three(sheet):
    said = re.findall(r"font(?:-weight)?: (\d{3})(?! \d{3})\b", sheet.read_text(encoding="utf-8"))
    assert set(said) <= WEIGHTS
