"""Relationships: claimed against met, people against automation, cost to serve, channel switches, channels that fit."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from htpy import Element, Node, button, div, fragment, h4, p, span, td, th, tr

from throughline.core.canvas import Note
from throughline.core.experience.audit import Audit, Claim, Met, audit
from throughline.core.experience.fits import Fitting, fits
from throughline.core.find import notes_in
from throughline.core.journey import Journey, View
from throughline.core.messages.experience import AuditViewChosen
from throughline.core.messages.session import ChosenAt, ViewAsked
from throughline.core.segments import letters
from throughline.view.events import on
from throughline.view.experience import serving, switching
from throughline.view.experience.parts import Choice, go, grid, part, switch, tag, teach, touch
from throughline.view.scene import Scene

VIEWS: tuple[View, ...] = ("as-is", "to-be")
TONES = {"kept": "good", "never-met": "bad", "unclaimed": "warn", "unseen": ""}
FIT_TONES = {"not-offered": "bad", "not-used": "warn", "not-preferred": "warn", "good": "good"}


def draw(seen: Scene, journey: Journey | None) -> Node:
    """The whole section."""
    segments = notes_in(seen.project, "CS")
    if not segments:
        return teach(seen, "audit.no_segment", "audit.to_canvas", ViewAsked, view="canvas")
    return fragment[
        part(seen.say("audit.title"), _audits(seen, segments), name="audit", hint=seen.say("audit.hint")),
        serving.along(seen, journey),
        serving.costs(seen),
        switching.draw(seen, journey),
        part(seen.say("fits.title"), _fits(seen, segments), name="fits", hint=seen.say("fits.hint")),
    ]


def _audits(seen: Scene, segments: Sequence[Note]) -> Node:
    view = seen.model.experience.view
    return [_views(seen), [_audit(seen, audit(seen.project, each, view)) for each in segments]]


def _views(seen: Scene) -> Node:
    """As it is or as it is to be, where there are journeys of both."""
    if {each.view for each in seen.project.journeys} != set(VIEWS):
        return None
    return switch(seen.say("audit.views"), (_choice(seen, each) for each in VIEWS), "small")


def _choice(seen: Scene, view: View) -> Choice:
    sends = on("click", AuditViewChosen, view=view)
    return Choice(f"audit-{view}", seen.say(f"audit.view.{view}"), sends, view == seen.model.experience.view)


def segment_head(seen: Scene, segment: Note, where: str) -> Element:
    """The segment by letter and name; a click goes to it."""
    letter = letters(seen.project).get(segment.id, "")
    return h4(".xp-segment")[
        span(class_=["letter", "painted", f"seg-{letter}"], aria_hidden="true")[letter],
        go(segment.id, segment.text, where),
    ]


def _audit(seen: Scene, found: Audit) -> Element:
    heads = [seen.say(f"audit.head.{each}") for each in ("type", "claimed", "met", "channels", "verdict")]
    key = f"audit-{found.segment.id}"
    return div(".xp-of-segment")[
        segment_head(seen, found.segment, "audit"),
        not found.walks
        and p(".xp-note")[
            seen.say("audit.nobody_walks"),
            " ",
            button(".link", on("click", ChosenAt, id=found.segment.id), type="button", id=f"give-{key}")[
                seen.say("audit.give_persona")
            ],
        ],
        grid(heads, [_claim(seen, each, key) for each in found.claims], label=found.segment.text, stacks=True)
        if found.claims
        else p(".quiet")[seen.say("audit.nothing")],
        found.untyped
        and p(".xp-note")[seen.say("audit.untyped"), " ", [go(each.id, each.text, f"untyped-{key}") for each in found.untyped]],
    ]  # fmt: skip


def _claim(seen: Scene, claim: Claim, key: str) -> Element:
    where = f"{key}-{claim.type}"
    return tr[
        th(scope="row")[seen.say(f"field.relationship.types.{claim.type}")],
        td[_notes(seen, claim.notes, where)],
        td[_by_stage(seen, claim.met, where)],
        td[_channels(seen, claim.met)],
        td[tag(seen.say(f"audit.{claim.standing}"), TONES[claim.standing])],
    ]


def _notes(seen: Scene, notes: Sequence[Note], where: str) -> Node:
    if not notes:
        return span(".quiet")["–"]
    return [
        div(".xp-line")[
            go(each.id, each.text, f"claim-{where}"),
            each.state != "today" and span(".xp-sub")[seen.say(f"field.state.{each.state}")],
        ]
        for each in notes
    ]


def _by_stage(seen: Scene, met: Sequence[Met], where: str) -> Node:
    if not met:
        return span(".quiet")["–"]
    groups = groupby(met, key=lambda each: each.stage)
    return [
        div(".xp-line")[
            span(".xp-sub")[f"{stage.name}: "], [touch(seen, each.touchpoint, f"met-{where}") for each in here]
        ]
        for stage, here in groups
    ]  # fmt: skip


def _channels(seen: Scene, met: Sequence[Met]) -> Node:
    names = Counter(each.channel.text if each.channel else seen.say("audit.no_channel") for each in met)
    if not met:
        return span(".quiet")["–"]
    return [div[f"{name} ", span(".num.quiet")[f"×{count}"]] for name, count in names.most_common()]


def _fits(seen: Scene, segments: Sequence[Note]) -> Node:
    if not notes_in(seen.project, "CH"):
        return teach(seen, "fits.none", "audit.to_canvas", ViewAsked, view="canvas")
    return [_fitting(seen, each) for each in segments]


def _fitting(seen: Scene, segment: Note) -> Element:
    found = fits(seen.project, segment, seen.model.experience.view)
    heads = [seen.say(f"fits.head.{each}") for each in ("channel", "preferred", "offered", "used", "met", "verdict")]
    return div(".xp-of-segment")[
        segment_head(seen, segment, "fits"),
        grid(heads, list(_rows(seen, found, segment)), label=segment.text, stacks=True)
        if found
        else p(".quiet")[seen.say("fits.nothing")],
    ]


def _rows(seen: Scene, found: Sequence[Fitting], segment: Note) -> Iterator[Element]:
    for each in found:
        key = f"fit-{segment.id}-{each.channel.id}"
        verdict = each.verdict
        yield tr[
            th(scope="row")[go(each.channel.id, each.channel.text, f"fit-{segment.id}")],
            td[_yes(seen, each.preferred), [go(one.id, one.name, f"by-{key}") for one in each.by]],
            td[_yes(seen, "offered" in each.fits)],
            td[_yes(seen, "used" in each.fits)],
            td[span(".num")[str(len(each.met))] if each.met else span(".quiet")["–"]],
            td[tag(seen.say(f"fits.{verdict}"), FIT_TONES[verdict]) if verdict else span(".quiet")["–"]],
        ]


def _yes(seen: Scene, on_: bool) -> Node:  # noqa: FBT001 - yes or no is all it is
    if not on_:
        return span(".quiet")["–"]
    return [span(aria_hidden="true")["✓ "], span(".hidden")[seen.say("fits.yes")]]
