import re

from tests.shop import linked, note, session, shop
from throughline.core.memo import Memo
from throughline.core.model import Model
from throughline.view import strip
from throughline.view.scene import scene


def drawn(model: Model) -> str:
    return "".join(draw() for draw in strip.regions(scene(model, Memo())).values())


def chosen(project: object = None, id_: str | None = None) -> str:
    model = session(project, view="canvas")  # type: ignore[arg-type]  # a project or none
    return drawn(model.but(where=model.at(chosen=id_)))


def test_nothing_chosen_is_told_what_to_do() -> None:
    assert "Choose a note to see where customers meet it." in chosen()


def test_a_chosen_note_says_how_many_touchpoints_carry_it() -> None:
    project = linked(shop(), (note("CH"), "enters00"), (note("CH"), "pays0000"))
    assert "2 of 3 touchpoints carry “Shop”" in chosen(project, note("CH"))


def test_its_touchpoints_are_lit_and_say_so() -> None:
    html = chosen(linked(shop(), (note("CH"), "pays0000")), note("CH"))
    assert re.search(r'strip-point direct" id="point-pays0000"', html)
    assert re.search(r'strip-point " id="point-enters00"', html)
    assert "Pays, Buy, felt +1, linked with what is chosen" in html


def test_a_chosen_touchpoint_says_on_how_many_notes_it_rests() -> None:
    html = chosen(linked(shop(), (note("CH"), "pays0000"), (note("KR"), "pays0000")), "pays0000")
    assert "“Pays” rests on 2 notes" in html


def test_figures_carry_their_signs() -> None:
    html = chosen()
    figures = re.findall(r'(mean|worst|best|end) <b class="num">([^<]+)</b>', html)
    assert dict(figures) == {"mean": "−0.2", "worst": "−2", "best": "+1", "end": "+1"}


def test_a_point_takes_a_link_dropped_on_it() -> None:
    assert 'data-joins="pays0000"' in chosen()


def test_the_points_are_one_tab_stop_the_chosen_one() -> None:
    html = chosen(id_="pays0000")
    assert re.findall(r'id="point-(\w+)" role="button" tabindex="0"', html) == ["pays0000"]


def test_several_journeys_can_be_switched() -> None:
    journeys = (*shop().journeys, shop().journeys[0].changed(id="journey1", name="Tom", order="a5"))
    html = chosen(shop(journeys=journeys))
    assert "<select" in html
    assert ">Tom</option>" in html
    assert "<select" not in chosen()


def test_without_a_journey_it_leads_to_one() -> None:
    model = session(shop(journeys=(), stages=(), touchpoints=()), view="canvas")
    html = drawn(model.but(where=model.at(journey=None)))
    assert "Begin a journey" in html


def test_a_journey_without_touchpoints_says_so() -> None:
    html = chosen(shop(touchpoints=()))
    assert "No touchpoint yet" in html
    assert "Go to the journey" in html
    assert "Choose a note" not in html


def test_what_people_write_is_escaped() -> None:
    bad = tuple(each.changed(name="<b>&") for each in shop().touchpoints)
    assert "<b>&" not in chosen(shop(touchpoints=bad), "pays0000")
