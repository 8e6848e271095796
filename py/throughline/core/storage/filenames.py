"""Names of files: after the project and the day, readable everywhere."""

import re
import unicodedata
from datetime import datetime

ENDING = ".throughline.json"
_LONGEST = 60


def file_name(name: str, now: datetime) -> str:
    """Name a project's file, such as "fleet-feet-2026-03-31.throughline.json"."""
    return f"{_slug(name) or 'project'}-{now.date().isoformat()}{ENDING}"


def bundle_name(now: datetime) -> str:
    """Name the file that holds every project."""
    return f"throughline-projects-{now.date().isoformat()}.json"


def _slug(name: str) -> str:
    """Letters and digits of any script; everything else becomes a hyphen."""
    letters = "".join(
        each for each in unicodedata.normalize("NFC", name) if not unicodedata.category(each).startswith("C")
    )
    return re.sub(r"[\W_]+", "-", letters.lower())[:_LONGEST].strip("-")
