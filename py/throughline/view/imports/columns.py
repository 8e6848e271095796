"""The table of a file: which column was taken for what, to be corrected."""

from collections.abc import Sequence

from htpy import Element, Node, div, fieldset, label, legend, option, select, span, table, tbody, td, th, thead, tr
from htpy import input as input_

from throughline.core.formats.feelings import SCALES
from throughline.core.formats.reading import Reading
from throughline.core.formats.tables.columns import COLUMNS
from throughline.core.formats.tables.guess import Columns
from throughline.core.formats.tables.making import Making, text_of
from throughline.core.formats.tables.sheet import TABLES, Row
from throughline.core.messages.imports import ColumnCorrected, HeaderCorrected, ScaleCorrected, TableCorrected
from throughline.core.text import short
from throughline.core.written import number_text
from throughline.view.events import CHECKED, VALUE, on
from throughline.view.scene import Scene

_ROWS = 3
_WIDEST = 40


def columns(seen: Scene, found: Reading) -> Element:
    """What the rows are, whether the first is a header, and each column with its first cells."""
    guess = found.columns
    assert guess is not None
    body = found.rows[1:] if guess.header else found.rows
    return fieldset(".import-part.import-columns")[
        legend[seen.say("import.columns")],
        div(".import-kind")[
            label(for_="import-table")[seen.say("import.rows_are")],
            select(id="import-table", **on("change", TableCorrected, table=VALUE))[
                (option(value=each, selected=each == guess.table)[seen.say(f"table.{each}")] for each in TABLES)
            ],
            label(".check", for_="import-header")[
                input_(
                    type="checkbox",
                    id="import-header",
                    checked=guess.header,
                    **on("change", HeaderCorrected, on=CHECKED),
                ),
                span[seen.say("import.header")],
            ],
            _scale(seen, guess, body),
        ],
        div(".import-table", tabindex="0", role="region", aria_label=seen.say("import.columns"))[
            table[
                thead[tr[(_head(seen, guess, found.rows, at) for at in range(min(len(guess.keys), _WIDEST)))]],
                tbody[(_row(guess, row) for row in body[:_ROWS])],
            ]
        ],
    ]


def _scale(seen: Scene, guess: Columns, body: Sequence[Row]) -> Node:
    """What feelings are counted on, where there are numbers among them."""
    making = Making(guess, body, iter(()))
    if guess.table != "touchpoints" or not making.feelings:
        return None
    known = [*SCALES] if making.scale in SCALES else [*SCALES, making.scale]
    return label(".import-scale", for_="import-scale")[
        seen.say("import.scale"),
        select(id="import-scale", **on("change", ScaleCorrected, scale=VALUE))[
            (
                option(value=str(at), selected=each == making.scale, disabled=at >= len(SCALES))[
                    seen.say(
                        "import.scale_of",
                        low=number_text(each.low, seen.model.locale),
                        high=number_text(each.high, seen.model.locale),
                    )
                ]
                for at, each in enumerate(known)
            )
        ],
    ]


def _head(seen: Scene, guess: Columns, rows: tuple[Row, ...], at: int) -> Element:
    name = short(text_of(rows[0][at]), 24) if guess.header and rows and at < len(rows[0]) else str(at + 1)
    return th(scope="col")[
        label(for_=f"import-column-{at}")[name],
        select(id=f"import-column-{at}", **on("change", ColumnCorrected, column=at, key=VALUE))[
            option(value="", selected=not guess.keys[at])[seen.say("import.left_out")],
            (
                option(value=each.key, selected=each.key == guess.keys[at])[seen.say(each.words)]
                for each in COLUMNS[guess.table]
                if each.how != "told"
            ),
        ],
    ]


def _row(guess: Columns, row: Row) -> Element:
    cells = [text_of(row[at]) if at < len(row) else "" for at in range(min(len(guess.keys), _WIDEST))]
    return tr[((td if guess.keys[at] else td(".left-out"))[short(cell)] for at, cell in enumerate(cells))]
