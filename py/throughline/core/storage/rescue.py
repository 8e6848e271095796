"""One file with everything: storage's own strings, as the page's shell too writes them when Python is dead."""

from typing import Literal

from pydantic import ConfigDict, Field, ValidationError

from throughline.core.formats import native
from throughline.core.project import Project
from throughline.core.storage import slots
from throughline.core.storage.keys import Keys
from throughline.core.value import Value

LARGEST = 12_000_000
"""More than localStorage can hold twice over."""


class Open(Value):
    """The document that was open, as it was last handed to the shell."""

    model_config = ConfigDict(extra="ignore", str_max_length=LARGEST)

    name: str = ""
    text: str = ""


class Rescue(Value):
    """Everything that localStorage held."""

    model_config = ConfigDict(extra="ignore", str_max_length=LARGEST)

    kind: Literal["throughline-rescue"] = "throughline-rescue"
    made: str = ""
    stored: dict[str, str] = Field(default_factory=dict)
    open: Open | None = None


def looks_like(data: bytes) -> bool:
    """Whether a file is one of these, as far as its first letters tell."""
    return b'"throughline-rescue"' in data[:200] and len(data) <= LARGEST


def packed(stored: dict[str, str], made: str) -> str:
    """The file."""
    return Rescue(made=made, stored=stored).model_dump_json(indent=1)


def unpacked(data: bytes) -> tuple[Project, ...]:
    """Every project that can be read, each once, in its newest copy."""
    try:
        rescue = Rescue.model_validate_json(data)
    except ValidationError:
        return ()
    texts = [rescue.open.text] if rescue.open else []
    texts += [slot.text for pair in _pairs(rescue.stored) for slot in pair.good[:1]]
    found: dict[str, Project] = {}
    for text in texts:
        project = native.read(text).project
        if project is not None:
            found.setdefault(project.id, project)
    return tuple(found.values())


def _pairs(stored: dict[str, str]) -> list[slots.Pair]:
    """The slots of each project, of whatever deployment."""
    halves: dict[str, dict[str, str]] = {}
    for key, raw in stored.items():
        _, _, rest = key.partition(":")
        keys = Keys(rest.partition(":")[0])
        project = keys.project(key)
        if project is not None:
            halves.setdefault(project, {})[key[-1]] = raw
    return [slots.pair(each.get("A"), each.get("B")) for each in halves.values()]
