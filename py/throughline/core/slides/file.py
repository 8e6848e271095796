"""Slides as one format among others. What is written here describes them; the page makes the file."""

from throughline.core.formats.reading import Asked
from throughline.core.project import Project
from throughline.core.slides.deck import as_json
from throughline.core.slides.slide import Seen
from throughline.core.state.locale import Locale

USUAL = Asked()


def written(project: Project, asked: Asked = USUAL) -> str:
    """The description."""
    return as_json(Seen(project, asked.locale or Locale(asked.language), asked.today))
