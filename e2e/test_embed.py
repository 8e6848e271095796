"""On other people's pages: three origins in one browser, as a web editor, a reader and somebody hostile use them."""

from __future__ import annotations

import json
import re
from shutil import copy
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.conftest import PATIENCE
from e2e.hosts import FRAME, LOG, RESOLVER, Hosts, heard, inside
from e2e.watch import HINT
from tools import chromium
from tools.places import STATIC
from tools.serve import Site, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, ConsoleMessage, FrameLocator, Locator, Page, Playwright

SHOES = STATIC / "examples" / "running_shoes.json"
STORED = """async () => [Object.keys(localStorage), (await indexedDB.databases()).map((each) => each.name)]"""
NO_STORAGE = """
for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(globalThis, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
"""
# Prints as the browser would: what stands on the paper while it does, and under which title.
PRINTS = """
globalThis.print = () => {
    dispatchEvent(new Event('beforeprint'));
    globalThis.printed = { title: document.title, text: document.getElementById('paper').textContent };
    dispatchEvent(new Event('afterprint'));
};
"""
# Every kind of sender, saying all that might be taken for "connect".
FORGED = """
(host) => {
    const { connects } = throughlineFrame;
    const good = { protocol: 'throughline-embed', type: 'connect', version: 1 };
    const sources = { parent: window.parent, top: 'top', opener: 'opener', sibling: 'sibling', itself: window, nobody: null };
    const origins = [host, host + '.evil.test', host.replace('host.', 'evil.'), host.replace('http:', 'https:'),
        host.replace(/:\\d+$/, ''), host + '/', 'null', '', 'https://app.test'];
    const data = [good, { ...good, version: 2 }, { ...good, version: '1' }, { ...good, type: 'hello' }, { ...good, protocol: 'x' },
        null, undefined, 7, 'connect', [good], JSON.stringify(good), {}, { type: 'connect' }];
    const ports = [[], [1], [1, 2]];
    let tried = 0;
    const taken = [];
    for (const [who, source] of Object.entries(sources)) for (const origin of origins)
        for (const [what, said] of data.entries()) for (const [how, given] of ports.entries()) {
            tried += 1;
            if (connects({ source, origin, data: said, ports: given }, { parent: window.parent, self: window, host }))
                taken.push([who, origin, what, how]);
        }
    return { tried, taken };
}
"""


@pytest.fixture(scope="module")
def many(site: Site, playwright: Playwright) -> Iterator[Browser]:
    """A browser for which all of *.test is this machine."""
    del site
    flags = [*chromium.flags(), *chromium.TESTING, RESOLVER]
    started = playwright.chromium.launch(executable_path=chromium.path(), args=flags)
    yield started
    started.close()


@pytest.fixture
def hosts(address: str, tmp_path: Path) -> Iterator[Hosts]:
    """A server for the hosts' pages, with a project to show."""
    copy(SHOES, tmp_path / "project.json")
    with serving(Site(tmp_path, rules=[])) as where:
        yield Hosts(tmp_path, address, int(where.rstrip("/").rpartition(":")[2]))


@pytest.fixture
def visit(many: Browser, hosts: Hosts) -> Iterator[Callable[..., Page]]:
    """Opens a page of a host; complaints in its console, or in the frame's, fail the test."""
    complaints: list[str] = []
    context = many.new_context(viewport={"width": 1440, "height": 900}, locale="en-GB")
    context.set_default_timeout(PATIENCE)
    context.add_init_script(LOG)
    expected = (HINT, "frame-ancestors 'self'")  # the second: a page that must not be framed was not
    context.on("console", lambda each: _heard(each, complaints, expected))
    context.on("weberror", lambda each: complaints.append(str(each.error)))

    def opened(name: str, *scripts: str) -> Page:
        page = context.new_page()
        for script in scripts:
            page.add_init_script(script)
        page.goto(f"{hosts.origin()}/{name}")
        return page

    yield opened
    context.close()
    assert complaints == []


def _heard(said: ConsoleMessage, complaints: list[str], expected: tuple[str, ...]) -> None:
    if said.type in ("error", "warning") and not any(each in said.text for each in expected):
        complaints.append(said.text)


def note(frame: FrameLocator, words: str) -> Locator:
    return frame.locator(".note-face").filter(has_text=words)


def test_a_plain_frame_works_with_scripts_and_nothing_else(visit: Callable[..., Page], hosts: Hosts) -> None:
    hosts.write("index.html", hosts.lines(2).replace("<iframe ", '<iframe sandbox="allow-scripts" '))
    page = visit("index.html")
    frame = inside(page, "iframe")
    expect(note(frame, "Watch every customer run")).to_be_visible()
    expect(frame.get_by_role("table")).to_be_visible()
    assert page.frames[1].evaluate("origin") == "null"


def write(frame: FrameLocator, page: Page, words: str) -> None:
    frame.get_by_role("button", name="Add a note to Key Activities").click()
    page.keyboard.type(words)
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    expect(note(frame, words)).to_be_visible()


def test_an_editor_copies_the_lines_and_people_s_work_is_kept_by_the_host(
    visit: Callable[..., Page], hosts: Hosts
) -> None:
    hosts.write("index.html", hosts.lines(1))
    page = visit("index.html")
    frame = inside(page)
    expect(frame.get_by_role("heading", name="Key Activities")).to_be_visible()
    assert [each["stage"] for each in heard(page, "progress")]
    assert len(heard(page, "ready")) == 1

    # edit, and the host keeps it
    write(frame, page, "Kept by the host")
    expect(frame.locator("#save-state")).to_have_text("Saved")
    assert "Kept by the host" in page.evaluate("localStorage.canvas")
    assert len(heard(page, "change")) <= 2 * 20

    # the frame itself keeps nothing, and its page's own site has no project
    assert page.frames[1].evaluate(STORED) == [[], []]

    # reload, find the edit; a host that does not answer is not taken for one that keeps
    page.reload()
    frame = inside(page)
    expect(note(frame, "Kept by the host")).to_be_visible()
    page.evaluate("canvas.addEventListener('save', (event) => event.stopImmediatePropagation(), { capture: true })")
    write(frame, page, "Never acknowledged")
    expect(frame.locator("#save-state")).to_have_text("Not saved yet")
    expect(frame.get_by_role("alert")).to_contain_text("has not confirmed it")
    with page.expect_download() as file:
        frame.get_by_role("button", name="Download now").click()
    assert "Never acknowledged" in file.value.path().read_text(encoding="utf-8")

    # the frame is taken away in the middle of it: what was written is with the host all the same
    frame.get_by_role("button", name="Add a note to Key Activities").click()
    page.keyboard.type("Written as the frame went")
    page.evaluate("globalThis.gone = canvas; canvas.remove()")
    page.wait_for_function("gone.value.includes('Written as the frame went')")
    page.evaluate("document.body.append(gone)")
    expect(note(inside(page), "Written as the frame went")).to_be_visible()


def test_a_reader_sees_tables_and_lists_in_the_site_s_colours_and_prints_them(
    visit: Callable[..., Page], hosts: Hosts, axe: Callable[..., list[str]]
) -> None:
    attributes = 'mode="view" accent="#b8860b" theme="light" lang="de-CH" '
    hosts.write("index.html", hosts.lines(0).replace('mode="view" ', attributes))
    page = visit("index.html", PRINTS)
    frame = inside(page)
    within = page.frames[1]
    blocks = frame.locator(".canvas > section")
    expect(blocks).to_have_count(9)
    expect(frame.get_by_role("list", name="Key Activities").get_by_role("listitem").first).to_be_visible()
    table = frame.get_by_role("table", name=re.compile("Sarah, as it is"))
    expect(table.get_by_role("columnheader", name="Purchase")).to_be_visible()
    assert frame.get_by_role("button", name="Add").count() == 0
    assert frame.locator("textarea, input, select, [role=grid], [data-sort], [data-join]").count() == 0
    assert within.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--line')").startswith(
        "light-dark(#8"
    )
    assert axe(within) == []

    # choosing lights up what hangs together, and nothing else happens
    note(frame, "Staff who run").click()
    expect(frame.locator(".touch.direct").first).to_be_visible()

    # the frame is as tall as its content: the site scrolls, not the frame
    page.wait_for_function("heard.some((each) => each.type === 'resize' && each.height > 1500)")
    assert within.evaluate("document.documentElement.scrollHeight <= innerHeight + 1")

    # on paper: the canvas and the journey, without the page around
    frame.get_by_role("button", name="Print").click()
    within.wait_for_function("globalThis.printed")
    paper = within.evaluate("printed.text")
    assert "Watch every customer run" in paper
    assert "Waits 25 minutes for a gait check" in paper
    assert within.evaluate("printed.title").startswith("Sarah’s running shoes")

    # the host changes the look, and asks for the document
    page.evaluate("document.querySelector('throughline-canvas').setAttribute('view', 'matrix')")
    expect(frame.get_by_role("table").get_by_role("columnheader", name="Purchase")).to_be_visible()
    page.evaluate("document.querySelector('throughline-canvas').setAttribute('theme', 'dark')")
    expect(frame.locator('html[data-scheme="dark"]')).to_be_attached()
    made = page.evaluate("document.querySelector('throughline-canvas').export('json')")
    assert json.loads(made["data"])["name"] == "Sarah’s running shoes"


def test_nobody_but_the_page_around_it_is_heard(visit: Callable[..., Page], hosts: Hosts) -> None:
    lines = hosts.lines(0).replace('mode="view"', 'mode="edit" storage="host"')
    hosts.write("index.html", f"{lines}<iframe id=evil src='{hosts.origin('evil')}/evil.html'></iframe>")
    hosts.write("evil.html", EVIL.replace("APP", hosts.app_origin).replace("HOST", hosts.origin()))
    page = visit("index.html")
    frame = inside(page)
    expect(note(frame, "Watch every customer run")).to_be_visible()
    evil = next(each for each in page.frames if "evil.test" in each.url)
    evil.wait_for_function("sent > 20")
    assert evil.evaluate("got") == []
    assert len(heard(page, "ready")) == 1

    # by the filter itself, whoever the sender
    within = next(each for each in page.frames if "app.test" in each.url)
    found = within.evaluate(FORGED, hosts.origin())
    assert found["tried"] > 500
    assert found["taken"] == [["parent", hosts.origin(), 0, 1]]

    # whoever is connected floods it: it answers, and lives
    flood = "Promise.allSettled(Array.from({length: 1000}, () => document.querySelector('throughline-canvas').configure({theme: 'dark'})))"
    answers = page.evaluate(f"{flood}.then((all) => all.map((each) => each.reason?.code ?? 'done'))")
    assert set(answers) <= {"done", "busy"}
    assert answers.count("done") >= 200
    write(frame, page, "Still here")

    # and nobody may put the page with the reader's own projects into a frame
    refused = page.evaluate(OWN_PAGE, hosts.app_origin)
    assert refused == "nothing of ours"


EVIL = """
<script>
globalThis.sent = 0;
globalThis.got = [];
addEventListener('message', ({ data, origin }) => got.push([origin, data]));
setInterval(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => got.push(['port', data]);
    const connect = { protocol: 'throughline-embed', type: 'connect', version: 1 };
    const hello = { protocol: 'throughline-embed', type: 'hello', versions: [1] };
    // to the frame, as if we were the page around it; to that page, as if we were the frame
    for (let at = 0; at < parent.length; at += 1) if (parent[at] !== window) parent[at].postMessage(connect, '*', [port2]);
    parent.postMessage(hello, '*');
    sent += 1;
}, 50);
</script>
"""
OWN_PAGE = """
(origin) => new Promise((told) => {
    const frame = document.createElement('iframe');
    frame.onload = () => { try { told(frame.contentDocument ? 'ours' : 'nothing of ours'); } catch { told('nothing of ours'); } };
    frame.src = origin + '/';
    document.body.append(frame);
})
"""


@pytest.mark.parametrize("how", ["isolated", "denied"])
def test_it_works_where_nothing_may_be_kept(how: str, visit: Callable[..., Page], hosts: Hosts) -> None:
    attribute = "isolated" if how == "isolated" else ""
    hosts.write("index.html", hosts.lines(0).replace('mode="view"', f'mode="edit" {attribute}'))
    page = visit("index.html", *([NO_STORAGE] if how == "denied" else []))
    frame = inside(page)
    expect(frame.get_by_role("region", name=re.compile("kept nowhere"))).to_be_visible()
    write(frame, page, "Only in memory")
    if how == "isolated":
        assert page.frames[1].evaluate("origin") == "null"
    assert "Only in memory" in page.evaluate("document.querySelector('throughline-canvas').getDocument()")
    assert heard(page, "save") == []
    with page.expect_download() as file:
        frame.get_by_role("button", name="Download", exact=True).first.click()
    assert "Only in memory" in file.value.path().read_text(encoding="utf-8")
    assert page.locator(FRAME).get_attribute("title") == "Our business model"
