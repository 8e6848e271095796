"""How long the judgement takes: all findings, CLV and KPIs, in the Pyodide that the page runs."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

from tools import pyodide_tests
from tools.bench.figure import Figure
from tools.places import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Playwright

RUN = """
import sys
sys.path[:0] = ["/packages", "/repo/py", "/repo"]
from tools.bench.judging_inside import figures
print(figures())
0
"""


def figures(_: Playwright) -> Iterator[Figure]:
    """The figures of quality.md 5 for 500 notes + 300 touchpoints."""
    order = {"root": str(ROOT), "packages": str(pyodide_tests.unpacked()), "arguments": [], "run": RUN}
    command = ["node", str(ROOT / "tools" / "pyodide_tests.mjs")]
    told = subprocess.run(command, input=json.dumps(order), text=True, check=True, cwd=ROOT, stdout=subprocess.PIPE)
    took = json.loads(told.stdout.splitlines()[-1])
    yield Figure(f"{took['findings']} findings, CLV and KPIs, cold", took["cold"], "ms", 50)
    yield Figure("the same after a note was edited", took["note"], "ms", 5)
    yield Figure("the same after a touchpoint was edited", took["touchpoint"], "ms", 5)
    yield Figure("all values at stake and money per stage, cold", took["money cold"], "ms")
    yield Figure("values at stake and money per stage after an edit", took["money"], "ms")
