"""English. A new module of words is one line in the list below."""

from importlib import import_module

from throughline.words.table import Language, merged

NAMES = (
    "canvas",
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
    "head",
    "imports",
    "journey",
    "kpis",
    "matrix",
    "merge",
    "money",
    "paper",
    "people",
    "practices",
    "priorities",
    "projects",
    "report",
    "session",
    "share",
    "stake",
    "standalone",
    "versions",
)


def plural(n: float) -> str:
    """English has one form for exactly one and another for all else."""
    return "one" if n == 1 else "other"


MODULES = tuple(import_module(f"{__name__}.{name}") for name in NAMES)
ENGLISH = Language(merged(*(module.TABLE for module in MODULES)), plural)
