"""What corresponds: copies that kept their ids, copies that know their origin, and two that were made apart."""

from hypothesis import given

from tests.shoes import shoes
from tests.strategies import projects
from throughline.core.compare import apply, compare
from throughline.core.compare.comparison import canvases, journeys, versions
from throughline.core.compare.pairing import pairs, renamed
from throughline.core.edit import replaced
from throughline.core.ids import from_seed
from throughline.core.integrity import every_id, faults
from throughline.core.journeys import duplicated
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS
from throughline.core.state.locale import Locale
from throughline.words import say

HERE = Locale()


def made_apart(project: Project) -> Project:
    """The same again, as somebody else would have made it: every id is another."""
    ids = from_seed("ef" * 16)
    new = {id_: next(ids) for _, id_ in every_id(project)}
    text = project.model_dump_json()
    for old, made in new.items():
        text = text.replace(f'"{old}"', f'"{made}"')
    return Project.model_validate_json(text)


def said(comparison) -> list[str]:
    return [say("en", each.sentence) for each in comparison.changes]


@given(projects())
def test_a_project_pairs_with_itself(project):
    found = pairs(project, project)
    assert all(old == new for old, new in found.items())
    assert len(found) == sum(len(getattr(project, each)) for each in COLLECTIONS)


@given(projects(), projects())
def test_nothing_has_two_partners_and_what_is_renamed_is_still_whole(a, b):
    found = pairs(a, made_apart(b))
    assert len(set(found.values())) == len(found)
    aligned = renamed(made_apart(b), found)
    assert list(faults(aligned)) == []
    assert compare(apply(a, compare(a, aligned)), aligned) == ()


def test_two_that_were_made_apart_and_say_the_same_do_not_differ():
    assert said(versions(shoes(), made_apart(shoes()), HERE)) == []


def test_of_two_that_were_made_apart_only_what_differs_is_said():
    note = next(each for each in shoes().notes if each.text == "Web shop")
    other = made_apart(replaced(shoes(), note.changed(state="planned")))
    assert said(versions(shoes(), other, HERE)) == ["“Web shop”, State: Today → Planned"]


def test_a_change_of_another_project_leads_to_the_element_that_is_open():
    note = next(each for each in shoes().notes if each.text == "Web shop")
    mine = made_apart(replaced(shoes(), note.changed(state="planned")))
    found = versions(shoes(), mine, HERE)
    home = found.at_home(mine, found.changes[0].id)
    assert next(each.text for each in mine.notes if each.id == home) == "Web shop"


def test_a_copy_of_a_journey_differs_in_nothing_but_what_was_changed_in_it():
    as_is = ordered(shoes().journeys)[0]
    project, to_be = duplicated(shoes(), as_is, from_seed("aa" * 16), "To be")
    assert said(journeys(project, as_is.id, to_be.id, HERE)) == []
    wait = next(each for each in project.touchpoints if each.name.startswith("Waits 25") and each.origin is not None)
    changed = replaced(project, wait.changed(felt=1.0))
    found = journeys(changed, as_is.id, to_be.id, HERE)
    assert said(found) == ["Felt at “Waits 25 minutes for a gait check”: −2 → +1"]
    assert found.at_home(changed, found.changes[0].id) == wait.id


def test_the_shipped_journeys_as_is_and_to_be():
    one, other = ordered(shoes().journeys)[:2]
    words = said(journeys(shoes(), one.id, other.id, HERE))
    assert "“Waits 25 minutes for a gait check” is now “Waits five minutes, with water”" in words
    assert "Felt at “Waits five minutes, with water”: −2 → +1" in words
    assert not any("How many enter" in each or "Customers who reach it" in each for each in words)


def test_today_and_planned_differ_in_what_is_planned_and_what_is_to_be_dropped():
    words = said(canvases(shoes(), HERE))
    assert "“Online booking of gait checks” added to Channels" in words
    assert "“Newspaper advertisement, 380 a month” removed from Cost Structure" in words
    assert not any("State:" in each for each in words)
