"""All segments side by side: value, cost of winning one, ratio, payback, and the form in use."""

from collections.abc import Sequence
from decimal import Decimal

from htpy import Element, Node, button, div, h3, section, span, table, tbody, td, th, thead, tr

from throughline.core.canvas import Note
from throughline.core.figures import Plain, Sum
from throughline.core.messages.session import Shown
from throughline.core.segments import letters
from throughline.core.worth import Answer, Refused, Worth, worth
from throughline.view.events import on
from throughline.view.scene import Scene
from throughline.words import sentence

COLUMNS = ("clv", "cac", "ratio", "payback")
_WHOLE_FROM = 100


def draw(seen: Scene, segments: Sequence[Note]) -> Element:
    """The table."""
    return section(".compared", aria_labelledby="money-compare-title")[
        h3(id="money-compare-title")[seen.say("money.compare")],
        div(".xp-scroll", tabindex="0", role="group", aria_labelledby="money-compare-title")[
            table(".xp-table.worth-table")[
                thead[
                    tr[
                        th(scope="col")[seen.say("money.col.segment")],
                        (th(".num", scope="col")[seen.say(f"money.col.{each}")] for each in COLUMNS),
                        th(scope="col")[seen.say("money.col.form")],
                    ]
                ],
                tbody[(_row(seen, each) for each in segments)],
            ]
        ],
    ]


def _row(seen: Scene, segment: Note) -> Element:
    found = worth(seen.project, segment.id)
    letter = letters(seen.project)[segment.id]
    go = button(".go", on("click", Shown, id=f"worth-{segment.id}"), type="button", id=f"go-worth-{segment.id}")
    return tr[
        th(scope="row")[
            span(class_=["letter", "painted", f"seg-{letter}"], aria_hidden="true")[letter], " ", go[segment.text]
        ],
        _cells(seen, found),
    ]


def _cells(seen: Scene, found: Answer) -> Node:
    if not isinstance(found, Worth):
        words = "money.no_value" if isinstance(found, Refused) else "money.not_entered"
        return td(colspan=str(len(COLUMNS) + 1))[span(".quiet")[seen.say(words)]]
    return [
        td(".num")[_value(seen, found)],
        td(".num")[_or_none(seen, None if found.cac is None else short_sum(seen, found.cac))],
        td(class_=["num", _low(seen, found) and "warn"])[_or_none(seen, ratio(seen, found))],
        td(".num")[_or_none(seen, payback(seen, found))],
        td[seen.say(f"clv.form.{found.form}")],
    ]


def _value(seen: Scene, found: Worth) -> Node:
    amount = short_sum(seen, found.value)
    return seen.say("money.as_revenue", amount=amount) if found.is_revenue else span(".xp-figure")[amount]


def _low(seen: Scene, found: Worth) -> bool:
    """Below the ratio that this project wants."""
    return found.ratio is not None and found.ratio < seen.project.thresholds.ratio


def _or_none(seen: Scene, text: str | None) -> str:
    return text or seen.say("money.none")


def short_sum(seen: Scene, amount: Decimal) -> str:
    """An amount at a glance: cents only where there is not much else."""
    places = 0 if abs(amount) >= _WHOLE_FROM else None
    return Sum(amount, seen.project.profile.currency, places).text(seen.model.locale)


def ratio(seen: Scene, found: Worth) -> str | None:
    """CLV : CAC as it is said."""
    return seen.say("money.ratio.value", ratio=Plain(round(found.ratio, 2))) if found.ratio is not None else None


def payback(seen: Scene, found: Worth) -> str | None:
    """In months."""
    if found.payback_months is None:
        return None
    months = round(found.payback_months, 1)
    return seen.say(sentence("money.payback.value", months=Plain(months), n=months))
