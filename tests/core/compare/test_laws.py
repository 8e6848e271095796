"""What holds for any two projects: nothing differs from itself, and the changes lead from one to the other."""

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import projects
from throughline.core.compare import AREAS, apply, compare, told
from throughline.core.formats.native import sorted_project
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS
from throughline.words import say


def as_copy_of(held: Project, copy: Project) -> Project:
    """What a project holds, as a copy of another: its id, its dates and the file it came from are the copy's own."""
    own = {name: getattr(copy, name) for name in ("id", "created", "modified", "opened_from")}
    return sorted_project(held.changed(**own))


@st.composite
def edited(draw, project):
    """A project with some elements gone, and some with the fields of another element of their kind."""
    fields = {}
    for collection in COLLECTIONS:
        items = getattr(project, collection)
        kept = [each for each in items if draw(st.booleans())]
        donors = {type(each): each for each in items}
        fields[collection] = tuple(
            donors[type(each)].changed(id=each.id) if draw(st.booleans()) else each for each in kept
        )
    return project.changed(**fields)


@st.composite
def versions(draw):
    """Two states of one project."""
    old = draw(projects(most=3))
    return old, draw(edited(old))


@given(projects())
def test_nothing_differs_from_itself(project):
    assert compare(project, project) == ()
    assert compare(project, Project.model_validate_json(project.model_dump_json())) == ()


@given(projects(), projects())
def test_the_changes_make_one_project_of_any_other(a, b):
    assert apply(a, compare(a, b)) == as_copy_of(b, a)


@given(versions())
def test_the_changes_lead_from_one_version_to_the_next_and_back(pair):
    old, new = pair
    assert apply(old, compare(old, new)) == as_copy_of(new, old)
    assert apply(new, compare(new, old)) == as_copy_of(old, new)


@given(versions())
def test_every_change_can_be_said_and_stands_in_reading_order(pair):
    changes = compare(*pair)
    assert [AREAS.index(each.area) for each in changes] == sorted(AREAS.index(each.area) for each in changes)
    for change in told(changes):
        assert say("en", change.sentence)
        assert all(say("en", line) for line in change.details)


@given(versions())
def test_there_is_something_to_be_told_unless_only_order_keys_or_traces_differ(pair):
    for change in compare(*pair):
        if change.kind == "silent":
            assert (
                change.path == "order"
                or change.path.endswith(("origin", "fingerprint"))
                or None
                in (
                    change.old,
                    change.new,
                )
            )
