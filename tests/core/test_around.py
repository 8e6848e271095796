from tests.shop import linked, note, shop
from throughline.core import around
from throughline.core.find import note as note_of
from throughline.core.project import Project


def of(project: Project, place: str) -> around.Around:
    held = note_of(project, note(place))
    assert held is not None
    return around.around(project, held)


def names(ends: tuple[around.NoteEnd, ...]) -> list[str]:
    return [end.note.text for end in ends]


def test_a_value_proposition_is_for_segments_rests_on_activities_and_leads_to_channels() -> None:
    project = linked(shop(), (note("VP"), note("CS")), (note("KA"), note("VP")), (note("VP"), note("CH")))
    found = of(project, "VP")
    assert (names(found.segments), names(found.rests_on), names(found.leads_to)) == (
        ["Runners"],
        ["Watch them run"],
        ["Shop"],
    )


def test_a_revenue_is_paid_by_its_segment() -> None:
    assert names(of(linked(shop(), (note("CS"), note("RS"))), "RS").segments) == ["Runners"]


def test_where_a_note_is_met_goes_along_the_way() -> None:
    project = linked(shop(), (note("CH"), "pays0000"), (note("CH"), "reviews0"))
    (met,) = of(project, "CH").met
    assert [end.touchpoint.name for end in met.ends] == ["Reads reviews", "Pays"]


def test_what_carries_a_touchpoint_goes_block_by_block() -> None:
    project = linked(shop(), (note("KR"), "pays0000"), (note("CH"), "pays0000"))
    assert names(around.carriers(project, "pays0000")) == ["Shop", "Treadmill"]


def test_nothing_linked_is_nothing_around() -> None:
    assert not any(of(shop(), "VP"))
