"""Words of comparing: the screen, its figures, the command."""

from throughline.words.table import Table

FIGURES: Table = {
    "compare.figure.notes": "Notes",
    "compare.figure.links": "Links",
    "compare.figure.personas": "Personas",
    "compare.figure.journeys": "Journeys",
    "compare.figure.touchpoints": "Touchpoints",
    "compare.figure.pains": "Pain points",
    "compare.figure.backstage": "Backstage",
    "compare.figure.opportunities": "Opportunities",
    "compare.figure.kpis": "KPIs",
    "compare.figure.findings": "Open findings",
    "compare.figure.minutes": "Minutes in all",
    "compare.figure.waiting": "Minutes of waiting",
    "compare.figure.spend": "Marketing spend {per}",
    "compare.figure.mean": "Felt on average: {who}",
    "compare.figure.peak_end": "Peak-end: {who}",
    "compare.figure.revenue": "Revenue {per}",
    "compare.figure.cost": "Costs {per}",
    "compare.figure.clv": "CLV: {segment}",
}

COMMAND: Table = {
    "cli.compare.help": "say what differs between two project files",
    "cli.compare.description": (
        "Says what was added, removed, changed or moved from one project file to another, area by area. "
        "Two projects that were made apart are compared by the same text in the same place."
    ),
    "cli.compare.example": (
        "example:\n"
        "  throughline compare before.json after.json\n"
        "  git show HEAD~1:shop.json | throughline compare --json - shop.json\n\n"
        "exit status:\n"
        "  0  nothing differs\n"
        "  1  there are differences\n"
        "  2  a file cannot be read, or has faults"
    ),
    "cli.compare.old": "the file before; - reads standard input",
    "cli.compare.new": "the file after; - reads standard input",
    "cli.compare.same": "Nothing differs.",
}

AREAS: Table = {
    "compare.area.canvas": "Canvas",
    "compare.area.links": "Links",
    "compare.area.personas": "Personas",
    "compare.area.journey": "Journey",
    "compare.area.emotions": "Emotions",
    "compare.area.backstage": "Backstage",
    "compare.area.kpis": "KPIs",
    "compare.area.money": "Money",
    "compare.area.opportunities": "Opportunities",
    "compare.area.questions": "Questions and findings",
    "compare.area.settings": "Settings",
    "compare.in_journey": "{what} ({journey})",
}

SCREEN: Table = {
    "compare.title": "Compare and versions",
    "compare.what": "What is compared",
    "compare.what.versions": "Versions and projects",
    "compare.what.canvas": "Today and planned",
    "compare.what.journeys": "Two journeys",
    "compare.left": "Before",
    "compare.right": "After",
    "compare.swap": "Swap the two sides",
    "compare.side.now": "As it is now",
    "compare.side.today": "The canvas today",
    "compare.side.planned": "The canvas as planned",
    "compare.side.version": "{name} · {day}",
    "compare.added": "added",
    "compare.removed": "removed",
    "compare.changed": "changed",
    "compare.moved": "moved",
    "compare.n_added": {"one": "{n} added", "other": "{n} added"},
    "compare.n_removed": {"one": "{n} removed", "other": "{n} removed"},
    "compare.n_changed": {"one": "{n} changed", "other": "{n} changed"},
    "compare.n_moved": {"one": "{n} moved", "other": "{n} moved"},
    "compare.same": "Nothing differs.",
    "compare.print": "Print the change list",
    "paper.what.changes": "The change list",
    "paper.file.changes": "{project} – changes",
    "compare.paper.sides": "What is compared",
    "compare.paper.from": "Before: {name}",
    "compare.paper.to": "After: {name}",
    "compare.paper.figure": "{name}: {old} → {new}",
    "compare.part.figures": "In figures",
    "compare.part.canvas": "Canvas, side by side",
    "compare.part.journey": "Journey, side by side",
    "compare.part.changes": "Changes",
    "compare.figure": "Figure",
    "compare.figures_same": "No figure differs.",
    "compare.same_figures": {"one": "{n} figure is the same", "other": "{n} figures are the same"},
    "compare.better": "better",
    "compare.worse": "worse",
    "compare.only": "Show only what differs",
    "compare.canvas_same": "Nothing on the canvas differs.",
    "compare.journey_same": "Nothing in the journey differs.",
    "compare.goes_to": "to {place}",
    "compare.comes_from": "from {place}",
    "compare.was": "was “{name}”",
    "compare.curves": "What is felt along the way, before and after. The figures stand in the table below.",
    "compare.filter": "Changes of which area",
    "compare.all_areas": "All",
    "compare.show_all": {"one": "Show {n}", "other": "Show all {n}"},
    "compare.reading": "Reading…",
    "compare.unreadable": "That version cannot be read: it is damaged, or was made by a newer Throughline. Nothing was changed.",
    "compare.same_sides": "Both sides are the same. Choose another one.",
    "compare.none.versions": "There is nothing to compare this project with yet. Save a version, go on working, and see here what became of it. Another project on this computer can be compared too.",
    "compare.none.canvas": "Nothing on the canvas is planned or to be dropped. Give notes a state in their panel, and see here what the canvas of tomorrow looks like beside that of today.",
    "compare.none.journeys": "There is only one journey. In “Journeys”, duplicate it as it is to be, change the copy, and see here what that would mean.",
    "journey.compare": "Compare as it is and to be",
    "overview.compare.1": "Choose what stands on either side: a saved version, another project, today and planned, two journeys.",
    "overview.compare.2": "+ was added, − was removed, ~ was changed, → was moved.",
    "overview.compare.3": "A change leads to the element it is about.",
}

TABLE: Table = {**COMMAND, **AREAS, **SCREEN, **FIGURES}
