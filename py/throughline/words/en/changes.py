"""What changed between two states, as a sentence: added, removed, moved, linked, renamed."""

from throughline.words.table import Table

_ELEMENTS = {
    "notes": "“{name}”",
    "links": "{name}",
    "personas": "The persona “{name}”",
    "journeys": "The journey “{name}”",
    "stages": "The stage “{name}”",
    "lanes": "The lane “{name}”",
    "cells": "The text of {name}",
    "episodes": "The episode “{name}”",
    "touchpoints": "“{name}”",
    "pains": "The pain point “{name}”",
    "backstage": "Backstage, “{name}”",
    "opportunities": "The opportunity “{name}”",
    "kpis": "The KPI “{name}”",
    "values": "What a customer of “{name}” is worth",
    "questions": "“{name}”",
    "diagnoses": "The diagnosis “{name}”",
    "acceptances": "Accepted: the finding {name}",
}
_ADDED_TO = {
    "notes": "{what} added to {where}",
    "stages": "{what} added to “{where}”",
    "lanes": "{what} added to “{where}”",
    "episodes": "{what} added to “{where}”",
    "touchpoints": "{what} added to the stage “{where}”",
    "pains": "{what} added at “{where}”",
    "personas": "{what} added to “{where}”",
}


def _whole() -> dict[str, str]:
    """What is said of elements that came or went."""
    found = {}
    for kind, did, into, of in (("added", "added", "added to", "at"), ("removed", "removed", "removed from", "at")):
        for collection, what in _ELEMENTS.items():
            found[f"change.{kind}.{collection}"] = f"{what} {did}"
            how = _ADDED_TO.get(collection)
            if how:
                text = how.replace("added to", into).replace(f"added {of}", f"{did} {of}")
                found[f"change.{kind}_to.{collection}"] = text.replace("{what}", what)
    found["change.added.links"] = "Linked: {name}"
    found["change.removed.links"] = "No longer linked: {name}"
    found["change.removed.acceptances"] = "No longer accepted: the finding {name}"
    return found


TABLE: Table = {
    **_whole(),
    "change.silent": "Nothing that is seen",
    "change.moved": "“{name}” moved from {old} to {new}",
    "change.moved_first": "“{name}” moved to the beginning",
    "change.moved_after": "“{name}” moved behind “{neighbour}”",
    "change.renamed": "“{old}” is now “{new}”",
    "change.felt": "Felt at “{name}”: {old} → {new}",
    "change.field_is": "“{name}”, {field}: {old} → {new}",
    "change.field_list": "“{name}”, {field}: {what}",
    "change.field_came": "“{name}”, {field} noted: {what}",
    "change.field_went": "“{name}”, {field} taken away: {what}",
    "change.field_rewritten": "“{name}”, {field}: rewritten",
    "change.field_written": "“{name}”, {field}: written",
    "change.field_emptied": "“{name}”, {field}: taken out",
    "change.setting_is": "{field}: {old} → {new}",
    "change.setting_list": "{field}: {what}",
    "change.setting_came": "{field} noted: {what}",
    "change.setting_went": "{field} taken away: {what}",
    "change.setting_rewritten": "{field}: rewritten",
    "change.setting_written": "{field}: written",
    "change.setting_emptied": "{field}: taken out",
    "change.whole": "{text}",
    "change.was": "Was: {text}",
    "change.now": "Is: {text}",
    "change.line_added": "+ {what}",
    "change.line_removed": "− {what}",
    "change.line_changed": "{field}: {old} → {new}",
    "change.n_added": {"one": "{n} added", "other": "{n} added"},
    "change.n_removed": {"one": "{n} removed", "other": "{n} removed"},
    "change.n_changed": {"one": "{n} changed", "other": "{n} changed"},
    "change.reordered": "in another order",
    "change.count": {"one": "{n} value", "other": "{n} values"},
    "change.nothing": "–",
    "change.present": "there",
    "change.yes": "yes",
    "change.no": "no",
    "change.image": "an image",
    "change.unnamed": "without a name",
    "change.link": "“{source}” → “{target}”",
    "change.cell": "the lane “{lane}” at “{stage}”",
    "change.join": "{first}, {rest}",
    "change.labelled": "{field}: {value}",
    "change.amount": "{price} {per}",
    "change.amount_of": "{price} × {volume} {per}",
    "change.per.day": "a day",
    "change.per.week": "a week",
    "change.per.month": "a month",
    "change.per.quarter": "a quarter",
    "change.per.year": "a year",
    "change.per.once": "once",
    "change.lever": "{lever} {low} to {high}, for {share} of them",
    "change.lever.retention": "retention",
    "change.lever.frequency": "purchase frequency",
    "change.lever.order-value": "order value",
    "change.lever.margin": "margin",
    "change.lever.conversion": "conversion",
}
