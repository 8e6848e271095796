from typing import Any

from tests.core.found.shops import reviewed
from tests.shop import note
from throughline.core.found.listing import Listing, listing
from throughline.core.found.places import place_of
from throughline.core.model import Model

MODEL = reviewed()
SHOWN = MODEL.findings.found.shown


def listed(chosen: str | None = None, model: Model = MODEL, **wanted: Any) -> Listing:
    return listing(model.document, model.findings.but(many=1_000, **wanted), chosen)


def every(found: Listing) -> list[Any]:
    return [each for group in found.groups for each in group.findings]


def test_by_severity_the_gravest_come_first() -> None:
    names = [group.name for group in listed().groups]
    assert names == [each for each in ("gap", "risk", "hint") if any(f.severity == each for f in SHOWN)]
    assert sorted(map(id, every(listed()))) == sorted(map(id, SHOWN))


def test_by_place_the_blocks_come_in_teaching_order_and_then_the_stages() -> None:
    names = [group.name for group in listed(grouping="place").groups]
    assert names.index("CS") < names.index("VP") < names.index("CO") < names.index("stage-01") < names.index("stage-02")
    assert len(every(listed(grouping="place"))) == len(SHOWN)


def test_one_severity_alone() -> None:
    assert {each.severity for each in every(listed(severity="gap"))} == {"gap"}


def test_one_place_alone() -> None:
    assert {place_of(MODEL.document, each) for each in every(listed(place="CS"))} == {"CS"}


def test_what_concerns_the_chosen_element_alone() -> None:
    found = listed(note("CS"), here=True)
    assert found.here == len(every(found)) > 0
    assert all(note("CS") in each.elements for each in every(found))


def test_each_filter_counts_what_the_others_let_through() -> None:
    found = listed(severity="gap", place="CS")
    assert found.severities["gap"] == found.places["CS"] == len(every(found))
    assert sum(found.places.values()) == sum(each.severity == "gap" for each in SHOWN)


def test_a_long_list_is_cut_and_says_how_much_is_left() -> None:
    found = listing(MODEL.document, MODEL.findings.but(many=3), None)
    assert len(every(found)) == 3
    assert found.left == len(SHOWN) - 3
    assert found.groups[0].count > 3
