"""The screen of money: what customers are worth, what is at stake, money per stage; one at a time."""

from collections.abc import Callable, Mapping

from htpy import Element, button, div, h2

from throughline.core.messages.money import MoneySectionChosen
from throughline.core.state.money import SECTIONS
from throughline.view.events import on
from throughline.view.money import stages, stakes, worths
from throughline.view.scene import Scene

Regions = Mapping[str, Callable[[], str]]


def regions(seen: Scene) -> Regions:
    """The frame, the switch, and the section that is open."""
    section = seen.model.money.section
    made: dict[str, Callable[[], str]] = {
        "work": lambda: seen.kept("money", (), lambda: _frame(seen)),
        "money-head": lambda: seen.kept("money-head", (section,), lambda: _switch(seen)),
    }
    return {**made, **SECTION_REGIONS[section](seen)}


def _frame(seen: Scene) -> Element:
    return div(".money")[
        h2(".hidden")[seen.say("money.title")],
        div(".money-head", id="money-head", data_region=True),
        div(".money-body", id="money-body", data_region=True),
    ]


def _switch(seen: Scene) -> Element:
    open_ = seen.model.money.section
    return div(".xp-switch", role="group", aria_label=seen.say("money.sections"))[
        (
            button(
                on("click", MoneySectionChosen, section=each),
                type="button",
                id=f"money-{each}",
                aria_pressed="true" if each == open_ else "false",
            )[seen.say(f"money.section.{each}")]
            for each in SECTIONS
        )
    ]


def _whole(name: str, draw: Callable[[Scene], Element]) -> Callable[[Scene], Regions]:
    """A section in one piece, made again when anything that it may show has changed."""

    def region(seen: Scene) -> Regions:
        model = seen.model
        inputs = (model.project, model.stake, model.where, model.trouble, model.locale, model.today)
        return {"money-body": lambda: seen.kept(f"money-{name}", inputs, lambda: draw(seen))}

    return region


SECTION_REGIONS: Mapping[str, Callable[[Scene], Regions]] = {
    "worth": worths.regions,
    "stakes": _whole("stakes", stakes.draw),
    "stages": _whole("stages", stages.draw),
}
