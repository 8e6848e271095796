"""Markdown: the canvas as a heading a block with a bullet a note; journeys, KPIs and opportunities in the same way.

    ## Customer Segments            ## Journey: Sarah, as it is
    - Beginners                     ### Awareness
      - How many customers: 3400    - Reads reviews
                                      - Felt (−2 to 2): 1

What stands below a bullet as "Name: text" is a column of the table of that name (`tables/columns.py`), so a Markdown file
holds what the four tables hold. Texts that are empty are no bullets, and are not held.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from throughline.core import fields
from throughline.core.canvas import PLACES
from throughline.core.find import stages_of
from throughline.core.formats.csvtext import text as cell_text
from throughline.core.formats.marks import marked
from throughline.core.formats.reading import Asked, Reading
from throughline.core.formats.tables.columns import COLUMNS, Column
from throughline.core.formats.tables.rows import cell_of, lines
from throughline.core.formats.tables.sheet import Cell, TableName
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.words import say

USUAL = Asked()
_HEAD: Mapping[TableName, frozenset[str]] = {
    "notes": frozenset({"block", "text"}),
    "touchpoints": frozenset({"journey", "view", "persona", "other_persona", "stage", "name"}),
    "kpis": frozenset({"name"}),
    "opportunities": frozenset({"text"}),
}
"""Columns that are said by where something stands."""
_MEASURED = frozenset({"about", "on", "value", "n", "measured_by"})
_LISTS = frozenset({"segments", "pains", "notes", "depends_on"})
"""Columns with a name a line: each gets a line of its own."""


def written(project: Project, asked: Asked = USUAL) -> str:
    """The project as Markdown."""
    language = asked.language
    parts = [f"# {marked(project.name)}"] if project.name else []
    if project.profile.description.strip():
        parts.append(marked(project.profile.description).replace("\\\n  ", "\\\n"))
    parts += _canvas(project, language)
    parts += [part for journey in ordered(project.journeys) for part in _journey(project, journey, language)]
    parts += _section(project, "opportunities", language)
    parts += _section(project, "kpis", language)
    return "\n\n".join(parts) + "\n"


def read(data: str, name: str = "") -> Reading:
    """What a Markdown file says."""
    del name
    from throughline.core.formats.markdown_read import reading

    return reading(data)


def _canvas(project: Project, language: str) -> Iterator[str]:
    by_place = {
        place: [*found] for place, found in groupby(lines(project, "notes", language), lambda line: line[0].place)
    }
    for place in PLACES:
        found = by_place.get(place, [])
        if found or place != "parking":
            yield f"## {say(language, f'block.{place}')}"
            yield from _bullets("notes", found, language)


def _journey(project: Project, journey: Any, language: str) -> Iterator[str]:
    yield f"## {say(language, 'table.journey')}: {marked(journey.name)}"
    all_lines = [line for line in lines(project, "touchpoints", language) if line[0] is not None]
    about = [f"- {say(language, 'table.view')}: {say(language, f'journey.view.{journey.view}')}"]
    for key, id_ in (("persona", journey.persona), ("other_persona", journey.other_persona)):
        who = next((each.name for each in project.personas if each.id == id_), "")
        if who:
            about.append(f"- {say(language, f'field.{key}')}: {marked(who)}")
    yield "\n".join(about)
    for stage in stages_of(project, journey.id):
        yield f"### {marked(stage.name)}"
        yield from _bullets("touchpoints", [line for line in all_lines if line[0].stage == stage.id], language)


def _section(project: Project, table: TableName, language: str) -> Iterator[str]:
    found = [*lines(project, table, language)]
    if found:
        yield f"## {say(language, f'table.{table}')}"
        yield from _bullets(table, found, language)


def _bullets(table: TableName, found: Sequence[tuple[Any, Mapping[str, Cell]]], language: str) -> Iterator[str]:
    made = []
    before = None
    for held, own in found:
        name: str = getattr(held, "text", "") or getattr(held, "name", "")
        if name.strip():
            again = _MEASURED if held is before else None
            made.append("\n".join([f"- {marked(name)}", *_more(table, held, own, language, again)]))
        before = held
    if made:
        yield "\n".join(made)


def _more(
    table: TableName, held: Any, own: Mapping[str, Cell], language: str, only: frozenset[str] | None
) -> Iterator[str]:
    """What else is known, a line each; what is as it would be anyway is not said."""
    for column in COLUMNS[table]:
        if column.key in _HEAD[table] or column.how == "told" or (only and column.key not in only):
            continue
        text = cell_text(cell_of(column, held, own, language))
        if text.strip() and not _usual(column, held):
            each = text.split("\n") if column.key in _LISTS else (text,)
            yield from (
                f"  - {_label(column, language)}: {marked(one).replace(chr(10), chr(10) + '  ')}" for one in each
            )


def _label(column: Column, language: str) -> str:
    return say(language, column.words)


def _usual(column: Column, held: Any) -> bool:
    if column.how != "field" or "." in column.path:
        return False
    return bool(fields.get(held, column.path) == type(held).model_fields[column.path].get_default())
