"""What a note does at a touchpoint, as a shape and a word: never by colour alone."""

from htpy import Element, path, span, svg

from throughline.core.links import TouchLink
from throughline.view.scene import Scene

_UP = "M6 1 L11 10.5 H1 Z"
_DOWN = "M6 11 L1 1.5 H11 Z"
_ASKS = "M6 1 L11 6 L6 11 L1 6 Z"
_SHAPES = {"enables": _UP, "weakens": _DOWN, "unclear": _ASKS}


def shape(effect: str, strength: str | None = None) -> Element:
    """The shape alone: up enables, down weakens, a diamond is unclear; hollow is weak, doubled is strong."""
    double = strength == "strong"
    return svg(
        class_=["sign", f"sign-{effect}", strength and f"sign-{strength}"],
        viewBox="0 0 20 12" if double else "0 0 12 12",
        width="20" if double else "12",
        height="12",
        aria_hidden="true",
    )[path(d=_SHAPES[effect]), path(d=_SHAPES[effect], transform="translate(8 0)") if double else None]


def words(seen: Scene, link: TouchLink) -> str:
    """The words of a link: "weakens, strongly"."""
    return seen.say(f"link.does.{link.effect}.{link.strength or 'plain'}")


def sign(seen: Scene, link: TouchLink) -> Element:
    """The shape, with the words for those who cannot see it."""
    return span(".sign-of")[shape(link.effect, link.strength), span(".hidden")[f" ({words(seen, link)})"]]
