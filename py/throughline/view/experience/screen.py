"""The screen of experience: what is felt, relationships, diagnosis, backstage; one at a time."""

from collections.abc import Callable, Mapping

from htpy import Element, Node, div, h2

from throughline.core.find import element
from throughline.core.journey import Journey
from throughline.core.messages.experience import SectionChosen
from throughline.core.state.experience import SECTIONS, Section
from throughline.view.events import on
from throughline.view.experience import backstage, diagnosis, felt, relationships
from throughline.view.experience.parts import Choice, journey_switch, switch
from throughline.view.scene import Scene

DRAWERS: Mapping[Section, Callable[[Scene, Journey | None], Node]] = {
    "felt": felt.draw,
    "relationships": relationships.draw,
    "diagnosis": diagnosis.draw,
    "backstage": backstage.draw,
}


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The frame, the head with the switch, and the section that is open."""
    return {
        "work": lambda: seen.kept("experience", (), lambda: _frame(seen)),
        "experience-head": lambda: str(_head(seen)),
        "experience-body": lambda: _body(seen),
    }


def _journey(seen: Scene) -> Journey | None:
    found = element(seen.project, seen.model.where.journey)
    return found if isinstance(found, Journey) else None


def _frame(seen: Scene) -> Element:
    return div(".experience")[
        h2(".hidden")[seen.say("view.experience")],
        div(".xp-head", id="experience-head", data_region=True),
        div(".xp-body", id="experience-body", data_region=True),
    ]


def _head(seen: Scene) -> Element:
    open_, journey = seen.model.experience.section, _journey(seen)
    return div(".xp-bar")[
        switch(seen.say("experience.sections"), (_choice(seen, each, open_) for each in SECTIONS)),
        journey and open_ != "diagnosis" and journey_switch(seen, journey),
    ]


def _choice(seen: Scene, section: Section, open_: Section) -> Choice:
    sends = on("click", SectionChosen, section=section)
    return Choice(f"section-{section}", seen.say(f"experience.{section}"), sends, section == open_)


def _body(seen: Scene) -> str:
    """Made anew when the document changes, or what is looked at."""
    model, journey = seen.model, _journey(seen)
    section = model.experience.section
    inputs = (model.project, journey, model.experience, model.locale, model.today, model.trouble)
    return seen.kept(("experience", section), inputs, lambda: DRAWERS[section](seen, journey))
