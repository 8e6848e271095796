"""The heads of the coverage matrix: stages, blocks, what rests on no note, and what the signs mean."""

from htpy import Element, button, li, span, td, th, tr, ul

from throughline.core.coverage import Coverage, Group
from throughline.core.journey import Touchpoint
from throughline.core.matrix import shown
from throughline.core.messages import session as m
from throughline.core.state.links import BARE, HEAD
from throughline.core.update.steps import short
from throughline.view import matrix_rows, signs
from throughline.view.events import on
from throughline.view.matrix_rows import Grid
from throughline.view.scene import Scene


def heads(grid: Grid) -> Element:
    """The row of the stages' names."""
    return tr[
        th(".matrix-corner", grid.at(HEAD, 0), scope="col", role="columnheader")[grid.seen.say("matrix.notes")],
        (
            th(scope="col", role="columnheader")[
                button(".stage-go", grid.at(HEAD, column, "stage"), type="button", data_item=stage.id)[
                    stage.name or grid.seen.say("matrix.stage", n=column)
                ]
            ]
            for column, stage in enumerate(grid.stages, 1)
        ),
    ]


def bare(grid: Grid, found: Coverage) -> Element:
    """The row of our touchpoints that rest on no note."""
    seen = grid.seen
    return tr(".bare")[
        th(grid.at(BARE, 0), scope="row", role="rowheader")[span(".matrix-name")[seen.say("matrix.bare")],],
        (
            td(grid.at(BARE, column), role="gridcell")[
                ul(".entries")[(_bare_item(grid, each) for each in found.bare if each.stage == stage.id)]
                if found.bare_at[column - 1]
                else None
            ]
            for column, stage in enumerate(grid.stages, 1)
        ),
    ]


def _bare_item(grid: Grid, touchpoint: Touchpoint) -> Element:
    id_ = f"bare-{touchpoint.id}"
    asked = on("click", m.DialogAsked, kind="link", about=[touchpoint.id], anchor=id_)
    name = grid.seen.say("matrix.link_bare", touchpoint=short(touchpoint.name))
    return li[
        button(".entry.hole", asked, type="button", id=id_, aria_haspopup="dialog", aria_label=name, tabindex="-1")[
            touchpoint.name
        ]
    ]


def block(grid: Grid, group: Group) -> str:
    """A block's heading row, then its notes."""
    rows = shown(group, grid.seen.model.links)
    return "".join((str(_heading(grid, group)), *(matrix_rows.draw(grid, row) for row in rows)))


def _heading(grid: Grid, group: Group) -> Element:
    seen, name = grid.seen, grid.seen.say(f"block.{group.block}")
    opened = group.block not in seen.model.links.folded
    return tr(".block-row")[
        th(scope="row", role="rowheader")[
            button(
                ".fold", grid.at(group.block, 0, "block"), type="button", data_item=group.block, aria_expanded="true" if opened else "false",
            )[span(".fold-mark", aria_hidden="true")["▾" if opened else "▸"], name, span(".count.num")[str(len(group.rows))]]
        ],
        (
            _sum(grid, group, column, silent=silent, count=count)
            for column, (count, silent) in enumerate(zip(group.counts, group.silent, strict=True), 1)
        ),
    ]  # fmt: skip


def _sum(grid: Grid, group: Group, column: int, *, silent: bool, count: int) -> Element:
    """How many touchpoints of a stage a block acts on; nothing at a stage of ours is a hole."""
    if silent:
        return td(".silent", grid.at(group.block, column), role="gridcell")[grid.seen.say("matrix.silent")]
    words = grid.seen.say("matrix.touchpoints", n=count) if count else ""
    return td(".sum.num", grid.at(group.block, column), role="gridcell")[
        words and [span(aria_hidden="true")[str(count)], span(".hidden")[words]]
    ]


def legend(seen: Scene) -> Element:
    """What the signs mean."""
    effects = ("enables", "weakens", "unclear")
    return ul(".sign-legend", aria_label=seen.say("matrix.legend"))[
        (li[signs.shape(each), seen.say(f"link.effect.{each}")] for each in effects),
        li[signs.shape("enables", "strong"), seen.say("link.strength.strong")],
        li[signs.shape("enables", "weak"), seen.say("link.strength.weak")],
    ]
