"""A clash: one field that both copies changed, each in its own way."""

from typing import Any, NamedTuple

from throughline.core.fields import Kind
from throughline.core.value import Value

EMPTY: tuple[Any, ...] = (None, "", ())


class Clash(NamedTuple):
    """`mine` and `theirs` are what stands there; the holders are the values that have the field.

    `whole`: the list was too tangled (or too long) to be put together thing by thing.
    """

    path: str
    what: Kind
    mine: Any
    theirs: Any
    my_holder: Value
    their_holder: Value
    whole: bool = False

    @property
    def emptied(self) -> bool:
        """One copy took out what the other one changed."""
        return self.mine in EMPTY or self.theirs in EMPTY
