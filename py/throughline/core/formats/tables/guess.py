"""Which column of somebody's table was taken for what: guessed, shown, corrected."""

from throughline.core.formats.tables.sheet import TableName
from throughline.core.record import Record


class Columns(Record):
    """`keys`: for each column of the table the key of ours that it is, "" for one that is left out.

    `header`: the first row names the columns. `table`: what each row is. `sheet`: its name in the file, if it has one.
    `scale`: the one that feelings are counted on, by its place in `feelings.SCALES`; None: whichever all of them are on.
    """

    table: TableName = "notes"
    header: bool = True
    keys: tuple[str, ...] = ()
    sheet: str = ""
    scale: int | None = None

    def with_key(self, index: int, key: str) -> "Columns":
        """The columns with one corrected; a key that another column had is taken from it."""
        keys = (key if at == index else "" if each == key else each for at, each in enumerate(self.keys))
        return self.but(keys=tuple(keys))
