"""Work from other programs comes in: dropped, pasted, shown before anything changes, and one undo away."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.core.formats.test_ojf import GRID

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page

MERMAID = """journey
    title A workshop day
    section Before
      Reads the invitation: 4: Ann
      Finds the room: 1: Ann
    section After
      Gets the photos: 5: Ann
"""
MARKDOWN = """# Fleet Feet

## Customer Segments
- Beginners
- Marathon runners

## 2. Key Partners
* Makers of shoes
  <img src=x onerror="document.title='run'">
"""
SURVEY = "Stage,Touchpoint,Feeling,What went wrong\nBefore,Calls,1,Nobody answers\nBefore,Writes,2,No reply\n"
TABLE = "Where;What;Who\nChannels;Web shop;Ann\nChannels;Market stall;Ann\n"
DROP = """([name, text]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], name, { type: 'text/plain' }));
    for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
}"""
PASTE = """(text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}"""


def _bring(page: Page, way: str | None = None) -> None:
    if way:
        page.get_by_role("radio", name=way).check()
    page.get_by_role("button", name="Bring it in").click()
    expect(page.get_by_role("dialog")).to_have_count(0)


def _notes(page: Page, block: str) -> Locator:
    return page.locator(f"#block-{block} .note")


def test_a_diagram_and_a_canvas_are_dropped_seen_added_and_undone(app: Page, axe: Callable[..., list[str]]) -> None:
    app.get_by_label("Name").fill("Workshop")
    app.get_by_role("button", name="Create").click()
    app.evaluate(DROP, ["day.mmd", MERMAID])
    dialog = app.get_by_role("dialog", name="Bring in “day.mmd”")
    expect(dialog).to_contain_text("1 persona · 1 journey · 2 stages · 3 touchpoints")
    assert axe(app) == []
    _bring(app)
    expect(app.locator("#work")).to_contain_text("Finds the room")
    expect(app.get_by_role("status").first).to_contain_text("day.mmd is in the project")
    app.keyboard.press("Control+z")
    expect(app.locator("#work")).not_to_contain_text("Finds the room")

    app.evaluate(DROP, ["canvas.md", MARKDOWN])
    expect(app.get_by_role("dialog")).to_contain_text("3 notes")
    _bring(app)
    expect(_notes(app, "CS")).to_have_count(2)
    expect(_notes(app, "KP")).to_contain_text("<img src=x onerror=")
    assert app.title() != "run"
    app.evaluate(PASTE, MARKDOWN + "- Volunteers\n")
    expect(app.get_by_role("dialog")).to_contain_text("1 thing is not here yet")
    _bring(app, "Only what is new")
    expect(_notes(app, "CS")).to_have_count(2)
    expect(_notes(app, "KP")).to_have_count(2)
    app.keyboard.press("Control+z")
    expect(_notes(app, "KP")).to_have_count(1)


def test_a_table_is_corrected_before_it_becomes_a_project(app: Page, axe: Callable[..., list[str]]) -> None:
    app.evaluate(DROP, ["stalls.csv", TABLE])
    dialog = app.get_by_role("dialog")
    expect(dialog.get_by_label("Where", exact=True)).to_have_value("block")
    dialog.get_by_label("Who", exact=True).select_option("Author")
    dialog.get_by_label("What", exact=True).select_option("Note")
    expect(dialog).to_contain_text("2 notes")
    assert axe(app) == []
    _bring(app)
    expect(app.locator("#project-name")).to_contain_text("stalls")
    expect(_notes(app, "CH")).to_have_count(2)


def test_wrong_guesses_are_corrected_then_it_takes_the_place_of_what_is_here_and_comes_back(
    app: Page, axe: Callable[..., list[str]]
) -> None:
    app.get_by_label("Name").fill("Workshop")
    app.get_by_role("button", name="Create").click()
    app.evaluate(DROP, ["day.mmd", MERMAID])
    _bring(app)
    app.evaluate(DROP, ["survey.csv", SURVEY])
    dialog = app.get_by_role("dialog")
    expect(dialog).to_contain_text("1 journey · 1 stage · 2 touchpoints")
    scale = dialog.get_by_label("Feelings are counted from")
    expect(scale.locator("option:checked")).to_have_text("−2 to 2")
    scale.select_option("1 to 5")
    dialog.get_by_label("What went wrong").select_option("Pain points")
    expect(dialog).to_contain_text("2 pain points")
    assert axe(app) == []
    _bring(app, "Replace")
    work = app.locator("#work")
    expect(work).to_contain_text("Nobody answers")
    expect(work).not_to_contain_text("Finds the room")
    app.keyboard.press("Control+z")
    expect(work).to_contain_text("Finds the room")
    expect(work).not_to_contain_text("Nobody answers")


def test_a_journey_of_openjourney_comes_in_with_its_rows(app: Page) -> None:
    app.evaluate(DROP, ["fair.ojf", json.dumps(GRID)])
    dialog = app.get_by_role("dialog")
    expect(dialog).to_contain_text("1 persona · 1 journey · 3 stages · 2 touchpoints · 1 pain point · 1 opportunity")
    expect(dialog).to_contain_text("2 cards stand in rows of feelings or pain points there")
    _bring(app)
    work = app.locator("#work")
    for words in ("Waits for the bus", "Worried: Will I be late?", "No shelter", "Prints the badge", "An invitation"):
        expect(work).to_contain_text(words)
