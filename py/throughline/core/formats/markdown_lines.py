"""Markdown, line by line: headings, bullets with what is nested in them, tables, fenced code, paragraphs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from throughline.core.formats.blocks import place_of

Kind = Literal["heading", "bullet", "paragraph", "table", "code"]
_HEADING = re.compile(r"^ {0,3}(#{1,6})(?:[ \t]+|$)(.*)$")
_HASHES = re.compile(r"[ \t]+#+[ \t]*$")
_BULLET = re.compile(r"^([ \t]*)(?:[-*+•‣◦–—]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$")
_FENCE = re.compile(r"^ {0,3}(```+|~~~+)[ \t]*([A-Za-z0-9_-]*)")
_RULE = re.compile(r"^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_UNDER = {"=": 1, "-": 2}
_BOLD = re.compile(r"^[ \t]*(?:\d{1,2}[.)][ \t]+)?(\*\*|__)([^*_]{1,80})\1[ \t]*:?[ \t]*$")
_NAMED = re.compile(r"^([^\s:|\\][^:|\\]{0,60}):[ \t]*$")
_SAID = re.compile(r"^([^\s:\\|#>*_-][^:\\|\n]{0,60}):[ \t]+(\S.*)$")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_TAB = 4
MOST_LINES = 60_000
"""More than 5,000 notes with all that is known of them. What is longer was made to stop the page."""


@dataclass
class Piece:
    """A piece of a file. `level`: of a heading, or how far a bullet is indented; `info`: the language of code."""

    kind: Kind
    line: int
    text: str = ""
    level: int = 0
    info: str = ""
    rows: list[str] = field(default_factory=list)
    closed: bool = False
    """A blank line came after it."""


def pieces(text: str) -> Iterator[Piece]:
    """The pieces of a file, in order."""
    reader = _Reader()
    for number, line in enumerate(_COMMENT.sub(_blanked, text).split("\n")[:MOST_LINES], 1):
        yield from reader.taken(line.rstrip("\r"), number)
    if reader.now:
        yield reader.now


def _blanked(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")


class _Reader:
    """The piece that is being read."""

    def __init__(self) -> None:
        self.now: Piece | None = None
        self.fence = ""

    def taken(self, line: str, number: int) -> Iterator[Piece]:
        """Take one line; hand out the piece that it ends."""
        now = self.now
        if self.fence and now:
            if line.strip(" \t").startswith(self.fence):
                self.fence, self.now = "", None
                yield now
            else:
                now.rows.append(line)
        elif not line.strip(" \t"):
            if now:
                now.closed = True
        elif now and not now.closed and now.kind == "paragraph" and set(line.strip()) in ({"="}, {"-"}):
            self.now = None
            yield Piece("heading", now.line, now.text, _UNDER[line.strip()[0]])
        elif now and now.kind == "table" and not now.closed and _is_row(line):
            now.rows.append(line)
        elif _RULE.match(line):
            yield from self._done()
        else:
            made = _begun(line, number)
            if made is None and now and _goes_on(now, line):
                _join(now, line)
                return
            yield from self._done()
            self.now = made or Piece("paragraph", number, line.strip(" \t"))
            opened = _FENCE.match(line)
            self.fence = opened[1] if opened else ""

    def _done(self) -> Iterator[Piece]:
        if self.now:
            yield self.now
        self.now = None


def _is_row(line: str) -> bool:
    bare = line.strip(" \t")
    return len(bare) > 1 and bare[0] == bare[-1] == "|"


def _begun(line: str, number: int) -> Piece | None:  # noqa: PLR0911 - one kind after the other
    """The piece that begins in a line, if one does."""
    heading = _HEADING.match(line)
    if heading:
        return Piece("heading", number, _HASHES.sub("", heading[2]).strip(" \t"), len(heading[1]))
    opened = _FENCE.match(line)
    if opened:
        return Piece("code", number, info=opened[2].casefold())
    if _is_row(line):
        return Piece("table", number, rows=[line])
    bold = _BOLD.match(line) or _NAMED.match(line)
    if bold and place_of(bold[bold.re.groups]):
        return Piece("heading", number, bold[bold.re.groups], 2)
    said = _SAID.match(line)
    if said and place_of(said[1]):
        return Piece("bullet", number, f"**{said[1].strip()}**: {said[2]}")
    bullet = _BULLET.match(line)
    if bullet:
        return Piece("bullet", number, bullet[2].rstrip(" \t"), len(bullet[1].expandtabs(_TAB)))
    return None


def _goes_on(now: Piece, line: str) -> bool:
    if now.kind not in {"paragraph", "bullet"}:
        return False
    return not now.closed or (now.kind == "bullet" and line.startswith((" ", "\t")))


def _join(now: Piece, line: str) -> None:
    """A line that goes on: after a backslash it is a new line, else only the width of the page made it one."""
    bare = line.strip(" \t")
    slashes = len(now.text) - len(now.text.rstrip("\\"))
    if slashes % 2 and not now.closed:
        now.text = f"{now.text[:-1]}\n{bare}"
    else:
        now.text, now.closed = f"{now.text}\n{bare}" if now.closed else f"{now.text} {bare}", False
