"""In which formats the page around us can have the document. A new format is one line in the table."""

from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from throughline.core.formats import native
from throughline.core.project import Project
from throughline.core.storage.filenames import file_name


@dataclass(frozen=True, slots=True)
class Exported:
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


FORMATS: Mapping[str, Export] = {"json": _native}
