"""The panel of a note: its text, what its block asks of it, its links, its evidence."""

from importlib import import_module

from htpy import Element, Node, button, div, fragment, h3, label, p, span, table, tbody, td, th, thead, tr
from htpy import input as input_

from throughline.core.canvas import DETAILS, Note, Proposition
from throughline.core.dependence import ways
from throughline.core.find import notes_in
from throughline.core.lane_lines import held
from throughline.core.messages import canvas as c
from throughline.core.messages import people
from throughline.core.messages import session as m
from throughline.core.order import ordered
from throughline.view import kpis_here, link_parts
from throughline.view.events import CHECKED, on
from throughline.view.form import Field, form
from throughline.view.panel_parts import found_here, group, head
from throughline.view.scene import Scene

AMOUNT = (".price", ".volume", ".period")

FIELDS: dict[str, tuple[str, ...]] = {
    "CS": (
        "segment.size",
        "segment.market",
        "segment.rank",
        "segment.payer",
        "segment.subsidised_by",
        "segment.needs",
        "segment.pains",
        "segment.behaviours",
        "segment.demographics",
    ),
    "VP": ("proposition.need", "proposition.unique"),
    "CH": ("channel.phases", "channel.owner", "channel.route", "channel.medium", "channel.cost", "channel.effect"),
    "CR": (
        "relationship.types",
        "relationship.motives",
        "relationship.by",
        "relationship.term",
        *(f"relationship.cost_to_serve{each}" for each in AMOUNT),
    ),
    "RS": ("revenue.kind", *(f"revenue.amount{each}" for each in AMOUNT), "revenue.pays_for"),
    "KR": ("resource.kind",),
    "KA": ("activity.kind",),
    "KP": ("partner.kind", "partner.motive", "partner.brings", "partner.gains", "partner.shared_goal"),
    "CO": ("cost.category", "cost.behaviour", "cost.effect", *(f"cost.amount{each}" for each in AMOUNT), "cost.driver"),
    "parking": (),
}
PRIORITY = ("segment.revenue_potential", "segment.loyalty", "segment.strategic_importance")
EVIDENCE = ("evidence.basis", "evidence.standing", "evidence.n", "evidence.on", "evidence.source")


def draw(seen: Scene, note: Note) -> Node:
    """The whole panel."""
    return fragment[
        head(seen, note.text or seen.say("canvas.empty_note"), seen.say(f"kind.{note.place}")),
        _actions(seen, note),
        found_here(seen),
        _worth(seen, note) if note.place == "CS" else _at_stake(seen, note),
        _details(seen, note),
        note.place == "CS" and _personas(seen, note),
        note.place == "VP" and _tests(seen, note),
        note.place == "CH" and _uses(seen, note),
        group(seen.say("side.links"), link_parts.note_links(seen, note), name="links"),
        (note.place == "CS" or held(seen.project, note.id, "kpi")) and kpis_here.draw(seen, note.id),
        group(
            seen.say("side.note"),
            form(seen, note, (Field("text"), Field("state"), Field("mark"), Field("comment"))),
            name="note",
            opened=False,
        ),
        group(
            seen.say("side.evidence"),
            form(
                seen,
                note,
                (
                    *(Field(each, "line" if each.endswith("source") else "auto") for each in EVIDENCE),
                    Field("review_months"),
                ),
            ),
            name="evidence",
            opened=note.evidence is not None,
        ),
    ]


def _actions(seen: Scene, note: Note) -> Element:
    changes = link_parts.changes(seen, note.id)
    if seen.model.read_only:
        return div(".panel-actions")[changes]

    def opens(kind: str, words: str) -> Element:
        return button(
            ".btn.small",
            type="button",
            id=f"panel-{kind}",
            aria_haspopup="dialog",
            **on("click", m.DialogAsked, kind=kind, about=[note.id], anchor=f"panel-{kind}"),
        )[seen.say(words)]

    return div(".panel-actions")[
        button(".btn.small", type="button", id="panel-edit", **on("click", c.NoteEditAsked, note=note.id))[
            seen.say("canvas.edit")
        ],
        opens("link", "canvas.link"),
        opens("move", "canvas.move"),
        note.place != "CS" and opens("segments", "canvas.segments"),
        opens("colour", "canvas.colour"),
        changes,
        button(".btn.small.danger", type="button", id="panel-delete", **on("click", c.NotesDeleted, notes=[note.id]))[
            seen.say("canvas.delete")
        ],
    ]


def _details(seen: Scene, note: Note) -> Node:
    """What the note's block asks; currency stands beside money."""
    wanted = FIELDS[note.place]
    if not wanted:
        return p(".quiet")[seen.say("side.parked")]
    currency = seen.project.profile.currency
    made = [Field(each, unit=currency if each.endswith("price") else "") for each in wanted]
    title = seen.say(f"side.details.{DETAILS[note.place]}")
    priority = (
        note.place == "CS"
        and fragment[h3[seen.say("side.priority")], form(seen, note, [Field(each) for each in PRIORITY])]
    )
    return group(title, fragment[form(seen, note, made), priority], name="details")


def _worth(seen: Scene, note: Note) -> Node:
    """What a customer of the segment is worth; imported where a number was entered."""
    if any(each.segment == note.id for each in seen.project.values):
        made: Node = import_module("throughline.view.money.note_box").draw(seen, note)
        return made
    return button(".link", type="button", id="panel-to-money", **on("click", m.ViewAsked, view="money"))[
        seen.say("note.worth.none")
    ]


def _at_stake(seen: Scene, note: Note) -> Node:
    """What pains cost where the note is met; imported where one of them says what would change."""
    ends = {link.target for link in ways(seen.project).out.get(note.id, ()) if link.kind == "touch"}
    if not any(each.change and each.touchpoint in ends for each in seen.project.pains):
        return None
    made: Node = import_module("throughline.view.money.note_stakes").draw(seen, note)
    return made


def _personas(seen: Scene, note: Note) -> Element:
    theirs = [each for each in ordered(seen.project.personas) if each.segment == note.id]
    body = fragment[
        div(".chips")[
            (
                button(".chip", type="button", id=f"go-persona-{each.id}", **on("click", m.ChosenAt, id=each.id))[
                    each.name
                ]
                for each in theirs
            )
        ]
        if theirs
        else p(".quiet")[seen.say("side.no_persona")],
        not seen.model.read_only
        and button(
            ".btn.small", type="button", id="add-persona-here", **on("click", people.PersonaAdded, segment=note.id)
        )[seen.say("side.add_persona")],
    ]
    return group(seen.say("side.personas"), body, name="personas")


def _tests(seen: Scene, note: Note) -> Element:
    tests = (note.proposition or Proposition()).tests
    parts = ("hypothesis", "measure", "pass_mark", "result", "decision", "on")
    body = fragment[
        (
            div(".subform", role="group", aria_label=seen.say("side.test", n=at + 1))[
                form(seen, note, [Field(f"proposition.tests.{at}.{part}") for part in parts]),
                not seen.model.read_only
                and button(
                    ".btn.small",
                    type="button",
                    id=f"remove-test-{at}",
                    **on("click", m.ItemRemoved, of=note.id, field="proposition.tests", index=at),
                )[seen.say("side.remove_test")],
            ]
            for at in range(len(tests))
        ),
        not tests and p(".quiet")[seen.say("side.no_test")],
        not seen.model.read_only
        and button(
            ".btn.small",
            type="button",
            id="add-test",
            **on("click", m.ItemAdded, of=note.id, field="proposition.tests"),
        )[seen.say("side.add_test")],
    ]
    return group(seen.say("side.tests"), body, name="tests", opened=bool(tests))


def _uses(seen: Scene, note: Note) -> Node:
    """Preferred, offered, used: one row a segment."""
    segments = notes_in(seen.project, "CS")
    if not segments:
        return None
    held = {use.segment: set(use.fits) for use in (note.channel.uses if note.channel else ())}
    fits = ("preferred", "offered", "used")
    body = table(".uses")[
        thead[
            tr[
                th(scope="col")[seen.say("side.uses.segment")],
                (th(scope="col")[seen.say(f"side.uses.{fit}")] for fit in fits),
            ]
        ],
        tbody[
            (
                tr[
                    th(scope="row")[each.text],
                    (
                        td[
                            label[
                                span(".hidden")[
                                    seen.say("side.uses.label", fit=seen.say(f"side.uses.{fit}"), segment=each.text)
                                ],
                                input_(
                                    type="checkbox",
                                    id=f"use-{each.id}-{fit}",
                                    checked=fit in held.get(each.id, ()),
                                    disabled=seen.model.read_only,
                                    **on("change", c.ChannelFitSet, note=note.id, segment=each.id, fit=fit, on=CHECKED),
                                ),
                            ]
                        ]
                        for fit in fits
                    ),
                ]
                for each in segments
            )
        ],
    ]
    return group(seen.say("side.uses"), body, name="uses", opened=bool(held))
