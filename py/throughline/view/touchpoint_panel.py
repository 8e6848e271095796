"""The panel of a touchpoint: every field it has, in calm groups; what hurts there, who and what carries it."""

from importlib import import_module

from htpy import Element, Node, button, dd, details, div, dl, dt, fragment, label, p, span, summary, textarea

from throughline.core import lane_lines
from throughline.core.curve import sign
from throughline.core.find import element, notes_in, pains_at, touchpoints_at
from throughline.core.find import touchpoint as find_touchpoint
from throughline.core.journey import Pain, Touchpoint
from throughline.core.messages import journey as m
from throughline.core.messages import session as s
from throughline.core.text import TEXT_MAX
from throughline.core.touchpoints import journey_of
from throughline.core.update.touchpoints import variant_visit
from throughline.core.verdict import quadrant
from throughline.view import journey_fields, kpis_here, link_parts
from throughline.view.events import VALUE, on
from throughline.view.form import Field, Options, form
from throughline.view.journey_curve import signed
from throughline.view.panel_parts import found_here, group, head
from throughline.view.scene import Scene

TIME = ("minutes", "waiting_minutes", "effort", "hand_offs", "reached", "bottleneck", "optional")
CARRIED = ("data", "price", "promise", "tone", "service", "note")
FEEDBACK = ("source", "reader", "reply_hours", "changed_on", "last_change")
EVIDENCE = ("basis", "standing", "n", "on", "source")


def draw(seen: Scene, touchpoint: Touchpoint) -> Node:
    """The whole panel."""
    return fragment[
        head(seen, touchpoint.name or seen.say("journey.empty_touchpoint"), _kind(seen, touchpoint)),
        _actions(seen, touchpoint),
        found_here(seen),
        _told(seen, touchpoint),
        group(seen.say("panel.feels"), _feels(seen, touchpoint), name="feels"),
        group(seen.say("panel.pains"), _pains(seen, touchpoint), name="pains"),
        group(
            seen.say("panel.where"),
            fragment[form(seen, touchpoint, _where(seen, touchpoint)), _episode(seen, touchpoint)],
            name="where",
        ),
        group(seen.say("side.links"), link_parts.touch_links(seen, touchpoint), name="links"),
        group(
            seen.say("panel.customer"),
            _form(seen, touchpoint, "action", "thought", "motivation", "need"),
            name="customer",
        ),
        group(seen.say("panel.backstage"), _backstage(seen, touchpoint), name="backstage"),
        group(seen.say("panel.opportunities"), _opportunities(seen, touchpoint), name="opportunities"),
        kpis_here.draw(seen, touchpoint.id),
        group(seen.say("panel.moment"), _moment(seen, touchpoint), name="moment", opened=touchpoint.moment is not None),
        group(seen.say("panel.time"), _form(seen, touchpoint, *TIME), name="time", opened=_any(touchpoint, TIME)),
        group(
            seen.say("panel.data"),
            _form(seen, touchpoint, "data_used", "consent"),
            name="data",
            opened=bool(touchpoint.data_used),
        ),
        group(
            seen.say("panel.carried"),
            _form(seen, touchpoint, *(f"carried.{each}" for each in CARRIED)),
            name="carried",
            opened=touchpoint.carried is not None,
        ),
        group(
            seen.say("panel.feedback"),
            _form(seen, touchpoint, *(f"feedback.{each}" for each in FEEDBACK)),
            name="feedback",
            opened=touchpoint.feedback is not None,
        ),
        _variants(seen, touchpoint),
        group(
            seen.say("field.comment"),
            _form(seen, touchpoint, "comment"),
            name="comment",
            opened=bool(touchpoint.comment),
        ),
    ]


def _any(touchpoint: Touchpoint, fields: tuple[str, ...]) -> bool:
    return any(getattr(touchpoint, each) for each in fields)


def _form(seen: Scene, touchpoint: Touchpoint, *paths: str) -> Element:
    return form(seen, touchpoint, (Field(path) for path in paths))


def _kind(seen: Scene, touchpoint: Touchpoint) -> str:
    stage = element(seen.project, touchpoint.stage)
    parts = [seen.say("panel.touchpoint"), stage.name if stage else ""]
    if touchpoint.moment is not None:
        parts.append(seen.say("panel.moment_of", n=touchpoint.moment.importance))
    return " · ".join(part for part in parts if part)


def _actions(seen: Scene, touchpoint: Touchpoint) -> Node:
    if seen.model.read_only:
        return None
    id_ = touchpoint.id

    def opens(kind: str, words: str) -> Element:
        return button(
            ".btn.small",
            type="button",
            id=f"panel-{kind}",
            aria_haspopup="dialog",
            **on("click", s.DialogAsked, kind=kind, about=[id_], anchor=f"panel-{kind}"),
        )[seen.say(words)]

    return div(".panel-actions")[
        button(".btn.small", type="button", id="panel-edit", **on("click", m.NameEditAsked, id=id_))[
            seen.say("canvas.edit")
        ],
        opens("link", "canvas.link"),
        opens("move-touchpoint", "canvas.move"),
        button(
            ".btn.small", type="button", id="panel-duplicate", **on("click", m.TouchpointsDuplicated, touchpoints=[id_])
        )[seen.say("canvas.duplicate")],
        button(
            ".btn.small.danger",
            type="button",
            id="panel-delete",
            **on("click", m.TouchpointsDeleted, touchpoints=[id_]),
        )[seen.say("canvas.delete")],
    ]


def _told(seen: Scene, touchpoint: Touchpoint) -> Node:
    """In one line: felt against expected, and what that asks for."""
    if touchpoint.felt is None:
        return None
    parts = [seen.say("journey.felt", value=signed(seen, touchpoint.felt))]
    if touchpoint.expected is not None:
        parts.append(seen.say("journey.expected", value=signed(seen, touchpoint.expected)))
    return dl(".kv")[dt[seen.say("lane.emotion")], dd[", ".join(parts), _verdict(seen, touchpoint)]]


def _verdict(seen: Scene, touchpoint: Touchpoint) -> Node:
    """What the moment asks for."""
    key = quadrant(touchpoint)
    if key is None:
        return None
    return [": ", span(class_=f"verdict {sign(touchpoint)}")[seen.say(f"panel.verdict.{key}")]]


def _feels(seen: Scene, touchpoint: Touchpoint) -> Node:
    return fragment[
        _form(seen, touchpoint, "felt", "expected"),
        p(".quiet.small-text")[seen.say("panel.scale")],
        _evidence(seen, touchpoint, "emotion_evidence", opened=touchpoint.emotion_evidence is not None),
    ]


def _evidence(seen: Scene, of: Touchpoint, path: str, *, opened: bool) -> Element:
    """What a statement rests on, folded away until there is something."""
    return details(".inner", id=f"inner-{of.id}-{path}", open=opened)[
        summary[seen.say("side.evidence")], evidence(seen, of, path)
    ]


def evidence(seen: Scene, of: Touchpoint | Pain, path: str = "evidence") -> Element:
    """What a statement rests on."""
    fields = [
        Field(
            f"{path}.{each}",
            "line" if each == "source" else "auto",
            label=f"field.evidence.{each}",
            options=evidence_options(seen, each),
        )
        for each in EVIDENCE
    ]
    return form(seen, of, fields)


def evidence_options(seen: Scene, part: str) -> Options:
    """The choices of a part of the evidence, in the words that all evidence has."""
    choices = {
        "basis": ("guess", "interview", "survey", "data"),
        "standing": ("assumption", "testing", "supported", "refuted", "reported"),
    }.get(part, ())
    return [(each, seen.say(f"field.evidence.{part}.{each}")) for each in choices]


def _pains(seen: Scene, touchpoint: Touchpoint) -> Node:
    """The list to write in, and each pain to be chosen: how much it hurts, what it is worth."""
    pains = pains_at(seen.project, touchpoint.id)
    return fragment[
        journey_fields.lines(seen, touchpoint.id, "pain", seen.say("panel.pain_lines")),
        pains and import_module("throughline.view.money.pain_rows").draw(seen, pains),
    ]


def severity(seen: Scene) -> Field:
    """How much a pain hurts, 1 to 3, in words."""
    return Field("severity", options=[(str(n), seen.say(f"journey.severity.{n}")) for n in (1, 2, 3)])


def _where(seen: Scene, touchpoint: Touchpoint) -> list[Field]:
    id_ = journey_of(seen.project, touchpoint.stage)
    journey = element(seen.project, id_)
    theirs = {journey.persona, journey.other_persona} if journey else set()
    personas = [(each.id, each.name) for each in seen.project.personas if each.id in theirs]
    episodes = [(each.id, each.name) for each in seen.project.episodes if each.journey == id_]
    others = [
        (each.id, each.name) for each in touchpoints_at(seen.project, touchpoint.stage) if each.id != touchpoint.id
    ]
    held = find_touchpoint(seen.project, touchpoint.alternative_to)
    if held is not None and held.stage != touchpoint.stage:
        others.append((held.id, held.name))
    fields = [
        Field("owner", options=[(each, seen.say(f"journey.owner_is.{each}")) for each in OWNERS]),
        Field("channel", options=channels) if (channels := journey_fields.channel_options(seen)) else None,
        Field("carrier", "line"),
        Field("relationship"),
        Field("persona", options=personas, label="field.touchpoint_persona") if len(personas) > 1 else None,
        Field("episode", options=episodes) if episodes else None,
        Field("alternative_to", options=others) if others else None,
        Field("pays"),
    ]
    return [each for each in fields if each is not None]


def _episode(seen: Scene, touchpoint: Touchpoint) -> Node:
    """The name of the episode it is part of, and the way to begin a new one."""
    held = element(seen.project, touchpoint.episode)
    begins = on("click", m.EpisodeBegun, touchpoints=[touchpoint.id])
    return fragment[
        held and form(seen, held, (Field("name", "line", label="panel.episode_name"),)),
        not seen.model.read_only
        and div[button(".btn.small", begins, type="button", id="episode-new")[seen.say("journey.episode_new")]],
    ]


OWNERS = ("us", "partner", "competitor", "third-party", "customer")


def _moment(seen: Scene, touchpoint: Touchpoint) -> Node:
    kind = journey_fields.moment_kind(seen, touchpoint, seen.say("field.moment.kind"))
    if touchpoint.moment is None:
        return fragment[p(".quiet")[seen.say("panel.no_moment")], kind]
    return fragment[
        div(".form")[kind, form(seen, touchpoint, [journey_fields.importance(seen)])],
        _form(seen, touchpoint, "moment.why"),
        _evidence(seen, touchpoint, "moment.evidence", opened=touchpoint.moment.evidence is not None),
    ]


def _backstage(seen: Scene, touchpoint: Touchpoint) -> Node:
    carried = lane_lines.carried_by(seen.project, touchpoint.id)
    return fragment[
        p(".quiet.small-text")[seen.say("panel.backstage_hint")],
        div(".form")[
            (journey_fields.lines(seen, touchpoint.id, kind, seen.say(f"lane.{kind}")) for kind in lane_lines.BACKSTAGE)
        ],
        carried
        and div(".chips")[
            (
                button(".chip", type="button", id=f"go-back-{each.id}", **on("click", s.Chosen, id=each.id))[
                    each.name, each.single and span(".warned")[seen.say("journey.single")]
                ]
                for each in carried
            )
        ],
    ]


def _opportunities(seen: Scene, touchpoint: Touchpoint) -> Node:
    found = lane_lines.held(seen.project, touchpoint.id, "opportunity")
    return fragment[
        journey_fields.lines(seen, touchpoint.id, "opportunity", seen.say("panel.opportunity_lines")),
        import_module("throughline.view.priorities.rows").draw(seen, found, touchpoint.id),
    ]


def _variants(seen: Scene, touchpoint: Touchpoint) -> Node:
    segments = notes_in(seen.project, "CS")
    if len(segments) < 2:  # noqa: PLR2004 - one segment has nothing to differ from
        return None
    held = {each.segment: each.text for each in touchpoint.variants}
    body = div(".form")[
        (
            div(".field")[
                label(for_=f"variant-{touchpoint.id}-{each.id}")[each.text],
                textarea(
                    id=f"variant-{touchpoint.id}-{each.id}",
                    rows=1,
                    maxlength=TEXT_MAX,
                    disabled=seen.model.read_only,
                    **on("input", m.VariantTyped, touchpoint=touchpoint.id, segment=each.id, text=VALUE),
                    **on("focusout", m.CellLeft, visit=variant_visit(touchpoint.id, each.id)),
                )[held.get(each.id, "")],
            ]
            for each in segments
        )
    ]
    return group(seen.say("panel.variants"), body, name="variants", opened=bool(held))
