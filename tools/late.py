"""What only one format needs, in a folder of its own: fetched when that format is first used, and never before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools import packages, stdlib
from tools.archive import stored
from tools.places import NODE_MODULES, STATIC

if TYPE_CHECKING:
    from tools.assets import Folder

# Excel is XML in a zip archive; of the standard library the page has no XML.
XML = (
    "mimetypes.py",
    "xml/__init__.py",
    "xml/etree/__init__.py",
    "xml/etree/ElementPath.py",
    "xml/etree/ElementTree.py",
)
JSZIP = NODE_MODULES / "jszip" / "dist" / "jszip.min.js"
PPTXGEN = NODE_MODULES / "pptxgenjs" / "dist" / "pptxgen.es.js"


def files() -> Folder:
    """Our modules with the libraries beside them. Archives are called text, because hosts compress that."""
    ours = {path.name: path.read_bytes() for path in sorted((STATIC / "late").glob("*.js"))}
    return ours | {"jszip.js": _jszip(), "pptxgen.js": _pptxgen(), "xlsx.txt": stored(_xlsx())}


def _xlsx() -> list[tuple[str, bytes]]:
    return packages.besides("page-xlsx", stdlib.sources(XML))


def _jszip() -> bytes:
    """The library as a module: it comes for older systems of modules only."""
    return (
        b"const module = { exports: {} };\nconst exports = module.exports;\n"
        + JSZIP.read_bytes()
        + b"\nexport default module.exports;\n"
    )


def _pptxgen() -> bytes:
    return PPTXGEN.read_bytes().replace(b"from 'jszip'", b"from './jszip.js'")
