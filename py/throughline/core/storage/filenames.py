"""Names of files: after the project and the day, readable everywhere."""

import re
import unicodedata
from datetime import datetime

ENDING = ".throughline.json"
_LONGEST = 60


def file_name(name: str, now: datetime) -> str:
    """Name a project's file, such as "fleet-feet-2026-03-31.throughline.json"."""
    return f"{_slug(name) or 'project'}-{now.date().isoformat()}{ENDING}"


def backup_name(name: str, now: datetime) -> str:
    """Name the file of a project with its saved versions; what it holds is not a project alone."""
    return f"{_slug(name) or 'project'}-{now.date().isoformat()}.throughline-backup.json"


def merging_name(name: str, now: datetime) -> str:
    """Name the file of a copy with what it began with."""
    return f"{_slug(name) or 'project'}-{now.date().isoformat()}.throughline-merge.json"


def bundle_name(now: datetime) -> str:
    """Name the file that holds every project."""
    return f"throughline-projects-{now.date().isoformat()}.json"


def table_name(name: str, what: str, now: datetime) -> str:
    """Name a table out of a project, such as "fleet-feet-opportunities-2026-03-31.csv"."""
    return f"{_slug(f'{name} {what}') or 'table'}-{now.date().isoformat()}.csv"


def export_name(name: str, what: str, ending: str, now: datetime) -> str:
    """Name a file of another format, such as "fleet-feet-canvas-2026-03-31.svg"."""
    return f"{_slug(f'{name} {what}') or 'project'}-{now.date().isoformat()}{ending}"


def _slug(name: str) -> str:
    """Letters and digits of any script; everything else becomes a hyphen."""
    letters = "".join(
        each for each in unicodedata.normalize("NFC", name) if not unicodedata.category(each).startswith("C")
    )
    return re.sub(r"[\W_]+", "-", letters.lower())[:_LONGEST].strip("-")
