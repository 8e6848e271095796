"""What the session knows about the report beside the document."""

from throughline.core.record import Record


class ReportState(Record):
    """`left_out`: chapters that are not to be in it."""

    left_out: frozenset[str] = frozenset()
