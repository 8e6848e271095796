"""Forms: a list of fields of one element, each sending what the person writes as it is written.

    fields = (Field("text", "line"), Field("segment.size"), Field("segment.market"))
    form(seen, note, fields)

The model says what a field holds, so a `Field` is its path and, where that is not enough, a look.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Literal

from htpy import Element, Node, VoidElement, div, fieldset, label, legend, option, p, select, span, textarea
from htpy import input as input_
from markupsafe import Markup

from throughline.core import fields
from throughline.core.messages.base import Message
from throughline.core.messages.session import FieldLeft, FieldSet, FieldTicked, FieldTyped
from throughline.core.record import Record
from throughline.core.value import Value
from throughline.view.events import CHECKED, VALUE, on
from throughline.view.scene import Scene
from throughline.words import Sentence

Look = Literal["auto", "line"]
Options = Sequence[tuple[str, str]]


class Field(Record):
    """`options`: (value, words) pairs where the choices are elements of the project."""

    path: str
    look: Look = "auto"
    options: Options = ()
    label: str | Sentence = ""
    """A words key (or a sentence) instead of `field.<path>`."""
    unit: str = ""
    at: str = "field"
    """Where it stands: what its DOM id begins with ("row" in a list, when the panel may hold the same field)."""


def _label_key(path: str) -> str:
    return "field." + ".".join(part for part in path.split(".") if not part.isdigit())


def dom(of: str, path: str, at: str = "field") -> str:
    """The DOM id of a field."""
    return f"{at}-{of}-{path}"


def form(seen: Scene, element: Value, wanted: Iterable[Field], of: str | None = None) -> Element:
    """The fields of an element, one under the other."""
    name = of or str(getattr(element, "id", "project"))
    return div(".form")[(field(seen, element, each, name) for each in wanted)]


class _Spot(Record):
    """One field in its form: of which element, and what the model says it holds."""

    seen: Scene
    element: Value
    wanted: Field
    of: str
    what: fields.Kind

    @property
    def path(self) -> str:
        return self.wanted.path

    @property
    def id(self) -> str:
        return dom(self.of, self.path, self.wanted.at)

    @property
    def words(self) -> str:
        return self.seen.say(self.wanted.label or _label_key(self.path))

    @property
    def choices(self) -> Options:
        """(value, words) of what can be chosen."""
        label = self.wanted.label
        key = label if label and isinstance(label, str) else _label_key(self.path)
        return self.wanted.options or [(str(each), self.seen.say(f"{key}.{each}")) for each in self.what.choices]

    @property
    def trouble(self) -> Sentence | None:
        """What is wrong with the last input here."""
        found = self.seen.model.trouble
        return found.why if found and (found.of, found.field) == (self.of, self.path) else None

    @property
    def held(self) -> Any:
        return fields.get(self.element, self.path)

    def sets(self, event: str, kind: type[Message], **more: object) -> dict[str, str]:
        """The attribute that tells the model of this field."""
        return on(event, kind, of=self.of, field=self.path, **more)


def field(seen: Scene, element: Value, wanted: Field, of: str) -> Node:
    """One labelled field, with what is wrong with its last input; made anew only when something of it changes."""
    spot = _Spot(seen, element, wanted, of, fields.kind_at(element, wanted.path))
    look = (wanted.look, wanted.label, wanted.unit, tuple(map(tuple, wanted.options)))
    inputs = (spot.held, spot.what, *look, spot.trouble, seen.model.locale)
    return Markup(seen.kept((wanted.at, of, wanted.path), inputs, lambda: _field(spot)))  # noqa: S704 - escaped by `_field`


def _field(spot: _Spot) -> Element:
    wanted, seen = spot.wanted, spot.seen
    if spot.what.base == "list":
        return _several(spot)
    if spot.what.base == "flag":
        return _flag(spot)
    return div(".field")[
        label(for_=spot.id)[spot.words, wanted.unit and span(".unit")[f" ({wanted.unit})"]],
        _control(spot),
        p(".field-trouble", id=f"{spot.id}-trouble")[seen.say(spot.trouble)] if spot.trouble else None,
    ]


def _control(spot: _Spot) -> Element | VoidElement:
    common: dict[str, Any] = {"id": spot.id, "disabled": spot.seen.model.read_only}
    if spot.trouble:
        common |= {"aria-invalid": "true", "aria-describedby": f"{spot.id}-trouble"}
    if spot.wanted.options or spot.what.base == "choice":
        return _select(spot, common)
    found = spot.seen.model.trouble
    kept = fields.shown(spot.element, spot.path, spot.seen.model.locale)
    text = found.written if found and spot.trouble else kept
    if spot.what.base == "text":
        return _text(spot, text, common)
    kind = (
        {"type": "date"} if spot.what.base == "day" else {"type": "text", "inputmode": "decimal", "autocomplete": "off"}
    )
    return input_(value=text, **kind, **common, **spot.sets("change", FieldSet, value=VALUE))


def _text(spot: _Spot, text: str, common: dict[str, Any]) -> Element | VoidElement:
    common |= {
        "maxlength": spot.what.longest,
        **spot.sets("input", FieldTyped, value=VALUE),
        **spot.sets("focusout", FieldLeft),
    }
    if spot.wanted.look == "line":
        return input_(type="text", autocomplete="off", value=text, **common)
    return textarea(rows=1, **common)[text]


def _select(spot: _Spot, common: dict[str, Any]) -> Element:
    given = fields.default_at(spot.element, spot.path) if spot.held is None and not spot.what.optional else spot.held
    held = "" if given is None else str(given)
    blank = [("", spot.seen.say("field.none"))] if spot.what.optional else []
    return select(**common, **spot.sets("change", FieldSet, value=VALUE))[
        (option(value=value, selected=value == held)[words] for value, words in (*blank, *spot.choices))
    ]


def _several(spot: _Spot) -> Element:
    held = {str(each) for each in spot.held or ()}
    return fieldset(".field.several")[
        legend[spot.words],
        div(".ticks")[
            (
                label(".tick")[
                    input_(
                        type="checkbox",
                        id=f"{spot.id}-{value}",
                        checked=value in held,
                        disabled=spot.seen.model.read_only,
                        **spot.sets("change", FieldTicked, option=value, on=CHECKED),
                    ),
                    span[text],
                ]
                for value, text in spot.choices
            )
        ],
    ]


def _flag(spot: _Spot) -> Element:
    return div(".field.flag")[
        label(".tick")[
            input_(
                type="checkbox",
                id=spot.id,
                checked=bool(spot.held),
                disabled=spot.seen.model.read_only,
                **spot.sets("change", FieldSet, value="" if spot.held else "true"),
            ),
            span[spot.words],
        ]
    ]
