"""`throughline kpi KIND name=value …`: the formulas of the KPIs, for scripts."""

import json
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from throughline.cli.values import GOOD, BadValueError, add_formulas, needed, number, numbers, pairs, refused
from throughline.core import kpi_formulas as formulas
from throughline.core.figures import Plain, Share
from throughline.core.kpi_formulas import ENOUGH, FORMULAS, Computed, Result
from throughline.core.measures import SHARES
from throughline.words import Sentence, say, sentence

if TYPE_CHECKING:
    import argparse

    from throughline.cli.values import Commands

Given = Mapping[str, str]
_MIX = ("promoters", "passives", "detractors")
NAMES: dict[str, tuple[str, ...]] = {
    "nps": ("scores", *_MIX, "n"),
    **{kind: names for kind, (_, names) in FORMULAS.items()},
    "funnel": ("counts",),
}
"""What each KPI is computed from."""


def add(commands: "Commands") -> None:
    """Add the command to the command line."""
    add_formulas(commands, "kpi", "kind", NAMES, run)


def run(chosen: "argparse.Namespace") -> int:
    """Compute the KPI and tell it."""
    try:
        given = _given(chosen.kind, chosen.values)
        made = _COMPUTED.get(chosen.kind, _plain)(chosen.kind, given)
    except BadValueError as error:
        return refused(error.why)
    if isinstance(made, Sentence):
        return refused(made)
    told = _told(chosen.kind, given, made)
    sys.stdout.write(json.dumps(told, indent=2) + "\n" if chosen.json else _as_text(chosen.kind, made))
    return GOOD


def _given(kind: str, words: list[str]) -> dict[str, str]:
    if kind not in NAMES:
        key = "cli.kpi.clv" if kind == "clv" else "cli.kpi.unknown"
        raise BadValueError(sentence(key, kind=kind, kinds=", ".join(NAMES)))
    return pairs(words, NAMES[kind])


def _plain(kind: str, given: Given) -> Result:
    formula, names = FORMULAS[kind]
    needed(given, names)
    return formula(*(number(name, given[name]) for name in names))


def _nps(_: str, given: Given) -> Result:
    """Of raw scores, of counts, or of shares (fractions, or per cent with their sign)."""
    if "scores" in given:
        if len(given) > 1:
            raise BadValueError(sentence("cli.kpi.nps_twice"))
        return formulas.nps_of_scores(numbers("scores", given["scores"]))
    needed(given, ("promoters", "detractors"))
    parts = {name: number(name, given[name]) for name in _MIX if name in given}
    if "n" in given or any(each != int(each) for each in parts.values()):
        n = number("n", given["n"]) if "n" in given else None
        return formulas.nps_of_shares(parts["promoters"], parts["detractors"], n, parts.get("passives"))
    needed(given, _MIX)
    return formulas.nps_of_counts(**parts)


def _funnel(_: str, given: Given) -> tuple[Computed, ...] | Sentence:
    needed(given, ("counts",))
    counts = numbers("counts", given["counts"])
    return formulas.funnel(counts) or sentence("cli.kpi.short_funnel")


Made = Computed | tuple[Computed, ...]
_COMPUTED: dict[str, Callable[[str, Given], Made | Sentence]] = {"nps": _nps, "funnel": _funnel}


def _told(kind: str, given: Given, made: Made) -> dict[str, Any]:
    told: dict[str, Any] = {"kind": kind, "value": _value(made), "inputs": dict(given), "formula": _formula(kind)}
    if kind in {"nps", "csat"} and isinstance(made, Computed):
        told |= {"n": made.n, "margin": made.margin, "too_few": made.few}
    if kind == "conversion" and isinstance(made, Computed):
        told["drop_off"] = 1 - made.value
    return told


def _value(made: Made) -> float | list[float]:
    return made.value if isinstance(made, Computed) else [each.value for each in made]


def _formula(kind: str) -> str:
    return say("en", f"kpi.formula.{kind}")


def _as_text(kind: str, made: Made) -> str:
    lines = [_figures(kind, made)]
    if isinstance(made, Computed) and made.margin is not None:
        margin = Share(made.margin) if kind in SHARES else Plain(round(made.margin, 1))
        lines.append(say("en", "cli.kpi.sample", n=made.n, margin=margin))
    if isinstance(made, Computed) and made.few:
        lines.append(say("en", "cli.kpi.few", enough=ENOUGH))
    if kind == "conversion" and isinstance(made, Computed):
        lines.append(say("en", "cli.kpi.drop_off", value=Share(1 - made.value)))
    return "".join(f"{line}\n" for line in (*lines, say("en", "cli.kpi.formula", formula=_formula(kind))))


def _figures(kind: str, made: Made) -> str:
    if isinstance(made, Computed):
        return str(Share(made.value) if kind in SHARES else Plain(round(made.value, 4)))
    return " · ".join(str(Share(each.value)) for each in made)
