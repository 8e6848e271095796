"""A value cannot change; `changed` makes the next one and checks it."""

from typing import get_args

import pytest
from annotated_types import MaxLen
from pydantic import FailFast, ValidationError
from pydantic.fields import FieldInfo

from tests.models import MODELS, annotations
from throughline.core.canvas import Note
from throughline.core.project import Project
from throughline.core.value import Value, readied

NOTE = Note(id="note-0001", place="CS", text="Runners")


def test_a_value_cannot_be_changed_in_place() -> None:
    with pytest.raises(ValidationError):
        NOTE.text = "Walkers"  # type: ignore[misc]  # that is the point


def test_changed_makes_a_new_value_and_leaves_the_old_one() -> None:
    assert NOTE.changed(text="Walkers").text == "Walkers"
    assert NOTE.text == "Runners"


def test_values_are_equal_and_hashed_by_content_however_they_came_to_be() -> None:
    again = NOTE.changed(text="Walkers").changed(text="Runners")
    assert again == NOTE
    assert hash(again) == hash(NOTE)


@pytest.mark.parametrize(
    "fields",
    [{"text": 5}, {"place": "XX"}, {"votes": True}, {"votes": -1}, {"no_such": 1}, {"order": "a00"}, {"id": "x"}],
    ids=repr,
)
def test_changed_refuses_what_a_file_could_not_hold(fields: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        NOTE.changed(**fields)


def test_changed_cleans_text_as_reading_does() -> None:
    assert NOTE.changed(text="a\ud800\r\nb\x00").text == "a\ufffd\nb"


def test_what_does_not_change_is_the_same_object() -> None:
    project = Project(format="throughline", version=1, id="project-1", name="A", notes=(NOTE,))
    assert project.changed(name="B").notes[0] is NOTE


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_model_is_frozen_strict_and_closed(model: type[Project]) -> None:
    config = model.model_config
    assert (config["frozen"], config["strict"], config["extra"], config["allow_inf_nan"]) == (
        True,
        True,
        "forbid",
        False,
    )


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_list_has_an_end_and_stops_at_its_first_fault(model: type[Project]) -> None:
    for name, annotation, rules in annotations(model):
        if getattr(annotation, "__origin__", None) is tuple:
            kinds = {
                type(each) for rule in rules for each in (rule.metadata if isinstance(rule, FieldInfo) else [rule])
            }
            assert {MaxLen, FailFast} <= kinds, name
            assert get_args(annotation)[-1] is ..., name


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_no_field_takes_just_anything(model: type[Project]) -> None:
    for name, annotation, _ in annotations(model):
        assert annotation not in (object, dict, list, set), name


def test_what_checks_a_value_is_made_once_and_parts_first() -> None:
    class Part(Value):
        n: int

    class Whole(Value):
        part: Part

    assert not Part.__pydantic_complete__
    made = list(readied())
    assert made.index(Part) < made.index(Whole)
    assert Part.__pydantic_complete__
    assert Whole.__pydantic_complete__
    assert list(readied()) == []


def test_a_value_is_checked_even_if_nobody_got_ready_for_it() -> None:
    class Hasty(Value):
        n: int

    with pytest.raises(ValidationError):
        Hasty(n="one")  # type: ignore[arg-type]
    assert Hasty(n=1).changed(n=2).n == 2
