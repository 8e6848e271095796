"""The standalone page as one format among others."""

from throughline.core.formats import door, standalone
from throughline.core.formats.reading import Asked, Reading
from throughline.core.project import Project
from throughline.core.state.locale import Locale
from throughline.view.standalone.page import alone, document

USUAL = Asked()


def written(project: Project, asked: Asked = USUAL) -> str:
    """The page."""
    return document(alone(project, asked.today, asked.locale or Locale(asked.language)), asked.sheet)


def read(data: str, name: str = "") -> Reading:
    """The project in a page."""
    del name
    return door.own(standalone.read(data))
