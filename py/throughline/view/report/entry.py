"""An entry of a chapter: a heading, lines beneath it, each in pieces so that none is taller than a page.

What has `data-leads` stays in the column of what comes next, what has `data-follows` in that of what came before.
"""

from collections.abc import Iterable, Iterator

from htpy import Element, Node, p, strong

from throughline.core.paper.pieces import pieces


def entry(
    title: str, lines: Iterable[str | None], sign: Node = None, look: str = "", *, follows: bool = False
) -> Iterator[Element]:
    """The heading and its lines; blank ones are left out."""
    first, *others = pieces(title) or [""]
    yield p(class_=["report-entry", look], data_leads=True, data_follows=follows)[sign, strong[first]]
    for text in (*others, *lines):
        yield from (p(".report-line")[each] for each in (pieces(text) if text else ()))
