"""All that `make test` runs: two lanes side by side, each suite's output whole, one closing line a suite."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Lock

from tools.places import ROOT

PYTEST = ("-m", "pytest", "-q")
# Says that the site stands already: two browsers' tests must not build it under each other's feet.
BUILT = "THROUGHLINE_BUILT"


@dataclass(frozen=True)
class Suite:
    """One thing to run, by the name that its closing line carries."""

    name: str
    commands: tuple[tuple[str, ...], ...]


# The browser is the long one: it has a lane to itself, and what the other lane has time for when its own work is done.
BESIDE = tuple(f"e2e/test_{name}.py" for name in ("projects", "files", "storage", "paper", "people", "kpis", "compare"))
LANES = (
    (Suite("browser", ((*PYTEST, "e2e", *(f"--ignore={path}" for path in BESIDE)),)),),
    (
        Suite("unit", ((*PYTEST, "tests"),)),
        Suite("unit inside Pyodide", (("-m", "tools.pyodide_tests"),)),
        Suite("types", (("-m", "mypy"),)),
        Suite("lint", (("-m", "ruff", "check", "."), ("-m", "ruff", "format", "--check", "."))),
        Suite("browser, projects and paper", ((*PYTEST, *BESIDE),)),
    ),
)

printing = Lock()


def main() -> None:
    """Run every suite, whatever becomes of the others; fail when one failed."""
    subprocess.run([sys.executable, "-m", "tools.build"], check=True, cwd=ROOT)
    with ThreadPoolExecutor(len(LANES)) as pool:
        closing = [line for lane in pool.map(_lane, LANES) for line in lane]
    sys.stdout.write("\n".join(["", *(line for _, line in closing)]) + "\n")
    sys.exit(0 if all(good for good, _ in closing) else 1)


def _lane(suites: tuple[Suite, ...]) -> list[tuple[bool, str]]:
    return [_run(suite) for suite in suites]


def _run(suite: Suite) -> tuple[bool, str]:
    began = time.monotonic()
    outcomes = [_told(command) for command in suite.commands]
    good = all(outcome.returncode == 0 for outcome in outcomes)
    with printing:
        sys.stdout.write(f"\n== {suite.name}\n" + "".join(outcome.stdout for outcome in outcomes))
        sys.stdout.flush()
    return good, f"{suite.name}: {'passed' if good else 'FAILED'} in {time.monotonic() - began:.0f} s"


def _told(command: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    whole = [sys.executable, *command]
    return subprocess.run(
        whole,
        check=False,
        cwd=ROOT,
        env=os.environ | {BUILT: "1"},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


if __name__ == "__main__":
    main()
