"""Paper: what is in the document is in the PDF, once, in letters that can be read, inside the margins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e import papers
from e2e.conftest import PLAIN_FILES
from e2e.papers import Kind, open_project
from e2e.pdf import Pdf, bare, letters, printed
from e2e.people import open_example

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    from throughline.core.project import Project

FLOOR = 6.5
SIZES = {"A4": (297, 210), "A3": (420, 297), "Letter": (279, 216)}
DARK = {"color_scheme": "dark", "forced_colors": "active"}
LIGHT = {"color_scheme": "light"}
YELLOW, BLUE = "#ffe08a", "#bfe3ff"
STAND_IN = """() => {
    window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        document.documentElement.dataset.named = document.title;
    };
}"""
"""For the browser's own dialog, which nobody could close."""
Case = tuple[int, str, Kind]
# Each count, paper, scheme and kind of text stands in some of these; not every pair, for the clock's sake.
IN_LIGHT: tuple[Case, ...] = (
    (0, "A4", "plain"),
    (30, "A3", "rtl"),
    (72, "Letter", "emoji"),
    (126, "A4", "long"),
    (500, "A3", "plain"),
)
IN_DARK: tuple[Case, ...] = (
    (0, "Letter", "plain"),
    (30, "A4", "emoji"),
    (72, "A4", "long"),
    (126, "A3", "rtl"),
    (500, "Letter", "long"),
)


@pytest.fixture
def page_for_files(page: Page) -> Page:
    page.add_init_script(PLAIN_FILES)
    return page


def _to_print(page: Page) -> None:
    page.get_by_role("button", name="Print", exact=True).first.click()
    expect(page.get_by_role("heading", name="Print")).to_be_visible()


def _choose(page: Page, sheet: str) -> None:
    page.get_by_label("Paper, landscape").select_option(sheet)
    expect(page.locator(".print-facts")).to_contain_text(sheet)


def _every_note_once(pdf: Pdf, project: Project) -> None:
    text = bare(pdf.text())
    for note in project.notes:
        if bare(note.text).isascii() or "😀" in note.text or "ä" in note.text:
            assert text.count(bare(note.text)) == 1, note.text
    arabic = [
        each for note in project.notes if "مرحبا" in note.text for each in letters(note.text) if not each.isascii()
    ]
    assert sorted(arabic) == [each for each in letters(text) if "\u0600" <= each <= "\u06ff"]


def _good(pdf: Pdf, sheet: str) -> None:
    assert pdf.millimetres == SIZES[sheet]
    assert pdf.outside() == []
    assert pdf.smaller_than(FLOOR) == []
    for number in range(1, pdf.pages + 1):
        text = pdf.text(number)
        assert f"Page {number} of {pdf.pages}" in text
        assert "strategyzer.com – CC BY-SA 3.0" in text


@pytest.mark.parametrize(
    ("context", "cases"), [(LIGHT, IN_LIGHT), (DARK, IN_DARK)], indirect=["context"], ids=["light", "dark"]
)
def test_every_note_is_on_the_paper(
    page_for_files: Page, open_app: Callable[..., Page], tmp_path: Path, cases: tuple[Case, ...]
) -> None:
    page = open_app(page_for_files)
    for number, (count, sheet, kind) in enumerate(cases):
        project = papers.canvas(count, kind).changed(id=f"paper{number:07}")
        open_project(page, project)
        _to_print(page)
        _choose(page, sheet)
        pdf = printed(page, tmp_path / f"{number}.pdf")
        _good(pdf, sheet)
        _every_note_once(pdf, project)
        assert pdf.pages == page.locator(".preview-sheet").count()
        if count <= 30:
            assert pdf.pages == 1
        page.get_by_role("button", name="All projects").click()


def test_what_does_not_fit_goes_on_or_stands_on_larger_paper_as_the_person_decides(
    page_for_files: Page, open_app: Callable[..., Page], tmp_path: Path
) -> None:
    page = open_app(page_for_files)
    project = papers.canvas(126)
    open_project(page, project)
    _to_print(page)
    over = page.locator("#print-over")
    expect(over).to_contain_text("These 126 notes do not fit one sheet of A4")
    expect(over).to_contain_text("goes on over one more sheet")
    assert "more notes on page 2" in printed(page, tmp_path / "over.pdf").text(1)
    page.get_by_role("button", name="Use A3").click()
    expect(over).to_be_hidden()
    pdf = printed(page, tmp_path / "whole.pdf")
    assert (pdf.pages, pdf.millimetres) == (1, (420, 297))
    _every_note_once(pdf, project)


def test_ctrl_p_prints_what_is_seen(page_for_files: Page, open_app: Callable[..., Page], tmp_path: Path) -> None:
    page = open_app(page_for_files)
    project = papers.journey(9, 3)
    open_project(page, project)
    canvas = printed(page, tmp_path / "canvas.pdf")
    assert "Business Model Canvas" in canvas.text()
    page.get_by_role("link", name="Journey").click()
    expect(page.get_by_role("grid")).to_be_visible()
    title = page.title()
    journey = printed(page, tmp_path / "journey.pdf")
    _good(journey, "A4")
    text = bare(journey.text())
    for line in papers.lines(project):
        assert text.count(bare(line)) == 1, line
    for number in range(1, journey.pages + 1):
        stages = re.findall(r"Stages (\d) to (\d) of 9", journey.text(number))
        for stage in range(int(stages[0][0]) - 1, int(stages[0][1])):
            assert f"Stage {stage}s" in journey.text(number)
    assert page.title() == title
    expect(page.locator("#paper > *")).to_have_count(0)


def _all_of_the_matrix(sheets: list[str], project: Project) -> None:
    text = bare("".join(sheets))
    for note in project.notes:
        assert text.count(bare(note.text)) == 2, note.text  # once in each band of stages
    for touch in project.touchpoints:
        met = sum(link.target == touch.id for link in project.links)
        assert text.count(bare(touch.name)) == max(met, 1), touch.name
    for sheet in sheets:
        first, last = map(int, re.findall(r"Stages (\d) to (\d) of 9", sheet)[0])
        for stage in range(9):
            assert (f"Stage {stage}s" in sheet) == (first - 1 <= stage < last)


def _filtered_matrix(page: Page, project: Project) -> None:
    """The Links screen, and of the matrix only what does harm: paper has all of it."""
    open_project(page, project)
    page.get_by_role("link", name="Links").click()
    page.get_by_role("button", name=re.compile("Weakening")).click()


def test_ctrl_p_on_the_links_screen_prints_the_matrix_and_the_print_screen_offers_it(
    page_for_files: Page, open_app: Callable[..., Page], tmp_path: Path
) -> None:
    page, project = open_app(page_for_files), papers.met(72, 9, 3)
    _filtered_matrix(page, project)
    pdf = printed(page, tmp_path / "matrix.pdf")
    _good(pdf, "A4")
    _all_of_the_matrix([pdf.text(number) for number in range(1, pdf.pages + 1)], project)
    page.get_by_role("button", name="All projects").click()

    open_example(page)
    _to_print(page)
    page.get_by_label("The coverage matrix").check()
    _choose(page, "A3")
    shoes = printed(page, tmp_path / "shoes.pdf")
    _good(shoes, "A3")
    assert shoes.pages == page.locator(".preview-sheet").count()
    for words in ("Telling others", "Letters and articles by email", "Waits 25 minutes for a gait check"):
        assert bare(words) in bare(shoes.text())


def test_the_links_screen_has_a_button_that_prints_what_ctrl_p_does(
    page_for_files: Page, open_app: Callable[..., Page]
) -> None:
    page, project = open_app(page_for_files), papers.met(72, 9, 3)
    _filtered_matrix(page, project)
    page.evaluate(STAND_IN)
    page.get_by_role("button", name="Print the matrix").click()
    expect(page.locator("html")).to_have_attribute("data-named", "Paper of a matrix – coverage matrix")
    _all_of_the_matrix(page.locator("#paper .sheet").all_text_contents(), project)
    page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    expect(page.locator("#paper > *")).to_have_count(0)
    expect(page.get_by_role("button", name="Print the matrix")).to_be_focused()


@pytest.mark.parametrize("context", [DARK], indirect=True)
def test_the_shoes_are_printed_canvas_and_journey_together(app: Page, tmp_path: Path) -> None:
    open_example(app)
    _to_print(app)
    app.get_by_label("Both").check()
    expect(app.locator(".print-facts")).to_contain_text(re.compile(r"[3-9] sheets A4"))
    pdf = printed(app, tmp_path / "shoes.pdf")
    _good(pdf, "A4")
    assert pdf.shows(YELLOW)
    assert pdf.shows(BLUE)
    assert bare("Shoes that never blister") in bare(pdf.text(1))
    assert bare("Waits 25 minutes for a gait check") in bare(pdf.text(2))
    assert "Telling others" in pdf.text(pdf.pages)


def test_the_paper_is_remembered(app: Page, open_app: Callable[..., Page]) -> None:
    open_example(app)
    _to_print(app)
    _choose(app, "A2")
    open_app(app)
    open_example(app)
    _to_print(app)
    expect(app.get_by_label("Paper, landscape")).to_have_value("A2")


@pytest.mark.parametrize(
    "context",
    [LIGHT, {"color_scheme": "dark"}, {"viewport": {"width": 390, "height": 844}}],
    indirect=True,
    ids=["light", "dark", "phone"],
)
def test_the_print_screen_passes_axe(app: Page, axe: Callable[..., list[str]], shot: Callable[..., Path]) -> None:
    open_example(app)
    _to_print(app)
    app.get_by_label("Both").check()
    expect(app.locator(".preview-sheet")).not_to_have_count(1)
    shot(app)
    assert axe(app) == []


def test_the_print_button_opens_the_dialog_of_the_browser_under_the_file_s_name(app: Page) -> None:
    open_example(app)
    app.evaluate(STAND_IN)
    _to_print(app)
    app.locator("#print-now").click()
    expect(app.locator("html")).to_have_attribute("data-named", "Sarah’s running shoes – canvas")
    app.evaluate("() => dispatchEvent(new Event('afterprint'))")
    assert app.title() != "Sarah’s running shoes – canvas"
