"""What lights up: all that makes a note possible, and all that it makes possible."""

from throughline.core.canvas import Note, Place
from throughline.core.dependence import downstream, lit, met_counts, upstream
from throughline.core.journey import Journey, Stage, Touchpoint
from throughline.core.links import NoteLink, TouchLink
from throughline.core.project import Project

PLACES: dict[str, Place] = {
    "partner0": "KP",
    "activity": "KA",
    "value000": "VP",
    "value001": "VP",
    "segment0": "CS",
    "revenue0": "RS",
}


def link(number: int, source: str, target: str) -> NoteLink:
    return NoteLink(id=f"link000{number}", kind="note", source=source, target=target)


def shop() -> Project:
    return Project(
        format="throughline",
        version=1,
        id="project0",
        name="Shop",
        notes=tuple(Note(id=id_, place=place, text=id_) for id_, place in PLACES.items()),
        journeys=(Journey(id="journey0", name="J"),),
        stages=(Stage(id="stage000", journey="journey0", name="S"),),
        touchpoints=(Touchpoint(id="touch000", stage="stage000", name="Till"),),
        links=(
            link(1, "partner0", "activity"),
            link(2, "activity", "value000"),
            link(3, "value000", "segment0"),
            link(4, "value001", "segment0"),
            link(5, "segment0", "revenue0"),
            TouchLink(id="link0006", kind="touch", source="activity", target="touch000"),
        ),
    )


def test_what_a_note_depends_on_is_found_against_the_links():
    assert upstream(shop(), ["value000"]) == {"partner0", "activity", "value000"}


def test_what_depends_on_a_note_is_found_along_the_links_to_the_touchpoint():
    assert downstream(shop(), ["activity"]) == {"activity", "value000", "segment0", "revenue0", "touch000"}


def test_the_rest_steps_back():
    light = lit(shop(), "value000")
    assert {id_: light.of(id_) for id_ in (*PLACES, "touch000")} == {
        "partner0": "indirect",
        "activity": "direct",
        "value000": "on",
        "value001": "dim",
        "segment0": "direct",
        "revenue0": "indirect",
        "touch000": "dim",
    }


def test_a_touchpoint_lights_the_notes_that_make_it_happen():
    light = lit(shop(), "touch000")
    assert light.direct == {"activity"}
    assert light.indirect == {"partner0"}


def test_nothing_is_lit_where_nothing_or_something_else_is_chosen():
    assert lit(shop(), None).of("value000") == ""
    assert lit(shop(), "stage000").of("value000") == ""
    assert lit(shop(), "gone0000").of("value000") == ""


def test_links_in_a_circle_end():
    round_ = shop().changed(links=(*shop().links, link(7, "revenue0", "partner0")))
    assert downstream(round_, ["partner0"]) >= {"partner0", "revenue0"}


def test_touchpoints_are_counted_per_note():
    assert met_counts(shop()) == {"activity": 1}
