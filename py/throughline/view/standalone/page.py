"""The whole page: its policy, the project inside, its styles, its parts one after the other."""

import pkgutil
import re
from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from htpy import Element, a, body, footer, head, header, html, li, main, meta, nav, ol, p, path, rect, svg, title
from htpy import h1 as heading
from htpy import style as style_
from markupsafe import Markup

from throughline.core.dependence import Lit
from throughline.core.formats import standalone
from throughline.core.memo import Memo
from throughline.core.model import Model
from throughline.core.paper.sizes import MARGIN, Sheet, size
from throughline.core.project import Project
from throughline.core.state.locale import Locale
from throughline.core.written import day_text
from throughline.view.scene import Scene
from throughline.view.standalone import canvas, chapters, journeys, matrix
from throughline.view.standalone.part import Part

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
_STYLES = "page.css"
_PLAIN = re.compile(r"[^A-Za-z0-9 ]")


def alone(project: Project, today: date | None = None, locale: Locale | None = None) -> Scene:
    """The scene of a project that nobody has open: no light, nothing chosen."""
    return Scene(Model(project=project, today=today, locale=locale or Locale()), Memo(), Lit())


def document(seen: Scene, sheet: Sheet = "A4") -> str:
    """The page as the text of a file; printed, it is laid out for this paper."""
    parts = tuple(_parts(seen, sheet))
    made = html(lang=seen.model.locale.language)[
        head[
            meta(charset="utf-8"),
            meta(http_equiv="Content-Security-Policy", content=POLICY),
            meta(name="viewport", content="width=device-width, initial-scale=1"),
            meta(name="color-scheme", content="light dark"),
            meta(name="referrer", content="no-referrer"),
            meta(name="generator", content="Throughline"),
            title[seen.project.name],
            Markup(standalone.carrier(seen.project)),  # noqa: S704 - every sign of markup in it is escaped
            style_[Markup(_styles(seen, sheet))],  # noqa: S704 - our own file, and text escaped for CSS
        ],
        body[_head(seen), _contents(seen, parts), main[(each.drawn for each in parts)], _foot(seen)],
    ]
    return _styled("".join(made.iter_chunks())) + "\n"


def _styled(markup: str) -> str:
    """Our views hand properties to the app's glue as `data-css`; here they are styles at once.

    A quotation mark in what people wrote is escaped, so this can only be an attribute of ours.
    """
    return markup.replace(' data-css="', ' style="')


def _parts(seen: Scene, sheet: Sheet) -> Iterator[Part]:
    yield canvas.part(seen, sheet)
    yield from journeys.parts(seen)
    yield from matrix.parts(seen)
    yield from chapters.parts(seen)


def _head(seen: Scene) -> Element:
    profile, today = seen.project.profile, seen.model.today
    return header(".top")[
        heading(dir="auto")[seen.project.name],
        profile.organisation and p(".organisation", dir="auto")[profile.organisation],
        profile.description and p(".description", dir="auto")[profile.description],
        p(".facts")[
            " · ".join(
                [
                    seen.say("overview.notes", n=len(seen.project.notes)),
                    seen.say("overview.touchpoints", n=len(seen.project.touchpoints)),
                    seen.say("overview.links", n=len(seen.project.links)),
                    *([seen.say("standalone.made", day=day_text(today, seen.model.locale))] if today else []),
                ]
            )
        ],
    ]


def _contents(seen: Scene, parts: tuple[Part, ...]) -> Element:
    return nav(".contents", aria_label=seen.say("report.contents"))[
        ol[(li[a(href=f"#{each.id}")[each.name]] for each in parts)]
    ]


def _foot(seen: Scene) -> Element:
    return footer(".bottom")[
        _mark(),
        p[seen.say("standalone.again")],
        p[seen.say("credit")],
    ]


def _mark() -> Element:
    return svg(".mark", viewBox="0 0 26 26", width="26", height="26", aria_hidden="true")[
        rect(".mark-frame", x="1", y="1", width="24", height="24", rx="6"),
        path(".mark-line", d="M1 17 C7 17 7 8 13 8 S19 19 25 11"),
    ]


def _styles(seen: Scene, sheet: Sheet) -> str:
    found = pkgutil.get_data(__package__, _STYLES)
    return (found or b"").decode() + _page_rule(seen, sheet)


def _page_rule(seen: Scene, sheet: Sheet) -> str:
    """The paper, with what stands at the foot of each sheet."""
    width, height = size(sheet)
    foot: Mapping[str, str] = MappingProxyType(
        {
            "left": _quoted(seen.say("credit")),
            "center": _quoted(seen.project.name),
            "right": _numbered(seen.say("paper.page", n="\0n", of="\0of")),
        }
    )
    boxes = "".join(
        f"@bottom-{side} {{ content: {text}; font: 7.5pt sans-serif; color: #4a5160; }}" for side, text in foot.items()
    )
    return f"@page {{ size: {width:g}mm {height:g}mm; margin: {MARGIN}mm {MARGIN}mm 13mm; {boxes} }}\n"


def _quoted(text: str) -> str:
    """Text as a string of CSS: everything but letters and digits as escapes, so that it can end nothing."""
    return '"' + _PLAIN.sub(lambda found: f"\\{ord(found[0]):x} ", text) + '"'


def _numbered(words: str) -> str:
    """Words with two gaps, the page's number and how many there are."""
    parts = re.split("(\0n|\0of)", words)
    gaps = {"\0n": "counter(page)", "\0of": "counter(pages)"}
    return " ".join(gaps.get(each) or _quoted(each) for each in parts if each)
