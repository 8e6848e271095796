"""What the command line says."""

TABLE = {
    "cli.description": "Throughline: the business model and the customer's journey in one picture.",
    "cli.command": "COMMAND",
    "cli.commands": "commands",
    "cli.validate.help": "say what is wrong with a project file",
    "cli.validate.description": "Reads a project file (or what another program wrote) as the page does, and says what is wrong with it, where, and what to do.",
    "cli.validate.example": (
        "example:\n"
        "  throughline validate shop.json\n"
        "  curl -s https://example.org/shop.json | throughline validate --json -\n\n"
        "exit status:\n"
        "  0  nothing is wrong\n"
        "  1  the file has faults\n"
        "  2  the file cannot be read: it is missing, not JSON, too large, or from a newer version"
    ),
    "cli.report.help": "make a page of a project that opens anywhere",
    "cli.report.description": (
        "Writes one HTML file with the canvas, the journeys, the matrix, the findings and the report as text and drawings. "
        "It runs no script and loads nothing, prints on paper, and holds the project, so that Throughline opens it again."
    ),
    "cli.report.example": (
        "examples:\n"
        "  throughline report shop.json -o shop.html\n"
        "  throughline report shop.json --sheet A3 > shop.html\n\n"
        "exit status:\n"
        "  0  the page was written\n"
        "  2  the file cannot be read, or the page cannot be written; a sentence says why"
    ),
    "cli.report.out": "the file to write; without it, standard output",
    "cli.report.sheet": "the paper it is laid out for when it is printed (A4)",
    "cli.report.today": "the day to judge the age of evidence by, as 2026-03-01 (today)",
    "cli.not_written": "{file} could not be written.",
    "cli.validate.file": "the file to read; - reads standard input",
    "cli.validate.json": "tell it as JSON, for programs",
    "cli.validate.good": "good. Format version {version}; notes: {notes}, touchpoints: {touchpoints}, links: {links}.",
    "cli.check.help": "say what is missing in a project, and what may go wrong",
    "cli.check.description": "Looks at a project as the page does, and lists its findings, the most severe first.",
    "cli.check.example": (
        "examples:\n"
        "  throughline check shop.json\n"
        "  throughline check shop.json --severity gap --severity risk\n"
        "  throughline check --json --phase review shop.json\n\n"
        "A finding that was accepted in the page, with a reason, is listed and does not count.\n\n"
        "exit status:\n"
        "  0  nothing was found\n"
        "  1  there are findings\n"
        "  2  the file cannot be read; a sentence says why"
    ),
    "cli.check.phase": "only what the page shows in this phase: sketch (the next gap), review, or board (everything, as without it)",
    "cli.check.severity": "only findings of this severity; can be given several times",
    "cli.check.today": "the day to judge the age of evidence by, as 2026-03-01 (today)",
    "cli.check.gap": "Gaps",
    "cli.check.risk": "Risks",
    "cli.check.hint": "Hints",
    "cli.check.accepted": "Accepted",
    "cli.check.count": {
        "one": "{n} finding.",
        "other": "{n} findings.",
    },
    "cli.convert.help": "turn a project into another format, or another program's file into a project",
    "cli.convert.description": (
        "Reads a file as the page does, by its ending or by what it looks like, and writes it in the format that the\n"
        "ending of OUT names. What was not understood is said on standard error."
    ),
    "cli.convert.example": (
        "some formats hold one part at a time; the first is written unless --part names another:\n"
        "{parts}\n\n"
        "examples:\n"
        "  throughline convert canvas.md shop.json\n"
        "  throughline convert shop.json --part touchpoints touchpoints.csv\n"
        "  pbpaste | throughline convert - - --from mermaid --to json | throughline check -\n\n"
        "exit status:\n"
        "  0  converted\n"
        "  1  converted, and something was left out; standard error lists it\n"
        "  2  not converted; a sentence says why"
    ),
    "cli.convert.in": "the file to read; - reads standard input",
    "cli.convert.out": "the file to write; - writes to standard output",
    "cli.convert.from": "the format of IN, where its ending does not say it",
    "cli.convert.to": "the format of OUT, where its ending does not say it",
    "cli.convert.part": "which part, for a format that holds one",
    "cli.convert.journey": "which journey, by its name or id, for a format that holds one (the first)",
    "cli.convert.unknown": "The ending of “{file}” names no format that can be written: {known}. Or name one with --to.",
    "cli.convert.only_read": "{format} can be read, and not written.",
    "cli.convert.page_only": "{format} is made in the page: open the project there, and choose Export.",
    "cli.convert.no_part": "There is no part “{part}” in this format. It can be: {parts}.",
    "cli.convert.no_journey": "There is no journey “{journey}” in the project.",
    "cli.convert.library": "This format needs the Python package {library}. Install it with pip.",
    "cli.convert.not_written": "“{file}” could not be written. Check the folder and its permissions.",
    "cli.not_found": "There is no file “{file}”. Check its name and folder.",
    "cli.is_a_folder": "“{file}” is a folder. Name the file inside it.",
    "cli.not_permitted": "The file “{file}” may not be read by you. Change its permissions, or copy it.",
    "cli.not_opened": "The file “{file}” cannot be opened. Check its name and the disk.",
    "cli.values.no_equals": "“{word}” is no value: write name=value, without spaces.",
    "cli.values.unknown": "There is no value “{name}” here. It can be: {names}.",
    "cli.values.twice": "The value “{name}” is given twice. Leave one out.",
    "cli.values.missing": {
        "one": "This value is missing: {names}. Write it as name=value.",
        "other": "These values are missing: {names}. Write each as name=value.",
    },
    "cli.values.not_a_number": "{name}: “{value}” is no number. Write it with a point, like 12.5.",
    "cli.kpi.help": "compute a KPI",
    "cli.kpi.description": "Computes a KPI by the formula that the page uses; of a sample with n and margin of error.",
    "cli.kpi.kind": "one of the kinds below",
    "cli.kpi.values": "what it is computed from",
    "cli.kpi.example": (
        "kinds, and what each is computed from:\n"
        "{kinds}\n\n"
        "Shares are written as 0.25 or 25%. An NPS is computed of raw scores, of how many promote, are passive and\n"
        "detract, or of their shares; with shares, n is how many answered.\n\n"
        "examples:\n"
        "  throughline kpi nps scores=0,6,9,10\n"
        "  throughline kpi conversion entered=200 went_on=50\n"
        "  throughline kpi csat satisfied=150 answers=250 --json\n\n"
        "exit status:\n"
        "  0  computed\n"
        "  2  it cannot be computed from these values; a sentence says why"
    ),
    "cli.clv.help": "compute a customer lifetime value by its formula",
    "cli.clv.description": (
        "Computes what a customer is worth, by the formulas that the page uses, and says what they take for granted."
    ),
    "cli.clv.form": "which form: see below",
    "cli.clv.values": "the values by the symbols of the form",
    "cli.clv.example": (
        "forms, and the symbols of each:\n"
        "{forms}\n\n"
        "All rates and amounts of one call are of the same period. Rates are written as 0.25 or 25%. discount, gross_margin,\n"
        "growth and cac may be left out. sbg is fitted to survivors, or takes alpha and beta; margin makes its payments\n"
        "money. bg-nbd takes its parameters and t, and for a known customer x, t_x and T; without parameters it is fitted to\n"
        "lists of x, t_x and T. gamma-gamma takes its parameters, x and mean; without them it is fitted to lists.\n\n"
        "examples:\n"
        "  throughline clv first-not-counted margin=100 retention=0.8 discount=0.1\n"
        "  throughline clv subscription arpa=500 gross_margin=75% churn=2.5% cac=6000 --json\n"
        "  throughline clv sbg survivors=1000,631,468,382,326,289,262,241 margin=100 discount=10%\n"
        "  throughline clv bg-nbd r=0.243 alpha=4.414 a=0.793 b=2.426 x=2 t_x=30.43 T=38.86 t=39\n\n"
        "exit status:\n"
        "  0  computed\n"
        "  2  it cannot be computed from these values; a sentence says why"
    ),
    "cli.clv.unknown": "There is no form “{form}”. It can be: {forms}.",
    "cli.clv.either": "Give either {instead}, to fit them, or the parameters {names}.",
    "cli.clv.uneven": "The lists {names} must be of the same length: one value a customer.",
    "cli.kpi.unknown": "There is no KPI “{kind}”. It can be: {kinds}.",
    "cli.kpi.clv": "The lifetime value of a customer has a command of its own: throughline clv FORM name=value …",
    "cli.kpi.nps_twice": "Give either scores or promoters, passives and detractors, not both.",
    "cli.kpi.short_funnel": "A funnel needs at least two counts, such as counts=1000,400,100.",
    "cli.kpi.sample": "n = {n}, ± {margin} at 95 %",
    "cli.kpi.few": "Too few to tell: with fewer than {enough} answers, chance decides.",
    "cli.kpi.drop_off": "drop-off {value}",
    "cli.kpi.formula": "formula: {formula}",
}
