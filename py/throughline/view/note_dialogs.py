"""The dialogs of notes: menu, move, colour, state, segments, paste, questions."""

from htpy import Element, button, div, fragment, hr, label, li, ol, p, span, textarea
from htpy import input as input_

from throughline.core.canvas import BLOCKS, PLACES, Colour, Note
from throughline.core.find import note as note_of
from throughline.core.find import notes_in
from throughline.core.messages import canvas as c
from throughline.core.messages import session as m
from throughline.core.segments import letters
from throughline.core.state.dialog import Dialog
from throughline.view.dialog_parts import asking, framed, item, menu
from throughline.view.events import CHECKED, FORM, on
from throughline.view.scene import Scene

COLOURS: tuple[Colour, ...] = ("yellow", "blue", "coral", "green", "violet", "white")


def draw(seen: Scene, wanted: Dialog) -> Element | None:
    """The dialog of this kind, if it is one of ours."""
    drawers = {
        "note-menu": _menu,
        "move": _move,
        "colour": _colour,
        "state": _state,
        "segments": _segments,
        "paste": _paste,
        "questions": _questions,
    }
    drawer = drawers.get(wanted.kind)
    return drawer(seen, wanted) if drawer and seen.model.project else None


def _notes(seen: Scene, wanted: Dialog) -> list[Note]:
    return [found for id_ in wanted.about if (found := note_of(seen.project, id_))]


def _menu(seen: Scene, wanted: Dialog) -> Element | None:
    found = _notes(seen, wanted)
    if not found:
        return None
    note, ids = found[0], [found[0].id]
    anchor = f"note-{note.id}"

    def opens(kind: str, words: str) -> Element:
        return item(seen.say(words), m.DialogAsked, id_=f"do-{kind}", kind=kind, about=ids, anchor=anchor)

    picked = note.id in seen.model.picked
    siblings = notes_in(seen.project, note.place)
    return menu(
        seen,
        wanted,
        note.text or seen.say("canvas.empty_note"),
        fragment[
            item(seen.say("canvas.edit"), c.NoteEditAsked, id_="do-edit", key="Enter", note=note.id),
            siblings[0] is not note
            and item(seen.say("canvas.up"), c.NoteNudged, id_="do-up", key="Alt ↑", note=note.id, by=-1),
            siblings[-1] is not note
            and item(seen.say("canvas.down"), c.NoteNudged, id_="do-down", key="Alt ↓", note=note.id, by=1),
            opens("move", "canvas.move"),
            hr(),
            opens("link", "canvas.link"),
            note.place != "CS" and opens("segments", "canvas.segments"),
            opens("state", "canvas.state"),
            opens("colour", "canvas.colour"),
            hr(),
            item(
                seen.say("canvas.unpick" if picked else "canvas.pick"),
                m.Chosen,
                id_="do-pick",
                key="Ctrl+click",
                id=note.id,
                extend=True,
            ),
            item(seen.say("canvas.duplicate"), c.NotesDuplicated, id_="do-duplicate", key="Ctrl+D", notes=ids),
            item(seen.say("canvas.delete"), c.NotesDeleted, id_="do-delete", key="Del", danger=True, notes=ids),
        ],
    )


def _move(seen: Scene, wanted: Dialog) -> Element:
    found = _notes(seen, wanted)
    here = {each.place for each in found}
    return menu(
        seen,
        wanted,
        seen.say("canvas.move_title", n=len(found)),
        [
            item(
                seen.say(f"block.{place}"),
                c.NotesMoved,
                id_=f"to-{place}",
                checked=here == {place},
                notes=list(wanted.about),
                place=place,
            )
            for place in PLACES
        ],
    )


def _colour(seen: Scene, wanted: Dialog) -> Element:
    found = _notes(seen, wanted)
    held = {each.colour for each in found}
    return menu(
        seen,
        wanted,
        seen.say("canvas.colour_title", n=len(found)),
        [
            button(
                ".menu-item",
                type="button",
                id=f"paint-{colour or 'none'}",
                aria_current="true" if held == {colour} else None,
                **on("click", c.NotesColoured, notes=list(wanted.about), colour=colour),
            )[span(f".swatch.paint-{colour or 'none'}", aria_hidden="true"), seen.say(f"colour.{colour or 'none'}")]
            for colour in (None, *COLOURS)
        ],
    )


def _state(seen: Scene, wanted: Dialog) -> Element:
    found = _notes(seen, wanted)
    states, marks = {each.state for each in found}, {each.mark for each in found}
    about = list(wanted.about)
    return menu(
        seen,
        wanted,
        seen.say("canvas.state_title", n=len(found)),
        fragment[
            (
                item(
                    seen.say(f"field.state.{state}"),
                    c.NotesStated,
                    id_=f"state-{state}",
                    checked=states == {state},
                    notes=about,
                    state=state,
                )
                for state in ("today", "planned", "dropped")
            ),
            hr(),
            (
                item(
                    seen.say(f"field.mark.{mark}") if mark else seen.say("field.none"),
                    c.NotesMarked,
                    id_=f"mark-{mark or 'none'}",
                    checked=marks == {mark},
                    notes=about,
                    mark=mark,
                )
                for mark in (None, "strength", "weakness")
            ),
        ],
    )


def _segments(seen: Scene, wanted: Dialog) -> Element:
    found = [each for each in _notes(seen, wanted) if each.place != "CS"]
    title = seen.say("canvas.segments_title", n=len(found))
    segments = notes_in(seen.project, "CS")
    if not segments:
        return framed(seen, wanted, title, p[seen.say("canvas.no_segments")])
    signs = letters(seen.project)
    ids = {each.id for each in found}
    linked = {
        segment.id: {
            end
            for link in seen.project.links
            if link.kind == "note" and segment.id in (link.source, link.target)
            for end in (link.source, link.target)
        }
        for segment in segments
    }
    return menu(
        seen,
        wanted,
        title,
        [
            label(".menu-item.tick")[
                input_(
                    type="checkbox",
                    id=f"segment-{each.id}",
                    checked=bool(ids) and ids <= linked[each.id],
                    **on("change", c.SegmentGiven, notes=list(wanted.about), segment=each.id, on=CHECKED),
                ),
                span(f".letter.seg-{signs[each.id]}.painted")[signs[each.id]],
                span[each.text],
            ]
            for each in segments
        ],
    )


def _paste(seen: Scene, wanted: Dialog) -> Element:
    place = wanted.about[0] if wanted.about and wanted.about[0] in PLACES else "parking"
    name = seen.say(f"block.{place}")
    sends = on("submit", c.NotesPasted, place=place, text=FORM + "list")
    body = fragment[
        p(".quiet")[seen.say("canvas.paste_hint")],
        div(".field")[
            label(for_="paste-list")[seen.say("canvas.paste_field")],
            textarea(id="paste-list", name="list", rows=8, autofocus=True, required=True),
        ],
    ]
    return asking(
        seen, wanted, seen.say("canvas.paste_title", block=name), body, submit=(seen.say("canvas.paste_do"), sends)
    )


def _questions(seen: Scene, wanted: Dialog) -> Element | None:
    block = wanted.about[0] if wanted.about else ""
    if block not in BLOCKS:
        return None
    asked = [seen.say(f"ask.{block}.{n}") for n in range(1, 4 if block not in {"KR", "KA"} else 3)]
    body = fragment[ol(".asked")[(li[each] for each in asked)], p(".quiet")[seen.say("ask.manners")]]
    return framed(seen, wanted, seen.say("ask.title", block=seen.say(f"block.{block}")), body)
