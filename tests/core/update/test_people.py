from typing import Any

from tests.conftest import Act
from tests.shop import note, session, shop
from throughline.core.canvas import Note
from throughline.core.effects import Focus
from throughline.core.messages import people as m
from throughline.core.messages import session as s
from throughline.core.model import Model
from throughline.core.people import Persona
from throughline.core.personas import crowds, journeys_of
from throughline.core.update import update
from throughline.words import say

RUNNERS, WALKERS = note("CS"), "note-CS02"


def crowded() -> Model:
    notes = (*shop().notes, Note(id=WALKERS, place="CS", text="Walkers", order="a5"))
    people = (
        Persona(id="persona1", name="Sarah", segment=RUNNERS, order="a0"),
        Persona(id="persona2", name="Tom", segment=RUNNERS, order="a1"),
        Persona(id="persona3", name="Ann", segment=WALKERS, order="a0"),
    )
    journeys = (shop().journeys[0].changed(persona="persona1"),)
    return session(shop(notes=notes, personas=people, journeys=journeys), view="personas")


def names(model: Model) -> list[list[str]]:
    return [[each.name for each in crowd.personas] for crowd in crowds(model.document)]


def undo(model: Model) -> str:
    return say("en", model.history.past[-1].name)


def test_a_new_persona_stands_last_in_its_segment_chosen_with_its_name_to_write() -> None:
    after, effects = update(crowded(), m.PersonaAdded(segment=RUNNERS, seed="1" * 32))
    new = after.where.chosen
    assert names(after) == [["Sarah", "Tom", ""], ["Ann"]]
    assert Focus((f"field-{new}-name", f"persona-{new}")) in effects
    assert undo(after) == "add a persona"


def test_a_persona_from_another_screen_leads_to_the_personas() -> None:
    model = crowded().but(where=crowded().at(view="canvas"))
    after, _ = update(model, m.PersonaAdded(segment=RUNNERS))
    assert after.where.view == "personas"


def test_without_a_segment_it_waits_for_one(act: Act) -> None:
    after = act(crowded(), m.PersonaAdded())
    assert names(after) == [["Sarah", "Tom"], ["Ann"], [""]]


def test_a_copy_stands_right_after_with_all_its_fields(act: Act) -> None:
    model = act(
        crowded(), s.FieldTyped(of="persona1", field="quote", value="My feet!"), m.PersonaDuplicated(persona="persona1")
    )
    assert names(model)[0] == ["Sarah", "Sarah", "Tom"]
    assert crowds(model.document)[0].personas[1].quote == "My feet!"
    assert undo(model) == "duplicate the persona Sarah"


def test_a_deleted_persona_leaves_its_journey_and_comes_back_by_undo(act: Act) -> None:
    before = crowded()
    after = act(before, m.PersonaDeleted(persona="persona1"))
    assert names(after) == [["Tom"], ["Ann"]]
    assert after.document.journeys[0].persona is None
    assert undo(after) == "delete the persona Sarah"
    assert act(after, s.UndoAsked()).document is before.document


def test_after_a_deletion_the_next_one_has_the_focus_or_the_add_button() -> None:
    _, effects = update(crowded(), m.PersonaDeleted(persona="persona1"))
    assert Focus(("persona-persona2", f"add-persona-{RUNNERS}", "add-persona-none")) in effects


def test_a_persona_can_be_moved_between_segments(act: Act) -> None:
    after = act(crowded(), m.PersonaDropped(persona="persona2", place=WALKERS, index=0))
    assert names(after) == [["Sarah"], ["Tom", "Ann"]]
    assert undo(after) == "move Tom to Walkers"


def test_a_persona_can_leave_its_segment(act: Act) -> None:
    after = act(crowded(), m.PersonaDropped(persona="persona2", place="none", index=0))
    assert names(after) == [["Sarah"], ["Ann"], ["Tom"]]


def test_a_persona_can_be_reordered_by_key(act: Act) -> None:
    after = act(crowded(), m.PersonaNudged(persona="persona2", by=-1))
    assert names(after)[0] == ["Tom", "Sarah"]
    assert undo(after) == "reorder the persona Tom"


def test_at_the_end_nothing_moves_and_it_is_said(act: Act) -> None:
    model = crowded()
    after = act(model, m.PersonaNudged(persona="persona1", by=-1), m.PersonaShifted(persona="persona1", by=-1))
    assert after.document is model.document
    assert after.says == 2


def test_a_key_takes_a_persona_to_the_next_segment(act: Act) -> None:
    assert names(act(crowded(), m.PersonaShifted(persona="persona1", by=1))) == [["Tom"], ["Ann", "Sarah"]]


def test_dropping_where_it_was_is_no_step(act: Act) -> None:
    model = crowded()
    assert act(model, m.PersonaDropped(persona="persona1", place=RUNNERS, index=0)).document is model.document


def test_a_segment_that_goes_leaves_its_personas(act: Act) -> None:
    from throughline.core.messages.canvas import NotesDeleted

    after = act(crowded(), NotesDeleted(notes=(WALKERS,)))
    assert names(after) == [["Sarah", "Tom"], ["Ann"]]


def test_a_preferred_channel_can_be_ticked(act: Act) -> None:
    after = act(crowded(), s.FieldTicked(of="persona1", field="channels", option=note("CH"), on=True))
    assert crowds(after.document)[0].personas[0].channels == (note("CH"),)
    assert undo(after)


def test_a_journey_can_be_made_theirs(act: Act) -> None:
    after = act(crowded(), s.FieldSet(of="journey0", field="persona", value="persona2"))
    assert [each.name for each in journeys_of(after.document, "persona2")] == ["Sarah"]
    assert undo(after)


def test_personas_that_are_gone_are_left_alone(act: Act) -> None:
    model = crowded()
    gone: dict[str, Any] = {"persona": "gone0000"}
    after = act(
        model,
        m.PersonaDeleted(**gone), m.PersonaDuplicated(**gone), m.PersonaNudged(**gone, by=1),
        m.PersonaShifted(**gone, by=1), m.PersonaDropped(**gone, place=RUNNERS, index=0),
    )  # fmt: skip
    assert after.document is model.document
