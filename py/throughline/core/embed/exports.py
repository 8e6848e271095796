"""In which formats the page around us can have the document: every one of the registry, its parts by name.

What needs nothing but us is made at once (`FORMATS`); a drawing, or a file that needs a library, is made at the edge and
follows (`LATER`).
"""

from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from throughline.core.formats import native, registry
from throughline.core.formats.reading import Asked
from throughline.core.formats.registry import Format
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.storage.filenames import ENDING, file_name

OF_A_JOURNEY = frozenset({"mermaid", "svg-journey", "svg-matrix", "png-journey", "png-matrix"})
"""What there is nothing to show in where the document has no journey."""


class Exported(Record):
    """A file, by name and kind."""

    name: str
    mime: str
    data: str | bytes

    def payload(self) -> dict[str, object]:
        """As it goes over the port: text as it is, anything else in base64."""
        if isinstance(self.data, str):
            return {"name": self.name, "mime": self.mime, "data": self.data}
        return {"name": self.name, "mime": self.mime, "data": b64encode(self.data).decode(), "encoding": "base64"}


Export = Callable[[Project, datetime], Exported]


def _native(project: Project, now: datetime) -> Exported:
    return Exported(file_name(project.name, now), "application/json", native.write(project))


def _text(format_: Format, part: str) -> Export:
    """A text format out of the registry; its module is imported when somebody asks for it."""

    def export(project: Project, now: datetime) -> Exported:
        made = format_.writer()(project, Asked(part=part))
        return Exported(named(project, format_, part, now), format_.media, made)

    return export


def named(project: Project, format_: Format, part: str, now: datetime) -> str:
    """What the file is called."""
    return file_name(f"{project.name} {part}", now).removesuffix(ENDING) + format_.ending


def _here(format_: Format) -> bool:
    """Whether it needs nothing but us: no library, no drawing."""
    return not (format_.binary or format_.library or format_.page_only) and format_.module.startswith("core.")


def _every() -> Iterator[tuple[str, Format, str]]:
    """Each format that is written; a table or drawing that is one of several is named with it."""
    for each in registry.FORMATS:
        if each.writes and each.id != "json":
            yield from ((f"{each.id}-{part}" if part else each.id, each, part) for part in each.parts or ("",))


FORMATS: Mapping[str, Export] = {
    "json": _native,
    **{name: _text(each, part) for name, each, part in _every() if _here(each)},
}
LATER: Mapping[str, tuple[Format, str]] = {name: (each, part) for name, each, part in _every() if not _here(each)}
ALL = (*FORMATS, *LATER)
