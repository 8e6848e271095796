"""Names of projects that came to be here: copies, and projects of the same name."""

from collections.abc import Iterable

from throughline.core.text import LINE_MAX
from throughline.words import say


def named(language: str, key: str, name: str) -> str:
    """The name of a copy, such as "Fleet Feet (copy)"."""
    room = LINE_MAX - len(say(language, key, name=""))
    return say(language, key, name=name[:room])


def apart(name: str, taken: Iterable[str]) -> str:
    """The name, with a number where it is taken."""
    names = set(taken)
    if name not in names:
        return name
    number = next(number for number in range(2, len(names) + 3) if f"{name} {number}" not in names)
    return f"{name[: LINE_MAX - 6]} {number}"
