"""Measures everything that has a budget and prints the table."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from tools.bench import editing, firefox, judging, start
from tools.bench.figure import table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Playwright

    from tools.bench.figure import Figure

# What is measured; `make bench ONLY=editing` takes one.
KINDS: dict[str, Callable[[Playwright, argparse.Namespace], Iterator[Figure]]] = {
    "start": lambda playwright, _: start.figures(playwright),
    "editing": lambda playwright, options: editing.figures(playwright, options.soak),
    "judging": lambda playwright, _: judging.figures(playwright),
    "firefox": lambda playwright, _: firefox.figures(playwright),
}
SOAK = 0.5


def main() -> None:
    """Measure, print, and write the figures where `--json` says."""
    options = _options()
    with sync_playwright() as playwright:
        found = [figure for kind in options.only or KINDS for figure in KINDS[kind](playwright, options)]
    sys.stdout.write(f"{table(found)}\n")
    if options.json:
        rows = [figure.__dict__ | {"ratio": figure.ratio} for figure in found]
        options.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.bench", description=__doc__)
    parser.add_argument("--only", action="append", choices=[*KINDS])
    parser.add_argument(
        "--soak", type=float, default=SOAK, metavar="MINUTES", help="how long to edit and see what stays"
    )
    parser.add_argument("--json", type=Path, help="where to write the figures too")
    return parser.parse_args()


if __name__ == "__main__":
    main()
