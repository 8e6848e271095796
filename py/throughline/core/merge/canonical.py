"""An order of values that is the same whichever copy comes first, so that a merge does not depend on it."""

from typing import Any

from pydantic_core import to_json

from throughline.core.ids import from_seed


def canon(*values: Any) -> bytes:
    """Values as text that can be compared; equal values have equal texts."""
    return to_json(values)


def first(one: Any, other: Any) -> Any:
    """Whichever of two values comes first."""
    return one if canon(one) <= canon(other) else other


def derived(id_: str, *values: Any) -> str:
    """An id made of another one and of what it stands for: the same merge makes the same ids."""
    return next(from_seed(f"{id_}/{canon(*values).decode()}"))
