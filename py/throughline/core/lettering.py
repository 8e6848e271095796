"""How wide text is where nothing can measure it: in a picture, on a slide, at the command line.

Each character has the width of the widest of the fonts that may be there (Inter, Arial, DejaVu Sans), so that a line
which fits here fits everywhere; with a narrower font it ends a little early.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_WIDTHS = {
    28: "ijlıіїј",
    30: "'IłΙΪІЇ",
    32: " ,.·‘’‚‛",
    34: ":;|¦ίι․",
    38: "/\\f‐‑",
    40: "()[]tŧ",
    42: "!r¡¹",
    46: "-²³",
    50: '"ª_`¯°´¸º–‖‗†‡',
    52: "*“”„‟",
    54: "?s¿гзѓѕ",
    56: "zĳέεζξ",
    58: "JLck§ĸĿΓχЈсэє",
    60: "Fvxy¨Łΰγκνςυвтухчьў•‣",
    62: "aeo«»ðøδοπτЃГабекояѐёќ",
    64: "012356789EPbdghnpqu{}¢£¥µ¶ÞßþđŋΕΡήβηθμρσЀЁЎЕРУлрђ‒",
    66: "4$STŦΞΤλЅЗТийнпћѝџ",
    68: "KYΚΥΫάα‥€",
    70: "ABRVXZħΑΒΔΖΛΣΧАБВХЧЬЯдц",
    74: "C¤φЄСЭЌКъ",
    78: "HNU&DGŊΗΝΠЍЏИЙЛНПÐĐΩψЦм",
    82: "OQwØΘΟОыŉД",
    86: "#+<=>^~¬±×÷ĲωЪ←↑→↓−✓ЂфюΨФ",
    92: "MĦΜМжшΦЋЫњ",
    98: "m¼½¾љщ",
    104: "%@W©®Ææ—―…™œ",
    114: "ŒЖШЮЩЉЊ",
    136: "‰",
}
"""Hundredths of the size of the letters."""
_WIDTH = {character: hundredths / 100 for hundredths, group in _WIDTHS.items() for character in group}
_OTHER, _SQUARE = 0.8, 1.05
_HEAVY = 1.1
"""How much wider bold letters are."""
_NOTHING = frozenset({"Mn", "Me", "Cf", "Cc"})
_PARTS = re.compile(r"\s*\S+|\s+$")
ELLIPSIS = "…"


class Face(NamedTuple):
    """How text is set: the size of its letters (in the unit of the picture), and whether it is bold."""

    size: float
    bold: bool = False


@lru_cache(maxsize=2048)
def _character(character: str) -> float:
    known = _WIDTH.get(character)
    if known is not None:
        return known
    if unicodedata.category(character) in _NOTHING:
        return 0.0
    if unicodedata.east_asian_width(character) in "WF" or ord(character) >= 0x1F000:  # noqa: PLR2004 - emoji begin there
        return _SQUARE
    base = unicodedata.normalize("NFD", character)[0]
    return _WIDTH.get(base, _OTHER)


def width(text: str, face: Face) -> float:
    """How wide a line is at most."""
    return sum(map(_character, text)) * face.size * (_HEAVY if face.bold else 1)


def wrapped(text: str, room: float, face: Face) -> tuple[str, ...]:
    """The text in lines, none wider than `room`: broken between words, and inside one that is wider by itself."""
    return tuple(line for part in text.split("\n") for line in _lines(" ".join(part.split()), room, face))


def _lines(text: str, room: float, face: Face) -> Iterator[str]:
    now = ""
    for part in _PARTS.findall(text):
        longer = now + part if now else part.strip()
        if width(longer, face) <= room:
            now = longer
            continue
        if now:
            yield now
        *whole, now = _broken(part.strip(), room, face)
        yield from whole
    if now or not text:
        yield now


def _broken(word: str, room: float, face: Face) -> list[str]:
    """A word in parts that fit; each holds at least one character."""
    parts = [""]
    for character in word:
        if parts[-1] and width(parts[-1] + character, face) > room:
            parts.append("")
        parts[-1] += character
    return parts


def shortened(text: str, room: float, face: Face) -> str:
    """One line of the text, with an ellipsis where it is longer."""
    line = " ".join(text.split())
    if width(line, face) <= room:
        return line
    while line and width(line + ELLIPSIS, face) > room:
        line = line[:-1]
    return line.rstrip() + ELLIPSIS
