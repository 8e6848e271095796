"""What people call the columns of their tables, besides what we call them."""

import re
from collections.abc import Mapping
from functools import cache

from throughline.core.formats.tables.columns import COLUMNS
from throughline.core.formats.tables.sheet import TABLES, TableName
from throughline.words import say

_BRACKETS = re.compile(r"\([^()]*\)")
_ALIASES: Mapping[TableName, Mapping[str, str]] = {
    "notes": {
        "block": "building block, section, area, category, box, field, canvas block, bmc block, group",
        "text": "text, item, content, description, card, sticky, sticky note, idea, entry, title, name, element",
        "state": "status, today or planned",
        "segments": "segment, customer segment, customer segments, for",
        "kind": "type",
        "price": "price, cost, costs, value, sum",
        "volume": "volume, quantity, number",
        "period": "period, frequency",
        "size": "size, customers",
        "colour": "color",
        "comment": "comments, remark, remarks, details, notes",
        "author": "by, from, who, written by",
        "votes": "dots, points",
    },
    "touchpoints": {
        "journey": "map, customer journey, scenario",
        "persona": "actor, customer, user, who, persona name",
        "stage": "phase, stages, phases, journey stage, journey phase, section",
        "name": "touch point, touchpoints, interaction, step, event, task, moment, name",
        "channel": "channels, medium, media",
        "felt": "felt, emotion, emotions, feeling, feelings, sentiment, score, mood, satisfaction, experience, rating",
        "expected": "expectation, expectations",
        "pains": "pain, pains, pain point, problem, problems, frustration, frustrations, issue, issues, barriers",
        "action": "action, actions, doing, activity, customer action, user action, customer actions, user actions",
        "thought": "thought, thoughts, thinking, quote, quotes, thinks",
        "motivation": "motivation, motivations, why, goal, goals",
        "need": "need, needs, expects",
        "owner": "owner",
        "carrier": "carrier, tool, evidence shown",
        "pays": "payment, pays",
        "moment": "moment of truth, mot",
        "importance": "importance",
        "minutes": "minutes, duration, time",
        "waiting_minutes": "waiting, wait",
        "effort": "effort, customer effort",
        "reached": "customers, reach, volume",
        "comment": "comments, remark, remarks, notes, details, description",
    },
    "kpis": {
        "name": "metric, measure, indicator, key figure, name, kpis, metrics, key performance indicator",
        "kind": "type",
        "about": "stage, touchpoint, segment, where",
        "unit": "units",
        "baseline": "before, start, base",
        "target": "goal, aim, objective",
        "target_on": "target date, due, by, deadline",
        "on": "date, day, as of, measured",
        "value": "actual, current, present, now, current value, result, present value",
        "n": "n, sample, sample size, answers",
        "measured_by": "source, data source",
        "comment": "comments, remark, remarks, notes, description",
    },
    "opportunities": {
        "text": "idea, improvement, solution, initiative, opportunities, what could be done, action, recommendation, measure",
        "kind": "type",
        "stage": "phase",
        "touchpoint": "touch point, where",
        "pains": "pain, pains, pain point, problem, problems",
        "notes": "canvas",
        "impact": "value, benefit, importance",
        "worth": "impact in money, benefit in money, savings, value at stake",
        "effort": "complexity, difficulty",
        "days": "effort in days, person days, duration",
        "cost": "costs, budget, price, investment",
        "confidence": "certainty",
        "owner": "responsible, who, assigned to, assignee, lead",
        "due": "deadline, by, due date, when, until, date",
        "status": "state, progress",
        "depends_on": "depends, dependencies, after",
        "votes": "dots, points",
    },
}


def plain(heading: str) -> str:
    """A heading as it is compared: without what stands in brackets, without marks."""
    bare = "".join(each if each.isalnum() else " " for each in _BRACKETS.sub(" ", heading[:200]))
    return " ".join(bare.split()).casefold()


@cache
def keys_by_name(table: TableName) -> Mapping[str, str]:
    """The key of each column of a table by all that it may be called; our own names win."""
    ours = {plain(say("en", column.words)): column.key for column in COLUMNS[table]}
    theirs = {name.strip(): key for key, names in _ALIASES[table].items() for name in names.split(",")}
    by_key = {column.key.replace("_", " "): column.key for column in COLUMNS[table]}
    return {**by_key, **theirs, **ours}


@cache
def own_titles() -> Mapping[str, TableName]:
    """The tables by the names that we give their sheets."""
    return {plain(say("en", f"table.{name}")): name for name in TABLES}
