"""Records behave as frozen dataclasses do."""

from dataclasses import FrozenInstanceError, dataclass
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.core.record import Record


class Base(Record):
    """A field without a default, and one that belongs to the class."""

    place: str
    weight: ClassVar[int] = 1


class Point(Base):
    """Two more, one with a default; the base's comes first."""

    weight: ClassVar[int] = 2
    x: int
    label: str | None = None


@dataclass(frozen=True)
class PlainBase:
    place: str
    weight: ClassVar[int] = 1


@dataclass(frozen=True)
class Plain(PlainBase):
    weight: ClassVar[int] = 2
    x: int
    label: str | None = None


some_fields = st.fixed_dictionaries({"place": st.text(), "x": st.integers()}, optional={"label": st.none() | st.text()})


@given(some_fields, st.integers(0, 3))
def test_has_the_fields_of_a_dataclass(fields: dict[str, Any], by_place: int) -> None:
    names = [name for name in ("place", "x", "label") if name in fields]
    values = [fields[name] for name in names[:by_place]]
    named = {name: fields[name] for name in names[by_place:]}
    record, plain = Point(*values, **named), Plain(*values, **named)
    assert {name: getattr(record, name) for name in Point.field_names} == vars(plain)
    assert repr(record) == repr(plain).replace("Plain", "Point")
    assert record.weight == plain.weight


@given(some_fields, some_fields)
def test_is_equal_where_all_fields_are(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert (Point(**one) == Point(**other)) is (Plain(**one) == Plain(**other))
    assert Point(**one) == Point(**dict(reversed(one.items())))
    assert hash(Point(**one)) == hash(Point(**dict(reversed(one.items()))))


@given(some_fields, some_fields)
def test_but_replaces_and_leaves_the_first_alone(one: dict[str, Any], other: dict[str, Any]) -> None:
    first = Point(**one)
    assert first.but(**other) == Point(**(one | other))
    assert first == Point(**one)


def test_is_of_its_class_alone() -> None:
    class Other(Base):
        x: int
        label: str | None = None

    assert Point("a", 1) != Other("a", 1)
    assert Point("a", 1) != "a"


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ((), {}),
        (("a",), {}),
        (("a", 1, None, 2), {}),
        (("a", 1), {"x": 1}),
        (("a", 1), {"colour": "red"}),
        (("a", 1, None), {"colour": "red"}),
        (("a",), {"x": 1, "weight": 3}),
    ],
)
def test_refuses_what_a_dataclass_refuses(values: tuple[object, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        Plain(*values, **named)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="Point has the fields place, x, label"):
        Point(*values, **named)  # type: ignore[arg-type]


def test_but_refuses_a_field_that_is_not_there() -> None:
    with pytest.raises(TypeError, match="colour"):
        Point("a", 1).but(colour="red")


def test_never_changes() -> None:
    point = Point("a", 1)
    with pytest.raises(AttributeError, match=r"Point\.x is frozen"):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(AttributeError, match=r"Point\.x is frozen"):
        del point.x
    with pytest.raises(FrozenInstanceError):
        Plain("a", 1).x = 2  # type: ignore[misc]
    assert point == Point("a", 1)


def test_is_matched_by_name() -> None:
    match Point("a", 1, "b"):
        case Point(place=place, x=x, label="b"):
            assert (place, x) == ("a", 1)
        case _:
            pytest.fail("it was not matched")


def test_without_fields_is_one_value() -> None:
    class Nothing(Record):
        """Nothing to tell."""

    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(Nothing())
