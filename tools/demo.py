"""Serves the invented consultancy's page on an origin of its own, beside the site, as another host would."""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
from pathlib import Path
from shutil import copytree

from tools.places import DIST, STATIC
from tools.serve import Site, serving

HERE = "../../embed.js"
"""How the page names the loader where it stands inside the site."""


def copied(folder: Path, site: str) -> Path:
    """The consultancy's page in a folder of its own, with the loader at the site's address."""
    copytree(STATIC / "demo", folder, dirs_exist_ok=True)
    page = folder / "index.html"
    page.write_text(page.read_text(encoding="utf-8").replace(HERE, f"{site}embed.js"), encoding="utf-8")
    return folder


def main() -> None:
    """Serve both until interrupted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8000, help="of the site; the consultancy has the next one")
    port = parser.parse_args().port
    if not (DIST / "embed.js").exists():
        sys.exit("There is no dist/ yet: `make site` builds it.")
    with tempfile.TemporaryDirectory() as folder, serving(Site(), port) as site:
        host = Site(copied(Path(folder), site), rules=[])
        with serving(host, port + 1 if port else 0) as consultancy:
            sys.stdout.write(f"The consultancy is at {consultancy}, Throughline at {site} – Ctrl+C stops both.\n")
            sys.stdout.flush()
            try:
                threading.Event().wait()
            except KeyboardInterrupt:
                sys.stdout.write("\n")


if __name__ == "__main__":
    main()
