"""Decktopus: where its facts come from."""

from tools.examples.builder import (
    evidence,
)

GUIDE = "Vendor’s own: Decktopus, “Business Model Canvas: Mastering Customer Relationships”"
VENDOR = evidence("guess", "assumption", GUIDE)
