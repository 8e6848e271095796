"""An entry of a chapter: a heading, lines beneath it, each in pieces so that none is taller than a page."""

from collections.abc import Iterable, Iterator

from htpy import Element, Node, p, strong

from throughline.core.paper.pieces import pieces


def entry(title: str, lines: Iterable[str | None], sign: Node = None, look: str = "") -> Iterator[Element]:
    """The heading and its lines; blank ones are left out."""
    first, *others = pieces(title) or [""]
    yield p(class_=["report-entry", look])[sign, strong[first]]
    for text in (*others, *lines):
        yield from (p(".report-line")[each] for each in (pieces(text) if text else ()))
