"""English. A new module of words is one line in a list below: in the first, if the page comes up with words of it."""

from importlib import import_module

from throughline.words.en import canvas, head, imports, projects, session
from throughline.words.table import Language, Table, Tables, merged

FIRST = (canvas, head, imports, projects, session)
LATER = (
    "change_fields",
    "changes",
    "checks",
    "cli",
    "clv",
    "compare",
    "embed",
    "experience",
    "exports",
    "faults",
    "fields",
    "findings",
    "findings_panel",
    "formats",
    "guide",
    "journey",
    "kpis",
    "matrix",
    "merge",
    "money",
    "paper",
    "people",
    "practices",
    "priorities",
    "report",
    "share",
    "stake",
    "standalone",
    "versions",
)


def plural(n: float) -> str:
    """English has one form for exactly one and another for all else."""
    return "one" if n == 1 else "other"


def later() -> Table:
    """The words that no picture needs as the page comes up."""
    return merged(*(import_module(f"{__name__}.{name}").TABLE for name in LATER))


ENGLISH = Language(Tables(merged(*(module.TABLE for module in FIRST)), later), plural)
