from typing import Any

from tests.shop import note, session, shop
from throughline.core.memo import Memo
from throughline.core.people import Persona
from throughline.core.state.saving import Saving
from throughline.view import people
from throughline.view.scene import scene


def drawn(project: Any = None, **fields: Any) -> str:
    return people.regions(scene(session(project, view="personas", **fields), Memo()))["work"]()


def form(project: Any = None) -> str:
    seen = scene(session(project, view="personas"), Memo())
    return str(people.panel(seen, seen.project.personas[0]))


def test_personas_stand_by_segment() -> None:
    html = drawn()
    assert html.index("Runners") < html.index("Sarah")
    assert "Of no segment yet" not in html


def test_those_of_no_segment_stand_apart() -> None:
    assert "Of no segment yet" in drawn(shop(personas=(Persona(id="persona1", name="Sarah"),)))


def test_nobody_yet_is_taught() -> None:
    html = drawn(shop(personas=()))
    assert "A persona is somebody of a segment whom one can picture" in html
    assert "Add a persona to Runners" in html


def test_without_segments_one_can_begin_or_go_to_the_canvas() -> None:
    html = drawn(shop(personas=(), notes=()))
    assert "Add segments on the canvas" in html
    assert "Add a persona" in html


def test_a_card_tells_who_they_are_at_a_glance() -> None:
    sarah = Persona(
        id="persona1", name="Sarah", role="user", quote="“My feet!”", goals="Half marathon", pains="Blisters"
    )
    html = drawn(shop(personas=(sarah,)))
    assert "“My feet!”" in html
    assert "User" in html
    assert "Blisters" in html


def test_the_panel_has_every_field_of_a_persona() -> None:
    html = form()
    fields = set(Persona.model_fields) - {"id", "order", "evidence"}
    assert [name for name in fields if f"field-persona1-{name}" not in html] == []
    assert "field-persona1-evidence.basis" in html


def test_channels_are_ticked_from_the_notes_of_the_block() -> None:
    assert f"field-persona1-channels-{note('CH')}" in form()
    assert "Add notes to the block Channels" in form(shop(notes=(shop().notes[0],)))


def test_every_journey_can_be_made_theirs_or_followed() -> None:
    html = form()
    assert 'id="journey-tick-journey0"' in html
    assert 'Go there<span class="hidden"> Sarah</span>' in html


def test_somebody_elses_journey_says_whose_it_is() -> None:
    people_ = (*shop().personas, Persona(id="persona2", name="Tom"))
    journeys = (shop().journeys[0].changed(persona="persona2"),)
    assert "(now Tom’s)" in form(shop(personas=people_, journeys=journeys))


def test_read_only_offers_nothing_to_add_or_drag() -> None:
    html = drawn(saving=Saving(state="readonly"))
    assert "PersonaAdded" not in html
    assert "data-sort" not in html
