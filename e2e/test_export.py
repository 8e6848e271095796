"""A consultant hands work on: each format is made in the page and opened by a program that is not ours."""

from __future__ import annotations

import base64
import re
import shutil
import subprocess
from datetime import date
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from playwright.sync_api import expect
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER

from e2e import papers
from e2e.conftest import PLAIN_FILES
from e2e.hands import SCHEMES
from e2e.pdf import Pdf, bare, printed
from e2e.people import SHOES, open_example, said
from e2e.watch import Watch
from throughline.core.formats import native, standalone, tables
from throughline.view.standalone.page import alone, document
from tools.places import STATIC

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page
    from pptx.slide import Slide

    from e2e.papers import Kind
    from throughline.core.paper.sizes import Sheet
    from throughline.core.project import Project

SVG = "{http://www.w3.org/2000/svg}"
PNG = b"\x89PNG\r\n\x1a\n"
SPILLS = """() => {
    const boxes = [...document.querySelectorAll('g')].filter((each) => each.querySelector(':scope > rect'));
    return boxes.flatMap((each) => {
        const rect = each.querySelector(':scope > rect').getBoundingClientRect();
        return [...each.querySelectorAll(':scope > text')].filter((text) => {
            const line = text.getBoundingClientRect();
            return line.left < rect.left - 1 || line.right > rect.right + 1 || line.bottom > rect.bottom + 2;
        }).map((text) => text.textContent);
    });
}"""
"""Lines that leave the box they stand in, measured by the browser."""
UNDRESSED = """() => [...document.querySelectorAll('svg :is(rect, circle, path, polygon, text)')]
    .filter((each) => !each.closest('[fill], defs') && getComputedStyle(each).fill === 'rgb(0, 0, 0)'
        && getComputedStyle(each).display !== 'none')
    .map((each) => each.closest('svg').getAttribute('class') + ' ' + each.outerHTML.slice(0, 80))"""
"""Shapes and words of drawings that nothing gives a colour."""
DROPPED = """([name, content]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([Uint8Array.from(atob(content), (each) => each.charCodeAt(0))], name));
    for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
}"""


def opened(page: Page) -> Locator:
    """The dialog, by the menu of the project."""
    page.locator("#project-menu").click()
    page.get_by_role("dialog").get_by_role("button", name="Export…").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("heading", name=re.compile("^Export"))).to_be_visible()
    return dialog


def made(page: Page, folder: Path, group: str, button: str = "Download") -> Path:
    """The file that a button makes."""
    place = page.get_by_role("dialog").get_by_role("group", name=group)
    with page.expect_download() as coming:
        place.get_by_role("button", name=button, exact=True).click()
    path = folder / coming.value.suggested_filename
    coming.value.save_as(path)
    return path


def flat(text: str) -> str:
    return "".join(text.split())


def shoes(folder: Path, page: Page) -> Project:
    project = native.read(made(page, folder, "Throughline file").read_bytes()).project
    assert project is not None
    return project


def test_every_format_is_made_here_and_opens_elsewhere(
    page: Page, open_app: Callable[..., Page], axe: Callable[..., list[str]], tmp_path: Path, browser: Browser
) -> None:
    page.add_init_script(PLAIN_FILES)
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    app = open_app(page)
    open_example(app, SHOES)
    opened(app)
    for scheme in SCHEMES:
        app.emulate_media(color_scheme=scheme)
        assert axe(app, "#dialog") == []
    project = shoes(tmp_path, app)
    assert not [each for each in fetched if "/late-" in each]
    opened(app)

    book = made(app, tmp_path, "Excel")
    _excel(book, project)
    said(app, "is in your downloads")
    slides = made(app, tmp_path, "Slides")
    _slides(slides, project)
    if shutil.which("soffice"):
        _office(book, [each.text for each in project.notes])
        _office(slides, [each.name for each in project.stages])
    assert {each.rpartition("/")[2] for each in fetched if "/late-" in each} == {
        "xlsx.txt",
        "slides.js",
        "pptxgen.js",
        "jszip.js",
    }
    _pictures(app, tmp_path, project, browser)
    alone = made(app, tmp_path, "Page that stands alone")
    _page_alone(alone, project, browser, axe)
    for path in (book, alone):
        app.keyboard.press("Escape")
        expect(app.get_by_role("dialog")).to_have_count(0)
        app.evaluate(DROPPED, [path.name, base64.b64encode(path.read_bytes()).decode()])
        expect(app.get_by_role("dialog")).to_contain_text(f"{len(project.notes)} notes")


def _excel(path: Path, project: Project) -> None:
    book = openpyxl.load_workbook(path)
    for sheet in tables.sheets(project):
        found = [[cell.value for cell in row] for row in book[sheet.title].iter_rows()]
        assert len(found) == len(sheet.rows) + 1
        words = [cell for row in sheet.rows for cell in row if isinstance(cell, str)]
        assert [cell for row in found[1:] for cell in row if isinstance(cell, str)] == words


def _slides(path: Path, project: Project) -> None:
    """Each note, touchpoint, moment and opportunity is text in a shape inside its slide; nothing is a picture."""
    deck = Presentation(str(path))
    shapes = [(slide, shape) for slide in deck.slides for shape in slide.shapes]
    assert all(_title(slide) for slide in deck.slides)
    assert not [shape for _, shape in shapes if shape.shape_type is not None and "PICTURE" in str(shape.shape_type)]
    text = flat("\n".join(shape.text_frame.text for _, shape in shapes if shape.has_text_frame))
    words = [each.text for each in project.notes] + [each.text for each in project.opportunities]
    names = [each.name for each in project.touchpoints] + [each.name for each in project.stages]
    assert [each for each in (*words, *names) if flat(each) not in text] == []
    assert [
        flat(each.moment.why) for each in project.touchpoints if each.moment and flat(each.moment.why) not in text
    ] == []
    fills = [shape.fill for _, shape in shapes if shape.has_text_frame and "A B" in shape.text_frame.text]
    assert fills
    for fill in fills:
        stops = [str(stop.color.rgb) for stop in fill.gradient_stops]
        assert stops == ["FFE08A", "FFE08A", "BFE3FF", "BFE3FF"]
    curves = [shape for _, shape in shapes if shape._element.xpath(".//a:custGeom")]  # noqa: SLF001
    assert len(curves) >= len(project.journeys)
    for _, shape in shapes:
        assert shape.left >= 0
        assert shape.top >= 0
        assert shape.left + shape.width <= deck.slide_width
        assert shape.top + shape.height <= deck.slide_height


def _office(path: Path, words: list[str]) -> None:
    """Where LibreOffice is, it opens the file and sets every word of it."""
    profile = f"-env:UserInstallation={(path.parent / 'office').as_uri()}"
    folder = path.parent / path.suffix.removeprefix(".")
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    text = bare(Pdf(folder / f"{path.stem}.pdf").text())
    assert [each for each in words if bare(each) not in text] == []


def _title(slide: Slide) -> str:
    """What the slide is called in an outline and by a screen reader."""
    titles = [each for each in slide.placeholders if each.placeholder_format.type == PP_PLACEHOLDER.TITLE]
    return titles[0].text_frame.text if titles else ""


def _pictures(app: Page, folder: Path, project: Project, browser: Browser) -> None:
    for part, names in (
        ("Canvas", [each.text for each in project.notes if each.place != "parking"]),
        ("Journey", [each.name for each in project.touchpoints if each.stage in _stages(project)]),
        ("Matrix", [each.text for each in project.notes if each.place != "parking"]),
    ):
        path = made(app, folder, "Picture (SVG)", part)
        root = ET.parse(path).getroot()  # noqa: S314 - our own file
        text = flat("".join(each.text or "" for each in root.iter(f"{SVG}tspan")))
        assert [each for each in names if flat(each) not in text] == []
        assert not [each for each in root.iter() if each.tag in {f"{SVG}image", f"{SVG}script", f"{SVG}foreignObject"}]
        looked = browser.new_page()
        looked.goto(path.as_uri())
        assert looked.evaluate(SPILLS) == []
        looked.close()
    picture = made(app, folder, "Picture (PNG)", "Canvas").read_bytes()
    assert picture.startswith(PNG)
    assert int.from_bytes(picture[16:20], "big") >= 4_000


def _stages(project: Project) -> set[str]:
    first = min(project.journeys, key=lambda each: (each.order, each.id))
    return {each.id for each in project.stages if each.journey == first.id}


def _page_alone(path: Path, project: Project, browser: Browser, axe: Callable[..., list[str]]) -> None:
    """It opens without a network, complains of nothing, shows everything, and holds the project."""
    held = standalone.read(path.read_bytes()).project
    assert held is not None
    # A file is dated when it is saved; the page holds the project as it is.
    assert native.write(held) == native.write(project.changed(modified=held.modified))
    for width, height in ((1440, 900), (390, 844)):
        context = browser.new_context(viewport={"width": width, "height": height}, offline=True)
        heard = Watch()
        heard.over(context)
        alone = context.new_page()
        alone.goto(path.as_uri())
        expect(alone.get_by_role("heading", level=1, name=project.name)).to_be_visible()
        for each in project.notes:
            expect(alone.get_by_text(each.text, exact=True).first).to_be_visible()
        assert alone.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert axe(alone) == []
        assert heard.complaints == []
        assert [each for each in heard.strangers if each != path.as_uri()] == []
        context.close()
    paper = browser.new_page()
    paper.goto(path.as_uri())
    paper.pdf(path=path.with_suffix(".pdf"), prefer_css_page_size=True)
    paper.close()


@pytest.mark.parametrize(
    ("count", "kind", "sheet"), [(72, "long", "A4"), (126, "emoji", "Letter"), (500, "plain", "A3")]
)
def test_the_paper_of_a_page_that_stands_alone_loses_no_word_of_a_full_canvas(
    browser: Browser, tmp_path: Path, count: int, kind: Kind, sheet: Sheet
) -> None:
    """Nothing can measure it there, so what the estimate has wrong must go on over further sheets."""
    project = papers.canvas(count, kind)
    path = tmp_path / "alone.html"
    path.write_text(document(alone(project, date(2026, 11, 27)), sheet), encoding="utf-8")
    page = browser.new_page()
    page.goto(path.as_uri())
    paper = printed(page, tmp_path / "alone.pdf")
    page.close()
    text = bare(paper.text())
    assert [each.text for each in project.notes if bare(each.text) not in text] == []
    assert [each.text for each in paper.outside(5)] == []


def test_every_drawing_of_a_page_that_stands_alone_is_dressed(browser: Browser, tmp_path: Path) -> None:
    """Without a style a shape is black; a person would see a black box."""
    project = native.read((STATIC / "examples" / "running_shoes.json").read_bytes()).project
    assert project is not None
    path = tmp_path / "alone.html"
    path.write_text(document(alone(project, date(2026, 11, 27)), "A4"), encoding="utf-8")
    page = browser.new_page()
    page.goto(path.as_uri())
    expect(page.get_by_role("img", name="Impact and effort")).to_be_visible()
    assert page.evaluate(UNDRESSED) == []
    page.close()
