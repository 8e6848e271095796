import re
from typing import Any

from tests.shop import linked, note, session, shop
from throughline.core.links import TouchLink
from throughline.core.memo import Memo
from throughline.core.state.embed import FEATURES, EmbedState
from throughline.core.state.links import LinksState
from throughline.core.state.saving import Saving
from throughline.view import matrix
from throughline.view.scene import scene


def drawn(project: Any = None, chosen: str | None = None, **fields: Any) -> dict[str, str]:
    model = session(project, **fields)
    seen = scene(model.but(where=model.at(chosen=chosen)), Memo())
    return {name: make() for name, make in matrix.regions(seen).items()}


def effects(effect: Any, strength: Any = None) -> str:
    link = TouchLink(
        id="link-0001", kind="touch", source=note("CH"), target="pays0000", effect=effect, strength=strength
    )
    return drawn(shop(links=(link,)))["matrix-CH"]


def test_parents_hold_the_empty_elements_of_their_children() -> None:
    made = drawn()
    frame = made.pop("work")
    assert all(f'id="{name}" data-region' in frame for name in made)


def test_the_summary_says_what_is_missing() -> None:
    head = drawn(linked(shop(), (note("CH"), "enters00")))["matrix-head"]
    assert "6 of 7 notes meet no customer; 1 touchpoint of ours rests on no note." in head


def test_nothing_missing_is_said_too() -> None:
    pairs = [
        (note(place), touch)
        for place in ("CS", "VP", "CH", "CR", "RS", "KR", "KA", "KP")
        for touch in ("enters00", "pays0000")
    ]
    head = drawn(linked(shop(), *pairs))["matrix-head"]
    assert "Every note meets a customer; every touchpoint of ours rests on a note." in head


def test_a_hole_is_told_in_words_and_by_look() -> None:
    block = drawn()["matrix-CH"]
    assert 'class="note-row hole-row"' in block
    assert "meets no customer" in block
    assert block.count("nothing here") == 2


def test_what_works_through_others_is_told_apart() -> None:
    block = drawn(linked(shop(), (note("KA"), note("CH")), (note("CH"), "enters00")))["matrix-KA"]
    assert "only through other notes" in block


def test_effects_differ_by_shape_and_by_word() -> None:
    shapes = {
        effect: re.findall(r'<path d="([^"]+)"', effects(effect))[0] for effect in ("enables", "weakens", "unclear")
    }
    assert len(set(shapes.values())) == 3
    assert '<span class="entry-does"> weakens</span>' in effects("weakens")
    assert '<span class="entry-does hidden"> enables</span>' in effects("enables")


def test_strength_is_told_too() -> None:
    assert "weakens strongly" in effects("weakens", "strong")
    assert effects("enables", "strong").count("<path") == effects("enables").count("<path") + 1


def test_one_cell_is_the_tab_stop() -> None:
    made = "".join(drawn(links=LinksState(cell=(note("CH"), 1))).values())
    assert re.findall(r'id="(cell-[^"]+)" tabindex="0"', made) == [f"cell-{note('CH')}-1"]


def test_the_chosen_note_and_its_touchpoints_are_lit() -> None:
    block = drawn(linked(shop(), (note("CH"), "pays0000")), chosen=note("CH"))["matrix-CH"]
    assert 'class="note-row on"' in block
    assert 'class="entry does-enables direct"' in block


def test_the_chosen_touchpoint_lights_its_notes() -> None:
    made = drawn(linked(shop(), (note("CH"), "pays0000")), chosen="pays0000")
    assert 'class="note-row direct"' in made["matrix-CH"]
    assert 'class="note-row dim hole-row"' in made["matrix-KP"]


def test_a_filter_leaves_out_blocks_with_nothing_to_show() -> None:
    assert "matrix-CO" not in drawn(links=LinksState(show="holes"))
    made = drawn(links=LinksState(show="weakening"))
    assert "Nothing to show here is good news" in made["work"]


def test_ours_on_no_note_have_a_row_that_leads_to_the_list() -> None:
    bare = drawn()["matrix-bare"]
    assert "Enters the shop" in bare
    assert "Reads reviews" not in bare
    assert "Link “Pays” to notes" in bare


def test_read_only_offers_nothing_to_fill() -> None:
    assert 'class="plus"' not in "".join(drawn(saving=Saving(state="readonly")).values())


def test_it_is_printed_from_here_to_be_read_too_but_a_frame_says_in_its_head_whether_it_prints() -> None:
    assert 'id="print-matrix"' in drawn()["matrix-head"]
    assert "PrintAsked" in drawn(reading=True)["matrix-head"]
    assert "print-matrix" not in drawn(embed=EmbedState(features=frozenset(FEATURES)))["matrix-head"]


def test_without_a_journey_it_teaches_and_leads_there() -> None:
    made = drawn(shop(journeys=(), stages=(), touchpoints=()))
    assert list(made) == ["work"]
    assert "Go to the journey" in made["work"]
    assert "Go to the canvas" in drawn(shop(notes=(), personas=()))["work"]


def test_where_nothing_meets_there_is_nothing_to_print() -> None:
    assert "print-matrix" not in drawn(shop(journeys=(), stages=(), touchpoints=()))["work"]


def test_a_block_is_drawn_again_only_when_it_changes() -> None:
    memo: Memo[str] = Memo()
    model = session()
    first = matrix.regions(scene(model, memo))["matrix-CH"]()
    moved = model.but(links=LinksState(cell=("CO", 0)))
    assert matrix.regions(scene(moved, memo))["matrix-CH"]() is first


def test_what_people_write_is_escaped() -> None:
    bad = "<b>\"&'"
    project = shop(
        notes=tuple(each.changed(text=bad) for each in shop().notes),
        stages=tuple(each.changed(name=bad) for each in shop().stages),
        touchpoints=tuple(each.changed(name=bad) for each in shop().touchpoints),
    )
    made = "".join(drawn(linked(project, (note("CH"), "pays0000"))).values())
    assert "<b>" not in made
    assert '"&' not in made.replace('"&quot;', "")


def test_a_journey_not_begun_yet_is_not_scolded() -> None:
    made = drawn(shop(touchpoints=()))
    assert "press + in a cell" in made["matrix-head"]
    assert "hole-row" not in made["matrix-CH"]
    assert "meets no customer" not in "".join(made.values())
