"""Every format that a project is written to or read from, and where its code is. Importing this imports no format.

    each = by_id("csv")
    text = each.writer()(project, Asked(part="touchpoints"))
    reading = of_name("plan.md").reader()(text, "plan.md")

A new format is one line in `FORMATS`, and one module with one or both of

    def written(project: Project, asked: Asked) -> str                # bytes where the format is `binary`
    def read(data: str, name: str = "") -> Reading                    # bytes where the format is `binary`

(`formats/reading.py` has `Asked` and `Reading`; tables in spreadsheets are written from `tables.sheets(project, language)`
and read by `tables.read(rows, format_id)`.) Neither raises for anything in a project or a file: a reader answers with
`faults`. Words: `format.<id>` names it, `format.<id>.about` says in one sentence what it is for.

`module` is a name, so that a format that draws (SVG, a standalone page) can stand in `throughline.view`, which core does
not import: call its writer at the edge. `library` names a package that must have been fetched before `writer()` or
`reader()` is called in the page; on the command line it is imported, or said to be missing. A format that only the page
can make (a JavaScript library draws it) has `page_only`: the command line says so.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from throughline.core.record import Record


class Format(Record):
    """One format.

    `ending` is what its files are called by when we write them, `also` what else is read as it. `parts`: a file holds
    one of these (a table, a drawing), and the person chooses which. The other fields: see above.
    """

    id: str
    ending: str
    media: str
    module: str
    reads: bool = False
    writes: bool = True
    binary: bool = False
    also: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    library: str = ""
    page_only: bool = False

    def writer(self) -> Callable[..., Any]:
        """The function that writes it. Imports its module."""
        written: Callable[..., Any] = import_module(f"throughline.{self.module}").written
        return written

    def reader(self) -> Callable[..., Any]:
        """The function that reads it. Imports its module."""
        read: Callable[..., Any] = import_module(f"throughline.{self.module}").read
        return read


XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
POSTERS = ("canvas", "journey", "matrix")
FORMATS: tuple[Format, ...] = (
    Format("json", ".json", "application/json", "core.formats.json_file", reads=True),
    Format(
        "markdown",
        ".md",
        "text/markdown;charset=utf-8",
        "core.formats.markdown",
        reads=True,
        also=(".markdown", ".mdown"),
    ),
    Format("ojf", ".ojf", "application/json", "core.formats.ojf", reads=True, writes=False),
    Format("list", ".txt", "text/plain;charset=utf-8", "core.formats.listing", reads=True, writes=False),
    Format("mermaid", ".mmd", "text/plain;charset=utf-8", "core.formats.mermaid", reads=True, also=(".mermaid",)),
    Format(
        *("csv", ".csv", "text/csv;charset=utf-8", "core.formats.csvtext"),
        reads=True,
        also=(".tsv", ".tab"),
        parts=("notes", "touchpoints", "kpis", "opportunities"),
    ),
    Format(
        *("xlsx", ".xlsx", XLSX, "formats_extra.xlsx"),
        reads=True,
        binary=True,
        library="xlsx",
    ),
    Format(
        "html",
        ".throughline.html",
        "text/html;charset=utf-8",
        "view.standalone.file",
        reads=True,
        also=(".html", ".htm"),
    ),
    Format("svg", ".svg", "image/svg+xml;charset=utf-8", "view.posters.file", parts=POSTERS),
    Format("png", ".png", "image/png", "view.posters.file", parts=POSTERS, binary=True, page_only=True),
    Format("pptx", ".pptx", PPTX, "core.slides.file", binary=True, page_only=True),
)


def by_id(id_: str) -> Format | None:
    """The format of this id."""
    return next((each for each in FORMATS if each.id == id_), None)


def of_name(name: str) -> Format | None:
    """The format that a file of this name is, by the longest ending that fits."""
    lower = name.lower()
    fitting = [
        (len(ending), each) for each in FORMATS for ending in (each.ending, *each.also) if lower.endswith(ending)
    ]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None
