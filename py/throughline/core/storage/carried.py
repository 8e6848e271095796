"""A file for merging: a copy together with what it began with, for another computer, where nobody has kept that."""

from typing import Literal

from pydantic import ConfigDict, ValidationError

from throughline.core.formats.size import MOST_BYTES
from throughline.core.value import Value

LONGEST = 8_000_000
"""Two documents as JSON inside JSON; each of them is held to the limit of any other document."""


class Carried(Value):
    """Both documents as text."""

    model_config = ConfigDict(extra="ignore", str_max_length=LONGEST)

    kind: Literal["throughline-merge"]
    base: str
    project: str


def packed(base: str, project: str) -> str:
    """The file."""
    return Carried(kind="throughline-merge", base=base, project=project).model_dump_json(indent=1)


def unpacked(data: bytes) -> tuple[bytes, str | None]:
    """The copy, and what it began with; any other file as it is, and nothing."""
    if b'"throughline-merge"' not in data[:200] or len(data) > 2 * MOST_BYTES:
        return data, None
    try:
        found = Carried.model_validate_json(data)
    except ValidationError:
        return data, None
    return found.project.encode(), found.base
