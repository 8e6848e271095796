"""Messages about what a file holds, before it is brought in."""

from typing import Annotated, ClassVar

from pydantic import Field

from throughline.core.formats.feelings import SCALES
from throughline.core.formats.tables.sheet import TableName
from throughline.core.importing.matching import Way
from throughline.core.messages.base import AreaMessage


class ImportMessage(AreaMessage):
    """Anything done with a file that waits; it leaves the document as it is, until it is brought in."""

    area: ClassVar[str] = "imports"


class TextGiven(ImportMessage):
    """Somebody pasted a text into the dialog, to be read as a file is."""

    text: str


class TableCorrected(ImportMessage):
    """The rows of the table are of another kind than was guessed."""

    table: TableName


class ColumnCorrected(ImportMessage):
    """A column of the table is another than was guessed; "": it is left out."""

    column: Annotated[int, Field(ge=0, le=500)]
    key: Annotated[str, Field(max_length=40)]


class HeaderCorrected(ImportMessage):
    """The first row is a header, or it is not."""

    on: bool


class ScaleCorrected(ImportMessage):
    """Feelings are counted on another scale than was guessed (its place in `feelings.SCALES`)."""

    scale: Annotated[int, Field(ge=0, lt=len(SCALES))]


class BroughtIn(ImportMessage):
    """What the file holds is wanted, in this way."""

    way: Way
