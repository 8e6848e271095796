"""Our own file, as one format among others. `native.py` is what reads and writes it."""

from throughline.core.formats import door, native
from throughline.core.formats.reading import Asked, Reading
from throughline.core.project import Project

USUAL = Asked()


def written(project: Project, asked: Asked = USUAL) -> str:
    """The whole project."""
    del asked
    return native.write(project)


def read(data: str, name: str = "") -> Reading:
    """The whole project, or why not."""
    del name
    return door.own(native.read(data))
