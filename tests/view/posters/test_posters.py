from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given

from tests import shoes as example
from tests.strategies import projects
from throughline.core.canvas import Note
from throughline.core.formats.reading import Asked
from throughline.view.posters import file

SVG = "{http://www.w3.org/2000/svg}"
PARTS = ("canvas", "journey", "matrix")
LONG = "Supercalifragilistic " * 40 + "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 3


def drawn(project, part):
    return ET.fromstring(file.written(project, Asked(part)))  # noqa: S314 - our own


def text(root):
    return "".join("".join(each.text or "" for each in root.iter(f"{SVG}tspan")).split())


def flat(words):
    return "".join(words.split())


@pytest.mark.parametrize("part", PARTS)
def test_it_is_a_picture_with_a_name_and_fonts_to_fall_back_on(part):
    root = drawn(example.shoes(), part)
    assert root.tag == f"{SVG}svg"
    assert example.shoes().name in root.find(f"{SVG}title").text
    assert root.get("font-family").endswith("sans-serif")


@pytest.mark.parametrize("part", ["canvas", "matrix"])
def test_every_note_is_text_whole(part):
    shoes = example.shoes()
    found = text(drawn(shoes, part))
    assert [each.text for each in shoes.notes if each.place != "parking" and flat(each.text) not in found] == []


def test_every_touchpoint_of_the_journey_is_text_whole():
    shoes = example.shoes()
    first = min(shoes.journeys, key=lambda each: (each.order, each.id))
    stages = {each.id for each in shoes.stages if each.journey == first.id}
    found = text(drawn(shoes, "journey"))
    assert [each.name for each in shoes.touchpoints if each.stage in stages and flat(each.name) not in found] == []


def test_the_canvas_grows_where_its_notes_need_it_and_cuts_none(project):
    notes = tuple(Note(id=f"note{at:06}", place="VP", text=f"{at} {LONG}") for at in range(20))
    root = drawn(project.changed(notes=notes), "canvas")
    assert float(root.get("height")) > 2 * float(drawn(project, "canvas").get("height"))
    assert text(root).count(flat(LONG)) == 20


def test_no_two_notes_of_a_block_overlap(project):
    notes = tuple(Note(id=f"note{at:06}", place="KP", text=LONG[: 20 + at * 13]) for at in range(25))
    root = drawn(project.changed(notes=notes), "canvas")
    rects = [each for each in root.iter(f"{SVG}rect") if each.get("stroke") == "#c9bf9d"]
    spans = sorted((float(each.get("y")), float(each.get("y")) + float(each.get("height"))) for each in rects)
    assert len(spans) == 25
    assert all(above[1] < below[0] for above, below in pairwise(spans))


def test_markup_in_a_text_stays_text(project):
    hostile = "]]></text><script>alert(1)</script>&"
    root = drawn(project.changed(notes=(Note(id="note000001", place="VP", text=hostile),)), "canvas")
    assert flat(hostile) in text(root)
    assert not list(root.iter(f"{SVG}script"))


@given(projects())
def test_whatever_a_project_holds_is_xml(project):
    for part in PARTS:
        drawn(project, part)


def test_without_a_journey_there_is_the_canvas(project):
    assert file.written(project, Asked("journey")) == file.written(project, Asked("canvas"))
