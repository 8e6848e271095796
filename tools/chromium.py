"""The browser that tests, screenshots and benchmarks drive: found, or installed, or asked for in one sentence."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

# The shell without a browser's window around the page starts pages a fifth faster (measured); it comes first for tests.
SHELL = "chromium-headless-shell"
WHOLE = ("chromium", "chromium-browser", "google-chrome")
# Without the background ones, Chromium keeps trying to reach its makers, which a closed network refuses by the dozen.
FLAGS = ("--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run")
# Each test starts Python anew, and a start is over before optimising its WebAssembly in the background has paid: without
# that a start costs half the CPU (8.3 to 4.3 s of two cores). Benchmarks measure without this flag.
TESTING = ("--js-flags=--liftoff-only",)
ASK = """Browser tests need Chromium, and there is none here that could be installed.
Install it (`apt-get install chromium`, as root) or name one: CHROMIUM=/path/to/chromium make test"""
ASK_FOR_POPPLER = (
    "The paper tests read PDFs with poppler's pdftotext, which is missing: install poppler (poppler-utils)."
)


def path(*, whole: bool = False) -> str | None:
    """The browser: what CHROMIUM names, what is installed, or what Playwright has downloaded; `whole`: as people have it."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named
    names = (*WHOLE, SHELL) if whole else (SHELL, *WHOLE)
    return next(filter(None, map(shutil.which, names)), None) or _playwrights_own()


def flags() -> list[str]:
    """What to start it with; as root its sandbox cannot run."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return [*FLAGS, "--no-sandbox"] if root else [*FLAGS]


def main() -> None:
    """Make sure that there is a browser, and poppler's tools for reading the PDFs that it prints.

    With `--whole` the one that people have, where it can be had: it draws as theirs does, and benchmarks are about that.
    """
    named = os.environ.get("CHROMIUM")
    if named and not shutil.which(named):
        sys.exit(f"CHROMIUM names {named}, and there is no such program.")
    if not shutil.which("pdftotext"):
        _install("poppler-utils")
    if "--whole" in sys.argv and not named and not any(map(shutil.which, WHOLE)):
        _install("chromium")
    for package in (SHELL, "chromium"):
        if not path():
            _install(package)
    if not path():
        _download()
    if not path():
        sys.exit(ASK)
    if not shutil.which("pdftotext"):
        sys.exit(ASK_FOR_POPPLER)


def _playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).exists() else None


def _install(package: str) -> None:
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return
    _apt("update", "-qq")
    _apt("install", "-y", "-qq", "--no-install-recommends", package)


def _apt(*arguments: str) -> None:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", *arguments], check=False, stdout=sys.stderr, env=environment)


def _download() -> None:
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


if __name__ == "__main__":
    main()
