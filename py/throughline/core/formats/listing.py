"""A list: one note a line, for the parking lot; or for the blocks that it names."""

from throughline.core.faults import fault
from throughline.core.formats import tables
from throughline.core.formats.reading import Reading
from throughline.core.formats.tables.guess import Columns
from throughline.core.notes import pasted_lines

_COLUMNS = Columns("notes", header=False, keys=("text",))


def read(data: str, name: str = "") -> Reading:
    """A note for each line that says something."""
    del name
    rows = [(line,) for line in pasted_lines(data)]
    if not rows:
        return Reading("list", faults=(fault("", "import.nothing"),))
    return tables.read(rows, "list", _COLUMNS)
