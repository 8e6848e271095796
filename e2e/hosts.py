"""Other people's sites: pages on origins of their own (`host.test`, `evil.test`) around a frame of `app.test`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tools.places import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import FrameLocator, Page

RESOLVER = "--host-resolver-rules=MAP *.test 127.0.0.1"
FRAME = "throughline-canvas iframe"
LOG = """
globalThis.heard = [];
addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('throughline-canvas'))
        for (const type of ['progress', 'ready', 'loaded', 'change', 'save', 'resize', 'exit', 'error'])
            element.addEventListener(type, ({ detail }) => heard.push({ type, ...detail }));
});
"""


@dataclass(frozen=True)
class Hosts:
    """Where the pages lie, and under which port each site answers."""

    folder: Path
    app: str
    port: int

    @property
    def app_origin(self) -> str:
        """Throughline's own origin, as the hosts know it."""
        return f"http://app.test:{urlsplit(self.app).port}"

    def origin(self, name: str = "host") -> str:
        """The origin of a host."""
        return f"http://{name}.test:{self.port}"

    def write(self, name: str, body: str) -> None:
        """A page of a host, as its editor writes it."""
        (self.folder / name).write_text(
            f"<!doctype html><html lang='en'><title>Host</title><body>{body}", encoding="utf-8"
        )

    def lines(self, number: int = 0) -> str:
        """The lines that the documentation tells an editor to copy, with Throughline's address."""
        text = (ROOT / "docs" / "embedding.md").read_text(encoding="utf-8")
        told = list(re.finditer(r"```html\n(.*?)```", text, re.DOTALL))[number]
        return told[1].replace("https://throughline.example", self.app_origin)


def inside(page: Page, where: str = FRAME) -> FrameLocator:
    """What stands in the frame, once Python is up there."""
    frame = page.frame_locator(where)
    frame.locator('#app[aria-busy="false"]').wait_for(state="attached")
    return frame


def heard(page: Page, type_: str) -> list[dict[str, object]]:
    """What the host was told of a kind so far."""
    found: list[dict[str, object]] = page.evaluate("(type) => heard.filter((each) => each.type === type)", type_)
    return found
