"""In elements or as a whole: the same text."""

from hypothesis import given

from tests.shop import shop
from tests.strategies import projects
from throughline.core.formats import compact
from throughline.core.project import Project


def whole(project: Project) -> str:
    return project.model_dump_json(exclude_defaults=True)


@given(projects(4))
def test_it_says_what_the_whole_says(project: Project) -> None:
    assert compact.text(project) == whole(project)


@given(projects(2), projects(2))
def test_it_does_not_say_what_another_project_said(one: Project, other: Project) -> None:
    for each in (one, other, one):
        assert compact.text(each) == whole(each)


def test_what_changed_is_written_again() -> None:
    before = shop()
    notes = tuple(each.changed(text="Another") if at == 1 else each for at, each in enumerate(before.notes))
    compact.text(before)
    after = before.changed(notes=notes)
    assert compact.text(after) == whole(after) != whole(before)
