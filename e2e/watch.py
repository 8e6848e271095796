"""What a page must never do: complain in the console, break its own policy, or talk to anybody else."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, ConsoleMessage, Request

HERE = ("localhost", "127.0.0.1")
# Chromium's hint that a preload waited long for its use: so it does on a machine that is busy with other tests.
HINT = "was preloaded using link preload but not used"
LOCAL_SCHEMES = ("data", "blob", "about")
# Told to the console, because a violation itself is an event that only the page hears.
REPORT_VIOLATIONS = """
addEventListener('securitypolicyviolation', (event) =>
    console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
"""


@dataclass
class Watch:
    """What was seen on every page of a context."""

    complaints: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)

    def over(self, context: BrowserContext) -> None:
        """Keep an eye on each page that the context opens."""
        context.add_init_script(REPORT_VIOLATIONS)
        context.on("console", self._heard)
        context.on("weberror", lambda error: self.complaints.append(f"uncaught: {error.error}"))
        context.on("request", self._asked)

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and HINT not in message.text:
            self.complaints.append(f"{message.type}: {message.text}")

    def _asked(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in LOCAL_SCHEMES and parts.hostname not in HERE:
            self.strangers.append(request.url)
