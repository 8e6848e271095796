"""A press that measures by counting letters, so that plans can be made without a browser."""

from throughline.core.canvas import BLOCKS
from throughline.core.coverage import Coverage, Group, coverage
from throughline.core.effects import MeasurePaper
from throughline.core.find import notes_in, stages_of
from throughline.core.messages.paper import PaperMeasured
from throughline.core.model import Model
from throughline.core.paper import measuring
from throughline.core.paper.bands import bands
from throughline.core.paper.measured import (
    BandMeasured,
    BlockMeasured,
    FlowMeasured,
    Look,
    NoteMeasured,
    PosterMeasured,
    RestMeasured,
    RowMeasured,
    RunMeasured,
)
from throughline.core.paper.pieces import pieces
from throughline.core.paper.plan import Order
from throughline.core.paper.sizes import Sheet, scale
from throughline.core.update import update
from throughline.view import paper_briefs, paper_cells, paper_journey, paper_matrix
from throughline.view.paper_flow import parts_of
from throughline.view.scene import Scene

LINE = 30
"""Letters on a line, at 8 points."""


class Letters:
    """A `measuring.Press`: a line is as high as its letters are large."""

    def __init__(self, seen: Scene, order: Order) -> None:
        """Measure the project of a scene."""
        self.seen = seen
        self.project = seen.project
        self.order = order
        self.sheet = order.sheet
        self.size = 8.0

    def _height(self, text: str) -> float:
        return self.size * (1 + len(text) * self.size / 8 // LINE) + 2

    def _ends(self, block: str) -> tuple[float, ...]:
        ends, end = [], 0.0
        for note in notes_in(self.project, block):
            end += self._height(note.text)
            ends.append(end)
        return tuple(ends)

    def _room(self) -> float:
        return 200 * scale(self.sheet)

    def poster_fits(self, sheet: Sheet, look: Look, size: float) -> bool:
        """Count."""
        del look
        self.sheet, self.size = sheet, size
        return all(not (ends := self._ends(block)) or ends[-1] <= self._room() for block in BLOCKS)

    def block_fits(self, block: str, size: float) -> bool:
        """Count."""
        self.size = size
        return not (ends := self._ends(block)) or ends[-1] <= self._room()

    def blocks(self) -> tuple[BlockMeasured, ...]:
        """Count."""
        return tuple(BlockMeasured(place=each, room=self._room(), marker=12, ends=self._ends(each)) for each in BLOCKS)

    def rest(self) -> RestMeasured:
        """Count."""
        self.size = 8
        notes = (
            NoteMeasured(note=each.id, heights=tuple(map(self._height, pieces(each.text))))
            for each in self.project.notes
        )
        return RestMeasured(room=400, heading=15, notes=tuple(notes))

    def bands_fit(self, journey: str, size: float) -> bool:
        """Count."""
        self.size = size
        return all(sum(row.height for row in band.rows) < self._page() for band in self.bands(journey)[1])

    def _page(self) -> float:
        return 300

    def bands(self, journey: str) -> tuple[float, tuple[BandMeasured, ...]]:
        """Count."""
        stages = stages_of(self.project, journey)
        if self.order.what == "matrix":
            return self._page(), tuple(self._matrix(journey, each) for each in self._bands(len(stages)))
        every = paper_journey.rows(self.seen, journey)
        made = (
            BandMeasured(
                head=0, rows=tuple(self._row(row, stages[band.start : band.stop]) for row in every) if stages else ()
            )
            for band in self._bands(len(stages))
        )
        return self._page(), tuple(made)

    def _bands(self, count: int) -> tuple[range, ...]:
        return bands(count, self.sheet, self.order.across)

    def _matrix(self, journey: str, where: range) -> BandMeasured:
        found = coverage(self.project, journey)
        return BandMeasured(head=24, rows=tuple(self._met(found, row, where) for row in paper_matrix.rows(found)))

    def _met(self, found: Coverage, row: paper_matrix.Row, where: range) -> RowMeasured:
        if isinstance(row, Group):
            return RowMeasured(height=12, joined=True)
        return self._cells(paper_matrix.cells(self.seen, found, row, where))

    def _row(self, row: paper_journey.Row, stages: tuple) -> RowMeasured:  # type: ignore[type-arg]  # of stages
        if row.lane is None or row.lane.kind == "emotion":
            return RowMeasured(height=20, joined=row.lane is None)
        return self._cells([paper_cells.cut(paper_cells.entries(self.seen, row.lane, stage)) for stage in stages])

    def _cells(self, cells: list[tuple[paper_cells.Piece, ...]]) -> RowMeasured:
        heights = tuple(tuple(self._height(piece.text) for piece in cell) for cell in cells)
        return RowMeasured(height=4 + max(map(sum, heights)), padding=4, cells=heights)

    def brief_fits(self, job: str, size: float) -> bool:
        """Count."""
        self.size = size
        room, *tables = self.brief(job)
        return all(sum(row.height for row in table.rows) < room for table in tables)

    def brief(self, job: str) -> tuple[float, BandMeasured, BandMeasured]:
        """Count."""
        held = next(each for each in self.project.backstage if each.id == job)
        made = [
            BandMeasured(head=12, rows=tuple(self._brief_row(row) for row in rows(self.seen, held)))
            for rows in (paper_briefs.facts, paper_briefs.behaviours)
        ]
        return self._page(), made[0], made[1]

    def _brief_row(self, row: paper_briefs.Row) -> RowMeasured:
        heights = tuple(tuple(map(self._height, pieces(each))) if each else () for each in row.cells)
        if not any(heights):
            return RowMeasured(height=self._height(row.head), joined=row.is_title)
        return RowMeasured(height=4 + max(map(sum, heights)), padding=4, cells=heights)

    def flow(self, chapter: str) -> FlowMeasured:
        """Count: every item is as high as its text is long."""
        parts = [
            (each.name, [str(item) for item in each.items]) for each in parts_of(self.seen, self.order.what, chapter)
        ]
        runs = (
            RunMeasured(
                name=name,
                heading=15,
                heights=tuple(40 + len(item) / 80 for item in items),
                leads=tuple(at for at, item in enumerate(items) if "data-leads" in item),
            )
            for name, items in parts
        )
        return FlowMeasured(chapter=chapter, room=self._page(), runs=tuple(runs))


def measured(effect: MeasurePaper, seen: Scene) -> PaperMeasured:
    """What the browser would answer."""
    press, order = Letters(seen, effect.order), effect.order
    poster: PosterMeasured | None = None
    if order.has_canvas:
        poster = measuring.poster(press, order.sheet, parking=order.parking)
    journeys = tuple(measuring.journey(press, effect.project, order, each) for each in order.journeys)
    briefs = tuple(measuring.brief(press, order.sheet, each) for each in order.jobs)
    flows = tuple(press.flow(each) for each in order.flows)
    return PaperMeasured(poster=poster, journeys=journeys, briefs=briefs, flows=flows, today="22 November 2026")


def printing(model: Model, *messages: object) -> Model:
    """The model after these messages, with everything measured that they wanted measured."""
    from throughline.core.memo import Memo
    from throughline.view.scene import scene

    for message in messages:
        model, effects = update(model, message)  # type: ignore[arg-type]  # messages
        for effect in effects:
            if isinstance(effect, MeasurePaper):
                model, _ = update(model, measured(effect, scene(model, Memo())))
    return model
