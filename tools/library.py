"""Everything that Python imports besides our own package, as it lies in the page's file system."""

from __future__ import annotations

from tools import packages, stdlib
from tools.bytecode import THEIRS, Source, compiled
from tools.places import PYSCRIPT, STATIC

LIB = "lib/python3.14"
SITE_PACKAGES = f"{LIB}/site-packages"
HOME = "home/pyodide"
TAG = "cpython-314"


def files() -> list[tuple[str, bytes]]:
    """The standard library, the packages, and PyScript's own, as (path without its leading slash, content)."""
    return [
        *((f"{LIB}/{name}", content) for name, content in stdlib.files()),
        *((f"{SITE_PACKAGES}/{name}", content) for name, content in packages.theirs()),
        *((f"{LIB}/{name}", content) for name, content in compiled([_first()])),
        *_pyscripts_own(),
    ]


def _first() -> Source:
    """What Python itself runs when it wakes."""
    return Source("sitecustomize.py", (STATIC / "python" / "sitecustomize.py").read_bytes(), THEIRS)


def _pyscripts_own() -> list[tuple[str, bytes]]:
    """PyScript writes its Python as source at each start; bytecode in the cache folder beside it spares compiling it."""
    folder = PYSCRIPT.parent / "src" / "stdlib" / "pyscript"
    sources = [Source(f"pyscript/{path.name}", path.read_bytes(), THEIRS) for path in sorted(folder.glob("*.py"))]
    cached = (
        name.replace("pyscript/", "pyscript/__pycache__/").replace(".pyc", f".{TAG}.pyc")
        for name, _ in compiled(sources)
    )
    return [(f"{HOME}/{name}", content) for name, (_, content) in zip(cached, compiled(sources), strict=True)]
