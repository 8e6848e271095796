"""The measurements of a KPI by date, and the last of them."""

from datetime import date

from throughline.core.measures import Kpi, Measurement


def series(kpi: Kpi) -> tuple[Measurement, ...]:
    """The measurements by date; those of one day as they were entered."""
    return tuple(sorted(kpi.measurements, key=lambda each: each.on))


def latest(kpi: Kpi, today: date | None) -> Measurement | None:
    """The last measurement that is not of the future."""
    past = [each for each in series(kpi) if today is None or each.on <= today]
    return past[-1] if past else None
