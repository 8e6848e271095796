"""All checks, the most severe first, in the order of teaching."""

from typing import get_args

from throughline.core.findings import blocks, fit
from throughline.core.findings.check import Check
from throughline.core.findings.finding import Severity, Step

SEVERITIES: tuple[Severity, ...] = get_args(Severity)
STEPS: tuple[Step, ...] = get_args(Step)
_AS_THE_FILES_HAVE_THEM = (*blocks.CHECKS, *fit.CHECKS)

CHECKS: tuple[Check, ...] = tuple(
    sorted(_AS_THE_FILES_HAVE_THEM, key=lambda each: (SEVERITIES.index(each.severity), STEPS.index(each.step)))
)
"""`R8` stands here once a block, at the block's own step."""
