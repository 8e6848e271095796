"""Chance for tests: the same for the same seed."""

from random import Random


def chance(seed: str) -> Random:
    return Random(seed)  # noqa: S311 - it keeps no secret
