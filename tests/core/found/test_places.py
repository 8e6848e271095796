from typing import Any

from tests.core.found.shops import one, reviewed
from tests.shop import JOURNEY, linked, note, shop
from throughline.core.backstage import Backstage
from throughline.core.find import touchpoint
from throughline.core.findings.finding import Finding, Spot
from throughline.core.found.places import WHOLE, host, place_of, spot_of, wearers
from throughline.core.journey import Pain
from throughline.core.opportunity import Opportunity


def test_a_finding_belongs_to_the_block_of_its_first_note() -> None:
    model = reviewed()
    assert place_of(model.document, one(model, "R1a")) == "CS"


def test_a_finding_belongs_to_the_stage_of_its_touchpoint() -> None:
    model = reviewed()
    assert place_of(model.document, one(model, "J2")) == "stage-01"


def test_what_is_about_nothing_that_is_there_belongs_to_the_whole() -> None:
    model = reviewed()
    lost = one(model, "R1a")._replace(elements=("nobody00",), spot=Spot(()))
    assert place_of(model.document, lost) == WHOLE


def test_a_pain_wears_its_mark_on_its_touchpoint() -> None:
    project = shop(pains=(Pain(id="pain0000", touchpoint="enters00", text="Dark"),))
    assert host(project, "pain0000") == "enters00"
    assert host(project, "enters00") == "enters00"


def test_a_note_is_seen_on_the_canvas_and_a_touchpoint_in_its_journey() -> None:
    project = shop()
    assert spot_of(project, note("CH")) == ("canvas", None, note("CH"), (f"note-{note('CH')}",))
    assert spot_of(project, "pays0000") == ("journey", JOURNEY, "pays0000", ("touch-pays0000",))
    assert spot_of(project, "persona1") == ("personas", None, "persona1", ("persona-persona1",))


def test_an_empty_block_is_seen_where_its_first_note_is_added() -> None:
    assert spot_of(shop(), "CH") == ("canvas", None, None, ("add-CH", "block-CH"))


def test_an_opportunity_is_seen_among_the_priorities() -> None:
    spot = spot_of(shop(opportunities=(Opportunity(id="chance00", text="Book online"),)), "chance00")
    assert spot is not None
    assert spot.view == "priorities"


def test_a_job_is_seen_where_it_carries_a_touchpoint() -> None:
    job = Backstage(id="host0000", name="Host", kind="job")
    project = linked(shop(backstage=(job,)), ("host0000", "pays0000"))
    assert spot_of(project, "host0000") == ("journey", JOURNEY, "host0000", ("touch-pays0000",))
    assert spot_of(shop(backstage=(job,)), "host0000") == ("journey", None, "host0000", ())


def about(check: Finding, *elements: Any) -> Finding:
    return check._replace(elements=tuple(each.id for each in elements), spot=Spot(elements))


def test_the_mark_is_worn_where_the_finding_is_and_by_nobody_where_it_is_about_many_alike() -> None:
    model = reviewed()
    gap = one(model, "R1a")
    assert wearers(gap) == (note("CS"),)
    assert wearers(about(gap, *model.document.notes[:4])) == ()


def test_what_is_drawn_as_a_part_of_another_shows_its_mark_there() -> None:
    finding = one(reviewed(), "R1a")
    assert wearers(about(finding, Pain(id="pain0000", touchpoint="enters00", text="Dark"))) == ("enters00",)
    link = linked(shop(), (note("CH"), "pays0000")).links[-1]
    assert wearers(about(finding, link)) == (note("CH"),)


def test_what_works_backstage_shows_its_mark_at_what_it_carries() -> None:
    job = Backstage(id="host0000", name="Host", kind="job")
    project = linked(shop(backstage=(job,)), ("host0000", "pays0000"))
    pays = touchpoint(project, "pays0000")
    for first in (job, project.links[-1]):
        assert wearers(about(one(reviewed(), "R1a"), first, pays)) == ("host0000", "pays0000")


def test_what_is_not_there_is_seen_nowhere() -> None:
    assert spot_of(shop(), "nobody00") is None
