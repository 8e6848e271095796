from hypothesis import given
from hypothesis import strategies as st

from tests.shop import shop
from throughline.core.depending import circles, depended, unfinished, waits_for
from throughline.core.find import element
from throughline.core.opportunity import Opportunity
from throughline.core.project import Project

NAMES = [f"chance-{number}" for number in range(5)]


def chain(**statuses: str) -> Project:
    """0 waits for 1, 1 for 2."""
    afters = {0: (NAMES[1],), 1: (NAMES[2],)}
    return shop(
        opportunities=tuple(
            Opportunity(id=id_, text=id_, depends_on=afters.get(at, ()), status=statuses.get(f"s{at}", "idea"))  # type: ignore[arg-type]
            for at, id_ in enumerate(NAMES)
        )
    )


def test_it_waits_for_what_is_not_done() -> None:
    first = element(chain(), NAMES[0])
    assert first is not None
    assert [each.id for each in unfinished(chain(), first)] == [NAMES[1]]
    assert unfinished(chain(s1="done"), first) == ()


def test_what_was_dropped_is_never_done_so_it_still_waits() -> None:
    project = chain(s1="dropped")
    assert [each.id for each in unfinished(project, element(project, NAMES[0]))] == [NAMES[1]]  # type: ignore[arg-type]


def test_what_is_over_waits_for_nothing() -> None:
    project = chain(s0="done")
    assert unfinished(project, element(project, NAMES[0])) == ()  # type: ignore[arg-type]


def test_everything_before_it_is_found_through_others() -> None:
    assert waits_for(chain(), NAMES[0]) == {NAMES[1], NAMES[2]}


def test_a_circle_is_known_before_it_is_made() -> None:
    assert circles(chain(), NAMES[2], NAMES[0])
    assert circles(chain(), NAMES[2], NAMES[2])
    assert not circles(chain(), NAMES[0], NAMES[2])


@given(st.sets(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)).filter(lambda pair: pair[0] != pair[1])))
def test_what_makes_no_circle_never_lets_anything_wait_for_itself(pairs: set[tuple[str, str]]) -> None:
    project = shop(opportunities=tuple(Opportunity(id=id_, text=id_) for id_ in NAMES))
    for one, on in sorted(pairs):
        if not circles(project, one, on):
            held = element(project, one)
            assert held is not None
            after = held.changed(depends_on=(*held.depends_on, on))
            project = project.changed(
                opportunities=tuple(after if each.id == one else each for each in project.opportunities)
            )
    assert all(id_ not in waits_for(project, id_) for id_ in NAMES)


def test_a_circle_in_a_file_ends_nowhere_but_is_walked_once() -> None:
    ring = tuple(Opportunity(id=a, text=a, depends_on=(b,)) for a, b in (NAMES[:2], NAMES[1::-1]))
    assert waits_for(shop(opportunities=ring), NAMES[0]) == set(NAMES[:2])
    assert depended(shop(opportunities=ring), ring[0]) == (ring[1],)
