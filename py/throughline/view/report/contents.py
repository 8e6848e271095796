"""The first page of a report: what it is about, and where each chapter begins."""

from collections.abc import Iterator

from htpy import Element, Node, div, h3, h4, li, ol, p, span

from throughline.core.paper.flow import READ
from throughline.core.paper.plan import ContentsPage
from throughline.core.written import day_text
from throughline.view.paper_frame import Frame, Head, sheet
from throughline.view.scene import Scene


def sheet_of(frame: Frame, page: ContentsPage) -> Element:
    """The sheet."""
    seen = frame.seen
    body = div(".report-cover")[
        div(".report-title")[h3(dir="auto")[seen.project.name], _about(seen)],
        div(".report-contents")[
            h4[seen.say("report.contents")], ol[(_entry(seen, chapter, at) for chapter, at in page.entries)]
        ],
    ]
    return sheet(frame, "cover", READ, Head("", seen.say("report.title")), body)


def _about(seen: Scene) -> Iterator[Node]:
    profile = seen.project.profile
    yield profile.organisation and p(".report-organisation", dir="auto")[profile.organisation]
    yield profile.description and p(".report-description", dir="auto")[profile.description]
    facts = [
        seen.say("overview.notes", n=len(seen.project.notes)),
        seen.say("overview.touchpoints", n=len(seen.project.touchpoints)),
        seen.say("overview.links", n=len(seen.project.links)),
    ]
    yield p(".report-facts")[" · ".join(facts)]
    if profile.review_on:
        day = day_text(profile.review_on, seen.model.locale)
        yield p(".report-facts")[seen.say("report.review_on", day=day)]


def _entry(seen: Scene, chapter: str, at: int) -> Element:
    return li[
        span(".report-chapter")[seen.say(f"report.{chapter}")],
        span(".report-dots", aria_hidden="true"),
        span(".num")[str(at)],
    ]
