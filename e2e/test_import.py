"""Work from other programs comes in: dropped, pasted, shown before anything changes, and one undo away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

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
