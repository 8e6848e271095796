"""One segment: what is known of its customers on one side, what that makes them worth on the other."""

from htpy import Element, Node, button, div, h3, header, p, section, span

from throughline.core.canvas import Note
from throughline.core.measures import CustomerValue
from throughline.core.messages import money as m
from throughline.core.segments import letters
from throughline.view.events import on
from throughline.view.money import inputs, questions, result
from throughline.view.scene import Scene


def draw(seen: Scene, segment: Note, value: CustomerValue | None) -> Element:
    """The whole card."""
    return section(".card.worth", aria_labelledby=f"worth-title-{segment.id}")[
        _head(seen, segment, value),
        _empty(seen, segment) if value is None else _both(seen, value),
    ]


def _head(seen: Scene, segment: Note, value: CustomerValue | None) -> Element:
    letter = letters(seen.project)[segment.id]
    words = seen.say("money.remove_for", segment=segment.text)
    remove = button(
        ".btn.small.plain", on("click", m.ValueEmptied, value=value.id), type="button", aria_label=words,
        id=f"remove-value-{value.id}",
    )[seen.say("money.remove")] if value is not None and not seen.model.read_only else None  # fmt: skip
    return header(".worth-head")[
        span(class_=["letter", "painted", f"seg-{letter}"], aria_hidden="true")[letter],
        h3(id=f"worth-title-{segment.id}")[segment.text],
        remove,
    ]


def _empty(seen: Scene, segment: Note) -> Node:
    """Teaches what would be enough to begin."""
    add = button(
        ".btn",
        on("click", m.ValueAdded, segment=segment.id),
        type="button",
        id=f"add-value-{segment.id}",
        aria_label=seen.say("money.add_for", segment=segment.text),
    )[seen.say("money.add")]
    return div(".worth-empty")[p(".quiet")[seen.say("money.empty")], None if seen.model.read_only else add]


def _both(seen: Scene, value: CustomerValue) -> Element:
    return div(".worth-both")[
        div(".worth-inputs")[questions.draw(seen, value), inputs.draw(seen, value)],
        result.draw(seen, value),
    ]
