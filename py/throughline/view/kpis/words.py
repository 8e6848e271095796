"""The words around a KPI: its values, what they are compared with, how sure they are, how far it is to the target."""

from throughline.core.figures import Figure, Plain, Share, Sum
from throughline.core.kpi_figures import figure, unit
from throughline.core.kpis import Present, Standing
from throughline.core.measures import Kpi
from throughline.core.written import day_text
from throughline.view.scene import Scene

_DONE = 1.0


def bare(seen: Scene, kpi: Kpi, value: float) -> str:
    """A value without its unit."""
    return _text(seen, figure(kpi, value, seen.project.profile.currency))


def shown(seen: Scene, kpi: Kpi, value: float | None) -> str:
    """A value with its unit; a dash where there is none."""
    if value is None:
        return seen.say("kpi.none")
    return " ".join(part for part in (bare(seen, kpi, value), unit(kpi)) if part)


def signed(seen: Scene, kpi: Kpi, value: float) -> str:
    """A difference, with its sign; of shares, and of figures counted in per cent, in points."""
    made = figure(kpi, value, seen.project.profile.currency)
    text = _text(seen, made)
    if isinstance(made, Share):
        text = _points(seen, made)
    elif isinstance(made, Plain) and unit(kpi) == "%":
        text = seen.say("kpi.points", n=abs(made.number), value=made)
    elif not isinstance(made, Sum) and unit(kpi):
        text = f"{text} {unit(kpi)}"
    return f"+{text}" if value > 0 else text


def _text(seen: Scene, made: Figure) -> str:
    return made.text(seen.model.locale)


def name(seen: Scene, kpi: Kpi) -> str:
    """What a KPI is called, else what it is."""
    return kpi.name.strip() or seen.say("kpi.no_name")


def short(seen: Scene, kpi: Kpi) -> str:
    """Its kind in a word or two."""
    return seen.say(f"kpi.short.{kpi.kind}")


def kind(seen: Scene, kpi: Kpi) -> str:
    """Its kind, and for what people were asked about, whether about us or about one contact."""
    if kpi.kind in {"nps", "csat"} and kpi.scope:
        return f"{short(seen, kpi)} · {seen.say(f'field.scope.{kpi.scope}')}"
    return short(seen, kpi)


def sample(seen: Scene, kpi: Kpi, present: Present) -> str:
    """How many, and how sure: "n = 118 · ± 16 at most"."""
    if present.n is None:
        return ""
    parts = [seen.say("kpi.n", n=Plain(present.n))]
    if present.margin is not None:
        key = "kpi.margin_at_most" if present.at_most else "kpi.margin"
        parts.append(seen.say(key, margin=_margin(seen, kpi, present.margin)))
    return " · ".join(parts)


def _margin(seen: Scene, kpi: Kpi, margin: float) -> str:
    made = figure(kpi, margin, seen.project.profile.currency)
    return _points(seen, made) if isinstance(made, Share) else _text(seen, made)


def _points(seen: Scene, made: Share) -> str:
    """A difference of shares, in points of per cent."""
    points = round(100 * made.share, 1)
    return seen.say("kpi.points", n=abs(points), value=Plain(points))


def source(seen: Scene, present: Present) -> str:
    """Where the present value is from: its day and source, or what it is computed from."""
    if present.origin != "measured" or present.on is None:
        return seen.say(f"kpi.origin.{present.origin}")
    day = day_text(present.on, seen.model.locale)
    return f"{day} · {present.source}" if present.source else day


def progress(seen: Scene, stands: Standing) -> str:
    """How much of the way is done, in words; empty where there is no way."""
    if stands.progress is None:
        return ""
    done, kpi = stands.progress, stands.kpi
    ends = {"baseline": shown(seen, kpi, kpi.baseline), "target": shown(seen, kpi, kpi.target)}
    share = Share(round(done, 2))
    key = "done" if done >= _DONE else "back" if done < 0 else "none" if done == 0 else "on"
    return seen.say(f"kpi.progress.{key}", done=share, **ends)


def change(seen: Scene, stands: Standing) -> str:
    """What has changed since the baseline, and whether that is for the better."""
    if stands.change is None:
        return ""
    verdict = {True: "better", False: "worse", None: "same"}[stands.better]
    return seen.say(f"kpi.change.{verdict}", change=signed(seen, stands.kpi, stands.change))
