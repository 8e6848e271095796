"""Frozen values of named fields: what `dataclasses` does, without writing and compiling source for every class.

The page imports two hundred of them before anybody sees anything; as dataclasses they took a quarter of that time
(`docs/decisions.md`). Type checkers read them as frozen dataclasses.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, NoReturn, Self, dataclass_transform, get_origin


class Fields:
    """Its fields are what a class annotates, those of its bases first; a default is shared, so it must be frozen too.

    Types that are imported for type checkers only must be written as text.
    """

    field_names: ClassVar[tuple[str, ...]] = ()
    """All of them, in order."""
    field_defaults: ClassVar[Mapping[str, Any]] = {}
    """Of the fields that have one."""

    def __init_subclass__(cls, **more: Any) -> None:
        """Find the fields."""
        super().__init_subclass__(**more)
        own = [name for name, kind in cls.__annotations__.items() if not _is_class_variable(kind)]
        given = {name: cls.__dict__[name] for name in own if name in cls.__dict__}
        cls.field_names = tuple(dict.fromkeys((*cls.field_names, *own)))
        cls.field_defaults = {**cls.field_defaults, **given}

    def __init__(self, *values: Any, **named: Any) -> None:
        """Raises TypeError where a field is missing, given twice, or unknown."""
        names = self.field_names
        fields = dict(zip(names, values, strict=False))
        fields.update(named)
        once = len(fields) == len(values) + len(named)
        if len(fields) < len(names):
            fields = {**self.field_defaults, **fields}
        if not once or len(fields) != len(names) or not fields.keys() <= set(names):
            raise TypeError(f"{type(self).__name__} has the fields {', '.join(names)}; given were {values} and {named}")
        self.__dict__.update(fields)

    def but(self, **fields: Any) -> Self:
        """The same with some fields replaced. Raises TypeError where there is no such field."""
        new = object.__new__(type(self))
        new.__dict__.update(self.__dict__)
        new.__dict__.update(fields)
        if len(new.__dict__) != len(self.__dict__):
            raise TypeError(f"{type(self).__name__} has the fields {', '.join(self.field_names)}, not {[*fields]}")
        return new

    def __eq__(self, other: object) -> bool:
        """Of the same class, with equal fields."""
        if type(other) is not type(self):
            return NotImplemented
        return self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        """By its fields. Raises TypeError where one of them has no hash."""
        return hash((type(self), *[self.__dict__[name] for name in self.field_names]))

    def __repr__(self) -> str:
        """As it would be written."""
        return f"{type(self).__name__}({', '.join(f'{name}={self.__dict__[name]!r}' for name in self.field_names)})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Nothing is ever changed. Raises AttributeError."""
        raise AttributeError(f"{type(self).__name__}.{name} is frozen")

    def __delattr__(self, name: str) -> NoReturn:
        """Nothing is ever taken away. Raises AttributeError."""
        raise AttributeError(f"{type(self).__name__}.{name} is frozen")


@dataclass_transform(frozen_default=True)
class Record(Fields):
    """A frozen value."""


@dataclass_transform(frozen_default=True, kw_only_default=True)
class NamedRecord(Fields):
    """The same, whose fields are given by their names."""


def _is_class_variable(kind: object) -> bool:
    return kind is ClassVar or get_origin(kind) is ClassVar or (isinstance(kind, str) and kind.startswith("ClassVar"))
