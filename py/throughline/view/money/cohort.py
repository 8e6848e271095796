"""The survivors of a cohort: typed one by one, or pasted all at once; drawn beside what the fit makes of them."""

from htpy import Element, Node, circle, div, label, p, path, span, svg
from htpy import input as input_

from throughline.core.clv import sbg
from throughline.core.clv.impossible import ImpossibleError
from throughline.core.clv_tables import cohort as fitted
from throughline.core.figures import Share
from throughline.core.measures import CustomerValue
from throughline.core.messages import money as m
from throughline.view.events import VALUE, on
from throughline.view.scene import Scene
from throughline.words import sentence

WIDTH, HEIGHT = 300, 90
_FEW = 2


def draw(seen: Scene, value: CustomerValue) -> Element:
    """The whole group."""
    per = sentence(f"clv.period.{value.margin_period}")
    return div(".cohort")[
        p(".cohort-title")[seen.say("money.cohort")],
        p(".quiet")[seen.say("money.cohort.why", per=per)],
        div(".cohort-rows")[(_row(seen, value, at) for at in range(len(value.survivors) + (not seen.model.read_only)))],
        not seen.model.read_only and _paste(seen, value),
        _chart(seen, value),
    ]


def _row(seen: Scene, value: CustomerValue, at: int) -> Element:
    held, id_ = value.survivors, f"field-{value.id}-survivors.{at}"
    per = sentence(f"clv.period.{value.margin_period}")
    words = seen.say("money.cohort.after", n=at, per=per) if at else seen.say("money.cohort.start")
    return div(".field.cohort-row")[
        label(for_=id_)[words],
        input_(
            on("change", m.SurvivorSet, value=value.id, at=at, text=VALUE),
            type="text",
            inputmode="numeric",
            autocomplete="off",
            id=id_,
            value=_shown(seen, value, at),
            disabled=seen.model.read_only,
            **_invalid(seen, value, f"survivors.{at}", id_),
        ),
        _stayed(seen, held, at),
        _trouble(seen, value, f"survivors.{at}", id_),
    ]


def _shown(seen: Scene, value: CustomerValue, at: int) -> str:
    trouble = seen.model.trouble
    if trouble and (trouble.of, trouble.field) == (value.id, f"survivors.{at}"):
        return trouble.written
    return str(value.survivors[at]) if at < len(value.survivors) else ""


def _stayed(seen: Scene, held: tuple[int, ...], at: int) -> Node:
    if not 0 < at < len(held) or not held[at - 1]:
        return None
    return span(".cohort-stayed.num")[seen.say("money.cohort.stayed", share=Share(held[at] / held[at - 1]))]


def _paste(seen: Scene, value: CustomerValue) -> Element:
    id_ = f"field-{value.id}-survivors"
    return div(".field")[
        label(for_=id_)[seen.say("money.cohort.paste")],
        input_(
            on("change", m.SurvivorsPasted, value=value.id, text=VALUE),
            type="text",
            autocomplete="off",
            id=id_,
            value=" ".join(map(str, value.survivors)),
            **_invalid(seen, value, "survivors", id_),
        ),
        _trouble(seen, value, "survivors", id_),
    ]


def _invalid(seen: Scene, value: CustomerValue, field: str, id_: str) -> dict[str, str]:
    found = seen.model.trouble
    wrong = found is not None and (found.of, found.field) == (value.id, field)
    return {"aria-invalid": "true", "aria-describedby": f"{id_}-trouble"} if wrong else {}


def _trouble(seen: Scene, value: CustomerValue, field: str, id_: str) -> Node:
    found = seen.model.trouble
    if found is None or (found.of, found.field) != (value.id, field):
        return None
    return p(".field-trouble", id=f"{id_}-trouble")[seen.say(found.why)]


def _chart(seen: Scene, value: CustomerValue) -> Node:
    """Points as counted, the line as fitted; the numbers stand in the fields above it."""
    held = value.survivors
    if len(held) <= _FEW or not held[0]:
        return None
    return svg(".cohort-chart", viewBox=f"0 0 {WIDTH} {HEIGHT}", role="img", aria_label=seen.say("money.cohort.chart"))[
        _line(held), (_point(held, at) for at in range(len(held)))
    ]


def _line(held: tuple[int, ...]) -> Node:
    try:
        fit = fitted(held)
    except ImpossibleError:
        return None
    shares = [sbg.survival(fit.alpha, fit.beta, at) for at in range(len(held))]
    return path(
        ".cohort-line", d="M" + " L".join(f"{_x(at, len(held)):.1f} {_y(share):.1f}" for at, share in enumerate(shares))
    )


def _point(held: tuple[int, ...], at: int) -> Element:
    return circle(".cohort-point", cx=f"{_x(at, len(held)):.1f}", cy=f"{_y(held[at] / held[0]):.1f}", r="3")


def _x(at: int, many: int) -> float:
    return 6 + at * (WIDTH - 12) / max(1, many - 1)


def _y(share: float) -> float:
    return 6 + (1 - min(1.0, share)) * (HEIGHT - 12)
