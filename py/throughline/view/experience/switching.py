"""Channel switches: from where to where, what comes along, and what breaks."""

from collections.abc import Sequence

from htpy import Element, Node, div, h4, li, p, span, ul

from throughline.core.experience.switches import Switch, switches
from throughline.core.experience.ways import Way, ways_of
from throughline.core.journey import Journey
from throughline.core.messages.session import ViewAsked
from throughline.view.experience.parts import go, part, tag, teach, touch
from throughline.view.scene import Scene


def draw(seen: Scene, journey: Journey | None) -> Node:
    """Every switch of every persona; a switch that two personas share stands once."""
    if journey is None:
        return None
    groups, told = [], set()
    for way in ways_of(seen.project, journey):
        new = [
            each for each in switches(seen.project, way) if (each.before and each.before.id, each.after.id) not in told
        ]
        told |= {(each.before and each.before.id, each.after.id) for each in new}
        if new:
            groups.append((way, new))
    body = (
        [_way(seen, way, found, several=len(groups) > 1) for way, found in groups]
        if groups
        else teach(seen, "switch.none", "moments.to_journey", ViewAsked, view="journey", journey=journey.id)
    )
    return part(seen.say("switch.title"), body, name="switches", hint=seen.say("switch.hint"))


def _way(seen: Scene, way: Way, found: Sequence[Switch], *, several: bool) -> Element:
    return div[
        several and way.persona and h4[way.persona.name],
        ul(".xp-switches")[(_switch(seen, each) for each in found)],
    ]


def _switch(seen: Scene, each: Switch) -> Element:
    where = each.before.id if each.before else "start"
    return li(class_="xp-switch-item broken" if each.broken else "xp-switch-item")[
        div(".xp-channels")[
            _channel(seen, each.origin, f"from-{where}-{each.after.id}"),
            span(".xp-arrow", aria_hidden="true")["→"],
            span(".hidden")[seen.say("switch.to")],
            _channel(seen, each.channel, f"to-{where}-{each.after.id}"),
        ],
        div(".xp-line")[
            each.before and [touch(seen, each.before, f"before-{each.after.id}"), span(".quiet")[f" {seen.say('switch.then')} "]],
            touch(seen, each.after, f"after-{where}"),
        ],
        _parts(seen, each),
        each.after.carried and each.after.carried.note and p(".xp-quote")[each.after.carried.note],
    ]  # fmt: skip


def _channel(seen: Scene, channel: object, where: str) -> Node:
    if channel is None:
        return span(".quiet")[seen.say("audit.no_channel")]
    return go(channel.id, channel.text, where)  # type: ignore[attr-defined]  # a note


def _parts(seen: Scene, each: Switch) -> Element:
    """Broken first: that is what is to be mended."""
    if not each.kept and not each.broken:
        return p(".quiet")[seen.say("switch.unknown")]
    unknown = ", ".join(seen.say(f"switch.part.{part}") for part in each.unknown)
    return div(".xp-parts")[
        [tag(seen.say("switch.broken", part=seen.say(f"switch.part.{part}")), "bad") for part in each.broken],
        [tag(seen.say("switch.kept", part=seen.say(f"switch.part.{part}")), "good") for part in each.kept],
        unknown and span(".xp-sub")[seen.say("switch.not_noted", parts=unknown)],
    ]
