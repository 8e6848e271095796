from typing import Any

from tests.shop import linked, note, session, shop
from throughline.core.find import note as note_of
from throughline.core.find import touchpoint as touchpoint_of
from throughline.core.memo import Memo
from throughline.core.project import Project
from throughline.core.state.saving import Saving
from throughline.view import link_parts
from throughline.view.scene import scene


def of_note(project: Project, place: str, **fields: Any) -> str:
    held = note_of(project, note(place))
    assert held is not None
    return str(link_parts.note_links(scene(session(project, **fields), Memo()), held))


def of_touchpoint(project: Project, id_: str) -> str:
    held = touchpoint_of(project, id_)
    assert held is not None
    return str(link_parts.touch_links(scene(session(project), Memo()), held))


def test_groups_are_named_as_one_asks_for_them() -> None:
    project = linked(
        shop(), (note("VP"), note("CS")), (note("KA"), note("VP")), (note("VP"), note("CH")), (note("VP"), "pays0000")
    )
    html = of_note(project, "VP")
    assert [name for name in ("For", "Rests on", "Leads to", "Met at") if f">{name}<" in html] == [
        "For",
        "Rests on",
        "Leads to",
        "Met at",
    ]


def test_a_cost_is_caused_and_a_stream_is_paid() -> None:
    project = linked(shop(), (note("KA"), note("CO")), (note("CS"), note("RS")))
    assert ">Caused by<" in of_note(project, "CO")
    assert ">Paid by<" in of_note(project, "RS")


def test_every_link_can_be_followed_and_removed() -> None:
    html = of_note(linked(shop(), (note("VP"), note("CS"))), "VP")
    assert "ChosenAt" in html
    assert "Remove the link to “Runners”" in html


def test_a_touch_link_has_its_effect_strength_and_why() -> None:
    html = of_note(linked(shop(), (note("CH"), "pays0000")), "CH")
    assert "What it does at “Pays”" in html
    assert ">How strongly<" in html
    assert ">Why<" in html


def test_no_links_teach_what_to_link() -> None:
    assert "where does a customer meet it?" in of_note(shop(), "VP")
    assert "Which notes of the canvas make this moment happen?" in of_touchpoint(shop(), "pays0000")


def test_a_touchpoint_shows_what_carries_it_with_its_block() -> None:
    html = of_touchpoint(linked(shop(), (note("KR"), "pays0000")), "pays0000")
    assert "Treadmill" in html
    assert "Key Resources" in html


def test_where_a_note_is_met_is_told_by_journey_where_there_are_several() -> None:
    project = linked(shop(), (note("CH"), "pays0000"))
    journeys = (*project.journeys, project.journeys[0].changed(id="journey1", name="Tom"))
    assert "Met in Sarah" in of_note(project.changed(journeys=journeys), "CH")


def test_read_only_shows_and_changes_nothing() -> None:
    html = of_note(linked(shop(), (note("CH"), "pays0000")), "CH", saving=Saving(state="readonly"))
    assert "Unjoined" not in html
    assert "Link to…" not in html
