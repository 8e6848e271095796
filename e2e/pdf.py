"""A printed page, read back with poppler: its sheets, their size, every word with its place and size."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

MM = 72 / 25.4
INTER = 1.706
"""How much higher than its size poppler takes our font to be: ascent 1.26, descent 0.446."""
ENOUGH = 50
"""Pixels."""
_WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
_SILENT = re.compile(r"[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]")


class Word(NamedTuple):
    """A word on paper, in points: its ink from the top of small accents to the bottom of descenders, and its size."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float


class Pdf:
    """One file."""

    def __init__(self, path: Path) -> None:
        """Ask poppler."""
        self.path = path
        info = self._asked("pdfinfo", path)
        self.pages = int(info.partition("Pages:")[2].split()[0])
        width, height = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info).groups()
        self.width, self.height = float(width), float(height)

    @staticmethod
    def _asked(*command: object) -> str:
        return subprocess.run([str(each) for each in command], check=True, capture_output=True, encoding="utf-8").stdout

    @property
    def millimetres(self) -> tuple[int, int]:
        """The size of its sheets."""
        return round(self.width / MM), round(self.height / MM)

    def text(self, page: int | None = None) -> str:
        """Its text in the order in which it was drawn, or that of one page (from 1)."""
        only = ["-f", page, "-l", page] if page else []
        return self._asked("pdftotext", "-raw", *only, self.path, "-")

    def words(self) -> list[Word]:
        """Every word."""
        found = _WORD.findall(self._asked("pdftotext", "-bbox", self.path, "-"))
        return [_word(unescape(text), *map(float, place)) for *place, text in found]

    def outside(self, margin: float = 8) -> list[Word]:
        """Words that reach into the margin (millimetres)."""
        edge = margin * MM - 0.5
        right, bottom = self.width - edge, self.height - edge
        return [
            each
            for each in self.words()
            if each.left < edge or each.top < edge or each.right > right or each.bottom > bottom
        ]

    def smaller_than(self, points: float) -> list[Word]:
        """Words in letters that are too small; those of other fonts have other measures and are left out."""
        return [each for each in self.words() if each.text.isascii() and each.size < points - 0.05]

    def shows(self, colour: str, page: int = 1) -> bool:
        """Whether a colour such as "#ffe08a" covers something on a page."""
        command = ["pdftoppm", "-r", "30", "-f", str(page), "-l", str(page), str(self.path)]
        picture = subprocess.run(command, check=True, capture_output=True).stdout
        return picture.count(bytes.fromhex(colour.removeprefix("#"))) > ENOUGH


def _word(text: str, left: float, top: float, right: float, bottom: float) -> Word:
    size = (bottom - top) / INTER
    return Word(text, left, top + 0.33 * size, right, bottom - 0.25 * size, size)


def bare(text: str) -> str:
    """Without spaces and marks that nobody sees: a line may break anywhere in a long word."""
    return _SILENT.sub("", unicodedata.normalize("NFKC", text))


def letters(text: str) -> list[str]:
    """The letters of a text that runs from right to left, which poppler hands out word by word."""
    return sorted(bare(text))


def printed(page: Page, path: Path) -> Pdf:
    """What Ctrl+P and "Save as PDF" give, without our button."""
    page.pdf(path=path, prefer_css_page_size=True)
    return Pdf(path)
