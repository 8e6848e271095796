"""Our own format: the one door by which a project enters, and how it is written.

Every step can refuse and says why; none hands on what the next could stumble over. The order matters:
size before decoding, depth before any parser, the version before the shape.
"""

from operator import is_not

from throughline.core import integrity
from throughline.core.faults import Fault, Refused, Unreadable, capped, fault
from throughline.core.formats import compact
from throughline.core.formats.checking import checked
from throughline.core.formats.encoding import decoded
from throughline.core.formats.jsontext import parsed
from throughline.core.formats.newer import understood
from throughline.core.formats.size import LARGEST, check_bytes, check_text, units
from throughline.core.order import FIRST
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.references import COLLECTIONS
from throughline.core.value import Value
from throughline.core.versions import RELEASED, Document, Versions, migrated, version_of

NAME = "throughline"
"""What a file of ours says it is, in its field `format`."""


class Reading(Record):
    """What came of reading a file: a project, or the reasons why not.

    `newer`: the file comes from a newer version. Then `project` is what this version understands of it
    (or None), to be shown and not to be saved: the file itself is the only whole copy.
    `unreadable`: it is not even JSON, or too large to look at.
    """

    project: Project | None
    faults: tuple[Fault, ...] = ()
    newer: bool = False
    unreadable: bool = False


def read(data: bytes | str, versions: Versions = RELEASED) -> Reading:
    """Read a project from a file or from storage. Never raises, whatever the data."""
    try:
        return _read(data, versions)
    except Refused as refused:
        return Reading(None, refused.faults, unreadable=isinstance(refused, Unreadable))


def _read(data: bytes | str, versions: Versions) -> Reading:
    if isinstance(data, bytes):
        check_bytes(data)
    else:
        check_text(data)
    text = decoded(data)
    check_text(text)
    document = _ours(parsed(text))
    version = version_of(document, versions)
    if version > versions.current:
        newer = fault("version", "fault.newer", version=version, current=versions.current)
        return Reading(understood(document), (newer,), newer=True)
    project = checked(migrated(document, versions))
    faults = capped(integrity.faults(project))
    check_text(_line(project))
    return Reading(None, faults) if faults else Reading(project)


def _ours(value: object) -> Document:
    if not isinstance(value, dict):
        raise Refused(fault("", "fault.not_an_object"))
    if value.get("format") != NAME:
        raise Refused(fault("format", "fault.not_ours"))
    return value


def sorted_project(project: Project) -> Project:
    """The same project with its elements as they stand in a file: by order, ties by id."""
    changed = {}
    for collection in COLLECTIONS:
        before = getattr(project, collection)
        after = tuple(sorted(before, key=_key))
        if any(map(is_not, before, after)):
            changed[collection] = after
    return project.model_copy(update=changed) if changed else project  # the same elements: still valid


def _key(element: Value) -> tuple[str, str]:
    return getattr(element, "order", FIRST), element.id  # type: ignore[attr-defined]  # every element has one


def write_compact(project: Project) -> str:
    """The project as storage keeps it: one line, nothing that is as it would be anyway."""
    return compact.text(sorted_project(project))


def write(project: Project) -> str:
    """The project as a file: one value a line, in an order that two versions can be compared by.

    A project so large that line breaks would make it too large to be read again is written without.
    """
    text = sorted_project(project).model_dump_json(exclude_defaults=True, indent=2) + "\n"
    return text if units(text) <= LARGEST else _line(project)


def fits(project: Project) -> bool:
    """Whether the project can still be saved, and read again."""
    return units(_line(project)) <= LARGEST


def _line(project: Project) -> str:
    return write_compact(project) + "\n"
