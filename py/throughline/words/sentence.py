"""A sentence that nobody has said yet: core returns these, and `say` turns them into words."""

from throughline.core.record import Record


class Sentence(Record):
    """A key of the word tables with what goes into its gaps; equal by content, so it can be kept and compared."""

    key: str
    params: tuple[tuple[str, object], ...] = ()


def sentence(key: str, /, **params: object) -> Sentence:
    """Make the sentence of this key: `sentence("undo.moved", note="Retail partners")`."""
    return Sentence(key, tuple(params.items()))
