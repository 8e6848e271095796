from tests.core.found.shops import looked, reviewed
from tests.shop import note, session, shop
from throughline.core import edit
from throughline.core.find import note as find_note
from throughline.core.project import Profile


def test_elements_wear_the_gravest_of_what_was_found_at_them() -> None:
    found = reviewed().findings.found
    mark = found.marks[note("CS")]
    here = [each for each in found.shown if each.elements[:1] == (note("CS"),)]
    assert mark == (here[0].severity, len(here))
    assert mark.worst == "gap"


def test_a_block_counts_all_that_was_found_in_it() -> None:
    found = reviewed().findings.found
    assert sum(each.n for each in found.places.values()) == len(found.shown)


def test_in_a_sketch_one_thing_alone_is_marked() -> None:
    found = looked(session(shop(), view="canvas")).findings.found
    assert len(found.shown) == 1
    assert len(found.marks) == 1


def test_what_stays_the_same_stays_the_same_object() -> None:
    model = reviewed()
    project = edit.replaced(model.document, find_note(model.document, note("KP")).changed(comment="Next door"))
    again = looked(model.but(project=project))
    assert again.findings.found.of is project
    assert again.findings.found.within["CS"] is model.findings.found.within["CS"]
    assert again.findings.found.marks is model.findings.found.marks


def test_another_project_begins_with_no_filter() -> None:
    model = reviewed()
    model = model.but(findings=model.findings.but(place="CS", chosen="R1a-0"))
    other = shop(profile=Profile(phase="review")).changed(id="project1")
    assert looked(model.but(project=other)).findings.place is None
