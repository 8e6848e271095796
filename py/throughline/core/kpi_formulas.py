"""The formulas of the KPIs, with n and margin of error where the answers are a sample.

Shares are fractions (0.6), an NPS is in points (−100 … 100). Whatever cannot be computed comes back as a sentence
that says why: nothing here divides by zero, and no result is infinite.
Margins are those of a simple random sample at 95 %: for the NPS s² = p + q − (p − q)² with p promoters and q
detractors as shares (a variable that is +1, 0 or −1), for a proportion s² = p (1 − p).
"""

import math
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from throughline.core.record import Record
from throughline.words import Sentence, sentence

ENOUGH = 30
"""Below so many answers, a sample is too few to tell."""
LARGEST = 1e15
"""As in a document (`numbers.Number`)."""
_Z = 1.96
"""Standard errors on each side, for 95 %."""
PROMOTER, PASSIVE, HIGHEST = 9, 7, 10
"""Where promoters and passives begin, and where the scale ends."""
_ROUNDED = 0.015
"""How far shares that were rounded to whole per cent may miss their sum."""


class Computed(Record):
    """A value; `n` and its margin of error where it comes from a sample."""

    value: float
    n: int | None = None
    margin: float | None = None

    @property
    def few(self) -> bool:
        """Whether there are too few answers to tell."""
        return self.n is not None and self.n < ENOUGH


Result = Computed | Sentence
"""A value, or why there is none."""


def nps_of_scores(scores: Sequence[float]) -> Result:
    """Net promoter score of raw answers: 9 and 10 promote, 0 to 6 detract, 7 and 8 are passive."""
    odd = next((each for each in scores if not _is_score(each)), None)
    if odd is not None:
        return sentence("kpi.refused.score", score=f"{odd:g}")
    promoters = sum(each >= PROMOTER for each in scores)
    detractors = sum(each < PASSIVE for each in scores)
    return nps_of_counts(promoters, len(scores) - promoters - detractors, detractors)


def _is_score(score: float) -> bool:
    return 0 <= score <= HIGHEST and score == int(score)


def nps_of_counts(promoters: float, passives: float, detractors: float) -> Result:
    """Net promoter score of how many promote, are passive, detract."""
    named = {"promoters": promoters, "passives": passives, "detractors": detractors}
    if refused := _impossible(**named):
        return refused
    part = next((name for name, each in named.items() if each != int(each)), None)
    if part is not None:
        return sentence("kpi.refused.part", what=_input(part))
    n = int(promoters + passives + detractors)
    if n == 0:
        return sentence("kpi.refused.no_answers")
    return _nps(promoters / n, detractors / n, n)


def nps_of_shares(promoters: float, detractors: float, n: float | None = None, passives: float | None = None) -> Result:
    """Net promoter score of the shares that promote and detract; `n` is how many answered."""
    named = {"promoters": promoters, "detractors": detractors, "n": n or 0, "passives": passives or 0}
    if refused := _impossible(**named):
        return refused
    total = promoters + detractors + (passives or 0)
    if total > 1 + _ROUNDED or (passives is not None and total < 1 - _ROUNDED):
        return sentence("kpi.refused.shares", total=round(100 * total, 1))
    if n is not None and (n != int(n) or n == 0):
        return sentence("kpi.refused.n")
    return _nps(promoters, detractors, None if n is None else int(n))


def _nps(p: float, q: float, n: int | None) -> Computed:
    spread = max(0.0, p + q - (p - q) ** 2)
    return Computed(100 * (p - q), n, _margin(spread, n, 100))


def margin_of_nps(score: float, n: int) -> float:
    """The largest margin that an NPS of `n` answers can have: nobody passive, since p + q is not known."""
    return _margin(max(0.0, 1 - (score / 100) ** 2), n, 100) or 0.0


def margin_of_share(share: float, n: int) -> float:
    """The margin of a share of `n` answers."""
    return _margin(max(0.0, share * (1 - share)), n) or 0.0


def _margin(variance: float, n: int | None, scale: float = 1) -> float | None:
    return scale * _Z * math.sqrt(variance / n) if n else None


def csat(satisfied: float, answers: float) -> Result:
    """Satisfied answers of all answers."""
    made = _share("satisfied", satisfied, "answers", answers)
    if isinstance(made, Sentence):
        return made
    if answers != int(answers):
        return sentence("kpi.refused.part", what=_input("answers"))
    return Computed(made.value, int(answers), margin_of_share(made.value, int(answers)))


def retention(end: float, new: float, start: float) -> Result:
    """Customers at the end without the new ones, of those at the start."""
    if refused := _impossible(end=end, new=new, start=start):
        return refused
    if new > end:
        return sentence("kpi.refused.more", part=_input("new"), whole=_input("end"))
    if start == 0:
        return sentence("kpi.refused.nothing", what=_input("start"))
    if end - new > start:
        return sentence("kpi.refused.stayed")
    return Computed((end - new) / start)


def churn(end: float, new: float, start: float) -> Result:
    """1 − retention, on the same customers."""
    kept = retention(end, new, start)
    return kept if isinstance(kept, Sentence) else Computed(1 - kept.value)


def conversion(entered: float, went_on: float) -> Result:
    """Of those who entered, who went on."""
    return _share("went_on", went_on, "entered", entered)


def drop_off(entered: float, went_on: float) -> Result:
    """1 − conversion."""
    made = conversion(entered, went_on)
    return made if isinstance(made, Sentence) else Computed(1 - made.value)


def funnel(counts: Iterable[float]) -> tuple[Computed, ...] | Sentence:
    """The conversion from each count to the next; a count larger than the one before it is refused."""
    made: list[Computed] = []
    for entered, went_on in pairwise(counts):
        step = conversion(entered, went_on)
        if isinstance(step, Sentence):
            return step
        made.append(step)
    return tuple(made)


def order_value(revenue: float, orders: float) -> Result:
    """Revenue an order."""
    return _ratio("revenue", revenue, "orders", orders)


def purchase_frequency(orders: float, customers: float) -> Result:
    """Orders a customer."""
    return _ratio("orders", orders, "customers", customers)


def referral_rate(referred: float, new: float) -> Result:
    """New customers who were referred, of all new customers."""
    return _share("referred", referred, "new", new)


def viral_k(invitations: float, conversion: float) -> Result:
    """New customers whom a customer brings: invitations × the share of them that is taken up."""
    if refused := _impossible(invitations=invitations, conversion=conversion):
        return refused
    if conversion > 1:
        return sentence("kpi.refused.over", what=_input("conversion"))
    return Computed(invitations * conversion)


def engagement(numerator: float, denominator: float) -> Result:
    """What the person names, of what the person names: opens of letters sent, minutes of visits."""
    return _ratio("numerator", numerator, "denominator", denominator)


def progress(baseline: float, present: float, target: float) -> float | Sentence:
    """How much of the way from baseline to target is done: 1 is all of it, below 0 is the wrong way."""
    way = target - baseline
    done = (present - baseline) / way if way else math.inf
    return done if math.isfinite(done) else sentence("kpi.no_distance")


def _share(part: str, held: float, whole: str, of: float) -> Result:
    if refused := _impossible(**{part: held, whole: of}):
        return refused
    if of == 0:
        return sentence("kpi.refused.nothing", what=_input(whole))
    if held > of:
        return sentence("kpi.refused.more", part=_input(part), whole=_input(whole))
    return Computed(held / of)


def _ratio(above: str, held: float, below: str, of: float) -> Result:
    if refused := _impossible(**{above: held, below: of}):
        return refused
    if of == 0:
        return sentence("kpi.refused.nothing", what=_input(below))
    value = held / of
    return Computed(value) if abs(value) <= LARGEST else sentence("kpi.refused.large")


def _impossible(**inputs: float) -> Sentence | None:
    """Why one of these cannot be an amount, if one cannot."""
    for name, value in inputs.items():
        if not math.isfinite(value) or value > LARGEST:
            return sentence("kpi.refused.number", what=_input(name))
        if value < 0:
            return sentence("kpi.refused.negative", what=_input(name))
    return None


def _input(name: str) -> Sentence:
    return sentence(f"kpi.input.{name}")


Formula = Callable[..., Result]
FORMULAS: dict[str, tuple[Formula, tuple[str, ...]]] = {
    "csat": (csat, ("satisfied", "answers")),
    "retention": (retention, ("end", "new", "start")),
    "churn": (churn, ("end", "new", "start")),
    "conversion": (conversion, ("entered", "went_on")),
    "order-value": (order_value, ("revenue", "orders")),
    "purchase-frequency": (purchase_frequency, ("orders", "customers")),
    "referral-rate": (referral_rate, ("referred", "new")),
    "viral-k": (viral_k, ("invitations", "conversion")),
    "engagement": (engagement, ("numerator", "denominator")),
}
"""By kind: the formula, and what it is computed from. The NPS can be had three ways and stands apart."""
