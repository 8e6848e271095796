"""The main job, whole, as a new user does it: from an example to paper, to a file, and back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from e2e.conftest import PLAIN_FILES, wait_until_ready
from e2e.pdf import bare, printed
from e2e.people import block, go, note, open_example, said, texts, write_note

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

NEW = "Night run with headlamps"
MET = "Gait check in the shop"


def test_the_main_job_from_an_example_to_paper_to_a_file_and_back(  # noqa: PLR0915 - one story
    page: Page, open_app: Callable[..., Page], axe: Callable[..., list[str]], tmp_path: Path
) -> None:
    page.add_init_script(PLAIN_FILES)
    app = open_app(page)
    open_example(app)

    # add a note, move it
    write_note(app, "Key Activities", NEW)
    note(app, NEW).click()
    note(app, NEW).press("m")
    app.get_by_role("dialog").get_by_role("button", name="Move to…").click()
    app.get_by_role("dialog").get_by_role("button", name="Value Propositions").click()
    assert NEW in texts(app, "Value Propositions")
    assert axe(app) == []

    # link it to a touchpoint
    note(app, NEW).press("l")
    dialog = app.get_by_role("dialog")
    dialog.get_by_label("Search").fill("Gait check in")
    dialog.get_by_role("checkbox", name=MET).first.check()
    assert axe(app) == []
    dialog.get_by_role("button", name="Done").click()

    # see it lit in the journey and in the matrix
    go(app, "Journey")
    expect(app.locator('[id^="touch-"], .touch').filter(has_text=MET).first).to_be_visible()
    expect(app.locator(".direct").filter(has_text=MET).first).to_be_visible()
    assert axe(app) == []
    go(app, "Links")
    row = app.get_by_role("row").filter(has=app.get_by_role("rowheader", name=NEW))
    expect(row.get_by_role("button", name=re.compile(MET))).to_be_visible()
    assert axe(app) == []

    # undo goes back to the canvas; redo
    app.keyboard.press("Control+z")
    said(app, "Undone")
    expect(block(app, "Value Propositions").get_by_text(NEW)).to_be_visible()
    app.get_by_role("button", name=re.compile("^Redo")).click()
    said(app, "Done again")

    # reload and find all of it
    expect(app.locator("#save-state")).to_have_text("Saved")
    app.reload()
    wait_until_ready(app)
    expect(block(app, "Value Propositions").get_by_text(NEW)).to_be_visible()

    # print both and find all of it
    app.get_by_role("button", name="Print", exact=True).click()
    app.get_by_role("radio", name="Both").check()
    expect(app.locator(".preview-sheet").nth(1)).to_be_visible()
    pdf = printed(app, tmp_path / "both.pdf")
    on_paper = bare(pdf.text())
    go(app, "Canvas")
    names = (
        "Customer Segments",
        "Value Propositions",
        "Channels",
        "Key Activities",
        "Cost Structure",
        "Revenue Streams",
    )
    for words in (each for name in names for each in texts(app, name)):
        assert on_paper.count(bare(words)) >= 1, words
    assert bare(MET) in on_paper
    assert "Page 1 of" in pdf.text(1)

    # save a file, delete the project, open the file
    with app.expect_download() as saved:
        app.get_by_role("button", name=re.compile("Sarah’s running shoes")).first.click()
        app.get_by_role("button", name="Save to a file").click()
    path = tmp_path / saved.value.suggested_filename
    saved.value.save_as(path)
    app.get_by_role("button", name="All projects").click()
    app.get_by_role("button", name="What can be done with “Sarah’s running shoes”").click()
    app.get_by_role("button", name="Delete…").click()
    app.get_by_role("dialog").get_by_role(
        "button", name=re.compile("^(Delete|Move to the bin|Put into the bin)")
    ).click()
    with app.expect_file_chooser() as chosen:
        app.get_by_role("button", name="Open a file…").click()
    chosen.value.set_files(path)
    app.get_by_role("dialog").get_by_role("button", name=re.compile("^Open")).click()
    expect(block(app, "Value Propositions").get_by_text(NEW)).to_be_visible()
