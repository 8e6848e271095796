"""The start screen: what this is, the projects on this computer, examples, and the bin."""

from collections.abc import Callable, Mapping
from typing import get_args

from htpy import (
    Element,
    Node,
    button,
    details,
    div,
    form,
    fragment,
    h2,
    h3,
    input,  # noqa: A004 - the element's own name
    label,
    li,
    option,
    p,
    section,
    select,
    span,
    summary,
    time,
    ul,
)

from throughline.core.messages import projects as m
from throughline.core.messages.session import DialogAsked
from throughline.core.project import BusinessKind
from throughline.core.state.shelf import Card, Copy, Example
from throughline.view.events import FORM, on
from throughline.view.scene import Scene
from throughline.view.thumbnail import thumbnail


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The whole screen is one region. While a project is being read, what stands there stays."""
    shelf = seen.model.shelf
    if not shelf.loaded or (seen.model.project is None and shelf.opening is not None):
        return {}
    return {"work": lambda: _kept(seen)}


def _kept(seen: Scene) -> str:
    return seen.memo("start", (seen.model.locale.language, seen.model.shelf), lambda *_: str(_drawn(seen)))


def _drawn(seen: Scene) -> Element:
    shelf = seen.model.shelf
    first = not shelf.cards and not shelf.bin and not shelf.lost
    return div(".start.first" if first else ".start")[
        _first(seen) if first else fragment[_heading(seen), _projects(seen)],
        _lost(seen) if shelf.lost else None,
        _examples(seen),
        _bin(seen) if shelf.bin else None,
        _foot(seen),
    ]


def _welcome(seen: Scene) -> Element:
    return section(".start-welcome", aria_labelledby="start-title")[
        h2(".start-title", id="start-title", tabindex="-1")[seen.say("start.welcome")],
        p(".start-about")[seen.say("start.about")],
        _promise(seen),
    ]


def _first(seen: Scene) -> Element:
    return div(".start-first")[_welcome(seen), div(".card.new-card", id="projects")[_new(seen)]]


def _heading(seen: Scene) -> Element:
    return section(".start-heading", aria_labelledby="start-title")[
        h2(".start-title", id="start-title", tabindex="-1")[seen.say("start.projects")], _promise(seen)
    ]


def _promise(seen: Scene) -> Element:
    return p(".start-promise")[
        span[seen.say("start.promise")],
        " ",
        button(".link", type="button", id="where-is-it", **on("click", DialogAsked, kind="storage"))[
            seen.say("start.where")
        ],
    ]


def _projects(seen: Scene) -> Element:
    return ul(".cards", id="projects", aria_label=seen.say("start.projects"))[
        li(".card.new-card")[_new(seen)], [_card(seen, each) for each in seen.model.shelf.cards]
    ]


def _new(seen: Scene) -> Element:
    sends = on("submit", m.ProjectCreated, name=FORM + "name", kind=FORM + "kind")
    return form(".new-project", id="new-project", autocomplete="off", aria_labelledby="new-title", **sends)[
        h3(id="new-title")[seen.say("start.new")],
        div(".field")[
            label(for_="new-project-name")[seen.say("start.name")],
            input(
                id="new-project-name",
                name="name",
                type="text",
                maxlength="120",
                placeholder=seen.say("start.name_hint"),
            ),
        ],
        div(".field")[
            label(for_="new-project-kind")[seen.say("start.kind"), span(".unit")[" ", seen.say("start.optional")]],
            select(id="new-project-kind", name="kind")[
                option(value="")[seen.say("start.kind_none")],
                [option(value=kind)[seen.say(f"start.kind.{kind}")] for kind in get_args(BusinessKind)],
            ],
        ],
        div(".actions")[
            button(".btn.primary", type="submit", id="create-project")[seen.say("start.create")],
            button(".btn", type="button", id="open-file", **on("click", m.FileAsked))[seen.say("start.open_file")],
        ],
        p(".drop-note.quiet")[
            seen.say("start.drop"),
            " ",
            button(".link", type="button", id="paste-text", **on("click", DialogAsked, kind="import-text"))[
                seen.say("import.menu")
            ],
        ],
    ]


def _card(seen: Scene, card: Card) -> Element:
    if card.standing == "unreadable":
        return _unreadable(seen, card)
    return li(".card.project", id=f"card-{card.id}")[div(".project-face")[_face(seen, card), _more(seen, card)]]


def _face(seen: Scene, card: Card) -> Element:
    return button(".project-open", type="button", id=f"open-{card.id}", **on("click", m.ProjectAsked, id=card.id))[
        thumbnail(card.picture, card.curve),
        span(".project-name")[card.name or seen.say("project.untitled")],
        span(".project-about")[_about(seen, card)],
    ]


def _about(seen: Scene, card: Card) -> Node:
    size = seen.say("start.notes", n=card.notes)
    newer = card.standing == "newer" and span(".tag")[seen.say("start.newer")]
    return fragment[newer, card.modified and when(card.modified), card.modified and " · ", size]


def when(instant: str) -> Element:
    """A moment; the page shows it in the person's own words and time zone (`static/js/when.js`)."""
    return time(datetime=instant, data_when=True)[instant[:10]]


def _more(seen: Scene, card: Card) -> Element:
    words = seen.say("start.more", name=card.name)
    anchor = f"card-menu-{card.id}"
    sends = on("click", DialogAsked, kind="project-menu", about=[card.id], anchor=anchor)
    return button(
        ".icon-btn.card-menu", type="button", id=anchor, aria_haspopup="dialog", aria_label=words, title=words, **sends
    )[span(aria_hidden="true")["⋯"]]


def _unreadable(seen: Scene, card: Card) -> Element:
    return li(".card.project.unreadable", id=f"card-{card.id}")[
        h3(".project-name")[card.name or seen.say("project.untitled")],
        p[seen.say("start.unreadable")],
        div(".actions")[
            button(".btn.small", type="button", id=f"raw-{card.id}", **on("click", m.RawAsked, id=card.id))[
                seen.say("start.raw")
            ],
            _newest_copy(seen, card),
        ],
        _more(seen, card),
    ]


def _newest_copy(seen: Scene, card: Card) -> Node:
    """The last good copy in the safety net, if there is one."""
    copy = next((each for each in seen.model.shelf.snapshots if each.project == card.id), None)
    if copy is None:
        return None
    return button(".btn.small", type="button", id=f"copy-{card.id}", **on("click", m.CopyOpened, key=copy.key))[
        seen.say("start.open_copy"), " ", when(copy.at)
    ]


def _lost(seen: Scene) -> Element:
    return section(".start-section", aria_labelledby="lost-title")[
        h2(id="lost-title")[seen.say("start.lost")],
        p(".quiet")[seen.say("start.lost_why")],
        ul(".rows")[
            (
                li(".row", id=f"lost-{each.project}")[
                    span(".row-name")[each.name, " ", span(".quiet")[each.at and when(each.at)]],
                    button(".btn.small", type="button", **on("click", m.CopyOpened, key=each.key))[
                        seen.say("start.bring_back")
                    ],
                    _gone(seen, each),
                ]
                for each in seen.model.shelf.lost
            )
        ],
    ]


def _examples(seen: Scene) -> Node:
    shelf = seen.model.shelf
    if not shelf.examples and not shelf.examples_failed:
        return None
    return section(".start-section", aria_labelledby="examples-title")[
        h2(id="examples-title")[seen.say("start.examples")],
        p(".quiet")[seen.say("start.examples_why")],
        shelf.examples_failed and not shelf.examples and _no_examples(seen),
        ul(".cards.examples")[(_example(seen, each) for each in shelf.examples)],
    ]


def _no_examples(seen: Scene) -> Element:
    return p[
        seen.say("start.examples_failed"),
        " ",
        button(".link", type="button", id="examples-again", **on("click", m.ExamplesAsked))[seen.say("start.again")],
    ]


def _example(seen: Scene, example: Example) -> Element:
    return li(".card.example", id=f"example-{example.slug}")[
        button(
            ".project-open",
            type="button",
            id=f"open-example-{example.slug}",
            **on("click", m.ExampleAsked, slug=example.slug),
        )[
            thumbnail(example.picture, example.curve),
            span(".project-name")[example.name],
            span(".project-about")[
                seen.say("start.notes", n=example.notes), " · ", seen.say("start.touchpoints", n=example.touchpoints)
            ],
        ],
        p(".example-text")[example.description],
        example.lesson and details(".lesson")[summary[seen.say("start.lesson")], p[example.lesson]],
    ]


def _bin(seen: Scene) -> Element:
    shelf = seen.model.shelf
    return details(".start-section.bin", id="bin")[
        summary(id="bin-summary")[h2[seen.say("start.bin", n=len(shelf.bin))]],
        p(".quiet")[seen.say("start.bin_why")],
        ul(".rows")[(_binned(seen, each) for each in shelf.bin)],
    ]


def _binned(seen: Scene, copy: Copy) -> Element:
    name = copy.name or seen.say("project.untitled")
    return li(".row")[
        span(".row-name")[name, " ", span(".quiet")[seen.say("start.deleted"), " ", when(copy.at)]],
        button(
            ".btn.small",
            type="button",
            id=f"restore-{copy.project}",
            aria_label=seen.say("start.restore_named", name=name),
            **on("click", m.CopyRestored, key=copy.key),
        )[seen.say("start.restore")],
        _gone(seen, copy),
    ]


def _gone(seen: Scene, copy: Copy) -> Element:
    return button(
        ".btn.small.plain.danger",
        type="button",
        aria_label=seen.say("start.purge_named", name=copy.name or seen.say("project.untitled")),
        **on("click", m.CopiesForgotten, keys=[copy.key]),
    )[seen.say("start.purge")]


def _foot(seen: Scene) -> Node:
    if not seen.model.shelf.cards:
        return None
    return p(".start-foot")[
        button(".btn", type="button", id="finish", **on("click", DialogAsked, kind="finish"))[seen.say("start.finish")],
        span(".quiet")[seen.say("start.finish_why")],
    ]
