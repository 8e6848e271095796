"""The base of every message, and the door through which messages enter."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, TypeAdapter, model_validator

from throughline.core.areas import load_messages
from throughline.core.text import mended

EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


class Message(BaseModel):
    """`now` and `seed` (time and chance) are put in at the door, so that `update` has none of its own."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True, str_max_length=2_000_000)

    now: datetime = EPOCH
    seed: str = "0" * 32
    kinds: ClassVar[dict[str, type["Message"]]] = {}

    @model_validator(mode="before")
    @classmethod
    def _mended(cls, data: Any) -> Any:
        """Half a character (a lone surrogate) is mended here, or the whole message would be refused."""
        if not isinstance(data, dict):
            return data
        return {name: mended(value) if isinstance(value, str) else value for name, value in data.items()}

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        """Every message can be named from the page."""
        Message.kinds[cls.__name__] = cls

    def stamped(self, now: datetime, seed: str) -> Self:
        """The same message with its time and chance."""
        return self.model_copy(update={"now": now, "seed": seed})


class AreaMessage(Message):
    """A message of an area that is imported when it is needed (`core/areas.py`)."""

    area: ClassVar[str]
    """The name of the area: its module in `core/messages` and in `core/update`."""
    edits: ClassVar[bool] = False
    """Does it change the document?"""


class UnknownMessageError(ValueError):
    """The page named a message that does not exist: a stale tab, or somebody playing."""


_ADAPTERS: dict[str, TypeAdapter[Message]] = {}


def read(name: str, fields: Mapping[str, Any], now: datetime, seed: str) -> Message:
    """Parse one message from the page.

    Raises UnknownMessageError, or pydantic's ValidationError where fields do not fit.
    """
    if name not in Message.kinds:
        load_messages()
    if name not in Message.kinds:
        raise UnknownMessageError(name)
    if name not in _ADAPTERS:
        _ADAPTERS[name] = TypeAdapter(Message.kinds[name])
    return _ADAPTERS[name].validate_python({**fields}).stamped(now, seed)
