"""What a customer is worth: the number large, its formula and assumptions beside it, then what stands next to it."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from htpy import Element, Node, dd, div, dl, dt, h4, li, p, span, ul

from throughline.core.clv.impossible import symbol
from throughline.core.evidence import Evidence
from throughline.core.figures import Plain, Share, Sum
from throughline.core.measures import CustomerValue
from throughline.core.worth import FORMS, Refused, Worth, clv_of
from throughline.core.written import day_text
from throughline.view.money import bars
from throughline.view.money.compared import payback, ratio
from throughline.view.money.worked import worked
from throughline.view.scene import Scene
from throughline.words import Sentence, sentence


def draw(seen: Scene, value: CustomerValue) -> Element:
    """The whole side."""
    found = clv_of(value, seen.project.profile.currency)
    title = f"result-{value.id}"
    body = _worth(seen, value, found) if isinstance(found, Worth) else _none(seen, value, found)
    return div(".worth-result", role="group", aria_labelledby=title)[
        h4(".hidden", id=title)[seen.say("money.result")], body
    ]


def _none(seen: Scene, value: CustomerValue, found: Refused | None) -> Node:
    """Why there is no value, and what would make one."""
    missing = FORMS[value.form].missing(value)
    if missing:
        return p(".worth-missing")[seen.say("money.missing", what=_listed(seen, missing))]
    return div(".worth-refused", role="alert")[p[seen.say(found.why)]] if found else None


def _listed(seen: Scene, names: Sequence[str]) -> str:
    return ", ".join(seen.say(symbol(name)) for name in names)


def _worth(seen: Scene, value: CustomerValue, found: Worth) -> Node:
    return [
        _headline(seen, value, found),
        (p(".worth-warning", role="note")[seen.say(each)] for each in found.warnings),
        div(".worth-part")[
            h4[seen.say("money.assumptions")], ul(".assumptions")[(li[seen.say(each)] for each in found.assumptions)]
        ],
        _beside(seen, value, found),
        _apart(seen, found),
        bars.draw(seen, value),
    ]


def _headline(seen: Scene, value: CustomerValue, found: Worth) -> Element:
    calculation = worked(value, found, seen.project.profile.currency)
    return div(".worth-headline")[
        p(".worth-name")[seen.say("money.revenue" if found.is_revenue else "money.clv")],
        p(".worth-sum.num")[_sum(seen, found.value)],
        p(".worth-formula")[span(".hidden")[seen.say("money.formula"), ": "], seen.say(found.formula)],
        p(".worth-worked.num")[seen.say(calculation)] if calculation else None,
        found.is_revenue and p(".quiet")[seen.say("money.revenue.why")],
        value.evidence is not None and p(".worth-evidence")[_evidence(seen, value.evidence)],
    ]


def _evidence(seen: Scene, evidence: Evidence) -> str:
    """What the numbers rest on, in a line."""
    parts = [
        seen.say(f"field.evidence.basis.{evidence.basis}"),
        seen.say(f"field.evidence.standing.{evidence.standing}"),
    ]
    if evidence.n is not None:
        parts.append(seen.say("money.evidence.n", n=Plain(evidence.n)))
    parts += [evidence.source] if evidence.source else []
    parts += [day_text(evidence.on, seen.model.locale)] if evidence.on else []
    return " · ".join(parts)


def _sum(seen: Scene, amount: Decimal) -> str:
    return Sum(amount, seen.project.profile.currency).text(seen.model.locale)


def _beside(seen: Scene, value: CustomerValue, found: Worth) -> Node:
    """CLV − CAC, CLV : CAC, payback, break-even retention; sentences where one of them cannot be."""
    if value.cac is None:
        return not found.is_revenue and p(".quiet")[seen.say("money.no_cac")]
    notes = [each for each in found.notes if each.key not in _APART]
    rows = list(_rows(seen, value, found))
    return div(".worth-part")[
        h4[seen.say("money.beside")],
        dl(".figures")[(_figure(seen, *row) for row in rows)] if rows else None,
        (p(".worth-note")[seen.say(each)] for each in notes),
        found.payback_months is not None and p(".quiet.small")[seen.say("money.payback.why")],
    ]


_APART = frozenset(
    f"clv.why.{name}"
    for name in ("no_growth_here", "infinite_growth", "no_credit", "revenue_referrals", "shrinks_away")
)
"""Notes that belong to growth and referrals."""

Row = tuple[str, str, str]


def _rows(seen: Scene, value: CustomerValue, found: Worth) -> Iterator[Row]:
    if found.cac is None or found.net is None:
        return
    yield "money.cac", _sum(seen, found.cac), ""
    yield "money.net", _sum(seen, found.net), "bad" if found.net < 0 else "good"
    if (said := ratio(seen, found)) is not None:
        low = found.ratio is not None and found.ratio < seen.project.thresholds.ratio
        yield "money.ratio", said, "warn" if low else ""
    if (months := payback(seen, found)) is not None:
        yield "money.payback", months, ""
    if found.break_even_retention is not None:
        yield "money.break_even", seen.say(_break_even(value, found.break_even_retention)), ""


def _break_even(value: CustomerValue, share: float) -> Sentence:
    if share == 0:
        return sentence("money.break_even.any")
    period = value.margin_period if value.form == "subscription" else value.retention_period
    return sentence("money.break_even.value", share=Share(round(share, 4)), per=sentence(f"clv.period.{period}"))


def _figure(seen: Scene, words: str, figure: str, tone: str) -> Element:
    return div[dt[seen.say(words)], dd(class_=["num", tone])[figure]]


def _apart(seen: Scene, found: Worth) -> Node:
    """Growth, referrals and revenue: each by itself, none of it in the CLV."""
    lines: list[tuple[str, Decimal]] = []
    if found.growth is not None:
        lines.append(("money.growth", found.growth))
    if found.referrals is not None:
        lines.append(("money.referrals", found.referrals))
    if found.lifetime_revenue is not None and not found.is_revenue:
        lines.append(("money.revenue", found.lifetime_revenue))
    notes = [each for each in found.notes if each.key in _APART]
    if not lines and not notes:
        return None
    return div(".worth-part")[
        h4[seen.say("money.apart")],
        dl(".figures")[(_figure(seen, words, _sum(seen, amount), "") for words, amount in lines)] if lines else None,
        found.referrals is not None and p(".quiet.small")[seen.say("money.referrals.why")],
        (p(".worth-note")[seen.say(each)] for each in notes),
    ]


def on_paper(seen: Scene, value: CustomerValue) -> Iterator[Node]:
    """The same for a report, without what can be pressed: value and formula, what stands beside it, the assumptions."""
    found = clv_of(value, seen.project.profile.currency)
    if not isinstance(found, Worth):
        yield _none(seen, value, found) or p[seen.say("money.missing", what=_listed(seen, FORMS[value.form].needs))]
        return
    yield _headline(seen, value, found)
    yield from (p(".worth-warning")[seen.say(each)] for each in found.warnings)
    yield _beside(seen, value, found)
    yield _apart(seen, found)
    yield ul(".assumptions")[(li[seen.say(each)] for each in found.assumptions)]
