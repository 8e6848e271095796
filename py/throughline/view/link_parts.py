"""The parts of the side panel that show links: what a note rests on and leads to, and where it is met."""

from collections.abc import Iterable, Sequence

from htpy import Element, Node, button, dd, details, div, dl, dt, h3, li, option, p, section, select, span, summary, ul
from htpy import label as label_

from throughline.core import around
from throughline.core.canvas import Note
from throughline.core.journey import Touchpoint
from throughline.core.links import BackstageLink, NoteLink, TouchLink
from throughline.core.messages.canvas import EffectSet, Unjoined
from throughline.core.messages.session import ChosenAt, DialogAsked, FieldSet
from throughline.core.segments import segments_of
from throughline.core.update.steps import short
from throughline.view import form, signs
from throughline.view.events import VALUE, on
from throughline.view.scene import Scene

EFFECTS = ("enables", "weakens", "unclear")
STRENGTHS = ("strong", "weak")
AnyLink = NoteLink | TouchLink | BackstageLink


def note_links(seen: Scene, note: Note) -> Element:
    """Everything a note is linked to, as chips that go there, and the way to link more."""
    found = around.around(seen.project, note)
    rests = "costs" if note.place == "CO" else "segment" if note.place == "CS" else "plain"
    groups = (
        _chips(seen, f"links.for.{'pays' if note.place == 'RS' else 'plain'}", found.segments),
        _chips(seen, f"links.rests.{rests}", found.rests_on),
        _chips(seen, "links.leads", found.leads_to),
    )
    empty = not any(found)
    return section(".links", id=f"links-{note.id}", aria_label=seen.say("links.title"))[
        any(groups) and dl(".kv")[groups],
        [_met(seen, each, several=len(seen.project.journeys) > 1) for each in found.met],
        empty and p(".quiet")[seen.say("links.none.note")],
        linking(seen, note.id),
    ]


def touch_links(seen: Scene, touchpoint: Touchpoint) -> Element:
    """The notes that a touchpoint maps to, with what each does there."""
    ends = around.carriers(seen.project, touchpoint.id)
    items = [
        _touch(seen, end.link, end.note.id, end.note.text, seen.say(f"block.{end.note.place}"))
        for end in ends
        if isinstance(end.link, TouchLink)
    ]
    return section(".links", id=f"links-{touchpoint.id}", aria_label=seen.say("links.title"))[
        h3[seen.say("links.made_by")],
        ul(".met-list")[items] if items else p(".quiet")[seen.say("links.none.touchpoint")],
        linking(seen, touchpoint.id),
    ]


def linking(seen: Scene, id_: str) -> Node:
    """The button that opens the list of everything this can be linked to."""
    if seen.model.read_only:
        return None
    anchor = f"link-more-{id_}"
    asked = on("click", DialogAsked, kind="link", about=(id_,), anchor=anchor)
    return div[button(".btn.small", asked, type="button", id=anchor, aria_haspopup="dialog")[seen.say("links.more")]]


def changes(seen: Scene, id_: str) -> Element:
    """The button that tells what changes if this changes."""
    asked = on("click", DialogAsked, kind="consequences", about=(id_,), anchor="panel-changes")
    return button(".btn.small", asked, type="button", id="panel-changes", aria_haspopup="dialog")[
        seen.say("changes.ask")
    ]


def swatch(seen: Scene, id_: str) -> Node:
    """The colours of a note's segments, beside its name."""
    letters = segments_of(seen.project).get(id_, ())
    return [span(class_=["swatch", f"seg-{letter}"], aria_hidden="true") for letter in letters[:3]]


def chip(seen: Scene, link: AnyLink, id_: str, name: str) -> Element:
    """A linked element: its name goes there, × takes the link away."""
    return span(".chip.linked")[
        swatch(seen, id_),
        button(".chip-go", on("click", ChosenAt, id=id_), type="button", id=f"go-{link.id}")[name],
        _remove(seen, link, name),
    ]


def _remove(seen: Scene, link: AnyLink, name: str) -> Node:
    if seen.model.read_only:
        return None
    words = seen.say("links.remove", name=short(name))
    return button(
        ".chip-x",
        on("click", Unjoined, link=link.id),
        type="button",
        id=f"unlink-{link.id}",
        aria_label=words,
        title=words,
    )["×"]


def _chips(seen: Scene, key: str, ends: Sequence[around.NoteEnd]) -> Node:
    if not ends:
        return None
    return [dt[seen.say(key)], dd(".chips")[(chip(seen, end.link, end.note.id, end.note.text) for end in ends)]]


def _met(seen: Scene, where: around.Met, *, several: bool) -> Element:
    title = seen.say("links.met_in", journey=where.journey.name) if several else seen.say("links.met")
    return div(".met-group", id=f"met-{where.journey.id}")[
        h3[title, span(".quiet.num")[f" {len(where.ends)}"]],
        ul(".met-list")[(_touch(seen, end.link, end.touchpoint.id, end.touchpoint.name) for end in where.ends)],
    ]


def _touch(seen: Scene, link: TouchLink, id_: str, name: str, where: str = "") -> Element:
    """One touch link: what it joins, what the note does there, how strongly, why."""
    return li(".met-item", id=f"met-{link.id}")[
        div(".met-line")[
            signs.sign(seen, link),
            button(".chip-go", on("click", ChosenAt, id=id_), type="button", id=f"go-{link.id}")[
                name, where and span(".met-where")[where]
            ],
            _effect(seen, link, name),
            _remove(seen, link, name),
        ],
        _reason(seen, link, name),
    ]


def _effect(seen: Scene, link: TouchLink, name: str) -> Element:
    chosen = on("change", EffectSet, link=link.id, effect=VALUE, strength=link.strength)
    pairs = [(each, seen.say(f"link.effect.{each}")) for each in EFFECTS]
    label = {"aria-label": seen.say("links.effect_of", name=short(name))}
    return _select(seen, f"effect-{link.id}", pairs, link.effect, {**chosen, **label})


def _select(seen: Scene, id_: str, pairs: Iterable[tuple[str, str]], held: str, more: dict[str, str]) -> Element:
    return select(".small", more, id=id_, disabled=seen.model.read_only)[
        (option(value=value, selected=value == held)[words] for value, words in pairs)
    ]


def _reason(seen: Scene, link: TouchLink, name: str) -> Element:
    """How strongly and why: out of the way until it is asked for, or written."""
    told = " · ".join(part for part in (link.strength and seen.say(f"link.strength.{link.strength}"), link.why) if part)
    id_ = f"strength-{link.id}"
    pairs = [("", seen.say("field.none")), *((each, seen.say(f"link.strength.{each}")) for each in STRENGTHS)]
    chosen = on("change", FieldSet, of=link.id, field="strength", value=VALUE)
    return details(".met-why", id=f"why-{link.id}")[
        summary[told or seen.say("links.why"), span(".hidden")[f" {short(name)}"]],
        div(".field")[
            label_(for_=id_)[seen.say("field.strength")],
            _select(seen, id_, pairs, link.strength or "", chosen),
        ],
        form.form(seen, link, (form.Field("why"),)),
    ]
