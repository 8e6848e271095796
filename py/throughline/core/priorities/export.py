"""The list as a table for a spreadsheet: words in the person's language, numbers and dates as every program reads them."""

from datetime import datetime

from throughline.core.formats import csvtext
from throughline.core.formats.reading import Asked
from throughline.core.project import Project
from throughline.core.storage.filenames import table_name
from throughline.words import say


def name(project: Project, now: datetime, language: str) -> str:
    """The file's name, after the project and the day."""
    return table_name(project.name, say(language, "export.opportunities"), now)


def table(project: Project, language: str) -> str:
    """One line for each opportunity, the most value for the least effort first."""
    return csvtext.written(project, Asked("opportunities", language))
