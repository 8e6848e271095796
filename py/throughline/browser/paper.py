"""Paper in the browser: measures proofs, performs what is wanted of printing, and says when printing begins."""

import json
from collections.abc import Callable
from typing import Any

import js
from pyodide.ffi import create_proxy

from throughline.browser.effects import perform
from throughline.core import effects
from throughline.core.canvas import Block
from throughline.core.messages.base import Message
from throughline.core.messages.paper import FontsCame, PaperMeasured, PrintBegan, PrintEnded
from throughline.core.paper import measuring
from throughline.core.paper.measured import BandMeasured, BlockMeasured, FlowMeasured, Look, RestMeasured
from throughline.core.paper.sizes import Sheet, box, scale


class Proofs:
    """The proofs that stand in the page: a `measuring.Press`."""

    def poster_fits(self, sheet: Sheet, look: Look, size: float) -> bool:
        """Lay the poster out, and see."""
        width, height = box(sheet)
        return bool(js.throughline.paper.posterFits(width, height, scale(sheet), look, size))

    def block_fits(self, block: Block, size: float) -> bool:
        """Lay one block out, and see."""
        return bool(js.throughline.paper.blockFits(block, size))

    def blocks(self) -> tuple[BlockMeasured, ...]:
        """Measure the poster as it stands."""
        return tuple(BlockMeasured.model_validate(each) for each in json.loads(js.throughline.paper.blocks()))

    def rest(self) -> RestMeasured:
        """Measure the column of a further sheet."""
        return RestMeasured.model_validate_json(js.throughline.paper.rest())

    def bands_fit(self, journey: str, size: float) -> bool:
        """Lay a journey out, and see."""
        return bool(js.throughline.paper.bandsFit(journey, size))

    def bands(self, journey: str) -> tuple[float, tuple[BandMeasured, ...]]:
        """Measure a journey as it stands."""
        found = json.loads(js.throughline.paper.bands(journey))
        return found["room"], tuple(BandMeasured.model_validate(each) for each in found["bands"])

    def brief_fits(self, job: str, size: float) -> bool:
        """Lay a brief out, and see."""
        return bool(js.throughline.paper.briefFits(job, size))

    def brief(self, job: str) -> tuple[float, BandMeasured, BandMeasured]:
        """Measure a brief as it stands."""
        found = json.loads(js.throughline.paper.brief(job))
        facts, behaviours = (BandMeasured.model_validate(found[each]) for each in ("facts", "behaviours"))
        return found["room"], facts, behaviours

    def flow(self, chapter: str) -> FlowMeasured:
        """Measure what flows (of a chapter), as it stands."""
        return FlowMeasured.model_validate({**json.loads(js.throughline.paper.flow(chapter)), "chapter": chapter})


def measured(effect: effects.MeasurePaper) -> PaperMeasured:
    """Everything that the order needs measured."""
    order, press = effect.order, Proofs()
    poster = measuring.poster(press, order.sheet, parking=order.parking) if order.has_canvas else None
    journeys = tuple(measuring.journey(press, effect.project, order, each) for each in order.journeys)
    briefs = tuple(measuring.brief(press, order.sheet, each) for each in order.jobs)
    flows = tuple(press.flow(each) for each in order.flows)
    return PaperMeasured(
        poster=poster,
        journeys=journeys,
        briefs=briefs,
        flows=flows,
        today=js.throughline.paper.today(js.navigator.language),
    )


def listen(say: Callable[[Message], None]) -> None:
    """Begin: an ear for printing and for fonts, and a hand for measuring."""

    def tell(message: Message) -> Any:
        return create_proxy(lambda *_: say(message))

    @perform.register
    def _measure(effect: effects.MeasurePaper) -> None:
        say(measured(effect))

    began = create_proxy(lambda itself: say(PrintBegan(itself=bool(itself))))
    js.throughline.paper.listen(began, tell(PrintEnded()), tell(FontsCame()))


@perform.register
def _load(effect: effects.LoadPaper) -> None:
    js.throughline.paper.load(effect.rule, effect.title)


@perform.register
def _unload(effect: effects.UnloadPaper) -> None:
    del effect
    js.throughline.paper.unload()


@perform.register
def _ask(effect: effects.AskPrint) -> None:
    del effect
    js.throughline.paper.ask()
