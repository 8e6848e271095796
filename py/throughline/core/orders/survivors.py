"""How many of a cohort are still there, as people write it: numbers in a row, by whatever separates them."""

import re

from throughline.core import written
from throughline.core.state.locale import Locale

_BETWEEN = re.compile(r"[\s;|]+")


def survivors(text: str, locale: Locale) -> tuple[int, ...]:
    """The numbers in order. Raises NotWrittenError.

    Where nothing but commas stands between them, the commas separate; else they may group thousands.
    """
    parts = [part.strip(",") for part in _BETWEEN.split(text.strip()) if part.strip(",")]
    if len(parts) == 1:
        parts = [part for part in parts[0].split(",") if part]
    return tuple(written.whole(part, locale) for part in parts)
