"""Whose columns are which: guessed from how people head their tables."""

import pytest

from throughline.core.formats import door, tables
from throughline.core.formats.tables.guessing import again, guessed
from throughline.words import say


@pytest.mark.parametrize(
    ("head", "table", "keys"),
    [
        ("Building block;Item;Status", "notes", ("block", "text", "state")),
        ("Phase;Touchpoint;Emotion;Pain points;X", "touchpoints", ("stage", "name", "felt", "pains", "")),
        ("Metric;Baseline;Target;Actual;As of", "kpis", ("name", "baseline", "target", "value", "on")),
        ("Idea;Impact;Effort;Responsible;Deadline", "opportunities", ("text", "impact", "effort", "owner", "due")),
        ("Note;Note;note", "notes", ("text", "", "")),
    ],
)
def test_a_header_tells_what_a_table_is(head, table, keys):
    found = guessed([tuple(head.split(";"))])
    assert (found.table, found.header, found.keys) == (table, True, keys)


def test_without_a_header_the_cells_tell():
    found = guessed([("Channels", "Web"), ("Costs", "Rent and heating")])
    assert (found.table, found.header, found.keys) == ("notes", False, ("block", "text"))


def test_the_name_of_a_sheet_tells_too():
    assert guessed([("a", "b")], "KPIs").table == "kpis"


def test_a_person_knows_better():
    rows = [("Name", "Wert"), ("NPS", "4")]
    found = again(rows, guessed(rows), "kpis")
    assert [each.name for each in tables.read(rows, "csv", found).project.kpis] == ["NPS"]


def test_numbers_days_and_shares_are_read_in_the_way_of_the_column():
    text = "KPI;Kind;Value;Date\nChurn;Churn;4,5 %;31.12.2025\nChurn;Churn;5,25 %;31.01.2026\n"
    (kpi,) = door.read("a.csv", text.encode("cp1252")).project.kpis
    assert [(each.value, str(each.on)) for each in kpi.measurements] == [(0.045, "2025-12-31"), (0.0525, "2026-01-31")]


def test_feelings_are_read_on_their_own_scale():
    text = "Phase,Touchpoint,Emotion\nA,one,1\nA,two,5\n,three,4\n,four,😍\n"
    project = door.read("a.csv", text).project
    assert [each.felt for each in project.touchpoints] == [-2, 2, 1, 2]
    assert len(project.stages) == 1


def test_a_cell_that_does_not_fit_is_named_as_the_spreadsheet_names_it():
    reading = door.read("a.csv", "Block,Note,Votes\nChannels,Web,many\n")
    assert [say("en", each.sentence) for each in reading.left] == [
        "Cell C2: “many” does not fit here and was left out."
    ]


@pytest.mark.parametrize(
    ("text", "format_id"),
    [
        ("Apples, pears\nOranges, lemons\n", "list"),
        ("Block,Note\nChannels,Web\n", "csv"),
        ("Channels\tWeb\nCosts\tRent\n", "csv"),
        ('"a","b"\n"c","d"\n', "csv"),
        ("Key Partners\n---\n* One\n", "markdown"),
        ("Channels:\n- Web\nCosts: Rent\n", "markdown"),
        ("%% a\njourney\n section A\n b: 1: C\n", "mermaid"),
        ("one\ntwo\n", "list"),
        ('{"phases": [{"name": "A"}]}', "ojf"),
    ],
)
def test_a_text_without_a_name_is_what_it_looks_like(text, format_id):
    assert door.read("", text).format == format_id
