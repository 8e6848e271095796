"""The base of every value in a document: frozen, strict, equal by content."""

from collections.abc import Iterator
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A value that cannot change; `changed` makes the next one."""

    means_something_blank: ClassVar[bool] = False
    """Is it more than nothing even where every field is as it begins? Else it is not kept when it is emptied."""
    model_config = ConfigDict(
        frozen=True,
        strict=True,
        extra="forbid",
        allow_inf_nan=False,
        str_max_length=20_000,
        validate_default=False,
        defer_build=True,  # see `readied`
    )

    def per_cent(self, path: str) -> bool:
        """Say whether the number at this path is a fraction that people write as per cent (its type does not)."""
        del path
        return False

    def changed(self, **fields: Any) -> Self:
        """Return the same value with some fields replaced, validated (`model_copy` does not).

        Validation makes every list anew; the fields that were not replaced are put back as the same
        objects, so that whatever was made of them is known to be still true.
        """
        made = type(self).model_validate({**self.__dict__, **fields})
        made.__dict__.update({name: kept for name, kept in self.__dict__.items() if name not in fields})
        return made


def readied() -> Iterator[type[Value]]:
    """Make what checks each kind of value, one at a time: parts before wholes, or a whole would make them again.

    Otherwise each is made when it is first needed. The start page needs none, so it does not wait for them.
    """
    return (kind for kind in _kinds(Value) if kind.model_rebuild())


def _kinds(of: type[Value]) -> Iterator[type[Value]]:
    for kind in of.__subclasses__():
        yield kind
        yield from _kinds(kind)
