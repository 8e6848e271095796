"""Every pair of text and ground in use can be read: WCAG 2.2 AA, 4.5 : 1, in light and dark."""

import re
from pathlib import Path

import pytest

CSS = Path(__file__).parents[2] / "static" / "css" / "tokens.css"
SEGMENTS = ("--seg-a", "--seg-b", "--seg-c", "--seg-d", "--seg-e", "--seg-f", "--plain")
GROUNDS = ("--paper", "--sheet", "--sunk")
PAIRS = (
    *(("--ink", ground) for ground in (*GROUNDS, *SEGMENTS, "--line-soft", "--good-soft", "--bad-soft", "--warn-soft")),
    *(("--ink-2", ground) for ground in GROUNDS),
    *(("--line", ground) for ground in GROUNDS),
    *((sign, ground) for sign in ("--good", "--bad", "--warn") for ground in ("--paper", "--sheet")),
    ("--good", "--good-soft"),
    ("--bad", "--bad-soft"),
    ("--warn", "--warn-soft"),
    ("--on-line", "--line"),
)
MARKS = (("--edge", "--sheet"), ("--line", "--seg-a"), ("--line", "--seg-b"))
"""Borders of fields, rings: 3 : 1."""


def tokens() -> dict[str, tuple[str, str]]:
    found = re.findall(r"(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)", CSS.read_text(encoding="utf-8"))
    return {name: (light, dark) for name, light, dark in found if "contrast" not in name}


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, two: str) -> float:
    high, low = sorted((luminance(one), luminance(two)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mixed(one: str, two: str, share: float) -> str:
    parts = [round(int(one[at : at + 2], 16) * share + int(two[at : at + 2], 16) * (1 - share)) for at in (1, 3, 5)]
    return "#" + "".join(f"{part:02x}" for part in parts)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read(text, ground, scheme):
    assert contrast(tokens()[text][scheme], tokens()[ground][scheme]) >= 4.5


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_marks_can_be_seen(mark, ground, scheme):
    assert contrast(tokens()[mark][scheme], tokens()[ground][scheme]) >= 3


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("ground", SEGMENTS)
def test_a_note_that_steps_back_can_still_be_read(ground, scheme):
    """Its text stays as it is, and a veil lies between the text and what the note is painted with."""
    found = tokens()
    share = int(re.search(r"--veil: .*?(\d+)%, transparent\);", CSS.read_text(encoding="utf-8"))[1]) / 100
    veil = mixed(found["--seg-f"][scheme], found["--sheet"][scheme], 0.5)
    assert contrast(found["--ink"][scheme], mixed(veil, found[ground][scheme], share)) >= 4.5


def test_black_on_white_is_the_known_21():
    assert round(contrast("#000000", "#ffffff"), 1) == 21.0
