"""Laws of the file format, for any project that could be made."""

from hypothesis import given

from tests.strategies import projects
from throughline.core import integrity
from throughline.core.formats.native import Reading, fits, read, sorted_project, write, write_compact
from throughline.core.project import Project


@given(projects())
def test_what_is_drawn_has_integrity(project: Project) -> None:
    assert list(integrity.faults(project)) == []


@given(projects())
def test_what_is_written_is_read_back_sorted(project: Project) -> None:
    assert read(write(project)) == Reading(sorted_project(project))


@given(projects())
def test_bytes_are_read_as_text_is(project: Project) -> None:
    assert read(write(project).encode()) == read(write(project))


@given(projects())
def test_writing_is_stable(project: Project) -> None:
    again = read(write(project)).project
    assert again is not None
    assert write(again) == write(project)


@given(projects())
def test_compact_text_holds_the_same_project_on_one_line(project: Project) -> None:
    text = write_compact(project)
    assert "\n" not in text
    assert read(text) == read(write(project))
    assert fits(project)
