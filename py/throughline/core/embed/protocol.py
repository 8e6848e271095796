"""What goes over the port: reads what the page around us says, writes what it is told. Version 1.

Whatever comes in is a text that our own JavaScript made of one message (`static/frame.js`): JSON, or a note that
the message was too large to be handed on. `read` never raises.
"""

import json
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_core import from_json

from throughline.core.embed.options import ACCENT, LANGUAGE, Theme
from throughline.core.formats.size import LARGEST, units
from throughline.core.paper.sizes import Sheet
from throughline.core.record import Record
from throughline.core.state.embed import Feature, Show
from throughline.core.text import mended

VERSION = 1
Code = Literal[
    "bad_message", "too_large", "unsupported", "invalid_document", "newer_document", "read_only", "busy", "internal"
]
Id = int | str
LONGEST_ID = 64
MOST = 2**53 - 1
"""A whole number that JavaScript knows exactly."""


class Payload(BaseModel):
    """What a message carries: exactly these fields."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", allow_inf_nan=False, str_max_length=1_000)


class Load(Payload):
    """Show this document; a new one where there is none."""

    model_config = ConfigDict(str_max_length=None)

    json_: str | None = Field(default=None, alias="json")


class Configure(Payload):
    """How it is to look; what is not named stays as it is. An empty accent is our own colour again."""

    theme: Theme | None = None
    accent: Annotated[str, StringConstraints(pattern=f"^(?:{ACCENT})?$")] | None = None
    locale: Annotated[str, StringConstraints(pattern=f"^{LANGUAGE}$")] | None = None
    paper: Sheet | None = None
    features: Annotated[list[Feature], Field(max_length=32)] | None = None
    view: Show | None = None


class GetDocument(Payload):
    """Hand over the document as it is now."""


class Export(Payload):
    """Hand over the document in a format."""

    format: str


class Print(Payload):
    """Open the print dialog."""


class SetReadonly(Payload):
    """Lock or unlock."""

    readonly: bool


class Focus(Payload):
    """Put the keyboard focus into the work."""


class Ping(Payload):
    """Say that you are there."""


class Saved(Payload):
    """The revision is kept."""

    rev: Annotated[int, Field(ge=0, le=MOST)]


class NotSaved(Payload):
    """The revision could not be kept."""

    rev: Annotated[int, Field(ge=0, le=MOST)]


KINDS: Mapping[str, type[Payload]] = {
    "load": Load,
    "configure": Configure,
    "getDocument": GetDocument,
    "export": Export,
    "print": Print,
    "setReadonly": SetReadonly,
    "focus": Focus,
    "ping": Ping,
    "saved": Saved,
    "notSaved": NotSaved,
}


class Wish(Record):
    """What the page around us wants; its answer carries `id`."""

    id: Id
    what: Payload


class Refusal(Record):
    """Why a message was not taken; without an `id` nobody waits for the answer."""

    id: Id | None
    code: Code
    message: str


def read(text: str) -> Wish | Refusal:  # noqa: PLR0911 - one line a reason
    """Understand one message, or say why not."""
    try:
        said = from_json(mended(text), allow_inf_nan=False)
    except ValueError:
        return Refusal(None, "bad_message", "not an envelope")
    if not isinstance(said, dict):
        return Refusal(None, "bad_message", "not an envelope")
    id_ = _id(said.get("id"))
    if said.get("oversize") is True:
        return Refusal(id_, "too_large", f"more than {LARGEST} characters")
    if type(said.get("v")) is not int or said["v"] != VERSION:
        return Refusal(id_, "unsupported", f"this speaks version {VERSION}")
    if id_ is None:
        return Refusal(None, "bad_message", "an id is a whole number or a short text")
    if said.keys() - {"v", "id", "type", "payload"}:
        return Refusal(id_, "bad_message", "an envelope has v, id, type and payload")
    return _wish(id_, said.get("type"), said.get("payload", {}))


def _id(value: object) -> Id | None:
    if type(value) is int and 0 <= value <= MOST:
        return value
    return value if isinstance(value, str) and 0 < len(value) <= LONGEST_ID else None


def _wish(id_: Id, type_: object, payload: object) -> Wish | Refusal:
    kind = KINDS.get(type_) if isinstance(type_, str) else None
    if kind is None:
        return Refusal(id_, "unsupported", "no such message")
    try:
        what = kind.model_validate(payload)
    except ValidationError as error:
        return Refusal(id_, "bad_message", _told(error))
    if isinstance(what, Load) and what.json_ is not None and units(what.json_) > LARGEST:
        return Refusal(id_, "too_large", f"more than {LARGEST} characters")
    return Wish(id_, what)


def _told(error: ValidationError) -> str:
    """The first field that does not fit, by name; what stood in it is not repeated."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = ".".join(str(step) for step in first["loc"])[:100]
    return f"{place or 'payload'}: {first['msg']}"[:300]


def event(type_: str, **payload: object) -> str:
    """Something that the page around us is told unasked."""
    return _line({"v": VERSION, "type": type_, "payload": payload})


def answer(id_: Id, **payload: object) -> str:
    """It was done."""
    return _line({"v": VERSION, "re": id_, "ok": True, "payload": payload})


def refusal(id_: Id | None, code: Code, message: str, **more: object) -> str:
    """It was not done; without an id the page around us hears of it as an `error`."""
    error = {"code": code, "message": message, **more}
    if id_ is None:
        return event("error", **error)
    return _line({"v": VERSION, "re": id_, "ok": False, "error": error})


def _line(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
