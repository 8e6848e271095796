"""Colours of pictures and slides: those of the app in light, as every program takes them."""

from throughline.core.canvas import Note

INK, QUIET, HAIR, EDGE, SHEET = "#1d2330", "#555d6e", "#dcd7cc", "#8b8577", "#ffffff"
GOOD, BAD, WARN, LINE = "#0b7a5b", "#b93a1e", "#8a5a00", "#2547d0"
PLAIN = "#fff7d6"
BORDER = "#c9bf9d"
SEGMENTS = {"A": "#ffe08a", "B": "#bfe3ff", "C": "#ffcbb8", "D": "#cdeebd", "E": "#e3d2ff"}
OTHER = "#e9e4d8"
"""The sixth segment and later ones."""
OWN = {
    "yellow": "#ffe08a",
    "blue": "#bfe3ff",
    "coral": "#ffcbb8",
    "green": "#cdeebd",
    "violet": "#e3d2ff",
    "white": SHEET,
}
SIGNED = {"good": GOOD, "bad": BAD, "neutral": QUIET}
_MOST = 4
"""Colours on one note; its letters name all."""


def grounds(note: Note, letters: tuple[str, ...]) -> tuple[str, ...]:
    """A note's own colour, else those of its segments side by side."""
    if note.colour:
        return (OWN[note.colour],)
    found = tuple(dict.fromkeys(SEGMENTS.get(each, OTHER) for each in letters))[:_MOST]
    return found or (PLAIN,)
