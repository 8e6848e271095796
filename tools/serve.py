"""Serves dist/ on this machine as a good host would: the headers of netlify.toml, compression, revalidation."""

from __future__ import annotations

import argparse
import hashlib
import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from tools import headers
from tools.compression import compressed
from tools.places import DIST

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".py": "text/x-python; charset=utf-8",
    ".svg": "image/svg+xml",
    ".toml": "application/toml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
    ".zip": "application/zip",
}
ALREADY_COMPRESSED = (".woff2", ".png", ".gz")


@dataclass
class Site:
    """A folder, where it stands under the host, and what its server has sent."""

    folder: Path = DIST
    base: str = "/"
    rules: list[headers.Rule] = field(default_factory=headers.rules)
    compress: bool = True
    log: bool = False
    sent: int = 0

    def file(self, path: str) -> Path | None:
        """The file behind a path of a request; None where there is none, or it lies outside the folder."""
        if not path.startswith(self.base):
            return None
        name = path.removeprefix(self.base)
        found = (self.folder / name / "index.html" if not name or name.endswith("/") else self.folder / name).resolve()
        return found if found.is_file() and found.is_relative_to(self.folder.resolve()) else None


class Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD for one site."""

    protocol_version = "HTTP/1.1"

    def __init__(self, site: Site, *args: object) -> None:
        """Answer one connection."""
        self.site = site
        super().__init__(*args)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Send the file, or say that it has not changed, or that there is none."""
        path = unquote(urlsplit(self.path).path)
        file = self.site.file(path)
        if file is None:
            self._send(HTTPStatus.NOT_FOUND, {"Content-Type": "text/plain"}, b"Not found\n")
            return
        self._send_file(path, file)

    do_HEAD = do_GET

    def _send_file(self, path: str, file: Path) -> None:
        found = headers.of("/" + path.removeprefix(self.site.base), self.site.rules)
        found["Content-Type"] = TYPES.get(file.suffix, "application/octet-stream")
        content = file.read_bytes()
        found["ETag"] = f'"{hashlib.sha256(content).hexdigest()[:20]}"'
        if self.headers.get("If-None-Match") == found["ETag"]:
            self._send(HTTPStatus.NOT_MODIFIED, found, b"")
            return
        if self.site.compress and file.suffix not in ALREADY_COMPRESSED:
            encoding, content = compressed(content, self.headers.get("Accept-Encoding", ""))
            found["Vary"] = "Accept-Encoding"
            if encoding:
                found["Content-Encoding"] = encoding
        self._send(HTTPStatus.OK, found, content)

    def _send(self, status: HTTPStatus, found: dict[str, str], content: bytes) -> None:
        self.send_response(status)
        for name, value in found.items():
            self.send_header(name, value)
        if status != HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.site.sent += len(content)
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """Keep quiet unless asked: a page is some twenty requests."""
        if self.site.log:
            super().log_message(format, *args)


class Server(ThreadingHTTPServer):
    """The same, without a trace for each browser that hangs up early."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say what went wrong unless it is only a browser that no longer listens."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@contextmanager
def serving(site: Site, port: int = 0) -> Iterator[str]:
    """The site on a port of this machine (0: any) for as long as the block runs; gives its address."""
    server = Server(("127.0.0.1", port), partial(Handler, site))
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield f"http://localhost:{server.server_address[1]}{site.base}"
    finally:
        server.shutdown()
        server.server_close()


def main() -> None:
    """Serve until interrupted."""
    options = _options()
    if not (DIST / "index.html").exists():
        sys.exit("There is no dist/ yet: `make site` builds it.")
    site = Site(base=options.base, log=options.log)
    with serving(site, options.port) as address:
        sys.stdout.write(f"Throughline is at {address} – Ctrl+C stops it.\n")
        sys.stdout.flush()
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            sys.stdout.write("\n")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8000, help="0 takes any free port")
    parser.add_argument("--base", default="/", help="where the site stands, such as /tools/throughline/")
    parser.add_argument("--log", action="store_true", help="print each request")
    return parser.parse_args()


if __name__ == "__main__":
    main()
