"""Where a KPI stands: present, baseline, target, how much of the way is done, how sure it is, how old."""

from datetime import date
from math import isclose
from typing import Literal, NamedTuple

from throughline.core import kpi_formulas as formulas
from throughline.core.evidence import is_old
from throughline.core.figures import Plain, Share
from throughline.core.kpi_formulas import ENOUGH, Computed, Result
from throughline.core.kpi_ingredients import computed, of_stage
from throughline.core.kpi_series import latest, series
from throughline.core.measures import Kpi, KpiKind, Measurement
from throughline.core.memo import Memo
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.words import Sentence, sentence

SAMPLES: frozenset[KpiKind] = frozenset({"nps", "csat"})
"""Kinds that ask people, so that chance has a part in them: n and margin of error count."""
NEVER_NEGATIVE: frozenset[KpiKind] = frozenset({"order-value", "purchase-frequency", "viral-k", "engagement"})
LOWER_IS_BETTER: frozenset[KpiKind] = frozenset({"churn"})
"""Kinds for which less is better to begin with."""
TAKEN = 4
"""Places to which a computed value is rounded when it is taken as a measurement."""
_SAME = 10**-TAKEN
_NPS = 100

Origin = Literal["measured", "ingredients", "stage", "clv"]


class Present(Record):
    """The present value, where it comes from, and its sample."""

    value: float
    origin: Origin
    on: date | None = None
    source: str = ""
    n: int | None = None
    margin: float | None = None
    at_most: bool = False
    """Is the margin the largest it can be, because only the result and n are known?"""


class Standing(Record):
    """All that is shown of a KPI; figures as they are stored (shares are fractions)."""

    kpi: Kpi
    present: Present | None = None
    change: float | None = None
    """Present − baseline."""
    progress: float | None = None
    """1: the target is reached; below 0: further away than at the start."""
    better: bool | None = None
    """Has it changed for the better? None where nothing changed or nothing is known."""
    few: bool = False
    """Too few answers to tell."""
    stale: bool = False
    """Was it measured longer ago than the project allows?"""
    missing: tuple[Sentence, ...] = ()
    """What keeps it from being judged: no value, no baseline, no target, no target distance."""
    odd: tuple[Sentence, ...] = ()
    """What cannot be right."""

    @property
    def series(self) -> tuple[Measurement, ...]:
        """The measurements by date."""
        return series(self.kpi)

    @property
    def whole(self) -> bool:
        """Whether baseline, value and target are all there."""
        return None not in (self.kpi.baseline, self.kpi.target, self.present)


class Given(NamedTuple):
    """What a standing is made of besides the KPI."""

    made: Result | None
    """What its ingredients give."""
    staged: bool
    """Are they those of a stage?"""
    months: int
    """From which age on a measurement is old."""
    today: date | None


_standings: Memo[Standing] = Memo(2_000)


def standing(project: Project, kpi: Kpi, today: date | None) -> Standing:
    """Where the KPI stands on this day: the same object, while nothing that it is made of has changed."""
    given = Given(computed(project, kpi), of_stage(project, kpi), project.thresholds.stale_months, today)
    return _standings(kpi.id, (kpi, given), _standing)


def _standing(kpi: Kpi, given: Given) -> Standing:
    present = _present(kpi, given)
    change = None if present is None or kpi.baseline is None else present.value - kpi.baseline
    progress = _progress(kpi, present)
    return Standing(
        kpi=kpi,
        present=present,
        change=change,
        progress=progress if isinstance(progress, float) else None,
        better=None if not change else (change > 0) == (kpi.better == "higher"),
        few=kpi.kind in SAMPLES and present is not None and present.n is not None and present.n < ENOUGH,
        stale=present is not None and is_old(present.on, given.months, given.today),
        missing=_missing(kpi, present, progress),
        odd=_odd(kpi, given.made),
    )


_every: Memo[tuple[Standing, ...]] = Memo(2)


def every(project: Project, today: date | None) -> tuple[Standing, ...]:
    """The standing of each KPI."""
    read = (project.kpis, project.stages, project.values, project.profile, project.thresholds, today)
    return _every(project.id, read, lambda *_: tuple([standing(project, each, today) for each in project.kpis]))


def _present(kpi: Kpi, given: Given) -> Present | None:
    """The latest measurement; else what the ingredients give."""
    found, made = latest(kpi, given.today), given.made
    if found is not None:
        return _measured(kpi, found, made)
    if not isinstance(made, Computed):
        return None
    origin: Origin = "clv" if kpi.kind == "clv" else "stage" if given.staged else "ingredients"
    return Present(made.value, origin, n=made.n, margin=made.margin)


def _measured(kpi: Kpi, found: Measurement, made: Result | None) -> Present:
    """A measurement; where the ingredients are those it was taken from, with their margin, which is exact."""
    margin, at_most = margin_of(kpi, found)
    if isinstance(made, Computed) and made.n == found.n and isclose(made.value, found.value, abs_tol=_SAME):
        margin, at_most = made.margin, False
    return Present(found.value, "measured", found.on, found.source, found.n, margin, at_most)


def margin_of(kpi: Kpi, measured: Measurement) -> tuple[float | None, bool]:
    """The margin of error of a measurement; of an NPS only the largest that it can be is known."""
    if kpi.kind not in SAMPLES or not measured.n or _range(kpi, measured.value) is not None:
        return None, False
    if kpi.kind == "nps":
        return formulas.margin_of_nps(measured.value, measured.n), True
    return formulas.margin_of_share(measured.value, measured.n), False


def _progress(kpi: Kpi, present: Present | None) -> float | Sentence | None:
    if present is None or kpi.baseline is None or kpi.target is None:
        return None
    return formulas.progress(kpi.baseline, present.value, kpi.target)


def _missing(kpi: Kpi, present: Present | None, progress: float | Sentence | None) -> tuple[Sentence, ...]:
    parts = {"value": present, "baseline": kpi.baseline, "target": kpi.target}
    gaps = tuple(sentence(f"kpi.no_{name}") for name, held in parts.items() if held is None)
    return (*gaps, progress) if isinstance(progress, Sentence) else gaps


def _odd(kpi: Kpi, made: Result | None) -> tuple[Sentence, ...]:
    """Values that cannot be, a target on the wrong side, ingredients that do not fit each other."""
    values = [kpi.baseline, kpi.target, *(each.value for each in kpi.measurements)]
    found = [_range(kpi, each) for each in values if each is not None]
    if isinstance(made, Sentence):
        found.append(made)
    if kpi.baseline is not None and kpi.target is not None and _is_backwards(kpi.baseline, kpi.target, kpi):
        found.append(sentence(f"kpi.odd.direction.{kpi.better}"))
    return tuple(dict.fromkeys(each for each in found if each is not None))


def _is_backwards(baseline: float, target: float, kpi: Kpi) -> bool:
    return target < baseline if kpi.better == "higher" else target > baseline


def _range(kpi: Kpi, value: float) -> Sentence | None:
    """Why a value cannot be one of this kind."""
    if kpi.is_share and kpi.kind != "engagement" and not 0 <= value <= 1:
        return sentence("kpi.odd.share", value=Share(value))
    if kpi.kind == "nps" and not -_NPS <= value <= _NPS:
        return sentence("kpi.odd.nps", value=Plain(value))
    if kpi.kind in NEVER_NEGATIVE and value < 0:
        return sentence("kpi.odd.negative", value=Plain(value))
    return None
