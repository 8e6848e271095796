"""The audit, who serves, what it costs, switches, and how channels fit."""

from decimal import Decimal

import pytest

from tests.shoes import shoes
from tests.shop import linked, note, shop
from throughline.core import edit
from throughline.core.canvas import Amount, Channel, ChannelUse, Relationship
from throughline.core.experience import audit, costs_to_serve, fits, served_by, switches, ways_of
from throughline.core.find import element, notes_in
from throughline.core.find import touchpoint as find_touchpoint
from throughline.core.journey import Carried, Touchpoint
from throughline.core.periods import per_year, total
from throughline.core.project import Project


def claiming(project: Project, *types: str, **fields: object) -> Project:
    """The shop's relationship note claims these types for its segment."""
    project = linked(project, (note("CR"), note("CS")))
    held = element(project, note("CR"))
    return edit.replaced(project, held.changed(relationship=Relationship(types=types), **fields))  # type: ignore[arg-type]


def walking(project: Project) -> Project:
    """The shop's journey is Sarah's."""
    return edit.replaced(project, project.journeys[0].changed(persona="persona1"))


def meeting(project: Project, id_: str, **fields: object) -> Project:
    return edit.replaced(project, element(project, id_).changed(**fields))


def standings(project: Project, view: str = "as-is") -> dict[str, str]:
    segment = notes_in(project, "CS")[0]
    return {each.type: each.standing for each in audit(project, segment, view).claims}  # type: ignore[arg-type]


def test_claimed_and_met_claimed_and_never_met_met_and_never_claimed():
    project = walking(claiming(shop(), "personal", "dedicated"))
    project = meeting(meeting(project, "pays0000", relationship="personal"), "reviews0", relationship="self-service")
    assert standings(project) == {"personal": "kept", "dedicated": "never-met", "self-service": "unclaimed"}


def test_nobody_on_the_way_means_nobody_can_say():
    assert standings(claiming(shop(), "personal")) == {"personal": "unseen"}


def test_what_is_planned_is_no_claim_of_today():
    project = walking(claiming(shop(), "personal", state="planned"))
    assert standings(project) == {}
    assert standings(project, "to-be") == {"personal": "unseen"}


def test_a_relationship_without_a_type_is_told_apart():
    project = walking(claiming(shop()))
    found = audit(project, notes_in(project, "CS")[0])
    assert [each.id for each in found.untyped] == [note("CR")]
    assert found.claims == ()


def test_met_by_stage_and_channel():
    project = shoes()
    found = audit(project, notes_in(project, "CS")[0])
    community = next(each for each in found.claims if each.type == "community")
    assert [(each.stage.name, each.channel and each.channel.text) for each in community.met] == [
        ("Consideration", None),
        ("Telling others", "Shop on Main Street"),
        ("Telling others", None),
    ]


@pytest.mark.parametrize(
    ("type_", "carried", "served"),
    [
        ("personal", False, "human"),
        ("self-service", False, "automated"),
        ("automated", True, "both"),
        (None, True, "human"),
        ("transactional", False, "unknown"),
        (None, False, "unknown"),
    ],
)
def test_served_by_people_or_by_automation(type_, carried, served):
    from throughline.core.backstage import Backstage

    project = shop(backstage=(Backstage(id="waiter-1", kind="job", name="Waiter", frontstage=True),))
    project = linked(project, ("waiter-1", "pays0000")) if carried else project
    project = meeting(project, "pays0000", relationship=type_)
    touchpoint = find_touchpoint(project, "pays0000")
    assert touchpoint
    assert served_by(project, touchpoint) == served


def test_cost_to_serve_is_brought_to_one_period_and_once_stays_apart():
    weekly = Relationship(types=("personal",), cost_to_serve=Amount(price="10.00", volume=2.0, period="week"))
    once = Relationship(types=("personal",), cost_to_serve=Amount(price="500.00", period="once"))
    project = claiming(shop())
    held = element(project, note("CR"))
    project = edit.replaced(project, held.changed(relationship=weekly))
    project = edit.added(project, "notes", held.changed(id="note-CR2", relationship=once))
    project = edit.added(project, "notes", held.changed(id="note-CR3", relationship=Relationship(types=("personal",))))
    (cost,) = costs_to_serve(project)
    assert (cost.types, cost.yearly, cost.once) == (("personal",), Decimal("1040.00"), Decimal(500))
    assert [each.id for each in cost.missing] == ["note-CR3"]


@pytest.mark.parametrize(
    ("period", "yearly"), [("day", 3650), ("week", 520), ("month", 120), ("quarter", 40), ("year", 10), ("once", 0)]
)
def test_every_period_becomes_a_year(period, yearly):
    amount = Amount(price="5.00", volume=2.0, period=period)
    assert per_year(amount) == yearly
    assert total(amount) == 10


def way(*touchpoints: Touchpoint):
    project = shop(touchpoints=touchpoints)
    return project, ways_of(project, project.journeys[0])[0]


def test_a_switch_is_a_change_of_channel_and_what_is_noted_of_it():
    a = Touchpoint(id="touch-01", stage="stage-01", name="Web", order="a0", channel=note("CH"))
    carried = Carried(data="broken", price="kept")
    b = Touchpoint(id="touch-02", stage="stage-01", name="Same", order="a1", channel=note("CH"), carried=carried)
    c = Touchpoint(id="touch-03", stage="stage-01", name="At home", order="a2")
    d = Touchpoint(id="touch-04", stage="stage-01", name="Phone", order="a3", channel=note("KP"))
    project, gone = way(a, b, c, d)
    first, second = switches(project, gone)
    assert (first.after.name, first.kept, first.broken) == ("Same", ("price",), ("data",))
    assert (second.before and second.before.name, second.after.name) == ("Same", "Phone")
    assert second.unknown == ("data", "price", "promise", "tone", "service")


def test_an_alternative_begins_where_its_original_began():
    a = Touchpoint(id="touch-01", stage="stage-01", name="Web", order="a0", channel=note("CH"))
    b = Touchpoint(id="touch-02", stage="stage-01", name="Shop", order="a1", channel=note("KP"))
    c = Touchpoint(
        id="touch-03", stage="stage-01", name="Or online", order="a2", channel=note("CH"), alternative_to="touch-02"
    )
    project, gone = way(a, b, c)
    assert [each.after.name for each in switches(project, gone)] == ["Shop"]


@pytest.mark.parametrize(
    ("said", "met", "verdict"),
    [
        (("preferred",), False, "not-offered"),
        (("offered",), False, "not-used"),
        (("preferred", "offered"), True, "good"),
        (("preferred", "offered", "used"), False, "good"),
        (("offered", "used"), False, ""),
    ],
)
def test_how_a_channel_fits(said, met, verdict):
    project = walking(shop())
    uses = (ChannelUse(segment=note("CS"), fits=said),)
    project = meeting(project, note("CH"), channel=Channel(uses=uses))
    project = meeting(project, "pays0000", channel=note("CH") if met else None)
    (found,) = fits(project, notes_in(project, "CS")[0])
    assert found.verdict == verdict
    assert found.used == (met or "used" in said)


def test_a_channel_used_though_others_are_preferred():
    found = {each.channel.text: each.verdict for each in fits(shoes(), notes_in(shoes(), "CS")[1])}
    assert found["Web shop"] == "good"
    assert found["Shop on Main Street"] == "not-preferred"
