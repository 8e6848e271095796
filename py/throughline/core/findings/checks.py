"""All checks: the most severe first, what a sketch needs before what a board asks, in the order of teaching."""

from typing import get_args

from throughline.core.findings import (
    along,
    answers,
    blocks,
    customers,
    fit,
    making,
    meeting,
    moments,
    money,
    proof,
    stages,
    tomorrow,
)
from throughline.core.findings.check import Check
from throughline.core.findings.finding import Severity, Step
from throughline.core.project import Phase

SEVERITIES: tuple[Severity, ...] = get_args(Severity)
STEPS: tuple[Step, ...] = get_args(Step)
PHASES: tuple[Phase, ...] = get_args(Phase)
_FILES = (blocks, fit, customers, making, money, tomorrow, proof, stages, meeting, along, moments, answers)
_EVERY = tuple(each for file in _FILES for each in file.CHECKS)

CHECKS: tuple[Check, ...] = tuple(
    sorted(
        _EVERY,
        key=lambda each: (
            SEVERITIES.index(each.severity),
            PHASES.index(each.phase),
            STEPS.index(each.step),
        ),
    )
)
"""`R8` stands here once a block, at the block's own step."""
