"""What changes if this changes."""

from hypothesis import given

from tests.shoes import shoes
from tests.shop import linked, note, shop
from tests.strategies import projects
from throughline.core import edit
from throughline.core.backstage import Backstage
from throughline.core.dependence import downstream
from throughline.core.experience import consequences
from throughline.core.measures import Kpi


def found(project, start):
    return {each.id: each.path for each in consequences(project, start)}


def test_everything_downstream_with_the_shortest_way_there():
    project = linked(shop(), (note("KR"), note("VP")), (note("VP"), note("CS")), (note("VP"), "pays0000"))
    assert found(project, note("KR")) == {
        note("VP"): (),
        note("CS"): (note("VP"),),
        "pays0000": (note("VP"),),
    }


def test_nearest_first_then_as_one_reads():
    project = linked(
        shop(), (note("KR"), "pays0000"), (note("KR"), note("VP")), (note("VP"), "enters00"), (note("VP"), note("CS"))
    )
    assert list(found(project, note("KR"))) == [note("VP"), "pays0000", note("CS"), "enters00"]


def test_a_job_and_the_note_that_it_is_are_one_thing():
    job = Backstage(id="job-0001", kind="job", name="Physio", note=note("KP"))
    project = linked(shop(backstage=(job,)), ("job-0001", "pays0000"), (note("KP"), note("VP")))
    assert set(found(project, note("KP"))) == {"job-0001", "pays0000", note("VP")}
    assert set(found(project, "job-0001")) == {note("KP"), "pays0000", note("VP")}


def test_kpis_of_what_is_reached_come_last():
    project = linked(shop(), (note("KR"), "pays0000"))
    project = edit.added(project, "kpis", Kpi(id="kpi-0001", name="Conversion", about="stage-02"))
    assert list(found(project, note("KR")).items())[-1] == ("kpi-0001", ("pays0000", "stage-02"))


def test_nothing_hangs_on_what_leads_nowhere():
    assert consequences(shop(), note("KR")) == ()


@given(projects())
def test_nothing_that_depends_on_it_is_left_out(project):
    for each in (*project.notes, *project.backstage):
        reached = found(project, each.id)
        assert downstream(project, (each.id,)) - {each.id} <= reached.keys()
        assert each.id not in reached


def test_rings_come_to_an_end():
    project = shoes()
    for each in project.notes:
        assert len(consequences(project, each.id)) < len(project.notes) + len(project.touchpoints) + 99
