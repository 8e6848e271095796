"""Where a check keeps silent although something is missing: each exception that the checks promise."""

from typing import Any

import pytest

from tests.core.findings.chance import chance
from tests.core.findings.clean import TODAY, clean
from tests.core.findings.faults import FAULTS, apart, detail, linked, notes
from tests.core.findings.test_checks import found
from throughline.core import edit
from throughline.core.canvas import Amount, ChannelUse, Note
from throughline.core.find import element
from throughline.core.findings import every
from throughline.core.journey import Journey, Stage, Touchpoint
from throughline.core.links import BackstageLink, NoteLink
from throughline.core.opportunity import Opportunity
from throughline.core.people import Persona
from throughline.core.project import Project


def faulty(id_: str, number: int = 0) -> tuple[Project, Any]:
    """A document with a fault, and the element at which it was found."""
    project = FAULTS[id_](clean(number), chance(f"silent {id_}")).project
    return project, element(project, found(id_, project)[0].elements[0])


def silent(id_: str, project: Project) -> bool:
    return found(id_, project) == ()


@pytest.mark.parametrize(("id_", "block"), [("R1b", "CH"), ("R1c", "CR")])
def test_r1_what_brings_a_proposition_reaches_those_it_is_for(id_: str, block: str) -> None:
    project, segment = faulty(id_)
    offer, way = linked(project, segment.id, "VP")[0], notes(project, block)[0]
    link = NoteLink(id="brings-it", kind="note", source=offer.id, target=way.id)
    assert silent(id_, edit.added(project, "links", link))


def test_r1d_a_segment_that_somebody_subsidises_need_not_pay() -> None:
    project, segment = faulty("R1d")
    assert silent("R1d", detail(project, segment, payer="subsidised", subsidised_by="The council"))
    assert not silent("R1d", detail(project, segment, payer="subsidised"))


def test_r4a_a_stream_with_one_payer_among_guests_has_a_payer() -> None:
    project = clean(0)
    stream = notes(project, "RS")[0]
    guest = Note(id="a-guest-00", place="CS", text="Guests", segment=notes(project, "CS")[0].segment)
    project = detail(edit.added(project, "notes", guest), guest, payer="subsidised")
    link = NoteLink(id="guest-pays", kind="note", source=guest.id, target=stream.id)
    assert silent("R4a", edit.added(project, "links", link))


def test_r4b_words_say_what_it_pays_for_as_well_as_a_link() -> None:
    project, stream = faulty("R4b")
    assert silent("R4b", detail(project, stream, pays_for="Peace of mind"))


def test_r6_what_a_customer_meets_serves_though_no_note_needs_it() -> None:
    project = clean(0)
    met = {link.source for link in project.links if link.kind == "touch" and link.effect == "enables"}
    activity = next(each for each in notes(project, "KA", "KR") if each.id in met)
    assert silent("R6", apart(project, activity.id, "VP", "CH", "CR", "RS", "KA", "KR"))


def test_r7b_one_cost_in_the_block_is_enough() -> None:
    project, busiest = faulty("R7b")
    others = [each for each in notes(project, busiest.place) if each.id != busiest.id] or [busiest]
    cost = notes(project, "CO")[0]
    link = NoteLink(id="one-cost-0", kind="note", source=others[0].id, target=cost.id)
    assert silent("R7b", edit.added(project, "links", link))


def _amounts(project: Project, revenue: Amount | None, cost: Amount | None) -> Project:
    for each in notes(project, "RS", "CO"):
        project = detail(project, each, amount=revenue if each.place == "RS" else cost)
    return project


def _even(revenue_period: Any, revenue: str, cost_period: Any, cost: str) -> Project:
    """As many streams as costs, each of the same amount."""
    project = clean(0)
    extra = len(notes(project, "RS")) - len(notes(project, "CO"))
    spare = [each.id for each in notes(project, "RS" if extra > 0 else "CO")][: abs(extra)]
    project = edit.removed(project, frozenset(spare))
    return _amounts(project, Amount(price=revenue, period=revenue_period), Amount(price=cost, period=cost_period))


@pytest.mark.parametrize(
    ("revenue", "cost", "expected"),
    [
        (("year", "1200"), ("month", "100"), True),
        (("year", "1199.99"), ("month", "100"), False),
        (("week", "100"), ("quarter", "1300"), True),
        (("week", "100"), ("quarter", "1300.01"), False),
        (("day", "1"), ("year", "365"), True),
        (("day", "1"), ("year", "366"), False),
    ],
    ids=str,
)
def test_r11_periods_are_brought_together(revenue: Any, cost: Any, expected: bool) -> None:  # noqa: FBT001
    assert silent("R11", _even(*revenue, *cost)) is expected


def test_r11_where_one_amount_is_missing_nobody_can_tell() -> None:
    project, cost = faulty("R11")
    assert silent("R11", detail(project, cost, amount=None))


def test_r11_what_is_paid_once_stands_apart() -> None:
    project, _ = faulty("R11")
    once = Amount(price="999999", period="once")
    assert silent("R11", _amounts(project, Amount(price="1"), once))
    assert silent("R11", _amounts(project, once, Amount(price="999999")))


def test_r10a_a_plan_may_grow_out_of_another_that_grows_out_of_today() -> None:
    project = clean(0)
    first, second = (Note(id=f"plan-{n}-000", place="KA", text=f"Plan {n}", state="planned") for n in (1, 2))
    proposition = notes(project, "VP")[0]
    links = (
        NoteLink(id="plan-to-vp", kind="note", source=first.id, target=proposition.id),
        NoteLink(id="plan-to-plan", kind="note", source=second.id, target=first.id),
    )
    project = edit.added(edit.added(project, "notes", first, second), "links", *links)
    assert silent("R10a", project)
    assert not silent("R10a", edit.removed(project, frozenset({"plan-to-vp"})))


def _dropped(project: Project) -> Project:
    """An activity that nothing on the canvas leans on is to go."""
    activity = notes(project, "KA")[0]
    project = apart(project, activity.id, "VP", "CH", "CR", "RS", "KA", "KR", "KP")
    return edit.replaced(project, activity.changed(state="dropped"))


def test_r10b_its_cost_goes_with_a_note_that_is_dropped() -> None:
    assert all(each.view == "as-is" for each in clean(1).journeys)
    assert silent("R10b", _dropped(clean(1)))


def test_r10b_a_journey_as_it_is_to_be_must_not_lean_on_it_either() -> None:
    assert any(each.view == "to-be" for each in clean(0).journeys)
    assert not silent("R10b", _dropped(clean(0)))


def test_r18_what_others_pay_for_may_be_free() -> None:
    project, service = faulty("R18")
    for each in linked(project, service.id, "CS"):
        project = detail(project, each, payer="subsidised", subsidised_by="Advertisers")
    assert silent("R18", project)


@pytest.mark.parametrize("owner", ["competitor", "third-party", "customer"])
def test_j2_what_is_not_ours_needs_no_note(owner: Any) -> None:
    project, point = faulty("J2")
    assert silent("J2", edit.replaced(project, point.changed(owner=owner)))


def test_j1_before_there_is_any_touchpoint_no_channel_is_blamed() -> None:
    project = clean(0)
    assert silent("J1", edit.removed(project, frozenset(each.id for each in project.touchpoints)))


def test_j7_where_the_payers_journey_is_not_mapped_nobody_can_tell() -> None:
    project, stream = faulty("J7")
    payers = {each.id for each in linked(project, stream.id, "CS")}
    people = {each.id for each in project.personas if each.segment in payers}
    journeys = [
        each.changed(**{name: None for name in ("persona", "other_persona") if getattr(each, name) in people})
        for each in project.journeys
    ]
    assert silent("J7", edit.replaced(project, *journeys))


def test_j6a_before_any_relationship_was_noted_on_a_journey_no_claim_is_blamed() -> None:
    project, _ = faulty("J6a")
    assert silent("J6a", edit.replaced(project, *(each.changed(relationship=None) for each in project.touchpoints)))


def test_j6a_what_is_met_by_others_only_is_not_met_by_its_own_segment() -> None:
    project = clean(0)
    claim = notes(project, "CR")[0]
    segments = {each.id for each in linked(project, claim.id, "CS")}
    one = claim.relationship.types[0]
    mine = {each.id for each in project.personas if each.segment in segments}
    journeys = {each.id for each in project.journeys if {each.persona, each.other_persona} & mine}
    stages = {each.id for each in project.stages if each.journey in journeys}
    changed = [each.changed(relationship="co-creation") for each in project.touchpoints if each.stage in stages]
    assert changed
    assert one != "co-creation"
    assert not silent("J6a", edit.replaced(project, *changed))


def test_j10_an_opportunity_at_the_touchpoint_that_names_no_pain_answers_it() -> None:
    project, point = faulty("J10")
    answer = Opportunity(id="an-answer-0", text="Do better", touchpoint=point.id)
    assert silent("J10", edit.added(project, "opportunities", answer))
    assert not silent("J10", edit.added(project, "opportunities", answer.changed(status="dropped")))


@pytest.mark.parametrize("status", ["done", "dropped"])
def test_j14_what_is_over_needs_nobody_any_more(status: Any) -> None:
    project, opportunity = faulty("J14")
    assert silent("J14", edit.replaced(project, opportunity.changed(status=status)))


def test_j15_lifetime_revenue_never_meets_what_a_customer_costs() -> None:
    project, segment = faulty("J15a")
    value = next(each for each in project.values if each.segment == segment.id)
    revenue = value.changed(form="simple", order_value="3.88", orders_per_period=3.9, periods=13.2, cac="9999")
    assert silent("J15a", edit.replaced(project, revenue))
    assert not silent("J15a", edit.replaced(project, revenue.changed(gross_margin=0.6)))


def test_j15b_leaves_it_to_j15a_where_a_customer_is_worth_less_than_the_cost() -> None:
    assert silent("J15b", faulty("J15a")[0])
    assert silent("J15a", faulty("J15b")[0])


def test_j17_somebody_at_the_front_is_enough() -> None:
    project, point = faulty("J17")
    person = project.backstage[0].changed(id="somebody-0", kind="job", frontstage=True)
    link = BackstageLink(id="is-there-00", kind="backstage", source=person.id, target=point.id)
    assert silent("J17", edit.added(edit.added(project, "backstage", person), "links", link))


def test_j18a_where_nobody_said_to_whom_it_is_offered_it_is_offered() -> None:
    project, channel = faulty("J18a")
    assert silent("J18a", detail(project, channel, uses=()))


def test_j18b_used_by_one_segment_is_used() -> None:
    project, channel = faulty("J18b")
    first, *rest = channel.channel.uses
    used = ChannelUse(segment=first.segment, fits=("offered", "used"))
    assert silent("J18b", detail(project, channel, uses=(used, *rest)))


def test_j13_a_change_of_tone_can_be_meant() -> None:
    project, point = faulty("J13")
    tone = point.carried.changed(**dict.fromkeys(("data", "price", "promise", "service")), tone="broken")
    assert silent("J13", edit.replaced(project, point.changed(carried=tone)))


def _to_be(project: Project, origin: str | None) -> Project:
    """With a journey as it is to be, in which hardly anything is right."""
    somebody = Persona(id="somebody-0", name="Somebody")
    journey = Journey(id="to-be-0000", name="To be", view="to-be", persona=somebody.id, origin=origin)
    stages = (
        Stage(id="to-be-one0", journey=journey.id, name="One"),
        Stage(id="to-be-two0", journey=journey.id, name="Two"),
    )
    point = Touchpoint(id="to-be-here", stage="to-be-one0", name="Here", data_used="Everything")
    project = edit.added(edit.added(project, "personas", somebody), "journeys", journey)
    return edit.added(edit.added(project, "stages", *stages), "touchpoints", point)


def test_a_journey_as_it_is_to_be_says_nothing_twice() -> None:
    project = clean(1)
    assert every(_to_be(project, project.journeys[0].id), TODAY) == ()


def test_a_journey_that_is_only_to_be_is_looked_at() -> None:
    checks = {each.check for each in every(_to_be(clean(1), None), TODAY)}
    assert {"J2", "J4a", "J4b", "J4c", "J22"} == checks


def test_what_is_being_named_is_not_judged_yet() -> None:
    project, point = faulty("J2")
    assert silent("J2", edit.replaced(project, point.changed(name=" ")))
