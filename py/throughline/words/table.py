"""What a table of words is: templates by key, and how a language counts."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

Template = str | Mapping[str, str]
"""A `str.format` template, or one for each plural form: `{"one": "{n} note", "other": "{n} notes"}`."""
Table = Mapping[str, Template]


class Language(NamedTuple):
    """All words of one language."""

    table: Table
    plural: Callable[[float], str]
    """Which form a number takes: the key of a plural template."""


def merged(*tables: Table) -> dict[str, Template]:
    """One table of many; a test sees to it that no key stands in two."""
    return {key: template for table in tables for key, template in table.items()}
