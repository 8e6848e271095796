"""What every format is asked for when it is written, and what comes of reading one."""

from datetime import date

from throughline.core.faults import Fault
from throughline.core.formats.tables.guess import Columns
from throughline.core.formats.tables.sheet import Row
from throughline.core.paper.sizes import Sheet
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.state.locale import Locale
from throughline.words.sentence import Sentence


class Asked(Record):
    """What is wanted of a writer.

    `part`: one of the format's `parts`, "" where it has none. `journey`: the id of the journey, for a format that holds
    one (None: the first). `today`: the day it is made on (None: not said). `sheet`: the paper it is laid out for. `locale`:
    how the person writes numbers and days (None: as the language does). `language`: the words that headings and choices are written in.
    """

    part: str = ""
    language: str = "en"
    journey: str | None = None
    today: date | None = None
    sheet: Sheet = "A4"
    locale: Locale | None = None


class Mention(Record):
    """Something that a file calls by its name: found again by that name where the file is brought in.

    `holder` is the id of the element that mentions, `path` its field (`references.REFERENCES`, or "segments": a link),
    `name` what was written, `kinds` the collections it may stand in.
    """

    holder: str
    path: str
    name: str
    kinds: tuple[str, ...]


class Reading(Record):
    """What was made of a file: everything understood, and everything that was not, with the reason.

    `project`: what was understood, as a project that stands on its own (None: nothing could be made of it; `faults` say
    why). `whole`: the file holds a whole project of ours, with its own id; else these are pieces to be brought in.
    `understood`: sentences for people. `left`: what was left out, where and why. `mentions`: names that the file uses of
    things it does not hold. `newer`: from a newer version of Throughline; to be looked at, not to be saved.
    `rows` and `columns`: of a table, what it says and which column was taken for what, so that it can be corrected.
    """

    format: str
    project: Project | None = None
    whole: bool = False
    understood: tuple[Sentence, ...] = ()
    left: tuple[Fault, ...] = ()
    faults: tuple[Fault, ...] = ()
    mentions: tuple[Mention, ...] = ()
    newer: bool = False
    rows: tuple[Row, ...] = ()
    columns: Columns | None = None
