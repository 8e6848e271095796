"""What is at stake: pains and opportunities by value, and what several of them bring together. Never a sum."""

from collections.abc import Sequence
from decimal import Decimal

from htpy import (
    Element,
    Node,
    button,
    details,
    div,
    fragment,
    h2,
    label,
    li,
    p,
    section,
    span,
    summary,
    table,
    tbody,
    td,
    th,
    thead,
    tr,
    ul,
)
from htpy import input as input_

from throughline.core.find import element
from throughline.core.journey import Pain
from throughline.core.messages import stake as m
from throughline.core.messages.session import Chosen
from throughline.core.segments import letters
from throughline.core.stake import Missing, Stake, joint
from throughline.core.stake.listing import Carrier, Lacking, Listing, Valued, listing
from throughline.core.stake.telling import headline
from throughline.core.text import short
from throughline.view.events import CHECKED, on
from throughline.view.money.range_bar import span_bar
from throughline.view.money.stake_form import missing, valued
from throughline.view.scene import Scene


def draw(seen: Scene) -> Element:
    """The whole section."""
    found = listing(seen.project)
    return section(".money-part.stakes", aria_labelledby="stakes-title")[
        h2(id="stakes-title", tabindex="-1")[seen.say("stakes.title")],
        p(".quiet.money-lead")[seen.say("stakes.lead" if seen.project.pains else "stakes.no_pains")],
        div(".stakes-body")[_table(seen, found.valued), _together(seen, found.valued)] if found.valued else None,
        _lacking(seen, found.lacking) if found.lacking else None,
        _unasked(seen, found) if found.unasked else None,
    ]


def _table(seen: Scene, rows: Sequence[Valued]) -> Element:
    most = max(each.stake.high for each in rows)
    signs = letters(seen.project)
    heads = ("together", "what", "range")
    return div(".table-scroll", tabindex="0", role="group", aria_labelledby="stakes-title")[
        table(".money-table.stakes-table")[
            thead[tr[(th(scope="col", class_=each)[seen.say(f"stakes.head.{each}")] for each in heads)]],
            tbody[(_row(seen, each, most, signs.get(each.stake.segment, "")) for each in rows)],
        ]
    ]


def _row(seen: Scene, row: Valued, most: Decimal, letter: str) -> Element:
    return tr(class_="on" if seen.model.where.chosen == row.carrier.id else None)[
        td(".together")[_tick(seen, row.carrier)],
        th(scope="row")[
            _choose(seen, row.carrier),
            span(".small-text.quiet")[_kind(seen, row.carrier)],
            _segment(seen, row.stake.segment, letter),
        ],
        td(".num")[
            span(".amount")[seen.say(headline(row.stake, seen.project.profile.currency))],
            span_bar(row.stake.low, row.stake.high, most, "stake-bar"),
        ],
    ]


def _segment(seen: Scene, id_: str, letter: str) -> Node:
    found = element(seen.project, id_)
    if found is None:
        return None
    return span(".small-text.quiet.who")[
        span(class_=f"letter painted seg-{letter}", aria_hidden="true")[letter], span[found.text]
    ]


def _tick(seen: Scene, carrier: Carrier) -> Element:
    id_ = f"together-{carrier.id}"
    return label(".tick-cell", for_=id_)[
        input_(
            type="checkbox",
            id=id_,
            checked=carrier.id in seen.model.stake.together,
            aria_label=seen.say("stakes.tick", name=short(carrier.text)),
            **on("change", m.TogetherTicked, id=carrier.id, on=CHECKED),
        )
    ]


def _choose(seen: Scene, carrier: Carrier) -> Element:
    on_ = seen.model.where.chosen == carrier.id
    return button(
        ".money-go", type="button", id=f"stakes-{carrier.id}", aria_pressed="true" if on_ else "false",
        **on("click", Chosen, id=carrier.id),
    )[carrier.text]  # fmt: skip


def _kind(seen: Scene, carrier: Carrier) -> str:
    if isinstance(carrier, Pain):
        touchpoint = element(seen.project, carrier.touchpoint)
        return seen.say("stakes.pain", at=short(touchpoint.name) if touchpoint else "")
    return seen.say("stakes.opportunity", n=len(carrier.pains))


def _together(seen: Scene, rows: Sequence[Valued]) -> Element:
    """What the ticked bring together, all changes applied at once."""
    picked = [each.carrier.id for each in rows if each.carrier.id in seen.model.stake.together]
    found = joint(seen.project, picked)
    return div(".joint", role="group", aria_labelledby="joint-title")[
        p(".joint-title", id="joint-title")[seen.say("stakes.joint.title")],
        p(".quiet")[seen.say("stakes.joint.hint")] if found is None else _joint(seen, found, picked),
        _none(seen) if picked else None,
    ]


def _none(seen: Scene) -> Element:
    return button(".btn.small", on("click", m.TogetherCleared), type="button", id="together-clear")[
        seen.say("stakes.joint.clear")
    ]


def _joint(seen: Scene, found: Stake | Missing, picked: Sequence[str]) -> Node:
    if isinstance(found, Missing):
        return missing(seen, found, "together")
    return fragment[p(".quiet")[seen.say("stakes.joint.of", n=len(picked))], valued(seen, found)]


def _lacking(seen: Scene, rows: Sequence[Lacking]) -> Element:
    """Those with a change whose value nobody can know yet, and why."""
    return details(".stakes-lacking", open=True)[
        summary[seen.say("stakes.lacking", n=len(rows))],
        ul[(li[_choose(seen, each.carrier), span(".quiet.small-text")[seen.say(each.missing.why)]] for each in rows)],
    ]


def _unasked(seen: Scene, found: Listing) -> Element:
    return details(".stakes-lacking", open=not found.valued)[
        summary[seen.say("stakes.unasked", n=len(found.unasked))],
        p(".quiet.small-text")[seen.say("stakes.unasked.hint")],
        ul(".chips")[
            (
                li[
                    button(".chip", type="button", id=f"stakes-{each.id}", **on("click", Chosen, id=each.id))[
                        span(".chip-text")[each.text]
                    ]
                ]
                for each in found.unasked
            )
        ],
    ]
