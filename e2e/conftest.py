"""One built site, one server, one browser for all tests; a fresh profile for each."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect, sync_playwright

from e2e.watch import Watch
from tools import chromium
from tools.places import ROOT
from tools.serve import Site, serving
from tools.suites import BUILT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Page, Playwright

READY = '#app[aria-busy="false"]'
FAILURE = "#shell-failure"
PATIENCE = 60_000
# A service worker answers by itself what a test means to hold back or spoil, and filling its cache takes a second of two
# cores for each fresh profile: only the tests about it have one (`WORKER`); the others have a browser without.
NO_WORKER = "Object.defineProperty(Navigator.prototype, 'serviceWorker', { configurable: true, get: () => undefined });"
WORKER = "worker"
PLAIN_FILES = "delete globalThis.showSaveFilePicker; delete globalThis.showOpenFilePicker;"
# Two cores run everything at once; what takes a moment alone may take many then.
expect.set_options(timeout=20_000)
AXE = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def wait_until_ready(page: Page) -> None:
    """Wait until Python has the page; when it says that it cannot start, say why."""
    page.wait_for_selector(f"{READY}, {FAILURE}", state="attached")
    if page.locator(FAILURE).count():
        pytest.fail(page.locator(FAILURE).text_content() or "the page did not start")


@pytest.fixture(scope="session")
def site() -> Site:
    """The site as `make site` builds it, from the sources as they are now (`make test` has built it already)."""
    if BUILT not in os.environ:
        subprocess.run([sys.executable, "-m", "tools.build"], check=True, cwd=ROOT)
    return Site()


@pytest.fixture(scope="session")
def address(site: Site) -> Iterator[str]:
    """Where the site is served, at the root of its host."""
    with serving(site) as where:
        yield where


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """What drives browsers; there can be one in a process."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """Chromium, started once."""
    flags = [*chromium.flags(), *chromium.TESTING]
    started = playwright.chromium.launch(executable_path=chromium.path(), args=flags)
    yield started
    started.close()


@pytest.fixture
def watch() -> Watch:
    """What the pages of this test complained of, and whom they asked."""
    return Watch()


@pytest.fixture
def context(browser: Browser, watch: Watch, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    """A profile of its own, watched: complaints and strangers fail the test, unless it is marked `complains`."""
    options = {"viewport": {"width": 1440, "height": 900}, "locale": "en-GB"} | getattr(request, "param", {})
    worker = options.pop(WORKER, False)
    fresh = browser.new_context(**options)
    if not worker:
        fresh.add_init_script(NO_WORKER)
    fresh.set_default_timeout(PATIENCE)
    watch.over(fresh)
    yield fresh
    fresh.close()
    if not request.node.get_closest_marker("complains"):
        assert watch.complaints == []
    assert watch.strangers == []


@pytest.fixture
def plain_files(context: BrowserContext) -> None:
    """No dialog of the operating system: files come as downloads, as in browsers without such dialogs."""
    context.add_init_script(PLAIN_FILES)


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """An empty tab."""
    return context.new_page()


@pytest.fixture
def open_app(address: str) -> Callable[..., Page]:
    """Opens the page in a tab and waits until Python has it: `open_app(page, "?v=journey")`."""

    def opened(page: Page, where: str = "") -> Page:
        page.goto(address + where)
        wait_until_ready(page)
        return page

    return opened


@pytest.fixture
def app(page: Page, open_app: Callable[..., Page]) -> Page:
    """The page, ready."""
    return open_app(page)


@pytest.fixture(scope="session")
def axe() -> Callable[..., list[str]]:
    """Runs axe-core on a page; gives each violation as `rule: what – where`."""

    def violations(page: Page, within: str = "html") -> list[str]:
        # By evaluate, because the page's policy refuses added script elements.
        page.evaluate(f"() => {{ if (!globalThis.axe) {{ {AXE} }} }}")
        found = page.evaluate(
            "async (within) => (await axe.run(within, {resultTypes: ['violations']})).violations", within
        )
        return [
            f"{rule['id']}: {rule['help']} – {', '.join(str(node['target']) for node in rule['nodes'])}"
            for rule in found
        ]

    return violations


@pytest.fixture
def shot(request: pytest.FixtureRequest) -> Callable[[Page], Path]:
    """Takes a picture of a page into `shots/`, named after the test."""

    def taken(page: Page, name: str = "") -> Path:
        path = ROOT / "shots" / f"{request.node.name}{'-' if name else ''}{name}.png"
        page.screenshot(path=path)
        return path

    return taken
