"""What we write we read back the same, for each format that can hold it: laws over generated projects."""

import pytest
from hypothesis import example, given

from tests.core.formats.held import apart, names_of, said
from tests.shoes import shoes
from tests.strategies import FEW, projects
from throughline.core import integrity
from throughline.core.find import stages_of, touchpoints_at
from throughline.core.formats import csvtext, markdown, mermaid
from throughline.core.formats.mentions import called
from throughline.core.formats.reading import Asked, Reading
from throughline.core.formats.tables.sheet import TABLES, TableName
from throughline.core.order import ordered
from throughline.core.project import Project

drawn = projects().map(apart)


def sound(reading: Reading) -> Project:
    """The project that was read: it is whole, and all of it was understood."""
    assert reading.project is not None, reading.faults
    assert not reading.left
    assert not list(integrity.faults(reading.project))
    return reading.project


@pytest.mark.parametrize("table", TABLES)
@given(project=drawn)
@FEW
@example(project=shoes())
def test_a_table_is_read_back_as_it_was(table: TableName, project: Project) -> None:
    if not said(project, table):
        return
    reading = csvtext.read(csvtext.written(project, Asked(table)))
    assert reading.columns.table == table
    assert said(sound(reading), table, *names_of(table)) == said(project, table, *names_of(table))


@pytest.mark.parametrize("table", TABLES)
@given(project=drawn)
@FEW
def test_a_table_says_every_name_that_it_mentions(table: TableName, project: Project) -> None:
    reading = csvtext.read(csvtext.written(project, Asked(table)))
    named = {called(each.name) for each in reading.mentions}
    known = {
        called(line)
        for row in said(project, table)
        for cell in row
        if isinstance(cell, str)
        for line in cell.split("\n")
    }
    assert named <= known


@given(drawn)
@FEW
@example(shoes())
def test_markdown_holds_what_the_tables_hold(project: Project) -> None:
    again = sound(markdown.read(markdown.written(project)))
    assert again.name == project.name
    for table in TABLES:
        assert said(again, table, *names_of(table)) == said(project, table, *names_of(table))


@given(drawn)
@FEW
@example(shoes())
def test_markdown_finds_every_name_again(project: Project) -> None:
    reading = markdown.read(markdown.written(project))
    assert not reading.mentions
    assert markdown.written(sound(reading)) == markdown.written(project)


@given(drawn)
@FEW
@example(shoes())
def test_mermaid_holds_stages_touchpoints_and_what_is_felt(project: Project) -> None:
    for journey in ordered(project.journeys):
        if not stages_of(project, journey.id):
            continue
        again = sound(mermaid.read(mermaid.written(project, Asked(journey=journey.id))))
        assert felt(again, again.journeys[0].id) == felt(project, journey.id)
        assert again.journeys[0].name == journey.name


def felt(project: Project, journey: str) -> list[object]:
    """What a diagram holds of a journey."""
    return [
        (
            stage.name,
            [
                (each.name, None if each.felt is None else round(each.felt, 2))
                for each in touchpoints_at(project, stage.id)
            ],
        )
        for stage in stages_of(project, journey)
    ]


def test_somebody_whom_a_touchpoint_alone_names_is_read_back() -> None:
    only = shoes().touchpoints[0]
    project = Project.model_validate(
        {
            "format": "throughline", "version": 1, "id": "shop00000001", "name": "Shop",
            "personas": ({"id": "persona00001", "name": "Ada"},),
            "journeys": ({"id": "journey00001", "name": "Way"},),
            "stages": ({"id": "stage0000001", "journey": "journey00001", "name": "Find"},),
            "touchpoints": (only.changed(id="touch0000001", stage="stage0000001", persona="persona00001", channel=None,
                                         episode=None),),
        },
    )  # fmt: skip
    again = sound(markdown.read(markdown.written(project)))
    assert [each.name for each in again.personas] == ["Ada"]
    assert again.touchpoints[0].persona == again.personas[0].id
