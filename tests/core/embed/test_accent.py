"""A site's colour: whatever it is, it can be read; where it can be read as it is, it stays."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.core.embed.accent import DARK, LIGHT, Ground, tokens, tones
from throughline.core.embed.contrast import contrast, mixed

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize("ground", [LIGHT, DARK], ids=["light", "dark"])
@given(accent=COLOURS)
def test_every_colour_becomes_readable(ground: Ground, accent: str) -> None:
    line, soft, on = tones(accent, ground)
    assert min(contrast(line, each) for each in ground.under_text) >= 4.5
    assert min(contrast(line, each) for each in ground.under_signs) >= 3
    assert contrast(on, line) >= 4.5
    assert contrast(ground.ink, soft) >= 4.5


@pytest.mark.parametrize("accent", ["#2547d0", "2547D0", "#8a0f3c"])
def test_what_can_be_read_stays_as_it_is(accent: str) -> None:
    assert tones(accent, LIGHT).line == "#" + accent.removeprefix("#").lower()


def test_what_cannot_is_changed_no_further_than_needed() -> None:
    line = tones("#b8860b", LIGHT).line
    lighter = mixed("#ffffff", line, 0.03)
    assert min(contrast(lighter, each) for each in LIGHT.under_text) < 4.5


def test_both_schemes_are_said_in_one() -> None:
    names = dict(tokens("#aa0066"))
    assert set(names) == {"--line", "--line-soft", "--on-line"}
    assert all(re.fullmatch(r"light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\)", each) for each in names.values())


@pytest.mark.host
def test_the_grounds_are_those_of_the_page() -> None:
    css = (Path(__file__).parents[3] / "static" / "css" / "tokens.css").read_text(encoding="utf-8")
    found = dict(re.findall(r"(--[\w-]+): (light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\))", css))
    for at, names in enumerate((("--paper", "--sheet", "--sunk"), ("--seg-a", "--seg-b"))):
        for name, light, dark in zip(names, LIGHT[at], DARK[at], strict=True):
            assert found[name] == f"light-dark({light}, {dark})"
    assert found["--ink"] == f"light-dark({LIGHT.ink}, {DARK.ink})"


def test_black_on_white_is_the_known_21() -> None:
    assert round(contrast("#000000", "#ffffff"), 1) == 21.0
