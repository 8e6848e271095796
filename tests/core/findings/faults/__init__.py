"""One fault for each check, made by changing a clean document as a person could have done. No check is asked.

Each function gets a clean document and chance, and gives the document with the fault and, where it is plain, the element
at which the fault is.
"""

from tests.core.findings.faults import canvas, journey
from tests.core.findings.faults.making import FAULTS, apart, detail, heaped, linked, notes

__all__ = ["FAULTS", "apart", "canvas", "detail", "heaped", "journey", "linked", "notes"]
