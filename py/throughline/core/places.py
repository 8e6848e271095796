"""Places in a document as a person can find them: `notes[3].text`."""

import json
import re
from collections.abc import Iterable

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,63}")
_SHOWN = 40


def _named(key: str) -> str:
    """A key as it is if it is plain; else quoted and escaped, and never long: files can hold any key."""
    if _PLAIN.fullmatch(key):
        return f".{key}"
    short = key if len(key) <= _SHOWN else key[:_SHOWN] + "…"
    return f"[{json.dumps(short)}]"


def place(steps: Iterable[str | int]) -> str:
    """The path of these keys and positions."""
    return "".join(f"[{step}]" if isinstance(step, int) else _named(step) for step in steps).removeprefix(".")
