"""The same starts in Firefox, where Debian's `firefox-esr` is installed. Nobody drives it: the page itself says when it is up."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from tools.bench.figure import Figure
from tools.bench.start import stock_site
from tools.bench.visits import FIRST_VISIT, LATER_VISIT, MARK, PAINT, UP
from tools.places import DIST
from tools.serve import Site, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Playwright

NAMES = ("firefox-esr", "firefox")
ROUNDS = 3
PATIENCE = 90
# A fresh profile without a welcome, without updates, without anything that asks.
QUIET = {
    "app.update.auto": False,
    "browser.aboutwelcome.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
}
TELL = f"""{MARK}
const told = setInterval(() => {{
    if (!performance.getEntriesByName('up').length) return;
    clearInterval(told);
    // A moment later, because the first paint may be told after it.
    setTimeout(() => fetch('./took/' + encodeURIComponent(JSON.stringify([{PAINT}, {UP}]))), 500);
}}, 50);
"""
SCRIPT = "told.js"


@dataclass
class Telling(Site):
    """A site whose page says when it was painted and when Python had it, by asking for an address that is not there."""

    took: list[tuple[float, float]] = field(default_factory=list)

    def file(self, path: str) -> Path | None:
        """The file, or what the page has to say."""
        name = path.removeprefix(self.base)
        if name.startswith("took/"):
            painted, up = json.loads(unquote(name.removeprefix("took/")))
            self.took.append((painted, up))
            return None
        return super().file(path)


def figures(_: Playwright) -> Iterator[Figure]:
    """First and second visit beside the stock page, in turns."""
    browser = next(filter(None, map(shutil.which, NAMES)), None)
    if browser is None:
        sys.stderr.write("Firefox is not installed, so it is not measured (Debian: apt-get install firefox-esr).\n")
        return
    with _telling(stock_site()) as theirs, _telling(Site(DIST)) as ours:
        rounds = [(_visits(browser, theirs), _visits(browser, ours)) for _ in range(ROUNDS)]
    for turn, (name, part) in enumerate({"first": 0.6, "second": 1 / 3}.items()):
        stock, mine = (median(each[side][turn][1] for each in rounds) for side in (0, 1))
        yield Figure(f"Firefox, {name} visit: Python is up (stock)", stock, "ms")
        yield Figure(f"Firefox, {name} visit: Python is up", mine, "ms", stock * part)
    yield Figure("Firefox, second visit: painted", median(each[1][1][0] for each in rounds), "ms")


@contextmanager
def _telling(site: Site) -> Iterator[Telling]:
    """The same site with the script that tells."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made) / "site"
        shutil.copytree(site.folder, folder)
        page = folder / "index.html"
        page.write_text(
            page.read_text(encoding="utf-8").replace("<script", f'<script src="./{SCRIPT}"></script>\n<script', 1)
        )
        (folder / SCRIPT).write_text(TELL)
        yield Telling(folder, rules=site.rules)


def _visits(browser: str, site: Telling) -> list[tuple[float, float]]:
    """The first visit and the second, in a browser that has seen nothing."""
    site.took.clear()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile, serving(site) as address:
        lines = [f'user_pref("{name}", {json.dumps(value)});' for name, value in QUIET.items()]
        (Path(profile) / "user.js").write_text("\n".join(lines))
        for stay in (FIRST_VISIT, LATER_VISIT):
            _visit([browser, "--headless", "--no-remote", "--profile", profile, address], site, stay / 1000)
    return site.took


def _visit(command: list[str], site: Telling, stay: float) -> None:
    heard = len(site.took)
    running: subprocess.Popen[Any] = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        until = time.monotonic() + PATIENCE
        while len(site.took) == heard:
            if time.monotonic() > until:
                raise TimeoutError("Firefox did not say that the page is up")
            time.sleep(0.1)  # nobody drives Firefox, so its server looks now and then whether the page has told
        time.sleep(stay)  # the visit itself: in it the browser keeps compiled code, and our page its memory
    finally:
        running.terminate()
        running.wait()
