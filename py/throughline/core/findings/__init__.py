"""What is missing, what may go wrong, what could be better: the checks R1 to R18 (canvas) and J1 to J22 (journey).

    every(project, today)        all, the most severe first, in the order of teaching
    open_(project, today)        those that nobody accepted
    accepted(project, today)     those that somebody accepted, and that have not changed since
    shown(project, today)        the open ones that the project's phase shows
    next_gap(project, today)     what to do next
    by_element(project, today)   what is shown, by each element that it concerns

A check is a plain function (`fit.py`, `moments.py`, …); `checks.py` has them in their order.
"""

from throughline.core.findings.acceptance import accept, fingerprint, take_back
from throughline.core.findings.checks import CHECKS
from throughline.core.findings.judging import accepted, by_element, every, next_gap, open_, shown

__all__ = [
    "CHECKS",
    "accept",
    "accepted",
    "by_element",
    "every",
    "fingerprint",
    "next_gap",
    "open_",
    "shown",
    "take_back",
]
