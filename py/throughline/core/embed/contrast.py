"""Contrast of two colours as WCAG 2 defines it."""

DARK = 0.04045
"""Below this share of a colour's part, what is seen grows evenly with it."""


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= DARK else float(((share + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """How bright a colour (`#rrggbb`) is, from 0 to 1."""
    red, green, blue = map(_linear, _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


def mixed(one: str, two: str, share: float) -> str:
    """So much of the first, the rest of the second."""
    pairs = zip(_parts(one), _parts(two), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)
