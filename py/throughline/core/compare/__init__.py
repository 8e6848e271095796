"""Comparing: what differs between two projects, two states of one, two journeys, field by field and in words."""

from throughline.core.compare.applying import apply
from throughline.core.compare.change import AREAS, Area, Change
from throughline.core.compare.differences import compare, told

__all__ = ["AREAS", "Area", "Change", "apply", "compare", "told"]
