"""The ground: the page starts by itself, under its policy, anywhere, and says so in words when it cannot."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.conftest import READY, wait_until_ready
from tools.imports import standard
from tools.serve import Site, serving

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from e2e.watch import Watch

TITLES = [
    "Customer Segments",
    "Value Propositions",
    "Channels",
    "Customer Relationships",
    "Revenue Streams",
    "Key Resources",
    "Key Activities",
    "Key Partnerships",
    "Cost Structure",
]
COLLECT_STAGES = """
globalThis.stages = [];
addEventListener('DOMContentLoaded', () => {
    const line = document.getElementById('shell-progress');
    const note = () => line.textContent !== stages.at(-1) && stages.push(line.textContent);
    note();
    new MutationObserver(note).observe(line, { childList: true, characterData: true, subtree: true });
});
"""
IMPORT = """
async (names) => {
    const module = document.querySelector('link[href$="/interpreter.js"]').href;
    const python = await (await import(module)).loadPyodide({});
    return names.filter((name) => {
        try { python.pyimport(name).destroy(); return false; } catch { return true; }
    });
}
"""
# What the page goes without, and what Python says when it is asked for.
WITHOUT = {
    'import unicodedata; unicodedata.name("a")': "AttributeError",
    'compile(r"\'\\N{BULLET}\'", "x", "eval")': "SyntaxError",
    '"x".encode("gbk")': "LookupError",
    "import _codecs_jp": "ModuleNotFoundError",
}
RUN = """
async (scripts) => {
    const module = document.querySelector('link[href$="/interpreter.js"]').href;
    const python = await (await import(module)).loadPyodide({});
    return scripts.map((script) => {
        try { python.runPython(script); return ''; } catch ({ type }) { return type; }
    });
}
"""
DENY_DATABASES = "IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); };"


def test_python_wakes_without_asking_anybody_or_breaking_the_policy(app: Page) -> None:
    # The fixture that opened the page fails the test on a complaint, a violation or a request to another host.
    expect(app.locator(READY)).to_be_attached()


def test_the_nine_blocks_stand_before_python(page: Page, address: str) -> None:
    page.route(re.compile(r"pyodide\.asm\.wasm"), lambda _: None)
    page.goto(address, wait_until="commit")
    expect(page.locator(".block h2")).to_have_text(TITLES)
    expect(page.locator("#app")).to_have_attribute("aria-busy", "true")
    expect(page.get_by_role("status").filter(has_text=re.compile("Throughline|Python"))).to_be_visible()


def test_starting_is_told_in_stages(page: Page, open_app: Callable[..., Page]) -> None:
    page.add_init_script(COLLECT_STAGES)
    open_app(page)
    stages = page.evaluate("stages")
    assert stages[0].startswith("Getting Throughline ready")
    assert [stage for stage in stages if "Python" in stage]
    assert len(stages) >= len(["ready", "fetching", "starting", "opening"])


def test_it_works_below_the_root_of_a_host(page: Page, site: Site) -> None:
    with serving(Site(site.folder, base="/tools/throughline/")) as below:
        page.goto(below)
        wait_until_ready(page)


def test_where_the_host_does_not_compress_the_page_takes_its_own_small_copy(page: Page, site: Site) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    with serving(Site(site.folder, compress=False)) as plain:
        page.goto(plain)
        wait_until_ready(page)
    assert [url for url in asked if url.endswith("library.gzipped")]


def test_every_module_that_ours_import_anywhere_is_there(app: Page) -> None:
    missing = app.evaluate(IMPORT, sorted(standard()))
    assert missing == []


def test_what_the_page_goes_without_is_said_and_not_guessed(app: Page) -> None:
    assert app.evaluate(RUN, list(WITHOUT)) == list(WITHOUT.values())


def test_a_database_that_is_denied_does_not_stop_python(page: Page, open_app: Callable[..., Page]) -> None:
    page.add_init_script(DENY_DATABASES)
    open_app(page)


@pytest.mark.complains
@pytest.mark.parametrize("missing", ["pyodide.asm.wasm", "library.txt", "app-*.txt", "core.js", "pyscript-*.toml"])
def test_a_missing_part_is_said_plainly(page: Page, address: str, missing: str) -> None:
    page.route(f"**/{missing}", lambda route: route.fulfill(status=404, body="gone"))
    page.goto(address)
    failure = page.get_by_role("alert")
    expect(failure).to_contain_text("Your projects are safe in this browser")
    expect(failure.get_by_role("button", name="Download my projects")).to_be_visible()
    expect(failure.get_by_role("button", name="Try again")).to_be_visible()


@pytest.mark.complains
def test_projects_are_downloaded_without_python(page: Page, address: str) -> None:
    page.route("**/pyodide.asm.wasm*", lambda route: route.abort())
    page.add_init_script("localStorage.setItem('throughline:site:p:abc', 'half {a project'); localStorage.other = 'x';")
    page.goto(address)
    with page.expect_download() as started:
        page.get_by_role("button", name="Download my projects").click()
    rescued = json.loads(Path(started.value.path()).read_text(encoding="utf-8"))
    assert rescued["stored"] == {"throughline:site:p:abc": "half {a project"}


@pytest.mark.complains
def test_try_again_starts_anew(page: Page, address: str) -> None:
    page.route("**/pyodide.asm.wasm*", lambda route: route.abort())
    page.goto(address)
    page.get_by_role("alert").wait_for()
    page.unroute("**/pyodide.asm.wasm*")
    page.get_by_role("button", name="Try again").click()
    wait_until_ready(page)


@pytest.mark.complains
def test_when_python_dies_the_shell_gives_the_open_project_and_a_restart(app: Page) -> None:
    app.evaluate("throughlineShell.lastDocument = { name: 'Shop', text: '{\"id\": 1}' }")
    app.evaluate("dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }))")
    failure = app.get_by_role("alert")
    expect(failure).to_contain_text("What it saved is safe in this browser")
    with app.expect_download() as started:
        failure.get_by_role("button", name="Download this project").click()
    assert started.value.suggested_filename == "Shop.json"
    assert Path(started.value.path()).read_text(encoding="utf-8") == '{"id": 1}'
    failure.get_by_role("button", name="Restart").click()
    wait_until_ready(app)


def test_one_thing_going_wrong_is_not_the_end(app: Page, watch: Watch) -> None:
    app.evaluate("dispatchEvent(new ErrorEvent('error', { error: new Error('a slip') }))")
    expect(app.get_by_role("alert")).to_have_count(0)
    watch.complaints.clear()


def test_the_shell_passes_axe_while_python_starts(page: Page, address: str, axe: Callable[..., list[str]]) -> None:
    page.route(re.compile(r"pyodide\.asm\.wasm"), lambda _: None)
    page.goto(address, wait_until="commit")
    page.wait_for_selector("#shell-progress")
    assert axe(page) == []
