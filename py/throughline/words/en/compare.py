"""Words of comparing: changes, the screen, saved versions."""

from throughline.words.table import Table

_ELEMENTS = {
    "notes": "“{name}”",
    "links": "{name}",
    "personas": "The persona “{name}”",
    "journeys": "The journey “{name}”",
    "stages": "The stage “{name}”",
    "lanes": "The lane “{name}”",
    "cells": "What stands at {name}",
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


SENTENCES: Table = {
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
    "change.cell": "{lane}, {stage}",
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

_PERIODS = {"month": "month", "quarter": "quarter", "year": "year"}


def _choices(path: str, words: dict[str, str]) -> dict[str, str]:
    return {f"change.choice.{path}.{value}": said for value, said in words.items()}


CHOICES: Table = {
    **_choices("effect", {"enables": "enables", "weakens": "weakens", "unclear": "unclear"}),
    **_choices("strength", {"strong": "strong", "weak": "weak"}),
    **_choices("view", {"as-is": "as it is", "to-be": "as it is to be"}),
    **_choices(
        "place",
        {
            "CS": "Customer Segments",
            "VP": "Value Propositions",
            "CH": "Channels",
            "CR": "Customer Relationships",
            "RS": "Revenue Streams",
            "KR": "Key Resources",
            "KA": "Key Activities",
            "KP": "Key Partnerships",
            "CO": "Cost Structure",
            "parking": "Parking lot",
        },
    ),
    **_choices(
        "colour",
        {
            "yellow": "yellow",
            "blue": "blue",
            "coral": "coral",
            "green": "green",
            "violet": "violet",
            "white": "white",
        },
    ),
    **_choices("fits", {"preferred": "prefers it", "offered": "is offered it", "used": "uses it"}),
    **_choices("basis", {"guess": "a guess", "interview": "interviews", "survey": "a survey", "data": "data"}),
    **_choices(
        "standing",
        {
            "assumption": "an assumption",
            "testing": "being tested",
            "supported": "supported",
            "refuted": "refuted",
            "reported": "reported by others",
            "open": "open",
            "tested": "tested",
            "cleared": "cleared",
            "confirmed": "confirmed",
        },
    ),
    **_choices(
        "owner",
        {
            "us": "we",
            "partner": "a partner",
            "competitor": "a competitor",
            "third-party": "a third party",
            "customer": "the customer alone",
        },
    ),
    **_choices(
        "kind",
        {
            "job": "people",
            "process": "process",
            "system": "system",
            "partner": "partner",
            "remove": "remove",
            "simplify": "simplify",
            "automate": "automate",
            "personalise": "personalise",
            "add": "add",
            "nps": "NPS",
            "csat": "CSAT",
            "retention": "retention",
            "churn": "churn",
            "conversion": "conversion",
            "order-value": "average order value",
            "purchase-frequency": "purchase frequency",
            "referral-rate": "referral rate",
            "viral-k": "viral k",
            "engagement": "engagement",
            "clv": "CLV",
            "own": "own",
        },
    ),
    **_choices("scope", {"relational": "about us as a whole", "after-contact": "after one contact"}),
    **_choices("better", {"higher": "higher is better", "lower": "lower is better"}),
    **_choices(
        "form",
        {
            "simple": "simple",
            "subscription": "subscription",
            "first-not-counted": "retention, first payment not counted",
            "first-counted-start": "retention, paid at the start",
            "first-counted-end": "retention, paid at the end",
            "truncated": "retention, for some periods only",
            "sbg": "from survival (sBG)",
            "bg-nbd": "from purchases (BG/NBD)",
        },
    ),
    **_choices("margin_period", _PERIODS),
    **_choices("retention_period", _PERIODS),
    **_choices("count_period", _PERIODS),
    **_choices(
        "symptom",
        {
            "retention-falls": "Retention falls",
            "few-first-orders": "Few first orders",
            "complaints": "Complaints",
            "few-repeat-orders": "Few repeat orders",
            "few-referrals": "Few referrals",
            "costs-rise": "Costs rise",
            "own": "Another symptom",
        },
    ),
    **_choices("phase", {"sketch": "sketch", "review": "review", "board": "board"}),
    **_choices(
        "stage_set",
        {"lifecycle": "customer lifecycle", "experience": "whole experience", "channel": "channel phases"},
    ),
}


def _fields(collection: str, words: dict[str, str]) -> dict[str, str]:
    return {f"change.field.{collection}.{path}": said for path, said in words.items()}


_EVIDENCE = {
    "evidence": "evidence",
    "evidence.basis": "rests on",
    "evidence.standing": "standing",
    "evidence.n": "how many asked",
    "evidence.on": "date of the evidence",
    "evidence.source": "source",
}
_DETAILS = ("segment", "proposition", "channel", "relationship", "revenue", "resource", "activity", "partner", "cost")

FIELDS: Table = {
    "change.field.other": "a detail",
    "change.field.order": "place in the order",
    **_fields(
        "notes",
        {
            **_EVIDENCE,
            **{name: f"{name} details" for name in _DETAILS},
            "place": "block",
            "author": "author",
            "votes": "votes",
            "colour": "colour",
            "origin": "copied from",
            "segment.letter": "letter",
            "channel.uses": "preferred, offered, used",
            "channel.uses.segment": "segment",
            "channel.uses.fits": "how it stands to it",
            "revenue.amount": "amount",
            "cost.amount": "amount",
            "relationship.cost_to_serve": "cost to serve",
        },
    ),
    **_fields(
        "links",
        {
            **_EVIDENCE,
            "source": "from",
            "target": "to",
            "kind": "kind of link",
            "effect": "what it does there",
            "strength": "how strongly",
            "why": "why",
        },
    ),
    **_fields("personas", _EVIDENCE),
    **_fields("journeys", {"origin": "copied from", "view": "as it is, or to be"}),
    **_fields("stages", {"origin": "copied from", "journey": "journey"}),
    **_fields(
        "lanes",
        {"journey": "journey", "kind": "kind of lane", "shown": "shown", "backstage": "below the line of visibility"},
    ),
    **_fields("cells", {"lane": "lane", "stage": "stage"}),
    **_fields("episodes", {"journey": "journey"}),
    **_fields(
        "touchpoints",
        {
            "origin": "copied from",
            "stage": "stage",
            "owner": "whose it is",
            "felt": "felt",
            "expected": "expected",
            "persona": "only for",
            "minutes": "minutes",
            "waiting_minutes": "minutes of waiting",
            "effort": "customer’s effort",
            **{f"emotion_{path}": f"evidence of what is felt, {said}" for path, said in _EVIDENCE.items()},
            "moment": "moment of truth",
            **{f"moment.{path}": f"evidence of the moment, {said}" for path, said in _EVIDENCE.items()},
            "feedback": "feedback loop",
            "carried": "what the change of channel carries over",
            "variants": "how it differs for segments",
            "variants.segment": "segment",
            "variants.text": "how",
        },
    ),
    **_fields(
        "pains",
        {
            **_EVIDENCE,
            "origin": "copied from",
            "touchpoint": "touchpoint",
            "severity": "how much it hurts",
            "change": "what would change without it",
        },
    ),
    **_fields("backstage", {"kind": "what it is", "note": "on the canvas", "behaviours.id": "behaviour"}),
    **_fields(
        "opportunities",
        {
            **_EVIDENCE,
            "kind": "kind",
            "touchpoint": "touchpoint",
            "stage": "stage",
            "pains": "pain points",
            "notes": "notes",
            "impact": "impact (1–5)",
            "impact_money": "impact in money",
            "change": "what would change",
            "effort": "effort (1–5)",
            "effort_days": "effort in days",
            "effort_cost": "cost of the effort",
            "confidence": "confidence (1–5)",
            "depends_on": "depends on",
            "owner": "who does it",
            "votes": "votes",
            "practice": "practice card",
        },
    ),
    **_fields(
        "kpis",
        {
            **_EVIDENCE,
            "kind": "kind of KPI",
            "scope": "asked",
            "about": "about",
            "unit": "unit",
            "better": "direction",
            "baseline": "baseline",
            "baseline_on": "date of the baseline",
            "target": "target",
            "target_on": "date of the target",
            "measurements": "measurements",
            "measurements.on": "date",
            "measurements.value": "value",
            "measurements.n": "how many asked",
            "measurements.source": "source",
            "ingredients": "ingredients",
            "ingredients.scores": "scores",
            "ingredients.numerator": "numerator",
            "ingredients.denominator": "denominator",
            "ingredients.promoters": "promoters",
            "ingredients.passives": "passives",
            "ingredients.detractors": "detractors",
            "ingredients.numerator_name": "name of the numerator",
            "ingredients.denominator_name": "name of the denominator",
            "ingredients.conversion": "conversion",
            "ingredients.newcomers": "newcomers",
        },
    ),
    **_fields(
        "values",
        {
            **_EVIDENCE,
            "segment": "segment",
            "form": "formula",
            "margin": "margin",
            "margin_period": "period of the margin",
            "retention": "retention",
            "retention_period": "period of the retention",
            "discount": "discount rate",
            "order_value": "order value",
            "orders_per_period": "orders in a period",
            "periods": "periods",
            "gross_margin": "gross margin",
            "arpa": "revenue per account",
            "churn": "churn",
            "cac": "CAC",
            "growth": "growth by upselling",
            "referred": "customers referred",
            "referral_credit": "credit for referrals",
            "survivors": "survivors",
            "purchases": "purchases",
            "purchases.x": "repeat purchases",
            "purchases.t_x": "last purchase",
            "purchases.T": "observed for",
            "purchases.mean": "mean value",
        },
    ),
    **_fields("questions", {"about": "about", "answer": "answer", "done": "done"}),
    **_fields(
        "diagnoses",
        {
            "symptom": "symptom",
            "suspects": "suspects",
            "suspects.element": "suspect",
            "suspects.standing": "standing",
            "suspects.remark": "remark",
        },
    ),
    **_fields(
        "acceptances",
        {
            "check": "check",
            "elements": "elements",
            "fingerprint": "state of the elements",
            "reason": "reason",
            "on": "accepted on",
        },
    ),
    **_fields(
        "project",
        {
            "profile": "Profile",
            "profile.phase": "Phase",
            "profile.language": "Language",
            "profile.stage_set": "Ready stages",
            "profile.lesson": "What it teaches",
            "brand": "Brand",
            "brand.accent": "Own colour",
            "brand.logo": "Logo",
            "thresholds": "Limits of the checks",
            "thresholds.ratio": "CLV : CAC is a risk below",
            "thresholds.share": "Share of one is a risk above",
            "thresholds.stale_months": "Evidence is stale after (months)",
            "thresholds.impact_money": "Impact is high from",
            "thresholds.effort_days": "Effort is high from (days)",
            "weights": "Weights of the segments’ priority",
            "weights.revenue_potential": "Weight of the revenue potential",
            "weights.loyalty": "Weight of the loyalty",
            "weights.strategic_importance": "Weight of the strategic importance",
        },
    ),
}

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

VERSIONS: Table = {
    "version.title": "Saved versions",
    "version.why": "A version is the project as it was, under a name. It stays in this browser until you delete it; a backup file takes it along.",
    "version.none": "None yet. Save one before a workshop, before you send the file, before you try something bold.",
    "version.save": "Save a version…",
    "version.save_title": "Save a version",
    "version.save_hint": "The project as it is now, under a name that tells you what it was.",
    "version.name": "Name",
    "version.name_hint": "Before the workshop",
    "version.do_save": "Save the version",
    "version.nameless": "Version {n}",
    "version.unnamed": "Without a name",
    "version.size": "{size} kB",
    "version.compare": "Compare with now",
    "version.compare_named": "Compare “{name}” with now",
    "version.restore": "Restore…",
    "version.restore_named": "Restore “{name}”…",
    "version.file": "Save as a file",
    "version.file_named": "Save “{name}” as a file",
    "version.delete": "Delete…",
    "version.delete_named": "Delete “{name}”…",
    "version.backup": "Save the project with its versions…",
    "version.restore_title": "Restore “{name}”?",
    "version.restore_what": "The project becomes what it was then. What it is now goes into the safety net first, and one step of Undo brings it back.",
    "version.do_restore": "Restore",
    "version.delete_title": "Delete “{name}”?",
    "version.delete_what": "The version goes for good. The project itself stays as it is. Save the version as a file first if you may want it again.",
    "version.do_delete": "Delete the version",
    "version.denied": "This browser keeps no versions for us: its database is not allowed here. Save a file instead; it holds the same, and it can be opened and compared.",
    "version.denied_file": "Save to a file",
    "where.why.restore": "before a version was restored",
    "undo.version_restored": "restore a saved version",
    "said.version_kept": "The version “{name}” is saved.",
    "said.version_refused": "The version “{name}” could not be saved: this browser keeps none. Save a file instead.",
    "said.version_gone": "The version “{name}” is deleted.",
    "said.version_restored": "“{name}” is again what it was in the version. Undo brings the later state back.",
    "said.versions_taken": {
        "one": "{n} saved version came with the file.",
        "other": "{n} saved versions came with the file.",
    },
    "said.versions_refused": {
        "one": "{n} saved version of the file could not be kept here. The file still has it.",
        "other": "{n} saved versions of the file could not be kept here. The file still has them.",
    },
    "said.versions_left_out": {
        "one": "The file is saved, but it was too large for {n} saved version, the oldest. Save that one as a file of its own.",
        "other": "The file is saved, but it was too large for {n} saved versions, the oldest. Save those as files of their own.",
    },
    "project.compare": "Compare and versions…",
}

TABLE: Table = {**COMMAND, **AREAS, **FIGURES, **VERSIONS, **SENTENCES, **CHOICES, **FIELDS}
