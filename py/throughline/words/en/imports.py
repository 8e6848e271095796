"""What was understood of a file, what was not, and what can be done with it."""

from throughline.words.table import Table

TABLE: Table = {
    "import.got.notes": {"one": "{n} note", "other": "{n} notes"},
    "import.got.personas": {"one": "{n} persona", "other": "{n} personas"},
    "import.got.journeys": {"one": "{n} journey", "other": "{n} journeys"},
    "import.got.stages": {"one": "{n} stage", "other": "{n} stages"},
    "import.got.touchpoints": {"one": "{n} touchpoint", "other": "{n} touchpoints"},
    "import.got.pains": {"one": "{n} pain point", "other": "{n} pain points"},
    "import.got.kpis": {"one": "{n} KPI", "other": "{n} KPIs"},
    "import.got.opportunities": {"one": "{n} opportunity", "other": "{n} opportunities"},
    "import.where.cell": "Cell {place}",
    "import.where.row": "Row {place}",
    "import.where.line": "Line {place}",
    "import.left.rows": "{n} rows were left out: {limit} can be read at once. Split the table.",
    "import.left.broken": "The table breaks off in line {line}: a cell there is too long, or its quotation marks do not close.",
    "import.no_rows": "There is no row with anything in it.",
    "import.left.cut": "{where}: the text was cut after {limit} characters.",
    "import.left.cell": "{where}: “{written}” does not fit here and was left out.",
    "import.left.no_text": "{where} has nothing in the column that counts, and was left out.",
    "import.left.block": "{where}: “{written}” is no block of the canvas. What stands there went to the parking lot.",
    "import.left.measurement": "{where}: the value “{written}” was left out. A value needs a number and a day.",
}
