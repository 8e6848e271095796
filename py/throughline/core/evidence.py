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
    if evidence is None or evidence.on is None or today is None:
        return False
    then = evidence.on
    return (today.year - then.year) * 12 + today.month - then.month - (today.day < then.day) >= months
