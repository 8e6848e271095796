"""Backstage: the jobs, processes, systems and partners that carry the journey unseen."""

from typing import Annotated, Literal

from pydantic import FailFast, Field

from throughline.core.ids import Id
from throughline.core.journey import Function
from throughline.core.order import FIRST, Order
from throughline.core.text import Line, Text
from throughline.core.value import Value


class Behaviour(Value):
    """What a job must show at a stage, and how it is measured."""

    id: Id
    text: Text = ""
    stage: Id | None = None
    measure: Text = ""


class Backstage(Value):
    """Somebody or something behind the line of visibility (the dishwasher counts as the waiter does)."""

    id: Id
    kind: Literal["job", "process", "system", "partner"]
    name: Line
    order: Order = FIRST
    function: Function | None = None
    frontstage: bool = False
    """A job that the customer sees."""
    substitute: Text = ""
    single: bool = False
    """There is no substitute, and somebody has checked."""
    legacy: bool = False
    note: Id | None = None
    """The activity, resource or partner of the canvas that it is."""
    behaviours: Annotated[tuple[Behaviour, ...], FailFast(), Field(max_length=100)] = ()
    comment: Text = ""
