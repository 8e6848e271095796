"""English. A new module of words is one import and one line in the table below."""

from throughline.words.en import (
    canvas,
    checks,
    cli,
    clv,
    compare,
    experience,
    faults,
    fields,
    findings,
    findings_panel,
    guide,
    head,
    journey,
    kpis,
    matrix,
    money,
    paper,
    people,
    practices,
    priorities,
    projects,
    report,
    session,
    stake,
)
from throughline.words.table import Language, merged

MODULES = (
    canvas,
    checks,
    cli,
    clv,
    compare,
    experience,
    faults,
    fields,
    findings,
    findings_panel,
    guide,
    head,
    journey,
    kpis,
    matrix,
    money,
    paper,
    people,
    practices,
    priorities,
    projects,
    report,
    session,
    stake,
)


def plural(n: float) -> str:
    """English has one form for exactly one and another for all else."""
    return "one" if n == 1 else "other"


ENGLISH = Language(merged(*(module.TABLE for module in MODULES)), plural)
