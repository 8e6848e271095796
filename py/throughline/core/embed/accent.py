"""A site's own colour in place of ours: changed no more than it takes to be read on every ground it stands on."""

from collections.abc import Iterator
from typing import NamedTuple

from throughline.core.embed.contrast import contrast, mixed

TEXT, SIGN = 4.5, 3.0
"""WCAG 2.2 AA: what text needs, and what rings and borders need."""
STEP = 0.02


class Ground(NamedTuple):
    """Of one scheme, as in `static/css/tokens.css` (a test compares them)."""

    under_text: tuple[str, ...]
    under_signs: tuple[str, ...]
    sheet: str
    ink: str
    ons: tuple[str, ...]
    """What can be written on the accent."""
    towards: str
    """Where it is moved while it cannot be read."""


LIGHT = Ground(
    ("#f6f4ef", "#fffefb", "#efece5"), ("#ffe08a", "#bfe3ff"), "#fffefb", "#1d2330", ("#ffffff", "#10131f"), "#000000"
)
DARK = Ground(
    ("#17181c", "#1f2126", "#121317"), ("#5a4a12", "#17435f"), "#1f2126", "#eceae4", ("#10131f", "#ffffff"), "#ffffff"
)


class Tones(NamedTuple):
    """The tokens that an accent takes the place of."""

    line: str
    soft: str
    on: str


def tones(accent: str, ground: Ground) -> Tones:
    """The nearest colour that can be read, what is written on it, and its faint twin behind dark text."""
    line = next(each for each in _moved(_hex(accent), ground.towards) if _reads(each, ground))
    on = max(ground.ons, key=lambda each: contrast(each, line))
    soft = next(
        each for each in _moved(mixed(line, ground.sheet, 0.14), ground.sheet) if contrast(ground.ink, each) >= TEXT
    )
    return Tones(line, soft, on)


def tokens(accent: str) -> tuple[tuple[str, str], ...]:
    """The custom properties that dress a page in this colour, in light and in dark."""
    light, dark = tones(accent, LIGHT), tones(accent, DARK)
    names = ("--line", "--line-soft", "--on-line")
    return tuple((name, f"light-dark({day}, {night})") for name, day, night in zip(names, light, dark, strict=True))


def _hex(accent: str) -> str:
    return "#" + accent.removeprefix("#").lower()


def _reads(line: str, ground: Ground) -> bool:
    return (
        all(contrast(line, each) >= TEXT for each in ground.under_text)
        and all(contrast(line, each) >= SIGN for each in ground.under_signs)
        and max(contrast(each, line) for each in ground.ons) >= TEXT
    )


def _moved(colour: str, towards: str) -> Iterator[str]:
    """The colour, then closer and closer to the other, until it is that."""
    steps = round(1 / STEP)
    return (mixed(towards, colour, step / steps) for step in range(steps + 1))
