"""The name of the file that printing makes, from the document's title."""

import re

from throughline.core.project import Project
from throughline.words import Sentence, sentence

_NOT_IN_FILES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST = 80


def title(project: Project, what: str) -> Sentence:
    """The title that the page has while it is printed."""
    name = " ".join(_NOT_IN_FILES.sub(" ", project.name).split())[:_LONGEST].strip(" .")
    return sentence(f"paper.file.{what}", project=name or sentence("paper.file.nameless"))
