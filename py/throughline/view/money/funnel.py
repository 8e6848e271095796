"""The stages as a funnel: as high as many enter, narrowing to as many as go on, the drop-off beneath."""

from collections.abc import Iterable, Sequence

from htpy import Element, Node, div, figcaption, figure, li, ol, p, polygon, span, svg

from throughline.core.figures import Plain, Share
from throughline.core.journey import Stage
from throughline.core.periods import A_YEAR
from throughline.core.stage_money import Each, Funnel
from throughline.view.scene import Scene

WIDTH, HEIGHT = 100, 60
FEWEST = 2
"""So many stages with numbers make a way that narrows."""


def draw(seen: Scene, rows: Sequence[Each]) -> Node:
    """The picture of the stages that have numbers; nothing where a single one has."""
    told = [(each.stage, each.funnel) for each in rows if each.stage and each.funnel and _known(each.funnel)]
    if len(told) < FEWEST:
        return None
    most = max(max(_yearly(stage, funnel)) for stage, funnel in told)
    if not most:
        return None
    return figure(".funnel-picture")[
        figcaption(".small-text")[seen.say("stages.funnel")],
        div(".table-scroll", tabindex="0", role="group", aria_label=seen.say("stages.funnel"))[
            ol(data_css=f"--stages: {len(told)}")[(_stage(seen, *each, most) for each in told)]
        ],
    ]


def _known(funnel: Funnel) -> bool:
    return funnel.entered is not None or funnel.went_on is not None


def _yearly(stage: Stage, funnel: Funnel) -> tuple[float, float]:
    """Both ends in a year, whatever they were counted over; an end that nobody counted is as high as the other."""
    ends = [each for each in funnel[:2] if each is not None]
    entered = funnel.entered if funnel.entered is not None else ends[0]
    went_on = funnel.went_on if funnel.went_on is not None else ends[0]
    return entered * float(A_YEAR[stage.counted]), went_on * float(A_YEAR[stage.counted])


def _stage(seen: Scene, stage: Stage, funnel: Funnel, most: float) -> Element:
    heights = [HEIGHT * each / most for each in _yearly(stage, funnel)]
    return li[
        svg(viewBox=f"0 0 {WIDTH} {HEIGHT}", preserveAspectRatio="none", aria_hidden="true")[
            polygon(points=" ".join(_corners(*heights)))
        ],
        p(".funnel-name")[stage.name or seen.say("journey.unnamed_stage")],
        p(".num.small-text")[_words(seen, funnel)],
        funnel.drop_off is not None
        and p(".num.funnel-off")[seen.say("stages.off", off=Share(round(funnel.drop_off, 3)))],
        funnel.odd and span(".warned.small-text")[seen.say("stages.odd")],
    ]


def _corners(left: float, right: float) -> Iterable[str]:
    """Around the middle, from as high as many enter to as high as many go on; never so thin that it is not seen."""
    ends = [max(each, 1.0) for each in (left, right)]
    for x, up, height in ((0, -1, ends[0]), (WIDTH, -1, ends[1]), (WIDTH, 1, ends[1]), (0, 1, ends[0])):
        yield f"{x},{HEIGHT / 2 + up * height / 2:.2f}"


def _words(seen: Scene, funnel: Funnel) -> str:
    return " → ".join(seen.say("stages.n", n=Plain(each)) if each is not None else "?" for each in funnel[:2])
