"""Forms: a list of fields of one element, each sending what the person writes as it is written.

    fields = (Field("text", "line"), Field("segment.size"), Field("segment.market"))
    form(seen, note, fields)

The model says what a field holds, so a `Field` is its path and, where that is not enough, a look.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from htpy import Element, Node, div, fieldset, input, label, legend, option, p, select, span, textarea

from throughline.core import fields
from throughline.core.messages.session import FieldLeft, FieldSet, FieldTicked, FieldTyped
from throughline.core.value import Value
from throughline.view.events import CHECKED, VALUE, on
from throughline.view.scene import Scene
from throughline.words import Sentence

Look = Literal["auto", "line", "area", "options", "notes", "stepper"]
Options = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Field:
    """`options`: (value, words) pairs where the choices are elements of the project."""

    path: str
    look: Look = "auto"
    options: Options = ()
    label: str | Sentence = ""
    """A words key (or a sentence) instead of `field.<path>`."""
    unit: str = ""


def _label_key(path: str) -> str:
    return "field." + ".".join(part for part in path.split(".") if not part.isdigit())


def dom(of: str, path: str) -> str:
    """The DOM id of a field."""
    return f"field-{of}-{path}"


def form(seen: Scene, element: Value, wanted: Iterable[Field], of: str | None = None) -> Element:
    """The fields of an element, one under the other."""
    name = of or str(getattr(element, "id", "project"))
    return div(".form")[(field(seen, element, each, name) for each in wanted)]


def field(seen: Scene, element: Value, wanted: Field, of: str) -> Node:
    """One labelled field, with what is wrong with its last input."""
    what = fields.kind_at(element, wanted.path)
    words = seen.say(wanted.label or _label_key(wanted.path))
    if what.base == "list":
        return _several(seen, element, wanted, of, what, words)
    if what.base == "flag":
        return _flag(seen, element, wanted, of, words)
    id_ = dom(of, wanted.path)
    trouble = _trouble(seen, of, wanted.path)
    control = _control(seen, element, wanted, of, what, id_, trouble is not None)
    return div(".field")[
        label(for_=id_)[words, wanted.unit and span(".unit")[f" ({wanted.unit})"]],
        control,
        trouble and p(".field-trouble", id=f"{id_}-trouble")[seen.say(trouble)],
    ]


def _trouble(seen: Scene, of: str, path: str) -> Any:  # noqa: ANN401
    found = seen.model.trouble
    return found.why if found and (found.of, found.field) == (of, path) else None


def _control(seen: Scene, element: Value, wanted: Field, of: str, what: fields.Kind, id_: str, bad: bool) -> Element:  # noqa: FBT001, PLR0913
    held = fields.get(element, wanted.path)
    common: dict[str, Any] = {"id": id_, "disabled": seen.model.read_only}
    if bad:
        common |= {"aria-invalid": "true", "aria-describedby": f"{id_}-trouble"}
    if wanted.options or what.base == "choice":
        return _select(seen, wanted, of, what, "" if held is None else str(held), common)
    text = fields.shown(element, wanted.path, seen.model.locale)
    if what.base == "day":
        return input(type="date", value=text, **common, **on("change", FieldSet, of=of, field=wanted.path, value=VALUE))
    if what.base == "text":
        return _text(wanted, of, text, what, common)
    return input(
        type="text",
        inputmode="decimal",
        autocomplete="off",
        value=text,
        **common,
        **on("change", FieldSet, of=of, field=wanted.path, value=VALUE),
    )


def _text(wanted: Field, of: str, text: str, what: fields.Kind, common: dict[str, Any]) -> Element:
    typed = on("input", FieldTyped, of=of, field=wanted.path, value=VALUE)
    left = on("focusout", FieldLeft, of=of, field=wanted.path)
    if wanted.look == "line":
        return input(type="text", autocomplete="off", maxlength=what.longest, value=text, **common, **typed, **left)
    return textarea(rows=1, maxlength=what.longest, **common, **typed, **left)[text]


def _select(seen: Scene, wanted: Field, of: str, what: fields.Kind, held: str, common: dict[str, Any]) -> Element:  # noqa: PLR0913
    key = _label_key(wanted.path)
    pairs = wanted.options or [(str(each), seen.say(f"{key}.{each}")) for each in what.choices]
    blank = [("", seen.say("field.none"))] if what.optional else []
    return select(**common, **on("change", FieldSet, of=of, field=wanted.path, value=VALUE))[
        (option(value=value, selected=value == held)[words] for value, words in (*blank, *pairs))
    ]


def _several(seen: Scene, element: Value, wanted: Field, of: str, what: fields.Kind, words: str) -> Element:  # noqa: PLR0913
    held = {str(each) for each in fields.get(element, wanted.path) or ()}
    key = _label_key(wanted.path)
    pairs = wanted.options or [(str(each), seen.say(f"{key}.{each}")) for each in what.choices]
    return fieldset(".field.several")[
        legend[words],
        div(".ticks")[
            (
                label(".tick")[
                    input(
                        type="checkbox",
                        id=dom(of, f"{wanted.path}-{value}"),
                        checked=value in held,
                        disabled=seen.model.read_only,
                        **on("change", FieldTicked, of=of, field=wanted.path, option=value, on=CHECKED),
                    ),
                    span[text],
                ]
                for value, text in pairs
            )
        ],
    ]


def _flag(seen: Scene, element: Value, wanted: Field, of: str, words: str) -> Element:
    held = bool(fields.get(element, wanted.path))
    return div(".field.flag")[
        label(".tick")[
            input(
                type="checkbox",
                id=dom(of, wanted.path),
                checked=held,
                disabled=seen.model.read_only,
                **on("change", FieldSet, of=of, field=wanted.path, value="" if held else "true"),
            ),
            span[words],
        ]
    ]


