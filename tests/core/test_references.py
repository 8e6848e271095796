"""What goes when something goes: nothing left hanging, nothing else gone."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.documents import FIXTURES
from tests.models import MODELS, annotations
from tests.strategies import projects
from throughline.core import integrity
from throughline.core.formats.native import read
from throughline.core.ids import Id
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS, REFERENCES, elements, removed, rewritten, targets
from throughline.core.value import Value


def by_id(project: Project) -> dict[str, Value]:
    return {element.id: element for _, element in elements(project)}


def chosen(project: Project, data: st.DataObject) -> frozenset[str]:
    ids = sorted(by_id(project))
    return frozenset(data.draw(st.sets(st.sampled_from(ids), max_size=3))) if ids else frozenset()


def pointing(project: Project, then: str | None = None) -> dict[str, set[str]]:
    """Return what each element points at, by all references or by those with one consequence."""
    found: dict[str, set[str]] = {}
    for reference in REFERENCES:
        if then in (None, reference.then):
            for holder in getattr(project, reference.holder):
                found.setdefault(holder.id, set()).update(targets(reference, holder))
    return found


@given(projects(3), st.data())
def test_what_is_left_has_integrity(project: Project, data: st.DataObject) -> None:
    assert list(integrity.faults(removed(project, chosen(project, data)))) == []


@given(projects(3), st.data())
def test_what_was_chosen_is_gone(project: Project, data: st.DataObject) -> None:
    ids = chosen(project, data)
    assert not ids & by_id(removed(project, ids)).keys()


@given(projects(3), st.data())
def test_whatever_else_is_gone_could_not_stand_without_it(project: Project, data: st.DataObject) -> None:
    ids = chosen(project, data)
    gone = by_id(project).keys() - by_id(removed(project, ids)).keys()
    needs = pointing(project, "remove")
    assert all(needs[each] & gone for each in gone - ids)


@given(projects(3), st.data())
def test_what_pointed_at_nothing_that_is_gone_is_the_same_object(project: Project, data: st.DataObject) -> None:
    after = by_id(removed(project, chosen(project, data)))
    gone = by_id(project).keys() - after.keys()
    points = pointing(project)
    for id_, element in by_id(project).items():
        if id_ in after and not points.get(id_, set()) & gone:
            assert after[id_] is element


@given(projects(3), st.data())
def test_what_is_left_loses_nothing_but_references(project: Project, data: st.DataObject) -> None:
    after = removed(project, chosen(project, data))
    kept = by_id(after)
    gone = frozenset(by_id(project).keys() - kept.keys())
    for collection, element in elements(project):
        if element.id in kept:
            expected = element
            for reference in REFERENCES:
                if reference.holder == collection and reference.then != "remove":
                    expected = rewritten(reference, expected, lambda id_: None if id_ in gone else id_)
            assert kept[element.id] == expected


@given(projects(3))
def test_removing_nothing_or_a_stranger_changes_nothing(project: Project) -> None:
    assert removed(project, frozenset()) is project
    assert removed(project, frozenset({"stranger-1"})) is project


@given(projects(3), st.data())
def test_removing_at_once_is_removing_one_by_one(project: Project, data: st.DataObject) -> None:
    ids = chosen(project, data)
    one_by_one = project
    for id_ in sorted(ids):
        one_by_one = removed(one_by_one, frozenset({id_}))
    assert one_by_one == removed(project, ids)


@given(projects(3))
def test_removing_all_leaves_an_empty_project(project: Project) -> None:
    empty = removed(project, frozenset(by_id(project)))
    assert all(not getattr(empty, collection) for collection in COLLECTIONS)
    assert empty.profile == project.profile


@given(projects(3))
def test_rewriting_to_the_same_ids_changes_no_object(project: Project) -> None:
    for reference in REFERENCES:
        for holder in getattr(project, reference.holder):
            assert rewritten(reference, holder, lambda id_: id_) is holder


@given(projects(3))
def test_rewriting_renames_every_target_and_back_again(project: Project) -> None:
    for reference in REFERENCES:
        for holder in getattr(project, reference.holder):
            named = rewritten(reference, holder, lambda id_: f"x{id_}")
            assert [*targets(reference, named)] == [f"x{id_}" for id_ in targets(reference, holder)]
            assert rewritten(reference, named, lambda id_: id_[1:]) == holder


def test_the_table_names_every_collection_that_has_elements_and_none_twice() -> None:
    lists = [name for name, annotation, _ in annotations(Project) if getattr(annotation, "__origin__", None) is tuple]
    assert list(COLLECTIONS) == lists


def test_every_field_that_holds_an_id_stands_in_the_table() -> None:
    pattern = next(rule.pattern for rule in Id.__metadata__)  # type: ignore[attr-defined]  # it is Annotated
    fields = {
        (model.__name__, name)
        for model in MODELS
        for name, annotation, rules in annotations(model)
        if annotation is str and any(getattr(rule, "pattern", None) == pattern for rule in rules)
    }
    last = {re.sub(r"\[\]", "", reference.path.split(".")[-1]) for reference in REFERENCES}
    assert {name for _, name in fields} - last == {"id", "origin"}


@pytest.mark.parametrize("reference", REFERENCES, ids=lambda each: f"{each.holder}.{each.path}.{each.kind}")
def test_each_reference_has_the_consequence_that_it_names(reference: Any) -> None:
    project = read((FIXTURES / "project-1.json").read_bytes()).project
    assert project is not None
    holder = next(each for each in getattr(project, reference.holder) if any(targets(reference, each)))
    target = next(targets(reference, holder))
    after = by_id(removed(project, frozenset({target})))
    if reference.then == "remove":
        assert holder.id not in after
    elif holder.id in after:
        assert target not in targets(reference, after[holder.id])
