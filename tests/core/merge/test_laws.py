"""What holds of merging any two copies of any project."""

import json
from typing import Any

from hypothesis import given

from tests.core.merge.copies import copies
from tests.strategies import FEW, projects
from throughline.core import integrity
from throughline.core.formats.native import read, sorted_project, write
from throughline.core.merge.merging import Merge, merge
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS

Copies = tuple[Project, Project, Project]


def whole(found: Merge) -> Project:
    """The project of a merge, which can always be saved and read again."""
    project = found.project
    assert list(integrity.faults(project)) == []
    assert read(write(project)).project == project
    return project


def by_id(project: Project) -> dict[str, Any]:
    return {each.id: each for name in COLLECTIONS for each in getattr(project, name)}


@given(copies())
@FEW
def test_what_one_copy_changed_is_taken(pair: Copies) -> None:
    base, mine, _ = pair
    assert whole(merge(base, mine, base)) == sorted_project(mine)
    assert whole(merge(base, base, mine)) == sorted_project(mine)
    assert merge(base, mine, base).open == ()


@given(copies())
@FEW
def test_what_both_did_alike_is_taken(pair: Copies) -> None:
    base, mine, _ = pair
    found = merge(base, mine, mine)
    assert whole(found) == sorted_project(mine)
    assert found.verdicts == ()


@given(copies())
@FEW
def test_it_does_not_matter_whose_copy_comes_first(pair: Copies) -> None:
    base, mine, theirs = pair
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert whole(one) == whole(other)
    assert {each.key for each in one.open} == {each.key for each in other.open}


@given(copies())
@FEW
def test_merging_again_changes_nothing(pair: Copies) -> None:
    base, mine, theirs = pair
    both = whole(merge(base, mine, theirs))
    for copy in (mine, theirs):
        assert whole(merge(base, both, copy)) == both
        assert whole(merge(base, copy, both)) == both
    assert whole(merge(base, both, both)) == both


@given(copies())
@FEW
def test_nothing_that_was_written_is_absent(pair: Copies) -> None:
    base, mine, theirs = pair
    found = merge(base, mine, theirs)
    there, before = by_id(whole(found)), by_id(base)
    text = found.project.model_dump_json()
    for copy in (mine, theirs):
        for id_, element in by_id(copy).items():
            if before.get(id_) != element:
                assert id_ in there
                for line in _written(element, before.get(id_)):
                    assert line in text


def _written(element: Any, before: Any) -> list[str]:
    """The lines that somebody wrote anew, as they stand in JSON."""
    old = before.model_dump(mode="json") if before is not None else {}
    new = element.model_dump(mode="json")
    fields = [new[name] for name in ("text", "name", "comment", "why") if new.get(name) and new[name] != old.get(name)]
    return [json.dumps(part, ensure_ascii=False)[1:-1] for text in fields for part in text.split("\n\n")]


@given(copies())
@FEW
def test_without_a_base_nothing_is_absent_that_is_in_either(pair: Copies) -> None:
    _, mine, theirs = pair
    found = merge(None, mine, theirs)
    there = by_id(whole(found))
    assert {*by_id(mine), *by_id(theirs)} <= {*there, *by_id(found.theirs), *by_id(found.mine)}
    assert whole(merge(None, theirs, mine)).model_copy(update={"id": mine.id}) == found.project


@given(projects(), projects(), projects())
@FEW
def test_strangers_too_make_a_project_that_can_be_saved(base: Project, mine: Project, theirs: Project) -> None:
    whole(merge(base, mine, theirs))
    whole(merge(None, mine, theirs))


@given(copies())
@FEW
def test_whatever_is_chosen_makes_a_project_that_can_be_saved(pair: Copies) -> None:
    base, mine, theirs = pair
    verdicts = merge(base, mine, theirs).verdicts
    for choice in ("mine", "theirs"):
        whole(merge(base, mine, theirs, {each.key: choice for each in verdicts}))
        whole(merge(base, mine, theirs, {each.key: choice for each in verdicts[::2]}))
