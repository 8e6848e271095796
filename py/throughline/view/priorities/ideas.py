"""The drawer of practice cards: by stage, block and type of relationship; one click makes an opportunity of a card."""

from collections.abc import Iterator, Sequence
from typing import get_args

from htpy import Element, Node, button, div, h3, h4, label, li, option, p, section, select, span, ul

from throughline.core.canvas import BLOCKS, RelationshipType
from throughline.core.find import element
from throughline.core.messages import priorities as m
from throughline.core.practice_places import attached, fitting, used, wish_of
from throughline.core.practices import PHASES, Practice
from throughline.core.state.priorities import Wish
from throughline.core.text import short
from throughline.core.update.opportunities import known_by
from throughline.view.events import VALUE, on
from throughline.view.scene import Scene

TYPES: tuple[str, ...] = get_args(RelationshipType)
PARTS: tuple[tuple[str, Sequence[str], str], ...] = (
    ("phase", PHASES, "practice.phase"),
    ("block", BLOCKS, "block"),
    ("type", TYPES, "field.relationship.types"),
)
"""By what cards are chosen: the part of a wish, its choices, and where their words are."""


def region(seen: Scene) -> str:
    """The drawer; nothing while it is closed."""
    project, model = seen.project, seen.model
    if not model.priorities.ideas:
        return ""
    made_of = (project.opportunities, project.stages, project.touchpoints, project.notes, project.pains)
    inputs = (*made_of, model.priorities, model.where.chosen, model.where.journey)
    return seen.kept("opportunity-ideas", inputs, lambda: _drawn(seen))


def _drawn(seen: Scene) -> Element:
    asks = wish_of(seen.project, seen.model.where.chosen, known_by(seen.model.locale.language))
    wish = seen.model.priorities.wish or asks
    cards = fitting(wish)
    return section(".ideas", aria_labelledby="ideas-title")[
        div(".ideas-head")[
            div[h3(id="ideas-title", tabindex="-1")[seen.say("ideas.title")], p(".quiet")[_for(seen, asks)]],
            _close(seen),
        ],
        div(".ideas-filters")[
            (_filter(seen, name, choices, words, wish) for name, choices, words in PARTS),
            span(".quiet.ideas-count")[seen.say("ideas.count", n=len(cards))],
        ],
        ul(".idea-cards")[(_card(seen, each) for each in cards)] if cards else p(".quiet")[seen.say("ideas.none")],
    ]


def _close(seen: Scene) -> Element:
    words = seen.say("ideas.close")
    return button(
        ".icon-btn", on("click", m.IdeasToggled), type="button", id="ideas-close", aria_label=words, title=words
    )[span(aria_hidden="true")["✕"]]


def _for(seen: Scene, asks: Wish) -> Node:
    """For what the cards are; after somebody wished otherwise, the way back."""
    found = element(seen.project, seen.model.where.chosen)
    name = short(getattr(found, "text", "") or getattr(found, "name", "")) if found else ""
    if not name or asks == Wish():
        return [seen.say("ideas.hint"), " ", seen.say("ideas.for_any")]
    wished = seen.model.priorities.wish
    if wished is None or wished == asks:
        return [seen.say("ideas.hint"), " ", seen.say("ideas.for", name=name)]
    back = button(".link", on("click", m.IdeasFollowed), type="button", id="ideas-again")
    return [seen.say("ideas.hint"), " ", back[seen.say("ideas.again", name=name)]]


def _filter(seen: Scene, name: str, choices: Sequence[str], words: str, wish: Wish) -> Element:
    held, id_ = getattr(wish, name) or "", f"ideas-{name}"
    pairs = [("", seen.say("ideas.any")), *((each, seen.say(f"{words}.{each}")) for each in choices)]
    return div(".idea-filter")[
        label(for_=id_)[seen.say(f"ideas.{name}")],
        select(on("change", m.IdeasWished, part=name, value=VALUE), id=id_)[
            (option(value=value, selected=value == held)[said] for value, said in pairs)
        ],
    ]


def _card(seen: Scene, card: Practice) -> Element:
    text = seen.say(f"practice.{card.id}")
    made = used(seen.project.opportunities).get(card.id, ())
    return li(class_=["idea", bool(made) and "used"])[
        h4[text],
        p[seen.say(f"practice.{card.id}.why")],
        p(".idea-meta.quiet")[" · ".join(_meta(seen, card))],
        div(".idea-foot")[
            not seen.model.read_only
            and button(
                ".btn.small",
                on("click", m.CardTaken, card=card.id),
                type="button",
                id=f"take-{card.id}",
                aria_label=seen.say("ideas.take_of", name=text),
            )[seen.say("ideas.take_again" if made else "ideas.take")],
            made and span(".used-mark")[span(aria_hidden="true")["✓ "], seen.say("ideas.used")],
        ],
    ]


def _meta(seen: Scene, card: Practice) -> Iterator[str]:
    """What it does, where it would stand, whose thought it is."""
    yield seen.say(f"field.opportunities.kind.{card.kind}")
    known = known_by(seen.model.locale.language)
    fields = attached(seen.project, card, seen.model.where.chosen, seen.model.where.journey, known)
    id_ = fields.get("touchpoint") or fields.get("stage") or next(iter(fields.get("notes") or ()), None)
    found = element(seen.project, id_)
    if found:
        yield seen.say("ideas.goes_to", name=short(getattr(found, "text", "") or getattr(found, "name", "")))
    yield seen.say("ideas.source", source=seen.say(f"practice.source.{card.source}"))
