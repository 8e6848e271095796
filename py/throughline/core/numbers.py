"""Bounds for the numbers of a document, so that none of them breaks a file or a formula."""

from typing import Annotated

from pydantic import Field

from throughline.core.record import Record


class Steps(Record):
    """Written beside a number: what a person sets goes by such steps; what a file holds may lie between."""

    step: float


Count = Annotated[int, Field(ge=0, le=2**53 - 1)]
"""How many: customers, answers, people."""
Rate = Annotated[float, Field(ge=0, le=1)]
"""A share from 0 to 1, shown as per cent."""
Number = Annotated[float, Field(ge=-1e15, le=1e15)]
Positive = Annotated[float, Field(ge=0, le=1e15)]
Score = Annotated[int, Field(ge=1, le=5)]
"""1 (low) to 5 (high)."""
