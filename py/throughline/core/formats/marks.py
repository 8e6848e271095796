"""Text inside Markdown: written so that it comes back as it was, read with the marks that people put."""

import re
from html import unescape

from throughline.core.formats.blocks import place_of

_MEANT = re.compile(r"[\\`*_\[<|~]|&(?=[#A-Za-z][A-Za-z0-9]{0,31};)")
_START = re.compile(
    r"^(?:>|[+•‣◦–—-](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|#{1,6}(?=[ \t]|$)|=+$|-{2,}$|-(?:[ \t]*-){2,}[ \t]*$)"
)
_EDGE = re.compile(r"^[ \t]+|[ \t]+$")
_ODD_BREAK = re.compile(r"^\n+|\n{2,}|\n+$")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_LINK = re.compile(r"!?\[([^\[\]]{0,500})\]\(\s*<?((?:https?|mailto):[^\s()<>]{1,500})>?[^()]{0,200}\)")
_OTHER_LINK = re.compile(r"!?\[([^\[\]]{0,500})\]\([^()]{0,500}\)")
_AUTO = re.compile(r"<((?:https?|mailto):[^\s<>]{1,500})>")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_EMPHASIS = re.compile(
    r"(\*{1,3}|~~|`{1,2})(?=\S)([^\n]{0,2000}?)(?<=\S)\1|(?<!\w)(_{1,3})(?=\S)([^\n]{0,2000}?)(?<=\S)\3(?!\w)"
)
_KEPT = "\x01"
"""No text holds it: texts are cleaned of it."""
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_HELD = re.compile(f"{_KEPT}(\\d+);")


def marked(text: str) -> str:
    """A text as it stands in Markdown; a line break is a backslash at the end of the line."""
    breaks = _ODD_BREAK.sub(lambda found: "&#10;" * len(found[0]), _MEANT.sub(lambda found: f"\\{found[0]}", text))
    return "\\\n  ".join(_line(line) for line in breaks.split("\n"))


def _line(line: str) -> str:
    edged = _EDGE.sub(lambda found: "".join(f"&#{ord(each)};" for each in found[0]), line)
    name, colon, rest = edged.partition(":")
    if colon and place_of(name):
        edged = f"{name}\\:{rest}"
    start = _START.match(edged)
    if start is None:
        return edged
    at = start.end() - 1
    return f"{edged[:at]}\\{edged[at:]}" if edged[at].isascii() else f"&#{ord(edged[0])};{edged[1:]}"


def unmarked(text: str) -> str:
    """The text that Markdown means: without emphasis and escapes, a link with its address behind it."""
    held: list[str] = []

    def hold(literal: str) -> str:
        held.append(literal)
        return f"{_KEPT}{len(held) - 1};"

    text = text.replace(_KEPT, "")
    text = _ESCAPED.sub(lambda found: hold(found[1]), text)
    text = _BREAK.sub("\n", text)
    text = _LINK.sub(lambda found: f"{found[1]} ({found[2]})" if found[1] else found[2], text)
    text = _OTHER_LINK.sub(lambda found: found[1], text)
    text = _AUTO.sub(lambda found: found[1], text)
    for _ in range(3):
        text = _EMPHASIS.sub(lambda found: found[2] if found[1] else found[4], text)
    text = _ENTITY.sub(lambda found: unescape(found[0]), text)
    return _HELD.sub(lambda found: held[int(found[1])] if int(found[1]) < len(held) else "", text)
