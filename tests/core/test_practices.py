from typing import Any, get_args

import pytest

from tests.core.priorities.chances import chance, chances
from tests.shop import note, shop
from throughline.core.canvas import BLOCKS, Relationship, RelationshipType
from throughline.core.find import element
from throughline.core.journey import Pain
from throughline.core.practice_places import attached, fitting, phase_of, used, wish_of
from throughline.core.practices import CARDS, KINDS, PHASES, PRACTICES, TACTICS, TRENDS, Practice, card
from throughline.core.state.priorities import Wish
from throughline.core.update.opportunities import known_by
from throughline.words import say

KNOWN = known_by("en")
TYPES: tuple[RelationshipType, ...] = get_args(RelationshipType)


def found(id_: str) -> Practice:
    known = card(id_)
    assert known is not None
    return known


def test_there_are_forty_to_sixty_cards_each_once() -> None:
    assert 40 <= len(CARDS) <= 60
    assert len({each.id for each in CARDS}) == len(CARDS)
    assert all((TACTICS, PRACTICES, TRENDS))


@pytest.mark.parametrize("each", CARDS, ids=lambda each: each.id)
def test_every_card_says_what_to_do_and_why_it_works(each: Practice) -> None:
    assert len(say("en", f"practice.{each.id}")) <= 70
    assert 60 <= len(say("en", f"practice.{each.id}.why")) <= 200


def test_trends_ask_what_if_and_nothing_else_does() -> None:
    asking = {each.id for each in CARDS if say("en", f"practice.{each.id}").startswith("What if")}
    assert asking == {each.id for each in TRENDS} == {each.id for each in CARDS if each.what_if}


def test_every_stage_block_and_type_has_cards_and_every_kind_too() -> None:
    assert all(len(fitting(Wish(phase=each))) >= 5 for each in PHASES)
    assert all(fitting(Wish(block=each)) for each in BLOCKS)
    assert all(len(fitting(Wish(type=each))) >= 2 for each in TYPES)
    assert {each.kind for each in CARDS} == set(KINDS)


def test_without_a_wish_every_card_fits() -> None:
    assert fitting(Wish()) == CARDS


@pytest.mark.parametrize(
    ("name", "phase"),
    [
        ("Awareness", "awareness"),
        ("Xyz too", "conversion"),
        ("Investigating", "consideration"),
        ("Purchase", "conversion"),
        ("Paying", "conversion"),
        ("After sales", "retention"),
        ("First runs", "retention"),
        ("Telling others", "advocacy"),
    ],
)
def test_a_stage_is_known_by_its_name_or_its_place(name: str, phase: str) -> None:
    names = ["Awareness", name, "Xyz"]
    stages = tuple(
        shop().stages[0].changed(id=f"stage-0{at}", order=f"a{at}", name=each) for at, each in enumerate(names)
    )
    project = shop(stages=stages, touchpoints=())
    assert phase_of(project, stages[1], KNOWN) == phase
    assert phase_of(project, stages[2], KNOWN) == "advocacy"


def test_what_is_chosen_says_which_cards_are_wanted() -> None:
    pain = Pain(id="pain-001", touchpoint="enters00", text="Queue")
    project = chances(chance("1", touchpoint="pays0000"), pains=(pain,))
    wishes = {
        "stage-02": Wish(phase="conversion"),
        "enters00": Wish(phase="consideration"),
        "pain-001": Wish(phase="consideration"),
        "chance-1": Wish(phase="conversion"),
        note("CH"): Wish(block="CH"),
        "persona1": Wish(),
    }
    assert {id_: wish_of(project, id_, KNOWN) for id_ in wishes} == wishes
    assert wish_of(project, None, KNOWN) == Wish()


def test_a_relationship_wants_the_cards_of_its_type() -> None:
    assert wish_of(claiming("community"), note("CR"), KNOWN) == Wish(type="community")
    assert wish_of(shop(), note("CR"), KNOWN) == Wish(block="CR")


def claiming(*types: RelationshipType) -> Any:
    notes = tuple(
        each.changed(relationship=Relationship(types=types)) if each.place == "CR" else each for each in shop().notes
    )
    return shop(notes=notes)


def test_a_card_is_attached_to_what_is_chosen() -> None:
    for id_, fields in (
        ("enters00", {"touchpoint": "enters00"}),
        ("stage-02", {"stage": "stage-02"}),
        (note("CH"), {"notes": (note("CH"),)}),
    ):
        assert attached(shop(), found("quiz"), id_, "journey0", KNOWN) == fields


def test_with_nothing_chosen_a_card_goes_to_the_notes_that_claim_its_type() -> None:
    assert attached(claiming("community"), found("forum"), None, "journey0", KNOWN) == {"notes": (note("CR"),)}


def test_else_it_goes_to_the_stage_it_is_for() -> None:
    assert attached(shop(), found("checkout"), None, "journey0", KNOWN) == {"stage": "stage-02"}
    assert attached(shop(), found("checkout"), None, None, KNOWN) == {}


def test_a_card_for_another_opportunity_stands_where_that_one_stands() -> None:
    project = chances(chance("1", touchpoint="enters00", notes=(note("CH"),)))
    fields = attached(project, found("quiz"), "chance-1", None, KNOWN)
    assert fields == {"touchpoint": "enters00", "stage": None, "notes": (note("CH"),)}


def test_used_cards_are_known_by_what_was_made_of_them() -> None:
    made = chance("1", practice="quiz")
    assert used((made, chance("2"))) == {"quiz": (made,)}
    assert element(chances(made), "chance-1") == made
