"""On other people's pages: three origins in one browser, as a web editor, a reader and somebody hostile use them."""

from __future__ import annotations

import base64
import json
import re
from io import BytesIO
from shutil import copy
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from playwright.sync_api import expect
from pptx import Presentation

from e2e.conftest import PATIENCE
from e2e.hosts import FRAME, LOG, RESOLVER, Hosts, heard, inside
from e2e.pdf import bare, printed
from e2e.watch import HINT
from throughline.core.formats import native, standalone
from throughline.core.share import link
from tools import chromium
from tools.places import STATIC
from tools.serve import Site, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, ConsoleMessage, FrameLocator, Locator, Page, Playwright

    from throughline.core.project import Project

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
SHEETS = """() => {
    globalThis.sheets = [];
    addEventListener('beforeprint', () => sheets.push(document.querySelectorAll('#paper > .sheet').length));
}"""
RENT = """(lang) => new Intl.NumberFormat(lang, { style: 'currency', currency: 'EUR', currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0 }).format(32240)"""
# The file as base64, whatever it is.
EXPORTED = """async (format) => {
    const { blob, mime } = await document.querySelector('throughline-canvas').export(format);
    if (blob.type !== mime) throw new Error(`${blob.type} is not ${mime}`);
    return new Promise((done) => {
        const reader = new FileReader();
        reader.onload = () => done(reader.result.split(',')[1]);
        reader.readAsDataURL(blob);
    });
}"""
WORDS = "Blue door 7"
SEALED = """async ([data, words]) => {
    while (!globalThis.throughline?.sharing) await new Promise((done) => setTimeout(done, 50));
    return [...await throughline.sharing.lock(new Uint8Array(data), words)];
}"""
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

    def opened(name: str, *scripts: str, base: str = "") -> Page:
        page = context.new_page()
        for script in scripts:
            page.add_init_script(script)
        page.goto(f"{base or hosts.origin()}/{name}")
        return page

    yield opened
    context.close()
    assert complaints == []


def _heard(said: ConsoleMessage, complaints: list[str], expected: tuple[str, ...]) -> None:
    if said.type in ("error", "warning") and not any(each in said.text for each in expected):
        complaints.append(said.text)


def example(slug: str) -> Project:
    project = native.read((STATIC / "examples" / f"{slug}.json").read_bytes()).project
    assert project is not None
    return project


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
    within.wait_for_function("() => globalThis.printed")
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


def test_the_host_has_the_document_in_every_format_and_money_as_its_language_writes_it(
    visit: Callable[..., Page], hosts: Hosts
) -> None:
    hosts.write("index.html", hosts.lines(0).replace('mode="view" ', 'mode="view" lang="en-GB" '))
    page = visit("index.html")
    frame = inside(page)
    for language in ("en-GB", "de-DE", "fr-FR", "nl-NL", "de-CH", "en-US"):
        page.evaluate("(lang) => document.querySelector('throughline-canvas').setAttribute('lang', lang)", language)
        expect(note(frame, "Shoes bought in")).to_contain_text(page.evaluate(RENT, language))
    made: dict[str, bytes] = {
        each: base64.b64decode(page.evaluate(EXPORTED, each))
        for each in ("xlsx", "pptx", "html", "png-canvas", "svg-matrix")
    }
    notes = example("running_shoes").notes
    book = openpyxl.load_workbook(BytesIO(made["xlsx"]))
    assert book.worksheets[0].max_row == len(notes) + 1
    assert len(Presentation(BytesIO(made["pptx"])).slides) > 5
    assert made["png-canvas"].startswith(b"\x89PNG")
    assert ET.fromstring(made["svg-matrix"]).tag.endswith("svg")  # noqa: S314 - our own file
    assert standalone.read(made["html"]).project.notes == notes
    refused = page.evaluate(
        "document.querySelector('throughline-canvas').export('doc').catch((error) => error.formats)"
    )
    assert {*made, "json", "csv-kpis"} <= set(refused)


def test_a_frame_shows_what_stands_behind_its_address(visit: Callable[..., Page], hosts: Hosts) -> None:
    project = example("restaurant")
    plain = link.fragment(link.parcel(project))
    frame = hosts.lines(2).replace("&example=running_shoes", "")
    for name, fragment in (("plain", plain), ("cut", plain[:-2_000])):
        hosts.write(f"{name}.html", re.sub(r'src="([^"]*)"', rf'src="\1{fragment}"', frame))
    shown = inside(visit("plain.html"), "iframe")
    expect(shown.get_by_role("heading", name=project.name)).to_be_visible()
    expect(note(shown, project.notes[0].text)).to_be_visible()
    page = visit("cut.html")
    cut = inside(page, "iframe")
    expect(cut.get_by_role("heading", name="This link cannot be opened")).to_be_visible()
    expect(cut.get_by_text("A part of the link is missing")).to_be_visible()
    expect(cut.get_by_role("region", name="Customer Segments")).to_have_count(0)


def test_a_locked_link_in_a_frame_opens_with_its_passphrase(
    page: Page, address: str, axe: Callable[..., list[str]]
) -> None:
    """On one origin, because only there (localhost) a page without https may lock and unlock."""
    project = example("restaurant")
    page.goto(address)
    sealed = page.evaluate(SEALED, [list(link.parcel(project)), WORDS])
    page.goto(f"{address}embed/?mode=view{link.fragment(bytes(sealed), sealed=True)}")
    expect(page.get_by_role("heading", name="This link is locked")).to_be_visible()
    assert axe(page) == []
    field = page.get_by_label("Passphrase")
    field.fill("Red door")
    page.keyboard.press("Enter")
    expect(page.get_by_text("That is not the passphrase of this link. Look at").first).to_be_visible()
    field.fill(WORDS)
    page.get_by_role("button", name="Open").click()
    expect(page.get_by_role("heading", name=project.name)).to_be_visible()


def test_what_is_printed_is_the_canvas_and_on_the_paper_of_the_site_it_is_whole(
    visit: Callable[..., Page], hosts: Hosts, tmp_path: Path
) -> None:
    project = example("running_shoes")
    words = [bare(each.text) for each in project.notes if each.place != "parking"]
    hosts.write("index.html", f"<h1>Of the site alone</h1>{hosts.lines(0)}")
    page = visit("index.html", PRINTS)
    inside(page)
    within = page.frames[1]
    page.wait_for_function("heard.some((each) => each.type === 'resize' && each.height > 1500)")

    # the host asks, and Ctrl+P in the frame does: the sheets, without the site
    for ask in ("host", "keys"):
        within.evaluate("delete globalThis.printed")
        if ask == "host":
            page.evaluate("document.querySelector('throughline-canvas').print()")
        else:
            note(page.frame_locator(FRAME), "Staff who run").focus()
            page.keyboard.press("Control+p")
        within.wait_for_function("() => globalThis.printed")
        paper = bare(within.evaluate("printed.text"))
        assert [each for each in words if each not in paper] == []
        assert "Ofthesitealone" not in paper

    # the site is printed: the frame is on its paper as it is seen, nothing of it outside
    within.evaluate(SHEETS)
    site = printed(page, tmp_path / "site.pdf")
    text = bare(site.text())
    assert "Ofthesitealone" in text
    assert [each for each in words if each not in text] == []
    assert within.evaluate("sheets") == [0]
    assert [each.text for each in site.outside(0)] == []

    # the same page by itself, as a real PDF: one sheet of canvas, further ones for the journey, in the paper's size
    alone = visit(f"embed/?mode=view&view=both&paper=A4{link.fragment(link.parcel(project))}", base=hosts.app_origin)
    alone.locator('#app[aria-busy="false"]').wait_for(state="attached")
    own = printed(alone, tmp_path / "own.pdf")
    assert own.millimetres == (297, 210)
    first = bare(own.text(1))
    assert [each for each in words if each not in first] == []
    assert own.pages > 1
    assert own.outside() == []


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
