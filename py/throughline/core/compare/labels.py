"""What a field, and a choice in it, is called in a list of changes.

`change.field.<collection>.<path>` where a list of changes needs words of its own, else the words of the form.
"""

from functools import cache

from throughline.words import language

SINGULAR = {
    "notes": "note",
    "links": "link",
    "personas": "persona",
    "journeys": "journey",
    "stages": "stage",
    "lanes": "lane",
    "cells": "cell",
    "episodes": "episode",
    "touchpoints": "touchpoint",
    "pains": "pain",
    "backstage": "backstage",
    "opportunities": "opportunity",
    "kpis": "kpi",
    "values": "value",
    "questions": "question",
    "diagnoses": "diagnosis",
    "acceptances": "acceptance",
    "project": "project",
}
OTHER = "change.field.other"
"""For a field that nobody has named yet."""


@cache
def label(collection: str, path: str) -> str:
    """The words key of a field."""
    return next((key for key in _candidates(collection, path) if key in language("en").table), OTHER)


@cache
def choice(collection: str, path: str, value: str) -> str | None:
    """The words key of one choice of a field; None where it has none."""
    last = path.rpartition(".")[2]
    own = (
        (f"lane.{value}", f"change.choice.{last}.{value}")
        if collection == "lanes"
        else (f"change.choice.{last}.{value}",)
    )
    found = (*(f"{key}.{value}" for key in _candidates(collection, path)), *own)
    return next((key for key in found if key in language("en").table), None)


def _candidates(collection: str, path: str) -> tuple[str, ...]:
    shared = path.split("evidence.")
    evidence = (f"field.evidence.{shared[1]}",) if len(shared) > 1 else ()
    return (
        f"change.field.{collection}.{path}",
        f"field.{SINGULAR[collection]}.{path}",
        f"field.{path}",
        f"field.{path}s",
        *evidence,
        f"change.field.{path}",
    )
