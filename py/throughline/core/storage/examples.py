"""The list of examples as `index.json` has it."""

from pydantic import ConfigDict, TypeAdapter, ValidationError

from throughline.core.state.shelf import Example
from throughline.core.value import Value


class Entry(Value):
    """One line of the list."""

    model_config = ConfigDict(extra="ignore")

    slug: str
    name: str
    description: str = ""
    lesson: str = ""
    notes: int = 0
    touchpoints: int = 0
    picture: tuple[str, ...] = ()
    curve: tuple[float, ...] = ()


_LIST = TypeAdapter(tuple[Entry, ...])


def read(text: str | None) -> tuple[Example, ...] | None:
    """The examples, or None where the list could not be fetched or read."""
    if not text:
        return None
    try:
        return tuple(Example(**each.model_dump()) for each in _LIST.validate_json(text))
    except ValidationError:
        return None
