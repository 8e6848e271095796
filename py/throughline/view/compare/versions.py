"""The saved versions of the open project, and what can be done with them."""

from decimal import Decimal

from htpy import Element, aside, button, div, h3, li, p, span, ul

from throughline.core.compare.choosing import NOW, VERSION, versions_of
from throughline.core.messages import compare as m
from throughline.core.messages.projects import FileSaveAsked
from throughline.core.messages.session import ComparisonAsked, DialogAsked
from throughline.core.state.shelf import Version
from throughline.core.written import number_text
from throughline.view.compare.naming import version_name
from throughline.view.events import on
from throughline.view.scene import Scene
from throughline.view.start import when


def versions(seen: Scene) -> Element:
    """The list beside the comparison."""
    every = versions_of(seen.model)
    return aside(".versions", aria_labelledby="versions-title")[
        h3(id="versions-title")[seen.say("version.title"), " ", span(".count.num")[str(len(every)) if every else ""]],
        _denied(seen) if seen.model.shelf.vault == "denied" else _save(seen),
        ul(".version-list")[(_version(seen, each) for each in every)]
        if every
        else p(".quiet")[seen.say("version.none")],
        bool(every) and p(".quiet")[seen.say("version.why")],
        bool(every)
        and button(".btn.small", type="button", id="save-backup", **on("click", m.BackupAsked))[
            seen.say("version.backup")
        ],
    ]


def _save(seen: Scene) -> Element:
    sends = on("click", DialogAsked, kind="version-save", about=[seen.project.id], anchor="save-version")
    return button(".btn.primary", type="button", id="save-version", aria_haspopup="dialog", **sends)[
        seen.say("version.save")
    ]


def _denied(seen: Scene) -> Element:
    """Said where one would look for it, with what helps instead."""
    return div(".callout", id="versions-denied")[
        p[seen.say("version.denied")],
        button(".btn.small", type="button", id="versions-file", **on("click", FileSaveAsked))[
            seen.say("version.denied_file")
        ],
    ]


def _version(seen: Scene, version: Version) -> Element:
    compared = on("click", ComparisonAsked, what="versions", left=VERSION + version.key, right=NOW)
    return li(".version")[
        span(".version-name")[version_name(seen, version)],
        span(".version-facts.quiet.num")[when(version.at), " · ", _size(seen, version)],
        div(".actions")[
            _act(seen, "compare", version, compared),
            _act(seen, "rename", version, _asks("rename", version)),
            not seen.model.read_only and _act(seen, "restore", version, _asks("restore", version)),
            _act(seen, "file", version, on("click", m.VersionFileAsked, key=version.key)),
            _act(seen, "delete", version, _asks("delete", version), ".btn.small.plain.danger"),
        ],
    ]


def _tag(version: Version) -> str:
    return version.key.rsplit("|", 1)[-1]


def _asks(what: str, version: Version) -> dict[str, str]:
    return on("click", DialogAsked, kind=f"version-{what}", about=[version.key], anchor=f"{what}-{_tag(version)}")


def _act(seen: Scene, what: str, version: Version, sends: dict[str, str], look: str = ".btn.small") -> Element:
    words = seen.say(f"version.{what}")
    named = seen.say("version.of", what=words, name=version_name(seen, version))
    return button(look, type="button", id=f"{what}-{_tag(version)}", aria_label=named, **sends)[words]


def _size(seen: Scene, version: Version) -> str:
    kilo = max(1, round(Decimal(version.size) / 1000))
    return seen.say("version.size", size=number_text(kilo, seen.model.locale))
