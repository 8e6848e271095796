"""The page without a network, new releases, and what becomes of it when the browser loses or spoils what it keeps."""

from __future__ import annotations

import json
import os
import re
import shutil
import struct
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import openpyxl
import pytest
from playwright.sync_api import Error, expect
from pptx import Presentation

from e2e.conftest import PLAIN_FILES, READY, WORKER, wait_until_ready
from e2e.people import block, note, open_example, start_project, texts, write_note
from tools import headers, worker
from tools.serve import Site, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Page

with_worker = pytest.mark.parametrize("context", [{WORKER: True}], indirect=True, ids=["worker"])

KEPT = "() => navigator.serviceWorker.controller?.state === 'activated'"
LOOK_FOR_NEWS = "async () => void (await (await navigator.serviceWorker.getRegistration()).update())"
NAMES = """async () => {
    const cache = await caches.open(`throughline ${new URL('./', location.href).href}`);
    return (await cache.keys()).map(({ url }) => url);
}"""
# Playwright's own waiting takes a promise for a yes, so these wait by themselves.
ALL_THERE = """async (count) => {
    const cache = await caches.open(`throughline ${new URL('./', location.href).href}`);
    while ((await cache.keys()).length !== count) await new Promise((done) => setTimeout(done, 50));
}"""
STYLES = """async (name) => {
    const cache = await caches.open(`throughline ${new URL('./', location.href).href}`);
    const styles = async () => (await cache.keys()).map(({ url }) => url).filter((url) => url.endsWith('.css'));
    while (!(await styles()).every((url) => url.endsWith(name))) await new Promise((done) => setTimeout(done, 50));
}"""
SPOIL = """async (parts) => {
    const cache = await caches.open(`throughline ${new URL('./', location.href).href}`);
    for (const request of await cache.keys()) {
        if (!parts.some((part) => request.url.includes(part))) continue;
        const { headers } = await cache.match(request);
        await cache.put(request, new Response('not what it was', { headers }));
    }
}"""
WHOLE = """async () => {
    const cache = await caches.open(`throughline ${new URL('./', location.href).href}`);
    const [rest] = (await cache.keys()).filter(({ url }) => url.includes('/rest-'));
    const size = async () => (await (await cache.match(rest)).arrayBuffer()).byteLength;
    while (await size() < 100_000) await new Promise((done) => setTimeout(done, 50));
}"""
EMPTY = "async () => { for (const name of await caches.keys()) await caches.delete(name); }"
# What the page asked for, when, and whom the browser took it from (Service Worker Static Routing).
ASKED = """performance.getEntriesByType('resource').map(
    ({ name, startTime, workerFinalSourceType }) => [name, startTime, workerFinalSourceType])"""
REFUSED = """
navigator.serviceWorker.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
"""
# Who saves data has no memory of Python kept, so each start needs the program.
NO_MEMORY = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });"
NO_CACHES = "caches.open = () => Promise.reject(new DOMException('denied', 'SecurityError'));\n"


def kept(page: Page) -> None:
    """Wait until the worker has everything."""
    page.wait_for_function(KEPT)


def release(page: Page, name: str) -> None:
    """Which release of the page this is (see `newer`)."""
    expect(page.locator("html")).to_have_attribute("data-release", name)


def newer(folder: Path, into: Path, name: str) -> Path:
    """The site after the next release: another page, other styles, a page to be framed."""
    made = into / name
    shutil.copytree(folder, made, copy_function=os.link)
    (styles,) = (made / "assets").glob("app-*.css")
    renamed = styles.rename(styles.with_name(f"app-{name}.css"))
    page = (made / "index.html").read_text(encoding="utf-8").replace(styles.name, renamed.name)
    page = re.sub(r'data-release="\w+"', f'data-release="{name}"', page)
    (made / "index.html").unlink()
    (made / "index.html").write_text(page, encoding="utf-8")
    worker.renew(made)
    return made


@pytest.fixture
def host(site: Site) -> Site:
    """A host of this test's own, whose folder can be changed while pages are open: that is a release."""
    return Site(site.folder)


@pytest.fixture
def where(host: Site) -> Iterator[str]:
    """Its address."""
    with serving(host) as address:
        yield address


def visited(page: Page, address: str) -> Page:
    """A first visit, until everything is kept."""
    page.goto(address)
    wait_until_ready(page)
    kept(page)
    return page


def again(page: Page) -> None:
    page.reload()
    wait_until_ready(page)


def saved(page: Page) -> None:
    expect(page.locator("#save-state")).to_have_text("Saved")


@with_worker
def test_the_second_visit_needs_no_network_and_edits_are_kept(page: Page, host: Site, where: str) -> None:
    visited(page, where)
    sent = host.sent
    page.context.set_offline(True)
    again(page)
    open_example(page)
    page.goto(where)
    wait_until_ready(page)
    start_project(page)
    write_note(page, "Customer Segments", "Runners")
    saved(page)
    answer = page.reload()
    assert answer
    wait_until_ready(page)
    assert texts(page, "Customer Segments") == ["Runners"]
    assert answer.from_service_worker
    meant = {name.lower(): value for name, value in headers.of("/", headers.rules()).items()}
    assert meant.items() <= answer.headers.items()
    assert host.sent == sent


@with_worker
def test_a_later_visit_asks_for_modules_so_that_their_compiled_code_is_used_and_for_nothing_twice(
    page: Page, where: str
) -> None:
    visited(page, where)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    again(page)
    assert page.locator("link[rel=modulepreload], script[type=module]").count() == 0
    modules = page.locator("link[rel=preload][as=script][crossorigin]")
    assert modules.count() == page.request.get(where).text().count('rel="modulepreload"')
    asked = page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
    assert {link.get_attribute("href") for link in modules.all()} <= {f"./{name.removeprefix(where)}" for name in asked}
    assert sorted(asked) == sorted(set(asked))
    assert not [text for text in said if "preload" in text]


@with_worker
def test_on_a_later_visit_python_is_asked_for_when_the_picture_is_seen(page: Page, where: str) -> None:
    visited(page, where)
    again(page)
    seen = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    python = re.compile(r"/assets/(pyodide|pyscript|js)-|/assets/main-|\.(toml|wasm)$")
    asked = {name: when for name, when, *_ in page.evaluate(ASKED) if python.search(name)}
    assert len(asked) > 10
    assert min(asked.values()) >= seen


@with_worker
def test_on_a_later_visit_no_file_waits_for_the_worker(page: Page, where: str) -> None:
    visited(page, where)
    again(page)
    # The first script is small, and looked over by the worker: it must be right for anything else to be mended.
    sources = {name: source for name, _, source in page.evaluate(ASKED) if "/assets/" in name and "/first-" not in name}
    assert len(sources) > 10
    assert sources == {name: "network" if name.endswith(".wasm") else "cache" for name in sources}


@with_worker
@pytest.mark.complains
def test_webassembly_that_the_browser_has_lost_comes_from_the_worker(page: Page, where: str) -> None:
    visited(page, where)
    page.context.set_offline(True)
    page.context.new_cdp_session(page).send("Network.clearBrowserCache")
    again(page)
    asked = [name for name, *_ in page.evaluate(ASKED)]
    assert {name.rpartition("/")[2] for name in asked if name.endswith("?kept")} == {
        "pyodide.asm.wasm?kept",
        "pydantic_core.wasm?kept",
    }
    expect(page.get_by_role("alert")).to_have_count(0)
    start_project(page)
    write_note(page, "Channels", "The shop")
    saved(page)


# The browser's own cache is too small here for WebAssembly that is not compressed.
@with_worker
@pytest.mark.complains
def test_below_the_root_of_a_host_that_does_not_compress(page: Page, site: Site) -> None:
    with serving(Site(site.folder, base="/tools/throughline/", compress=False)) as below:
        visited(page, below)
        page.context.set_offline(True)
        again(page)
        expect(page.get_by_role("heading", name="Examples")).to_be_visible()


@with_worker
def test_a_new_release_waits_until_somebody_wants_it(
    page: Page, host: Site, where: str, tmp_path: Path, axe: Callable[..., list[str]]
) -> None:
    visited(page, where)
    first = page.locator("html").get_attribute("data-release")
    assert first
    start_project(page)
    block(page, "Customer Segments").get_by_role("button", name="Add a note").click()
    page.keyboard.type("Run")
    host.folder = newer(host.folder, tmp_path, "second")
    page.evaluate(LOOK_FOR_NEWS)
    offer = page.get_by_role("button", name="New version, reload")
    expect(offer).to_be_visible()
    page.keyboard.type("ners")
    expect(page.get_by_role("textbox", name="Text of the note")).to_have_value("Runners")
    assert axe(page) == []

    # Another tab is opened, and has it; this one is left as it is, and neither loses what the other writes.
    other = page.context.new_page()
    other.goto(page.url)
    wait_until_ready(other)
    release(other, "second")
    page.keyboard.type(" and walkers")
    page.keyboard.press("Control+Enter")
    expect(note(other, "Runners and walkers")).to_be_visible()
    other.get_by_role("button", name="Edit here").click()
    write_note(other, "Channels", "The shop")
    expect(note(page, "The shop")).to_be_visible()
    expect(other.get_by_role("button", name="New version, reload")).to_have_count(0)
    other.close()
    release(page, first)

    offer.click()
    release(page, "second")
    wait_until_ready(page)
    assert texts(page, "Customer Segments") == ["Runners and walkers"]
    assert texts(page, "Channels") == ["The shop"]
    page.evaluate(STYLES, "app-second.css")


@with_worker
def test_whoever_reloads_has_the_new_release_and_a_framed_page_is_another_page(
    page: Page, host: Site, where: str, tmp_path: Path
) -> None:
    visited(page, where)
    host.folder = newer(host.folder, tmp_path, "second")
    (host.folder / "embed").mkdir(exist_ok=True)
    (host.folder / "embed" / "plain.html").write_text("<!doctype html><title>Framed</title>")
    page.evaluate(LOOK_FOR_NEWS)
    expect(page.get_by_role("button", name="New version, reload")).to_be_visible()
    page.goto(f"{where}#p=1.kept")
    page.reload()
    release(page, "second")
    wait_until_ready(page)
    page.goto(f"{where}embed/plain.html")
    expect(page).to_have_title("Framed")


@pytest.mark.complains
@with_worker
def test_what_was_lost_or_spoiled_is_fetched_again(page: Page, where: str) -> None:
    page.add_init_script(NO_MEMORY)
    visited(page, where)
    count = len(page.evaluate(NAMES))
    page.evaluate(EMPTY)
    again(page)
    page.evaluate(ALL_THERE, count)
    # The page itself, and what tells of failures: they are looked over each time.
    page.evaluate(SPOIL, ["/?kept", "/first-"])
    again(page)
    page.evaluate(ALL_THERE, count)
    # The program: the start fails, everything is looked over, and the page starts anew by itself.
    page.evaluate(SPOIL, ["/app-"])
    page.reload()
    page.wait_for_selector(READY, state="attached")
    expect(page.get_by_role("heading", name="Examples")).to_be_visible()
    page.context.set_offline(True)
    again(page)
    assert len(page.evaluate(NAMES)) == count


@with_worker
def test_a_rest_of_the_program_that_was_spoiled_is_fetched_again(page: Page, where: str) -> None:
    page.add_init_script(NO_MEMORY)
    visited(page, where)
    page.evaluate(SPOIL, ["/rest-"])
    again(page)
    page.evaluate(WHOLE)
    start_project(page)
    expect(block(page, "Channels")).to_be_visible()


@with_worker
def test_where_the_browser_refuses_to_keep_anything_the_page_works(
    page: Page, host: Site, where: str, tmp_path: Path
) -> None:
    host.folder = newer(host.folder, tmp_path, "refused")
    script = host.folder / "sw.js"
    script.write_text(NO_CACHES + script.read_text(encoding="utf-8"), encoding="utf-8")
    page.goto(where)
    wait_until_ready(page)
    page.evaluate("new Promise((done) => requestIdleCallback(done))")
    assert page.evaluate("navigator.serviceWorker.controller") is None
    page.add_init_script(REFUSED)
    again(page)
    expect(page.get_by_role("heading", name="Examples")).to_be_visible()


def test_offline_means_offline(page: Page, where: str) -> None:
    """The other tests stand on this: without a worker nothing comes."""
    page.context.set_offline(True)
    with pytest.raises(Error, match="ERR_INTERNET_DISCONNECTED"):
        page.goto(where)


def test_it_can_be_installed(page: Page, where: str) -> None:
    page.goto(where)
    answer = page.context.new_cdp_session(page).send("Page.getAppManifest")
    assert answer["errors"] == []
    manifest = json.loads(answer["data"])
    home = urljoin(answer["url"], manifest["start_url"])
    assert home == urljoin(answer["url"], manifest["scope"]) == where
    for icon in manifest["icons"]:
        picture = page.request.get(urljoin(answer["url"], icon["src"]))
        assert picture.headers["content-type"] == icon["type"]
        if icon["type"] == "image/png":
            assert f"{'x'.join(map(str, struct.unpack('>II', picture.body()[16:24])))}" == icon["sizes"]
    assert {icon["purpose"] for icon in manifest["icons"]} == {"any", "maskable"}
    assert manifest["file_handlers"][0]["action"] == manifest["start_url"]
    assert page.request.get(page.locator("link[rel=apple-touch-icon]").evaluate("(link) => link.href")).ok


@with_worker
def test_files_of_other_programs_are_made_without_a_network_though_none_was_made_before(
    page: Page, host: Site, where: str, tmp_path: Path
) -> None:
    page.add_init_script(PLAIN_FILES)
    visited(page, where)
    sent = host.sent
    page.context.set_offline(True)
    again(page)
    open_example(page)
    page.locator("#project-menu").click()
    page.get_by_role("dialog").get_by_role("button", name="Export…").click()
    for group, ending in (("Excel (XLSX)", ".xlsx"), ("Slides (PPTX)", ".pptx"), ("Picture (PNG)", ".png")):
        with page.expect_download() as coming:
            page.get_by_role("group", name=group).get_by_role("button").first.click()
        assert coming.value.suggested_filename.endswith(ending)
        coming.value.save_as(tmp_path / f"made{ending}")
        expect(page.locator("#status")).to_contain_text("is in your downloads")
    book = openpyxl.load_workbook(tmp_path / "made.xlsx")
    assert [sheet.title for sheet in book.worksheets] == ["Notes", "Touchpoints", "KPIs", "Opportunities"]
    assert len(Presentation(str(tmp_path / "made.pptx")).slides) > 5
    assert (tmp_path / "made.png").stat().st_size > 100_000
    assert host.sent == sent
