"""Marks on elements: a shape and words, of the gravest finding; nothing while findings are hidden."""

import pytest

from tests.core.found.shops import reviewed
from tests.shop import JOURNEY, note, session, shop
from throughline.core.journey import Lane
from throughline.core.memo import Memo
from throughline.core.messages import findings as f
from throughline.core.model import Model
from throughline.core.project import Profile
from throughline.core.state.where import View
from throughline.view import page


def drawn(model: Model) -> dict[str, str]:
    made, errors = page.rendered(page.regions(model, Memo()))
    assert errors == []
    return made


def test_a_note_wears_the_mark_of_its_gravest_finding() -> None:
    block = drawn(reviewed())["notes-CS"]
    assert "found-gap" in block
    assert "findings, a gap among them" in block


def test_a_block_counts_what_was_found_in_it_and_leads_there() -> None:
    model = reviewed()
    n = model.findings.found.places["CS"].n
    block = drawn(model)["head-CS"]
    assert f"Customer Segments: {n} findings, the gravest a gap" in block
    assert f.FindingsOf.__name__ in block


def test_a_touchpoint_is_described_by_its_mark_and_not_named_by_it() -> None:
    lanes = (Lane(id="lane0000", journey=JOURNEY, kind="touchpoints"),)
    project = shop(profile=Profile(phase="review"), lanes=lanes)
    made = "".join(drawn(reviewed(project, view="journey")).values())
    assert 'aria-describedby="found-enters00"' in made
    assert '<span class="touch-name">Enters the shop</span>' in made


@pytest.mark.parametrize(("view", "region"), [("journey", "grid-heads"), ("links", "matrix-CS")])
def test_stages_and_rows_wear_marks_too(view: View, region: str) -> None:
    assert 'class="found found-' in drawn(reviewed(view=view))[region]


def test_a_persona_wears_its_mark() -> None:
    model = reviewed(view="personas")
    marks = {**model.findings.found.marks, "persona1": model.findings.found.marks[note("CS")]}
    found = model.findings.found.but(marks=marks)
    assert 'class="found found-' in drawn(model.but(findings=model.findings.but(found=found)))["work"]


def test_the_head_counts_by_severity_and_opens_the_list() -> None:
    head = drawn(reviewed())["found"]
    assert "Findings: " in head
    assert " gaps" in head
    assert "SideChosen" in head


def test_before_anybody_has_looked_there_is_nothing_to_count() -> None:
    assert drawn(session(shop(), view="canvas"))["found"] == ""


def test_while_findings_are_hidden_nothing_is_marked_or_counted() -> None:
    model = reviewed()
    made = drawn(model.but(findings=model.findings.but(hidden=True)))
    assert 'class="found' not in "".join(made.values())
    assert made["found"] == ""


def test_nothing_of_it_is_on_paper() -> None:
    made = drawn(reviewed(view="print"))
    paper = "".join(html for name, html in made.items() if name != "found")
    assert "sev-" not in paper
    assert "found-gap" not in paper


def test_what_a_finding_changes_draws_its_note_anew_and_no_other() -> None:
    model, memo = reviewed(), Memo[str]()
    first = page.rendered(page.regions(model, memo))[0]
    marks = {id_: mark for id_, mark in model.findings.found.marks.items() if id_ != note("CS")}
    within = {**model.findings.found.within, "CS": {}}
    found = model.findings.found.but(marks=marks, within=within)
    second = page.rendered(page.regions(model.but(findings=model.findings.but(found=found)), memo))[0]
    assert second["notes-CS"] != first["notes-CS"]
    assert second["notes-VP"] is first["notes-VP"]
