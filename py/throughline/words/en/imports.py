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
    "import.left.line": "Line {line}: “{written}” stands under no heading that we know, and was left out.",
    "import.left.code": "Line {line}: a block of code was left out: “{written}”.",
    "import.left.actor": "“{written}” is a third person in this journey. A journey shows two; their touchpoints are there.",
    "import.left.task": "Line {line}: “{written}” is no task. A task is written as name: score: who.",
    "import.left.score": "Line {line}: the score “{written}” is no number from 1 to 5. The touchpoint is there, not rated.",
    "import.no_diagram": "There is no Mermaid journey here. It begins with a line that says journey.",
    "import.nothing": "Nothing was found here that belongs to a canvas or a journey.",
    "import.no_rows": "There is no row with anything in it.",
    "import.left.cut": "{where}: the text was cut after {limit} characters.",
    "import.left.cell": "{where}: “{written}” does not fit here and was left out.",
    "import.left.no_text": "{where} has nothing in the column that counts, and was left out.",
    "import.left.block": "{where}: “{written}” is no block of the canvas. What stands there went to the parking lot.",
    "import.left.measurement": "{where}: the value “{written}” was left out. A value needs a number and a day.",
}
