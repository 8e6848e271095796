"""Words of making files: the dialog, what is said."""

from throughline.words.table import Table

TABLE: Table = {
    "export.menu": "Export…",
    "export.title": "Export “{name}”",
    "export.journey": "Journey, for files that hold one",
    "export.download": "Download",
    "export.print.name": "Paper and PDF",
    "export.print.about": "Canvas, journey, coverage matrix or report on sheets of paper; the browser’s print dialog saves them as PDF too.",
    "export.print.do": "Print…",
    "export.busy": "Making the file…",
    "export.here": "The file is made on this computer; nothing is sent anywhere.",
    "export.part.canvas": "Canvas",
    "export.part.journey": "Journey",
    "export.part.matrix": "Matrix",
    "export.part.notes": "Notes",
    "export.part.touchpoints": "Touchpoints",
    "export.part.kpis": "KPIs",
    "export.part.opportunities": "Opportunities",
    "export.trouble.library": "What this format needs could not be fetched. With a network it will work, and from then on without one too.",
    "export.trouble.failed": "The file could not be made. Your work is unharmed.",
    "said.exported": "{file} is in your downloads.",
    "fault.library_missing": "What is needed to read this format could not be fetched. Try again with a network.",
}
