"""The columns of each table: what each is called, and which field of an element it holds.

A column with a `path` holds that field as it is (`core/fields.py` writes and reads it). Those without are named in
`rows.py` (what is written) and `building.py` (what is read). A column that is `told` only can be worked out from the
others: it is written for people, and left alone when the table is read.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from throughline.core.formats.tables.sheet import TableName

How = Literal["field", "names", "own", "told"]


class Column(NamedTuple):
    """`words` is the key of its heading; `choices` the start of the keys of its choices (`<choices>.<choice>`)."""

    key: str
    words: str
    path: str = ""
    choices: str = ""
    how: How = "field"


def _field(key: str, words: str, path: str = "", choices: str = "") -> Column:
    return Column(key, words, path or key, choices)


def _evidence(path: str = "evidence") -> tuple[Column, ...]:
    return (
        _field("basis", "table.basis", f"{path}.basis", "field.evidence.basis"),
        _field("standing", "table.standing", f"{path}.standing", "field.evidence.standing"),
        _field("asked", "table.asked", f"{path}.n"),
        _field("source", "table.source", f"{path}.source"),
        _field("found_on", "table.found_on", f"{path}.on"),
    )


NOTES = (
    Column("block", "table.block", how="own"),
    _field("text", "table.note", "text"),
    _field("state", "field.state", "", "field.state"),
    _field("mark", "field.mark", "", "field.mark"),
    Column("segments", "table.segments", how="names"),
    Column("kind", "table.kind", how="own"),
    Column("price", "table.amount", how="own"),
    Column("volume", "table.volume", how="own"),
    Column("period", "table.period", how="own"),
    Column("size", "field.segment.size", how="own"),
    _field("colour", "table.colour", "", "colour"),
    _field("comment", "field.comment"),
    _field("author", "table.author"),
    _field("votes", "export.column.votes"),
    *_evidence(),
)
TOUCHPOINTS = (
    Column("journey", "table.journey", how="own"),
    Column("view", "table.view", choices="journey.view", how="own"),
    Column("persona", "field.persona", how="own"),
    Column("other_persona", "field.other_persona", how="own"),
    Column("stage", "table.stage", how="own"),
    _field("name", "table.touchpoint", "name"),
    Column("only_for", "field.touchpoint_persona", "persona", how="names"),
    Column("channel", "field.channel", "channel", how="names"),
    _field("felt", "table.felt", "felt"),
    _field("expected", "table.expected", "expected"),
    Column("pains", "table.pains", how="own"),
    _field("action", "field.action"),
    _field("thought", "field.thought"),
    _field("motivation", "field.motivation"),
    _field("need", "field.need"),
    _field("owner", "table.whose", "owner", "journey.owner_is"),
    _field("carrier", "field.carrier"),
    _field("pays", "field.pays"),
    _field("moment", "field.moment", "moment.kind", "field.moment.kind"),
    _field("importance", "table.importance", "moment.importance"),
    _field("why", "field.moment.why", "moment.why"),
    _field("relationship", "field.relationship", "", "field.relationship"),
    _field("minutes", "field.minutes"),
    _field("waiting_minutes", "field.waiting_minutes"),
    _field("effort", "field.effort"),
    _field("hand_offs", "field.hand_offs"),
    _field("bottleneck", "field.bottleneck"),
    _field("optional", "table.optional", "optional"),
    _field("data_used", "field.data_used"),
    _field("consent", "field.consent", "", "field.consent"),
    _field("reached", "field.reached"),
    Column("episode", "field.episode", how="own"),
    _field("comment", "field.comment"),
    *_evidence("emotion_evidence"),
)
KPIS = (
    _field("name", "table.kpi", "name"),
    _field("kind", "kpi.kind", "", "kpi.kind"),
    Column("about", "table.about", "about", how="names"),
    _field("unit", "field.unit"),
    _field("better", "field.better", "", "field.better"),
    _field("scope", "field.scope", "", "field.scope"),
    _field("baseline", "field.baseline"),
    _field("baseline_on", "field.baseline_on"),
    _field("target", "field.target"),
    _field("target_on", "field.target_on"),
    Column("on", "table.measured_on", how="own"),
    Column("value", "field.measurements.value", how="own"),
    Column("n", "field.measurements.n", how="own"),
    Column("measured_by", "field.measurements.source", how="own"),
    _field("comment", "field.comment"),
)
OPPORTUNITIES = (
    _field("text", "export.column.text", "text"),
    _field("kind", "export.column.kind", "kind", "field.opportunities.kind"),
    Column("stage", "export.column.stage", "stage", how="names"),
    Column("touchpoint", "export.column.touchpoint", "touchpoint", how="names"),
    Column("pains", "export.column.pains", "pains", how="names"),
    Column("notes", "export.column.notes", "notes", how="names"),
    Column("quadrant", "export.column.quadrant", how="told"),
    _field("impact", "export.column.impact"),
    Column("worth", "export.column.worth", "impact_money", how="own"),
    Column("currency", "export.column.currency", how="told"),
    _field("effort", "export.column.effort"),
    _field("days", "export.column.days", "effort_days"),
    _field("cost", "export.column.cost", "effort_cost"),
    Column("per_effort", "export.column.per_effort", how="told"),
    Column("per_effort_unit", "export.column.per_effort_unit", how="told"),
    _field("confidence", "export.column.confidence"),
    _field("owner", "export.column.owner"),
    _field("due", "export.column.due"),
    _field("status", "export.column.status", "", "field.status"),
    Column("depends_on", "export.column.depends_on", "depends_on", how="names"),
    Column("waits_for", "export.column.waits_for", how="told"),
    _field("votes", "export.column.votes"),
)
COLUMNS: Mapping[TableName, tuple[Column, ...]] = {
    "notes": NOTES,
    "touchpoints": TOUCHPOINTS,
    "kpis": KPIS,
    "opportunities": OPPORTUNITIES,
}
