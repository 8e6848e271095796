"""Evidence: what a statement rests on, how it has been tested, and since when."""

from datetime import date
from typing import Literal

from throughline.core.numbers import Count
from throughline.core.text import Line
from throughline.core.value import Value

Basis = Literal["guess", "interview", "survey", "data"]
Standing = Literal["assumption", "testing", "supported", "refuted", "reported"]
"""`reported`: somebody else says so (a case study, a newspaper), we have not looked."""


class Evidence(Value):
    """What a note, emotion, pain, moment or number rests on."""

    basis: Basis = "guess"
    standing: Standing = "assumption"
    n: Count | None = None
    source: Line = ""
    on: date | None = None


def is_stale(evidence: Evidence | None, months: int, today: date | None) -> bool:
    """Say whether it is `months` old or older; without its date, or today's, nobody can tell."""
    return evidence is not None and is_old(evidence.on, months, today)


def is_old(on: date | None, months: int, today: date | None) -> bool:
    """Say whether a day lies this many months back, or more."""
    if on is None or today is None:
        return False
    return (today.year - on.year) * 12 + today.month - on.month - (today.day < on.day) >= months
