"""Which segment comes first: three scores each, the weights above their columns, what the numbers suggest beside them."""

from decimal import Decimal

from htpy import Element, Node, button, div, h3, p, section, span, table, tbody, td, th, thead, tr

from throughline.core.canvas import Note
from throughline.core.figures import Plain, Share, Sum
from throughline.core.find import notes_in
from throughline.core.messages import priorities as m
from throughline.core.messages.session import ChosenAt, ViewAsked
from throughline.core.priorities.segments import CRITERIA, SegmentPriority, segment_priorities
from throughline.core.priorities.suggestions import Suggestion, Suggestions, suggestions
from throughline.core.segments import letters
from throughline.core.state.priorities import Criterion
from throughline.core.text import short
from throughline.core.written import number_text
from throughline.view.events import on
from throughline.view.form import Field, field
from throughline.view.scene import Scene

POINTS = [(str(n), str(n)) for n in range(1, 6)]
MOST = Decimal(5)


def region(seen: Scene) -> str:
    """The table, or what is missing for it."""
    project = seen.project
    inputs = (project.notes, project.values, project.weights, project.profile, seen.model.trouble, seen.model.locale)
    return seen.kept("segment-priorities", inputs, lambda: _drawn(seen))


def _drawn(seen: Scene) -> Element:
    return section(".segments", aria_labelledby="segments-title")[
        h3(id="segments-title")[seen.say("priorities.segments")],
        [p(".quiet")[seen.say("priorities.segments_hint")], _table(seen)]
        if notes_in(seen.project, "CS")
        else _none(seen),
    ]


def _none(seen: Scene) -> Element:
    go = button(".link", on("click", ViewAsked, view="canvas"), type="button", id="priorities-to-canvas")
    return p(".quiet")[seen.say("priorities.no_segments"), " ", go[seen.say("priorities.no_segments_go")]]


def _table(seen: Scene) -> Element:
    offers = suggestions(seen.project)
    return div(".table-room")[
        table(".segment-table", role="table", aria_labelledby="segments-title")[
            thead(role="rowgroup")[
                tr(role="row")[
                    th(scope="col", role="columnheader")[seen.say("priorities.segment")],
                    (_head(seen, each) for each in CRITERIA),
                    th(".col-priority", scope="col", role="columnheader")[seen.say("priorities.priority")],
                ]
            ],
            tbody(role="rowgroup")[
                (_row(seen, each, offers.get(each.segment.id, {})) for each in segment_priorities(seen.project))
            ],
        ]
    ]


def _head(seen: Scene, criterion: Criterion) -> Element:
    return th(scope="col", role="columnheader")[
        span(".criterion")[seen.say(f"priorities.criterion.{criterion}")],
        div(".weight")[
            span(aria_hidden="true")[seen.say("priorities.weight")],
            field(seen, seen.project, Field(f"weights.{criterion}"), "project"),
        ],
    ]


def _row(seen: Scene, found: SegmentPriority, offers: Suggestions) -> Element:
    segment = found.segment
    letter = letters(seen.project).get(segment.id, "")
    return tr(role="row")[
        th(scope="row", role="rowheader")[
            button(".segment-name", on("click", ChosenAt, id=segment.id), type="button", id=f"segment-{segment.id}")[
                span(class_=["letter", "painted", f"seg-{letter}"], aria_hidden="true")[letter],
                segment.text or seen.say("canvas.empty_note"),
            ]
        ],
        (_score(seen, segment, each, offers.get(each)) for each in CRITERIA),
        td(".col-priority", role="cell")[
            span(".cell-label", aria_hidden="true")[seen.say("priorities.priority")], _priority(seen, found)
        ],
    ]


def _score(seen: Scene, segment: Note, criterion: Criterion, offer: Suggestion | None) -> Element:
    wanted = Field(f"segment.{criterion}", options=POINTS, label=f"priorities.criterion.{criterion}", at="row")
    held = getattr(segment.segment, criterion) if segment.segment else None
    return td(role="cell")[
        field(seen, segment, wanted, segment.id),
        offer and offer.score != held and _offer(seen, segment, criterion, offer),
    ]


def _offer(seen: Scene, segment: Note, criterion: Criterion, offer: Suggestion) -> Element:
    """What the numbers speak for; a click writes it."""
    criterion_words = seen.say(f"priorities.criterion.{criterion}")
    words = seen.say(
        "priorities.suggested_of", score=offer.score, criterion=criterion_words, segment=short(segment.text)
    )
    return div(".offer")[
        not seen.model.read_only
        and button(
            ".btn.small",
            on("click", m.SuggestionTaken, segment=segment.id, criterion=criterion),
            type="button",
            id=f"take-{segment.id}-{criterion}",
            aria_label=words,
        )[seen.say("priorities.suggested", score=offer.score)],
        span(".quiet")[_why(seen, offer)],
    ]


def _why(seen: Scene, offer: Suggestion) -> str:
    amount: Plain | Sum = Plain(float(offer.amount))
    if offer.basis in {"worth", "clv"}:
        amount = Sum(offer.amount, seen.project.profile.currency, 0)
    key = f"priorities.suggest.{offer.basis}"
    if offer.share == 1 and offer.basis != "retention":
        return seen.say(f"{key}.largest", n=float(offer.amount), amount=amount)
    return seen.say(key, n=float(offer.amount), amount=amount, share=Share(round(float(offer.share), 2)))


def _priority(seen: Scene, found: SegmentPriority) -> Node:
    if found.priority is None:
        return span(".quiet")[_missing(seen, found)]
    text = number_text(found.priority, seen.model.locale, 1)
    return [
        span(".priority-number.num")[text],
        span(".priority-bar", aria_hidden="true", data_css=f"--share: {found.priority / MOST * 100:.0f}%"),
    ]


def _missing(seen: Scene, found: SegmentPriority) -> str:
    if not found.missing:
        return seen.say("priorities.no_weight")
    what = ", ".join(seen.say(f"priorities.criterion.{each}") for each in found.missing)
    return seen.say("priorities.missing", what=what)
