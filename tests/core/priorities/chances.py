"""Opportunities for tests of what comes first."""

from typing import Any

from tests.shop import shop
from throughline.core.opportunity import Opportunity
from throughline.core.project import Project


def chance(name: str, **fields: Any) -> Opportunity:
    """One with this name as its text and in its id; in the order of the names."""
    return Opportunity(id=f"chance-{name}", text=name, order=f"a{name[-1]}", **fields)


def chances(*found: Opportunity, **fields: Any) -> Project:
    """The shop with these."""
    return shop(opportunities=found, **fields)
