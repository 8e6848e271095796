"""How far the project is decides what is shown: a sketch must not be scolded."""

from typing import get_args

from htpy import Element, button, div, p

from throughline.core.messages.session import FieldSet
from throughline.core.project import Phase
from throughline.view.events import on
from throughline.view.scene import Scene


def draw(seen: Scene) -> Element:
    """The three phases, and what the present one shows."""
    held = seen.project.profile.phase
    return div(".phases")[
        div(".segmented", role="group", aria_label=seen.say("field.profile.phase"))[
            (_choice(seen, each, held == each) for each in get_args(Phase))
        ],
        p(".quiet")[seen.say(f"findings.phase.{held}")],
    ]


def _choice(seen: Scene, phase: Phase, held: bool) -> Element:  # noqa: FBT001
    return button(
        on("click", FieldSet, of="project", field="profile.phase", value=phase),
        type="button",
        id=f"phase-{phase}",
        disabled=seen.model.read_only,
        aria_pressed="true" if held else "false",
    )[seen.say(f"field.profile.phase.{phase}")]
