"""What a customer of each segment is worth: CLV with its formula, its assumptions, and what stands beside it.

    worth(project, segment) -> Worth | Refused | None
    clv_of(value, currency) -> Worth | Refused | None

Where no gross margin is known, the value is lifetime *revenue* (`is_revenue`), and everything that compares it with the
acquisition cost is left out with a sentence: CLV is margin.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal

from throughline.core.clv import acquired, rates
from throughline.core.clv.impossible import ImpossibleError, amounts, symbol
from throughline.core.clv.referrals import referral_value
from throughline.core.clv_forms import FORMULAS, Form, Inputs, decimal
from throughline.core.clv_tables import TABLES
from throughline.core.find import notes_in
from throughline.core.lifetime_twice import counted_twice
from throughline.core.measures import ClvForm, CustomerValue
from throughline.core.memo import last_few
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.words import Sentence, sentence

FORMS: Mapping[ClvForm, Form] = {**FORMULAS, **TABLES}
MOST = Decimal(10) ** 15
"""Beyond this nobody's customer is worth anything meaningful."""


class Worth(Record):
    """Money is not rounded here; what cannot be computed is None, and `notes` say why where that is not plain."""

    value: Decimal
    form: ClvForm
    formula: str
    """A words key."""
    inputs: Inputs
    assumptions: tuple[Sentence, ...]
    is_revenue: bool = False
    """The value is lifetime revenue: it must not meet the CAC, nor be called CLV."""
    cac: Decimal | None = None
    net: Decimal | None = None
    """CLV − CAC."""
    ratio: float | None = None
    """CLV : CAC."""
    payback_months: float | None = None
    break_even_retention: float | None = None
    """The retention at which CLV = CAC, per the retention's own period."""
    growth: Decimal | None = None
    """What growth of the margin by upselling adds."""
    referrals: Decimal | None = None
    """What those whom the customer refers bring, as far as it is credited."""
    lifetime_revenue: Decimal | None = None
    notes: tuple[Sentence, ...] = ()
    warnings: tuple[Sentence, ...] = ()


class Refused(Record):
    """Why there is no value; `missing` are the fields that are still to be entered."""

    why: Sentence
    missing: tuple[str, ...] = ()


Answer = Worth | Refused | None


def worth(project: Project, segment_id: str) -> Answer:
    """What a customer of this segment is worth; None where nothing was entered."""
    value = value_of(project, segment_id)
    return clv_of(value, project.profile.currency) if value is not None else None


def value_of(project: Project, segment_id: str) -> CustomerValue | None:
    """The money inputs of a segment."""
    return next((each for each in project.values if each.segment == segment_id), None)


def worths(project: Project) -> tuple[tuple[str, Answer], ...]:
    """Every segment in order, with what its customers are worth."""
    return tuple((each.id, worth(project, each.id)) for each in notes_in(project, "CS"))


@last_few(200)
def clv_of(value: CustomerValue, currency: str) -> Answer:
    """What these inputs are worth; None where none of those that the form needs was entered."""
    form = FORMS[value.form]
    missing = form.missing(value)
    if missing:
        return _lacking(form, missing)
    try:
        return _beside(_base(value, form, currency), value, form)
    except ImpossibleError as reason:
        return Refused(reason.sentence)


def amount_of(value: CustomerValue) -> Decimal | Refused | None:
    """Only the amount, for whoever asks "what if" a hundred times; it is not remembered."""
    form = FORMS[value.form]
    missing = form.missing(value)
    if missing:
        return _lacking(form, missing)
    try:
        return _money(form, value)
    except ImpossibleError as reason:
        return Refused(reason.sentence)


def _lacking(form: Form, missing: tuple[str, ...]) -> Refused | None:
    if len(missing) == len(form.needs):
        return None
    return Refused(sentence("clv.why.missing", what=symbol(missing[0])), missing)


def _base(value: CustomerValue, form: Form, currency: str) -> Worth:
    return Worth(
        value=_money(form, value),
        form=value.form,
        formula=f"clv.formula.{value.form}{_of_revenue(value)}",
        inputs=form.inputs(value, currency),
        assumptions=form.assumes(value),
        is_revenue=is_revenue(value),
        warnings=tuple(said for said in (counted_twice(value, currency),) if said),
    )


def _of_revenue(value: CustomerValue) -> str:
    """Without a gross margin the closed formulas are others."""
    return ".revenue" if is_revenue(value) and value.form in {"simple", "subscription"} else ""


def is_revenue(value: CustomerValue) -> bool:
    """Say whether these inputs give lifetime revenue, for want of a gross margin."""
    return "gross_margin" in FORMS[value.form].may and value.gross_margin is None


def _money(form: Form, value: CustomerValue, growth: float = 0.0) -> Decimal:
    found = form.money(value) * decimal(form.multiple(value, growth))
    if abs(found) >= MOST:
        raise ImpossibleError("too_large")
    return found


def _beside(base: Worth, value: CustomerValue, form: Form) -> Worth:
    """The lines beside the value; each that cannot be computed leaves a sentence instead."""
    made: dict[str, object] = {"lifetime_revenue": _revenue(value)}
    notes: list[Sentence] = []
    for lines in (_growth, _referrals, _against_cac, _paid_back):
        try:
            made |= lines(base.but(**made), value, form)
        except ImpossibleError as reason:
            notes.append(reason.sentence)
    return base.but(notes=tuple(notes), **made)


def _revenue(value: CustomerValue) -> Decimal | None:
    """Lifetime revenue: all of it and not discounted, where the formula starts from revenue."""
    if "gross_margin" not in FORMS[value.form].may:
        return None
    whole = value.model_copy(update={"gross_margin": None, "discount": None})
    return _money(FORMS[value.form], whole)


def _growth(base: Worth, value: CustomerValue, form: Form) -> dict[str, object]:
    if not value.growth:
        return {}
    if not form.grows:
        raise ImpossibleError("no_growth_here")
    return {"growth": _money(form, value, value.growth) - base.value}


def _referrals(base: Worth, value: CustomerValue, _: Form) -> dict[str, object]:
    if not value.referred:
        return {}
    if value.referral_credit is None:
        raise ImpossibleError("no_credit")
    if base.is_revenue:
        raise ImpossibleError("revenue_referrals")
    share = referral_value(value.referred, 1.0, value.referral_credit)
    return {"referrals": base.value * decimal(share)}


def _against_cac(base: Worth, value: CustomerValue, form: Form) -> dict[str, object]:
    if value.cac is None:
        return {}
    cac = Decimal(value.cac)
    amounts(cac=float(cac))
    if base.is_revenue:
        raise ImpossibleError("revenue_cac")
    return {
        "cac": cac,
        "net": base.value - cac,
        "ratio": acquired.ratio(float(base.value), float(cac)) if cac else None,
        "break_even_retention": _break_even(value, form, cac),
    }


def _paid_back(base: Worth, value: CustomerValue, form: Form) -> dict[str, object]:
    """Months, as long as the customer stays; where CLV meets the acquisition cost at all."""
    if base.cac is None:
        return {}
    if form.earns is None:
        raise ImpossibleError("no_payback_here")
    earned = float(form.earns(value))
    months = acquired.payback(float(base.cac), earned) * rates.MONTHS[value.margin_period] if earned else None
    return {"payback_months": months}


def _break_even(value: CustomerValue, form: Form, cac: Decimal) -> float | None:
    at = _at_retention(value, form)
    return acquired.break_even(at, float(cac)) if at else None


def _at_retention(value: CustomerValue, form: Form) -> Callable[[float], float] | None:
    """The value as a function of retention, where the form has one."""
    if "retention" in form.needs:
        return lambda share: float(_money(form, value.model_copy(update={"retention": share})))
    if "churn" in form.needs:
        return lambda share: float(_money(form, value.model_copy(update={"churn": 1 - share})))
    return None
