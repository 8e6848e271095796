"""The links screen: notes by block, stages along the way, and in each cell where they meet."""

from collections.abc import Callable, Mapping

from htpy import Element, Node, button, div, fragment, h2, p, table, tbody, thead

from throughline.core import matrix
from throughline.core.coverage import Coverage, Group, coverage
from throughline.core.find import element
from throughline.core.journey import Journey
from throughline.core.messages import links as l
from throughline.core.messages import session as m
from throughline.core.messages.paper import PrintAsked
from throughline.core.segments import segments_of
from throughline.view import strip
from throughline.view.events import on, on_keys
from throughline.view.matrix_cells import bare, block, heads, legend
from throughline.view.matrix_rows import Grid
from throughline.view.scene import Scene

KEYS = {
    "ArrowUp": "up",
    "ArrowDown": "down",
    "ArrowLeft": "left",
    "ArrowRight": "right",
    "Home": "home",
    "End": "end",
    "Ctrl+Home": "first",
    "Ctrl+End": "last",
}


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The frame; then the head with the summary, the stages, and each block on its own."""
    found = coverage(seen.project, seen.model.where.journey)
    if not found.stages or not any(group.rows for group in found.groups):
        return {"work": lambda: str(_nothing(seen, found))}
    state = seen.model.links
    grid = Grid(seen, found.stages, matrix.stop(found, state), segments_of(seen.project))
    shown = [group for group in found.groups if matrix.is_shown(group, state)]
    names = tuple(group.block for group in shown)
    blocks: dict[str, Callable[[], str]] = {
        f"matrix-{group.block}": lambda group=group: _block(grid, group)  # type: ignore[misc]
        for group in shown
    }
    return {
        "work": lambda: seen.kept("matrix", (names, len(found.stages)), lambda: _frame(seen, names, len(found.stages))),
        "matrix-head": lambda: str(_head(seen, found)),
        "matrix-stages": lambda: str(heads(grid)),
        "matrix-bare": lambda: str(bare(grid, found)) if matrix.bare_is_shown(found, state) else "",
        **blocks,
    }


def _frame(seen: Scene, names: tuple[str, ...], stages: int) -> Element:
    moves = {key: (l.CellMoved, {"to": to}) for key, to in KEYS.items()}
    keys = on_keys({**moves, "Enter": (l.CellOpened, {}), "F2": (l.CellOpened, {})})
    return div(".matrix-view")[
        div(".matrix-head", id="matrix-head", data_region=True),
        div(".matrix-scroll")[
            table(
                ".matrix",
                keys,
                role="grid",
                id="matrix",
                data_css=f"--stages: {stages}",
                aria_label=seen.say("matrix.title"),
            )[
                thead(id="matrix-stages", data_region=True),
                tbody(id="matrix-bare", data_region=True),
                (tbody(id=f"matrix-{name}", data_region=True) for name in names),
            ],
            not names and p(".quiet.matrix-none")[seen.say("matrix.none_left")],
        ],
    ]


def _block(grid: Grid, group: Group) -> str:
    """Made anew when the block's rows change, or what is lit, folded, filtered, or the tab stop within them."""
    seen, state = grid.seen, grid.seen.model.links
    rows = {group.block, *(row.note.id for row in group.rows)}
    stop = grid.stop if grid.stop[0] in rows else None
    found = seen.model.findings.visible.within.get(group.block)
    inputs = (group, grid.stages, stop, seen.lit, state.show, group.block in state.folded, grid.letters, found)
    return seen.kept(("matrix", group.block), inputs, lambda: block(grid, group))


def _head(seen: Scene, found: Coverage) -> Node:
    journey = element(seen.project, seen.model.where.journey)
    return fragment[
        isinstance(journey, Journey) and strip.title(seen, journey, "matrix"),
        p(".matrix-sum", id="matrix-sum")[summary(seen, found)],
        div(".matrix-tools")[_filters(seen, found), legend(seen), _print(seen)],
    ]


def summary(seen: Scene, found: Coverage) -> str:
    """What is missing and what is bad, in one sentence."""
    if not any(row.due for row in found.rows):
        return seen.say("matrix.sum.begin")
    parts = [
        seen.say("matrix.sum.holes", n=found.holes, all=found.to_meet)
        if found.holes
        else seen.say("matrix.sum.no_holes"),
        found.through and seen.say("matrix.sum.through", n=found.through),
        seen.say("matrix.sum.bare", n=len(found.bare)) if found.bare else seen.say("matrix.sum.no_bare"),
        found.weakening and seen.say("matrix.sum.weakening", n=found.weakening),
        found.unclear and seen.say("matrix.sum.unclear", n=found.unclear),
    ]
    return "; ".join(part for part in parts if part) + "."


def _filters(seen: Scene, found: Coverage) -> Element:
    counts = {"all": len(found.rows), "holes": found.holes, "weakening": sum(row.weakens for row in found.rows)}

    def choice(show: str) -> Element:
        pressed = "true" if seen.model.links.show == show else "false"
        return button(
            ".btn.small",
            on("click", l.MatrixFiltered, show=show),
            type="button",
            id=f"show-{show}",
            aria_pressed=pressed,
        )[seen.say(f"matrix.show.{show}", n=counts[show])]

    return div(".filters", role="group", aria_label=seen.say("matrix.show"))[(choice(each) for each in counts)]


def _print(seen: Scene) -> Node:
    """What Ctrl+P does here; a frame says in its head whether it prints."""
    if seen.model.embed is not None:
        return None
    return button(".btn.small", on("click", PrintAsked), type="button", id="print-matrix")[seen.say("matrix.print")]


def _nothing(seen: Scene, found: Coverage) -> Element:
    """What to do first, where there is no journey, no stage or no note."""
    view, key = ("canvas", "notes") if found.stages else ("journey", "journey")
    return div(".teaching")[
        h2[seen.say("matrix.title")],
        p[seen.say("matrix.teach")],
        p(".quiet")[seen.say(f"matrix.need.{key}")],
        button(".btn.primary", on("click", m.ViewAsked, view=view), type="button", id="matrix-begin")[
            seen.say(f"matrix.go.{view}")
        ],
    ]
