"""Who and what carries the journey unseen."""

from tests.shoes import shoes
from tests.shop import linked, shop
from throughline.core import edit
from throughline.core.backstage import Backstage, Behaviour
from throughline.core.experience import brief, functions, hand_offs, matrix, single_points, ways_of
from throughline.core.find import element
from throughline.core.journey import Moment
from throughline.core.project import Project


def staffed(*backstage: Backstage, decisive: bool = True) -> Project:
    """The shop with these behind its two own touchpoints; paying is decisive."""
    project = shop(backstage=backstage)
    project = linked(project, *((each.id, id_) for each in backstage for id_ in ("enters00", "pays0000")))
    moment = Moment(importance=2 if decisive else 1)
    return edit.replaced(project, element(project, "pays0000").changed(moment=moment))


def waiter(**fields: object) -> Backstage:
    return Backstage(id="waiter-1", kind="job", name="Waiter", **fields)  # type: ignore[arg-type]


def alone(project: Project) -> list[tuple[str, bool]]:
    return [(each.touchpoint.name, each.checked) for each in single_points(project, project.journeys[0])]


def test_the_matrix_shows_who_carries_which_stage():
    project = staffed(waiter())
    (row,) = matrix(project, project.journeys[0])
    assert [[each.name for each in cell] for cell in row.cells] == [["Enters the shop"], ["Pays"]]


def test_single_without_substitute_checked_or_not():
    assert alone(staffed(waiter())) == [("Pays", False)]
    assert alone(staffed(waiter(single=True, substitute="Nobody"))) == [("Pays", True)]
    assert alone(staffed(waiter(substitute="The manager"))) == []


def test_what_does_not_decide_is_no_single_point():
    assert alone(staffed(waiter(), decisive=False)) == []


def test_a_process_is_single_only_where_somebody_says_so():
    process = Backstage(id="process1", kind="process", name="Queue")
    assert alone(staffed(process)) == []
    assert alone(staffed(process.changed(single=True))) == [("Pays", True)]


def test_the_camera_technician_stands_alone():
    found = single_points(shoes(), shoes().journeys[0])
    assert [(each.touchpoint.name, each.backstage.name) for each in found] == [
        ("Waits 25 minutes for a gait check", "Camera technician"),
        ("Gait check in the shop", "Camera technician"),
    ]


def test_what_each_function_carries_and_what_has_none():
    other = Backstage(id="till-001", kind="system", name="Till")
    project = staffed(waiter(function="service"), other)
    assert [
        (each.function, len(each.touchpoints), len(each.stages)) for each in functions(project, project.journeys[0])
    ] == [
        ("service", 2, 2),
        (None, 2, 2),
    ]


def test_a_hand_off_goes_to_functions_that_had_no_part_before():
    seller = Backstage(id="seller-1", kind="job", name="Seller", function="sales")
    project = shop(backstage=(waiter(function="service"), seller))
    project = linked(project, ("waiter-1", "enters00"), ("seller-1", "pays0000"))
    (found,) = hand_offs(project, ways_of(project, project.journeys[0])[0])
    assert (found.before.name, found.after.name, found.givers, found.takers) == (
        "Enters the shop",
        "Pays",
        ("service",),
        ("sales",),
    )
    joined = linked(project, ("waiter-1", "pays0000"))
    assert hand_offs(joined, ways_of(joined, joined.journeys[0])[0]) == ()


def test_a_brief_holds_every_touchpoint_and_every_behaviour_once():
    project = shoes()
    for job in (each for each in project.backstage if each.kind == "job"):
        found = brief(project, job)
        told = [*(one.id for duty in found.duties for one in duty.behaviours), *(one.id for one in found.anywhere)]
        assert sorted(told) == sorted(each.id for each in job.behaviours)


def test_a_behaviour_of_no_stage_stands_apart():
    behaviour = Behaviour(id="behave01", text="Smiles", measure="Cards")
    project = staffed(waiter(behaviours=(behaviour,)))
    assert brief(project, project.backstage[0]).anywhere == (behaviour,)


def test_a_job_that_only_works_tomorrow_gets_the_stages_of_tomorrow():
    job = next(each for each in shoes().backstage if each.name == "Two camera technicians")
    assert {element(shoes(), duty.stage.journey).view for duty in brief(shoes(), job).duties} == {"to-be"}
