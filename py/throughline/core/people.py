"""Personas: somebody of a segment whom one can picture."""

from typing import Annotated, Literal

from pydantic import FailFast, Field

from throughline.core.evidence import Evidence
from throughline.core.ids import Id
from throughline.core.order import FIRST, Order
from throughline.core.text import Line, Text
from throughline.core.value import Value


class Persona(Value):
    """Several per segment; in B2B the buyer, the user and the decider."""

    id: Id
    name: Line
    order: Order = FIRST
    segment: Id | None = None
    role: Literal["buyer", "user", "decider"] | None = None
    quote: Text = ""
    about: Text = ""
    goals: Text = ""
    needs: Text = ""
    motivations: Text = ""
    pains: Text = ""
    buying_behaviour: Text = ""
    channels: Annotated[tuple[Id, ...], FailFast(), Field(max_length=100)] = ()
    """Preferred channels: notes of the block Channels."""
    evidence: Evidence | None = None
