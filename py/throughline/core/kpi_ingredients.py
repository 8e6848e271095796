"""From the ingredients of a KPI to its value: which field of the ingredients is which name of the formula."""

from collections.abc import Mapping
from decimal import Decimal

from throughline.core import kpi_formulas as formulas
from throughline.core.figures import Figure, Plain, Share, Sum
from throughline.core.find import element
from throughline.core.journey import Stage
from throughline.core.kpi_figures import figure
from throughline.core.kpi_formulas import Computed, Result
from throughline.core.measures import Ingredients, Kpi, KpiKind
from throughline.core.project import Project
from throughline.core.worth import Refused, worth
from throughline.words import Sentence, sentence

FIELDS: Mapping[KpiKind, Mapping[str, str]] = {
    "csat": {"satisfied": "numerator", "answers": "denominator"},
    "retention": {"end": "numerator", "new": "newcomers", "start": "denominator"},
    "churn": {"end": "numerator", "new": "newcomers", "start": "denominator"},
    "conversion": {"entered": "denominator", "went_on": "numerator"},
    "order-value": {"revenue": "numerator", "orders": "denominator"},
    "purchase-frequency": {"orders": "numerator", "customers": "denominator"},
    "referral-rate": {"referred": "numerator", "new": "denominator"},
    "viral-k": {"invitations": "numerator", "conversion": "conversion"},
    "engagement": {"numerator": "numerator", "denominator": "denominator"},
}
"""By kind: the names of its formula, each with the field of the ingredients that holds it."""
_NONE = Ingredients()


def computed(project: Project, kpi: Kpi) -> Result | None:
    """What the ingredients give; None where there are none."""
    if kpi.kind == "nps":
        return _nps(kpi.ingredients or _NONE)
    if kpi.kind == "clv":
        return _clv(project, kpi)
    inputs = given(project, kpi)
    if kpi.kind not in FIELDS or not inputs:
        return None
    formula, names = formulas.FORMULAS[kpi.kind]
    missing = next((name for name in names if name not in inputs), None)
    if missing is not None:
        return sentence("kpi.refused.missing", what=sentence(f"kpi.input.{missing}"))
    return formula(*(inputs[name] for name in names))


def _clv(project: Project, kpi: Kpi) -> Result | None:
    """The lifetime value of the segment that the KPI is about, as it stands under Money."""
    found = worth(project, kpi.about) if kpi.about else None
    if found is None:
        return None
    if isinstance(found, Refused):
        return found.why
    return sentence("kpi.refused.revenue") if found.is_revenue else Computed(float(found.value))


def given(project: Project, kpi: Kpi) -> dict[str, float]:
    """The ingredients by the names of the formula; for a conversion at a stage, else those of the stage."""
    held = kpi.ingredients or _NONE
    pairs = ((name, getattr(held, field)) for name, field in FIELDS.get(kpi.kind, {}).items())
    found = {name: value for name, value in pairs if value is not None}
    return found or _of_stage(project, kpi)


def of_stage(project: Project, kpi: Kpi) -> bool:
    """Whether the ingredients are those of the stage that the KPI is about."""
    return kpi.ingredients is None and bool(_of_stage(project, kpi))


def _of_stage(project: Project, kpi: Kpi) -> dict[str, float]:
    stage = element(project, kpi.about) if kpi.kind == "conversion" else None
    if not isinstance(stage, Stage) or stage.entered is None or stage.went_on is None:
        return {}
    return {"entered": float(stage.entered), "went_on": float(stage.went_on)}


def _nps(held: Ingredients) -> Result | None:
    """Raw scores first; else how many of each, or shares where they are fractions or not of as many as answered."""
    if held.scores:
        return formulas.nps_of_scores(held.scores)
    parts = _parts(held)
    if parts is None:
        return None
    whole = _whole(parts, held.denominator)
    if whole is None:
        return formulas.nps_of_counts(*parts)
    passives = None if held.passives is None else held.passives / whole
    return formulas.nps_of_shares(parts[0] / whole, parts[2] / whole, held.denominator, passives)


def _parts(held: Ingredients) -> tuple[float, float, float] | None:
    given = (held.promoters, held.passives, held.detractors)
    return None if given == (None, None, None) else (given[0] or 0, given[1] or 0, given[2] or 0)


def _whole(parts: tuple[float, float, float], n: float | None) -> float | None:
    """What shares are parts of, 1 or 100; None where the parts are counts."""
    total = sum(parts)
    fractions = any(each != int(each) for each in parts)
    if total <= 1 and (fractions or n not in {None, total}):
        return 1
    return 100 if n not in {None, total} else None


def filled(project: Project, kpi: Kpi) -> Sentence | None:
    """The formula with the numbers in it; None where it cannot be computed."""
    made = computed(project, kpi)
    if not isinstance(made, Computed):
        return None
    value = figure(kpi, made.value, project.profile.currency)
    return sentence(f"kpi.filled.{kpi.kind}", **_inputs(project, kpi), value=value)


def _inputs(project: Project, kpi: Kpi) -> dict[str, Figure]:
    if kpi.kind == "nps":
        return _nps_inputs(kpi.ingredients or _NONE)
    return {name: _input(name, value, kpi, project.profile.currency) for name, value in given(project, kpi).items()}


def _input(name: str, value: float, kpi: Kpi, currency: str) -> Figure:
    match kpi.kind, name:
        case "viral-k", "conversion":
            return Share(value)
        case "order-value", "revenue":
            return Sum(Decimal(str(value)), currency)
    return Plain(value)


def _nps_inputs(held: Ingredients) -> dict[str, Figure]:
    parts = mix(held.scores) if held.scores else _parts(held) or (0, 0, 0)
    whole = sum(parts) if held.scores else _whole(parts, held.denominator) or sum(parts)
    return {"promoters": Share(round(parts[0] / whole, 3)), "detractors": Share(round(parts[2] / whole, 3))}


def mix(scores: tuple[int, ...]) -> tuple[int, int, int]:
    """How many of the scores promote, are passive, detract."""
    promoters = sum(each >= formulas.PROMOTER for each in scores)
    detractors = sum(each < formulas.PASSIVE for each in scores)
    return promoters, len(scores) - promoters - detractors, detractors
