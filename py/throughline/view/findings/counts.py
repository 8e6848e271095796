"""How much was found in a block or a stage: a quiet button that opens the list at that place."""

from htpy import button, span

from throughline.core.messages import findings as f
from throughline.core.state.findings import Mark
from throughline.view import marks
from throughline.view.events import on
from throughline.view.scene import Scene


def button_of(seen: Scene, place: str, name: str, mark: Mark) -> str:
    """The button."""
    words = seen.say("findings.count_of", place=name, n=mark.n, worst=seen.say(f"findings.worst.{mark.worst}"))
    return str(
        button(
            ".found-here.num",
            on("click", f.FindingsOf, place=place),
            type="button",
            id=f"found-{place}",
            aria_label=words,
            title=words,
        )[marks.SHAPES[mark.worst], span(aria_hidden="true")[str(mark.n)]]
    )
