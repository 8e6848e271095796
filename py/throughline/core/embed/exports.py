"""In which formats the page around us can have the document. A new format is one line in the table."""

from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from throughline.core.formats import native, registry
from throughline.core.formats.reading import Asked
from throughline.core.formats.registry import Format
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.storage.filenames import ENDING, file_name


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
        name = file_name(f"{project.name} {part}", now).removesuffix(ENDING) + format_.ending
        return Exported(name, format_.media, format_.writer()(project, Asked(part=part)))

    return export


def _texts() -> Iterator[tuple[str, Export]]:
    """What needs nothing but us: no library, no drawing. A table that is one of several is named with it."""
    for each in registry.FORMATS:
        if each.id == "json" or not each.writes or each.binary or each.library or each.page_only:
            continue
        if each.module.startswith("core."):
            yield from ((f"{each.id}-{part}" if part else each.id, _text(each, part)) for part in each.parts or ("",))


FORMATS: Mapping[str, Export] = {"json": _native, **dict(_texts())}
