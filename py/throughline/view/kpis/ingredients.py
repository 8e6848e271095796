"""What a KPI is computed from, in the names of its formula, with the formula filled in."""

from htpy import Element, Node, button, div, fragment, label, p, textarea

from throughline.core.kpi_figures import MONEY
from throughline.core.kpi_formulas import Computed
from throughline.core.kpi_ingredients import FIELDS, computed, filled, mix, of_stage
from throughline.core.kpi_pasting import written
from throughline.core.measures import Kpi
from throughline.core.messages import kpis as m
from throughline.core.messages.session import ViewAsked
from throughline.core.update.kpi_measuring import SCORES
from throughline.view.events import VALUE, on
from throughline.view.form import Field, dom, form
from throughline.view.scene import Scene
from throughline.words import Sentence, sentence

_MOST = 100_000
_MIX = ("promoters", "passives", "detractors")


def draw(seen: Scene, kpi: Kpi) -> Node:
    """The fields of the kind, what they give, and the button that keeps it."""
    if kpi.kind == "own":
        return None
    return fragment[
        p(".kpi-formula")[seen.say(f"kpi.formula.{kpi.kind}")],
        _clv(seen, kpi) if kpi.kind == "clv" else _nps(seen, kpi) if kpi.kind == "nps" else _fields(seen, kpi),
        result(seen, kpi),
    ]


def _fields(seen: Scene, kpi: Kpi) -> Node:
    fields = [_field(seen, kpi, name, path) for name, path in FIELDS[kpi.kind].items()]
    hint = of_stage(seen.project, kpi) and p(".quiet")[seen.say("kpi.from_stage")]
    return fragment[_names(seen, kpi), form(seen, kpi, fields), hint]


def _field(seen: Scene, kpi: Kpi, name: str, path: str) -> Field:
    unit = seen.project.profile.currency if kpi.kind in MONEY and name == "revenue" else ""
    return Field(f"ingredients.{path}", label=_label(kpi, name), unit="%" if path == "conversion" else unit)


def _label(kpi: Kpi, name: str) -> str | Sentence:
    """The name of an ingredient; of an engagement the name that the person gave it."""
    held = kpi.ingredients
    own = getattr(held, f"{name}_name", "") if held is not None and kpi.kind == "engagement" else ""
    return sentence("kpi.named", name=own) if own.strip() else f"kpi.label.{name}"


def _names(seen: Scene, kpi: Kpi) -> Node:
    """Of a CSAT the scale and which answers count, of an engagement what is counted of what."""
    if kpi.kind not in {"csat", "engagement"}:
        return None
    fields = (
        Field(f"ingredients.{part}_name", "line", label=f"kpi.label.{kpi.kind}.{part}")
        for part in ("numerator", "denominator")
    )
    return form(seen, kpi, fields)


def _nps(seen: Scene, kpi: Kpi) -> Node:
    """Raw scores; without them how many of each, or their shares."""
    held = kpi.ingredients
    return fragment[
        _scores(seen, kpi),
        held and held.scores and p(".quiet.num")[_mixed(seen, held.scores)],
        not (held and held.scores)
        and fragment[
            p(".quiet")[seen.say("kpi.or_counts")],
            form(
                seen,
                kpi,
                [
                    *(Field(f"ingredients.{part}", label=f"kpi.label.{part}") for part in _MIX),
                    Field("ingredients.denominator", label="kpi.label.asked"),
                ],
            ),
        ],
    ]


def _mixed(seen: Scene, scores: tuple[int, ...]) -> str:
    return seen.say("kpi.mixed", **dict(zip(_MIX, mix(scores), strict=True)))


def _scores(seen: Scene, kpi: Kpi) -> Element:
    id_ = dom(kpi.id, SCORES)
    found = seen.model.trouble
    trouble = found if found and (found.of, found.field) == (kpi.id, SCORES) else None
    told = {"aria-invalid": "true", "aria-describedby": f"{id_}-trouble"} if trouble else {}
    held = written(kpi.ingredients.scores) if kpi.ingredients else ""
    return div(".field.wide")[
        label(for_=id_)[seen.say("kpi.label.scores")],
        textarea(
            told,
            on("change", m.ScoresWritten, kpi=kpi.id, text=VALUE),
            id=id_,
            rows=2,
            maxlength=_MOST,
            disabled=seen.model.read_only,
            placeholder=seen.say("kpi.scores_example"),
        )[trouble.written if trouble else held],
        p(".field-trouble", id=f"{id_}-trouble")[seen.say(trouble.why)] if trouble else None,
    ]


def _clv(seen: Scene, kpi: Kpi) -> Node:
    if computed(seen.project, kpi) is not None:
        return None
    return p(".quiet")[seen.say("kpi.no_segment_value" if kpi.about else "kpi.clv_of_whom")]


def result(seen: Scene, kpi: Kpi) -> Node:
    """The formula filled in, or why it cannot be; and the way to keep it as a measurement of today."""
    made = computed(seen.project, kpi)
    if made is None:
        return _to_money(seen, kpi)
    if not isinstance(made, Computed):
        return fragment[p(".kpi-warn")[seen.say(made)], _to_money(seen, kpi)]
    said = filled(seen.project, kpi)
    return fragment[
        p(".kpi-filled.num")[seen.say(said)] if said else None,
        not seen.model.read_only
        and button(".btn.small", on("click", m.PresentTaken, kpi=kpi.id), type="button", id="kpi-take")[
            seen.say("kpi.take")
        ],
    ]


def _to_money(seen: Scene, kpi: Kpi) -> Node:
    if kpi.kind != "clv":
        return None
    return button(".link", on("click", ViewAsked, view="money"), type="button", id="kpi-to-money")[
        seen.say("kpi.to_money")
    ]
