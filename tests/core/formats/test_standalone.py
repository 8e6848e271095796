from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import projects
from throughline.core.formats import native, standalone
from throughline.core.storage import incoming


def page(project, before="<!doctype html><title>T</title>", after="<p>all that is to be read</p>"):
    return f"{before}{standalone.carrier(project)}{after}".encode()


@given(projects())
def test_a_page_gives_its_project_back(project):
    read = standalone.read(page(project))
    assert (read.project, read.faults) == (native.sorted_project(project), ())


def test_no_text_ends_the_template_or_starts_a_script(project):
    hostile = project.changed(name="</template><script>alert(1)</script><!--&amp;")
    held = standalone.carrier(hostile)
    assert held.count("<") == 2
    assert held.count(">") == 2
    assert standalone.read(page(hostile)).project.name == hostile.name


def test_the_door_for_files_knows_a_page(project):
    found = incoming.read("shop.throughline.html", page(project))
    assert [each.name for each in found.projects] == [project.name]


def test_a_page_that_was_cut_says_so(project):
    whole = page(project)
    cut = whole[: whole.index(b"</template>")]
    assert [each.code for each in standalone.read(cut).faults] == ["fault.page_cut"]


def test_other_pages_are_not_ours():
    assert not standalone.looks_like(b"<!doctype html><p>hello</p>")
    assert [each.code for each in standalone.read(b"<p>hello</p>").faults] == ["fault.no_project_inside"]


def test_what_stands_in_the_template_passes_the_door_of_every_project(project):
    broken = page(project).replace(b'"throughline"', b'"someone"')
    assert standalone.read(broken).project is None


@given(st.binary(max_size=300))
def test_whatever_stands_in_a_page_is_read_or_refused(inside):
    read = standalone.read(b'<template id="throughline-project">' + inside + b"</template>")
    assert read.project is None
    assert read.faults
