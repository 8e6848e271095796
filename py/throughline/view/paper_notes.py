"""A note on paper: its colours with the segments' letters, its state and its mark, its text whole."""

from htpy import Element, li, span

from throughline.core.canvas import Note
from throughline.core.paper.pieces import lines
from throughline.core.segments import segments_of
from throughline.view.scene import Scene
from throughline.view.sticky import figure

_LETTERED = "ABCDE"
"""Segments with a hue of their own; the sixth and later share a ground and have a pattern."""
_MOST = 4
"""Colours on one note; its letters name all."""
_MARKS = {"strength": "+", "weakness": "−"}


def note(seen: Scene, each: Note) -> Element:
    """The whole note."""
    return piece(seen, each, lines(each.text), first=True, last=True)


def piece(seen: Scene, each: Note, text: str, *, first: bool, last: bool) -> Element:
    """A part of a note; letters and marks stand on the first."""
    letters = segments_of(seen.project).get(each.id, ())
    classes = ["paper-note", each.state, *([] if first else ["goes-on"]), *([] if last else ["cut"])]
    return li({"class": " ".join(classes)}, data_css=paint(each, letters), data_note=each.id)[
        first and _signs(seen, each, letters),
        span(".paper-text", dir="auto")[text],
    ]


def _signs(seen: Scene, each: Note, letters: tuple[str, ...]) -> Element | None:
    told = figure(seen, each)
    if not letters and each.mark is None and not told:
        return None
    return span(".paper-signs")[
        (span(".paper-letter")[letter] for letter in letters),
        told and span(".paper-figure")[told],
        each.mark and span(f".paper-mark.{each.mark}", title=seen.say(f"paper.mark.{each.mark}"))[_MARKS[each.mark]],
    ]


def paint(each: Note, letters: tuple[str, ...]) -> str:
    """The note's ground: its own colour, else those of its segments side by side."""
    if each.colour:
        return f"--ground: var(--paint-{each.colour})"
    if not letters:
        return "--ground: var(--plain)"
    grounds = tuple(dict.fromkeys(_ground(letter) for letter in letters))[:_MOST]
    if len(grounds) == 1:
        pattern = "; --pattern: var(--hatch)" if letters[0] not in _LETTERED else ""
        return f"--ground: {grounds[0]}{pattern}"
    step = 100 / len(grounds)
    stops = ", ".join(f"{ground} {at * step:g}% {(at + 1) * step:g}%" for at, ground in enumerate(grounds))
    return f"--ground: linear-gradient(105deg, {stops})"


def _ground(letter: str) -> str:
    return f"var(--seg-{letter.lower()})" if letter in _LETTERED else "var(--seg-f)"
