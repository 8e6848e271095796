"""The base of every message, and the door through which messages enter."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any, ClassVar, Self, get_type_hints

from pydantic import BaseModel, ConfigDict, create_model

from throughline.core.areas import load_messages
from throughline.core.record import NamedRecord
from throughline.core.text import mended

EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


class Message(NamedRecord):
    """`now` and `seed` (time and chance) are put in at the door, so that `update` has none of its own."""

    now: datetime = EPOCH
    seed: str = "0" * 32
    named: ClassVar[bool] = True
    """Can the page say it? Then it is among the `kinds`."""
    kinds: ClassVar[dict[str, type["Message"]]] = {}

    def __init_subclass__(cls, **more: Any) -> None:
        """Remember the kinds that the page can name."""
        super().__init_subclass__(**more)
        if cls.named:
            Message.kinds[cls.__name__] = cls

    def stamped(self, now: datetime, seed: str) -> Self:
        """The same message with its time and chance."""
        return self.but(now=now, seed=seed)


class AreaMessage(Message):
    """A message of an area that is imported when it is needed (`core/areas.py`)."""

    area: ClassVar[str]
    """The name of the area: its module in `core/messages` and in `core/update`."""
    edits: ClassVar[bool] = False
    """Does it change the document?"""


class UnknownMessageError(ValueError):
    """The page named a message that does not exist: a stale tab, or somebody playing."""


_STAMP = frozenset(Message.field_names)
_DOOR = ConfigDict(extra="forbid", str_max_length=2_000_000)


def read(name: str, fields: Mapping[str, Any], now: datetime, seed: str) -> Message:
    """Parse one message from the page.

    Raises UnknownMessageError, or pydantic's ValidationError where fields do not fit.
    """
    if name not in Message.kinds:
        load_messages()
    if name not in Message.kinds:
        raise UnknownMessageError(name)
    kind = Message.kinds[name]
    # Half a character (a lone surrogate) is mended here, or the whole message would be refused.
    whole = {field: mended(value) if isinstance(value, str) else value for field, value in fields.items()}
    read = _door(name).model_validate(whole)
    return kind(
        now=now, seed=seed, **{field: getattr(read, field) for field in kind.field_names if field not in _STAMP}
    )


@cache
def _door(name: str) -> type[BaseModel]:
    """What the page may say of a kind of message; made when it first says so, because the start has no time for it."""
    kind = Message.kinds[name]
    types = get_type_hints(kind, include_extras=True)
    wanted = [field for field in kind.field_names if field not in _STAMP]
    fields: dict[str, Any] = {field: (types[field], kind.field_defaults.get(field, ...)) for field in wanted}
    return create_model(name, __config__=_DOOR, **fields)
