import json
from datetime import date

import pytest
from hypothesis import given

from tests import shoes as example
from tests.strategies import projects
from throughline.core.canvas import Note, Place
from throughline.core.slides.deck import as_json, deck
from throughline.core.slides.slide import HEIGHT, TITLE, WIDTH, Seen
from throughline.core.state.locale import Locale

KINDS = {"box", "line", "curve", "dot"}


def slides(project):
    return json.loads(as_json(Seen(project, Locale(), date(2026, 3, 1))))["slides"]


def text(found):
    shapes = [shape for slide in found for shape in slide["shapes"] if shape["kind"] == "box"]
    return "".join("".join(words["text"] for shape in shapes for words in shape["words"]).split())


def flat(words):
    return "".join(words.split())


def test_notes_touchpoints_moments_and_opportunities_are_text():
    shoes = example.shoes()
    found = text(slides(shoes))
    for words in [each.text for each in shoes.notes] + [each.text for each in shoes.opportunities]:
        assert flat(words) in found
    for each in shoes.touchpoints:
        assert flat(each.name) in found
        assert not each.moment or flat(each.moment.why) in found


def test_each_slide_is_called_by_its_title():
    for slide in deck(Seen(example.shoes(), Locale())):
        (title,) = [shape for shape in slide.shapes if getattr(shape, "name", "") == TITLE]
        assert title.words[0].text


def test_every_journey_has_its_curve():
    shoes = example.shoes()
    curves = [slide for slide in slides(shoes) if any(shape["kind"] == "curve" for shape in slide["shapes"])]
    assert len(curves) >= len(shoes.journeys)


@pytest.mark.parametrize("count", [1, 72, 300])
def test_however_many_notes_there_are_each_is_there_inside_its_slide(project, count):
    places: tuple[Place, ...] = ("KP", "KA", "VP", "CS", "CO", "parking")
    notes = tuple(
        Note(id=f"note{at:06}", place=places[at % 6], text=f"«{at}» {'long words of a note ' * (at % 9)}")
        for at in range(count)
    )
    found = slides(project.changed(notes=notes))
    words = text(found)
    assert [at for at in range(count) if f"«{at}»" not in words] == []
    for slide in found:
        for shape in slide["shapes"]:
            if shape["kind"] == "box":
                assert shape["y"] + shape["height"] <= HEIGHT + 0.5, shape
                assert 0 <= shape["x"] <= WIDTH - shape["width"] + 0.5


@given(projects())
def test_whatever_a_project_holds_can_be_drawn(project):
    for slide in slides(project):
        assert {shape["kind"] for shape in slide["shapes"]} <= KINDS


def test_colours_are_as_the_file_wants_them():
    for slide in slides(example.shoes()):
        for shape in slide["shapes"]:
            assert "#" not in json.dumps({name: shape[name] for name in shape.keys() & {"fill", "line", "colour"}})
