"""One file with everything: storage's own strings, as the page's shell too writes them when Python is dead."""

from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, ValidationError
from pydantic_core import from_json

from throughline.core.formats import native
from throughline.core.ids import Id
from throughline.core.project import Project
from throughline.core.state.shelf import VersionText
from throughline.core.storage import slots
from throughline.core.storage.keys import Keys
from throughline.core.text import Line
from throughline.core.value import Value

LARGEST = 64_000_000
"""All that localStorage can hold twice over, and many saved versions."""
MARGIN = 1.3
"""JSON inside JSON: every quotation mark takes a backslash, every letter beyond ASCII its bytes."""
MOST = 2_000
"""Versions that are read from one file."""


class Open(Value):
    """The document that was open, as it was last handed to the shell."""

    model_config = ConfigDict(extra="ignore", str_max_length=LARGEST)

    name: str = ""
    text: str = ""


class Saved(Value):
    """A saved version: when and under which name, and the document as JSON text."""

    model_config = ConfigDict(extra="ignore", str_max_length=LARGEST)

    project: Id
    at: Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$")]
    name: Line = ""
    text: str


class Rescue(Value):
    """Everything that localStorage held."""

    model_config = ConfigDict(extra="ignore", str_max_length=LARGEST)

    kind: Literal["throughline-rescue"] = "throughline-rescue"
    made: str = ""
    stored: dict[str, str] = Field(default_factory=dict)
    open: Open | None = None


class Packed(Rescue):
    """The same with saved versions. These are read one by one: a bad one keeps nothing else from being read."""

    versions: tuple[Saved, ...] = ()


def looks_like(data: bytes) -> bool:
    """Whether a file is one of these, as far as its first letters tell."""
    return b'"throughline-rescue"' in data[:200] and len(data) <= LARGEST


def packed(
    stored: dict[str, str], made: str, versions: Iterable[VersionText] = (), opened: tuple[str, str] | None = None
) -> tuple[str, int]:
    """The file, and how many saved versions did not fit into it; the newest come first."""
    held = Open(name=opened[0], text=opened[1]) if opened else None
    room = LARGEST - sum(map(len, (*stored, *stored.values(), held.text if held else "")))
    kept, left_out = [], 0
    for each in versions:
        room -= int(MARGIN * len(each.text))
        if room > 0:
            kept.append(Saved(project=each.project, at=each.at, name=each.name, text=each.text))
        else:
            left_out += 1
    rescue = Packed(made=made, stored=stored, open=held, versions=tuple(kept))
    return rescue.model_dump_json(indent=1, exclude=None if kept else {"versions"}), left_out


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


def saved_versions(data: bytes) -> tuple[VersionText, ...]:
    """The saved versions that the file holds; one that is not as it should be is left out, and the others are not."""
    try:
        parts = from_json(data)
    except ValueError:
        return ()
    found = parts.get("versions") if isinstance(parts, dict) else None
    return tuple(_versions(found)) if isinstance(found, list) else ()


def _versions(found: list[Any]) -> Iterator[VersionText]:
    for each in found[:MOST]:
        try:
            held = Saved.model_validate(each)
        except ValidationError:
            continue
        yield VersionText(held.project, held.at, held.name, held.text)


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
