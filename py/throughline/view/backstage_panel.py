"""The panel of a job, process, system or partner behind the line of visibility."""

from htpy import Node, button, div, fragment, p, span

from throughline.core.backstage import Backstage
from throughline.core.dependence import ways
from throughline.core.find import notes_in, touchpoint
from throughline.core.messages import session as s
from throughline.core.order import ordered
from throughline.view import link_parts
from throughline.view.events import on
from throughline.view.form import Field, form
from throughline.view.panel_parts import found_here, group, head
from throughline.view.scene import Scene


def draw(seen: Scene, backstage: Backstage) -> Node:
    """The whole panel."""
    facts = ("kind", "function", "substitute", "single", "legacy", "frontstage")
    return fragment[
        head(seen, backstage.name, seen.say(f"lane.{backstage.kind}")),
        div(".panel-actions")[link_parts.changes(seen, backstage.id)],
        found_here(seen),
        group(
            seen.say("panel.backstage_facts"),
            form(
                seen,
                backstage,
                (
                    Field("name", "line"),
                    *(Field(each, label=_label(each)) for each in facts),
                    *_note(seen),
                    Field("comment"),
                ),
            ),
            name="backstage-facts",
        ),
        group(seen.say("panel.carries"), _carries(seen, backstage), name="carries"),
        group(
            seen.say("panel.behaviours"),
            _behaviours(seen, backstage),
            name="behaviours",
            opened=bool(backstage.behaviours),
        ),
    ]


def _label(path: str) -> str:
    return "field.backstage_kind" if path == "kind" else ""


def _note(seen: Scene) -> tuple[Field, ...]:
    """The activity, resource or partner of the canvas that it is."""
    notes = [each for place in ("KA", "KR", "KP") for each in notes_in(seen.project, place)]
    options = [(each.id, each.text) for each in notes]
    return (Field("note", options=options, label="field.backstage_note"),) if options else ()


def _carries(seen: Scene, backstage: Backstage) -> Node:
    ends = (touchpoint(seen.project, link.target) for link in ways(seen.project).out.get(backstage.id, ()))
    found = [each for each in ends if each is not None]
    if not found:
        return p(".quiet")[seen.say("panel.carries_nothing")]
    return div(".chips")[
        (
            button(".chip", type="button", id=f"go-touch-{each.id}", **on("click", s.ChosenAt, id=each.id))[
                span(".chip-text")[each.name]
            ]
            for each in found
        )
    ]


def _behaviours(seen: Scene, backstage: Backstage) -> Node:
    """What the job must show at a stage, and how it is measured."""
    stages = ordered(seen.project.stages)
    options = [(each.id, each.name) for each in stages]
    return fragment[
        (
            div(".subform")[
                form(
                    seen,
                    backstage,
                    (
                        Field(f"behaviours.{at}.text"),
                        Field(f"behaviours.{at}.measure"),
                        *((Field(f"behaviours.{at}.stage", options=options),) if options else ()),
                    ),
                ),
                not seen.model.read_only
                and button(
                    ".btn.small",
                    type="button",
                    id=f"remove-behaviour-{at}",
                    **on("click", s.ItemRemoved, of=backstage.id, field="behaviours", index=at),
                )[seen.say("panel.remove_behaviour")],
            ]
            for at in range(len(backstage.behaviours))
        ),
        not seen.model.read_only
        and button(
            ".btn.small",
            type="button",
            id="add-behaviour",
            **on("click", s.ItemAdded, of=backstage.id, field="behaviours"),
        )[seen.say("panel.add_behaviour")],
    ]
