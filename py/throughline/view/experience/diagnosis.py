"""Diagnosis: from a symptom to suspects in order, each open, tested, cleared or confirmed."""

from collections.abc import Iterator, Mapping
from typing import get_args

from htpy import Element, Node, button, div, fragment, label, li, ol, optgroup, option, p, select, span
from htpy import form as form_

from throughline.core.experience import diagnosing
from throughline.core.experience.suspects import Hunch, proposed
from throughline.core.find import element, locate
from throughline.core.journey import Journey
from throughline.core.messages import experience as m
from throughline.core.messages.session import ChosenAt
from throughline.core.order import ordered
from throughline.core.project import Diagnosis, Suspect, Symptom
from throughline.core.update.experience import SUSPECTED, dom, name
from throughline.view.events import FORM, INDEX, ITEM, on, on_keys
from throughline.view.experience.accused import accusable
from throughline.view.experience.parts import part
from throughline.view.form import Field, form
from throughline.view.scene import Scene

SYMPTOMS: tuple[Symptom, ...] = get_args(Symptom)


def draw(seen: Scene, journey: Journey | None) -> Node:
    """Those there are, the one that is worked on, and how to begin another."""
    del journey
    every = ordered(seen.project.diagnoses)
    open_ = next((each for each in every if each.id == seen.model.experience.diagnosis), every[0] if every else None)
    return fragment[
        part(
            seen.say("diagnosis.title"),
            [_list(seen, every, open_) if every else None, _begin(seen)],
            name="diagnosis",
            hint=seen.say("diagnosis.hint"),
        ),
        open_ and _opened(seen, open_),
    ]


def _list(seen: Scene, every: tuple[Diagnosis, ...], open_: Diagnosis | None) -> Element:
    return div(".xp-diagnoses", role="group", aria_label=seen.say("diagnosis.list"))[
        (
            button(
                ".xp-diagnosis",
                on("click", m.DiagnosisOpened, diagnosis=each.id),
                type="button",
                id=f"diagnosis-{each.id}",
                aria_pressed="true" if each is open_ else "false",
            )[span(".xp-diagnosis-name")[_name(seen, each)], span(".quiet.num")[_progress(seen, each)]]
            for each in every
        )
    ]  # fmt: skip


def _progress(seen: Scene, diagnosis: Diagnosis) -> str:
    done = sum(each.standing != "open" for each in diagnosis.suspects)
    return seen.say("diagnosis.progress", done=done, n=len(diagnosis.suspects))


def _begin(seen: Scene) -> Node:
    if seen.model.read_only:
        return None
    return form_(".xp-begin", on("submit", m.DiagnosisAdded, symptom=FORM + "symptom"), id="diagnosis-begin")[
        div(".field")[
            label(for_="symptom-new")[seen.say("diagnosis.symptom")],
            select(id="symptom-new", name="symptom")[
                (option(value=each)[seen.say(f"field.symptom.{each}")] for each in SYMPTOMS)
            ],
        ],
        button(".btn", type="submit", id="diagnosis-add")[seen.say("diagnosis.begin")],
    ]


def _opened(seen: Scene, diagnosis: Diagnosis) -> Element:
    """The diagnosis that is worked on."""
    why = {each.element: each for each in proposed(seen.project, diagnosis.symptom, seen.model.today)}
    body = div(".xp-opened")[
        div(".xp-diagnosis-form")[
            form(seen, diagnosis, (Field("symptom"), Field("text", label="field.diagnosis_text"))), _delete(seen, diagnosis)
        ],
        ol(
            ".xp-suspects",
            {} if seen.model.read_only else _drops(diagnosis),
            data_place=diagnosis.id,
            aria_label=seen.say("diagnosis.suspects"),
        )[(_suspect(seen, diagnosis, at, each, why) for at, each in enumerate(diagnosis.suspects))],
        not diagnosis.suspects and p(".quiet")[seen.say("diagnosis.no_suspects")],
        not seen.model.read_only and _more(seen, diagnosis),
    ]  # fmt: skip
    title = seen.say("diagnosis.of", name=_name(seen, diagnosis))
    return part(title, body, name="suspects", hint=seen.say("diagnosis.order"))


def _drops(diagnosis: Diagnosis) -> dict[str, str]:
    """Suspects are dragged into another order."""
    dropped = on("tl-drop", m.SuspectDropped, diagnosis=diagnosis.id, element=ITEM, index=INDEX)
    return {"data-sort": "suspects", **dropped}


def _delete(seen: Scene, diagnosis: Diagnosis) -> Node:
    if seen.model.read_only:
        return None
    return button(
        ".btn.small.danger",
        on("click", m.DiagnosisDeleted, diagnosis=diagnosis.id),
        type="button",
        id="diagnosis-delete",
    )[seen.say("diagnosis.delete")]


def _suspect(seen: Scene, diagnosis: Diagnosis, at: int, each: Suspect, why: Mapping[str, Hunch]) -> Element:
    found = locate(seen.project, each.element)
    if found is None:
        return li
    hunch = why.get(each.element)
    path = f"suspects.{at}"
    return li(class_=["xp-suspect", each.standing], data_item=each.element)[
        span(".xp-place.num", aria_hidden="true")[str(at + 1)],
        div(".xp-accused")[
            button(
                ".go",
                on("click", ChosenAt, id=_goes_to(*found)),
                _keys(seen, diagnosis, each),
                type="button",
                id=dom(each.element),
            )[_called(found[1]) or seen.say("accused.nameless")],
            p(".xp-sub")[_kind(seen, *found), hunch and [" · ", seen.say(hunch.why)]],
        ],
        form(
            seen,
            diagnosis,
            (
                Field(f"{path}.standing", label="field.suspects.standing"),
                Field(f"{path}.remark", label="field.suspects.remark"),
            ),
        ),
        not seen.model.read_only and _tools(seen, diagnosis, at, each),
    ]


def _called(found: object) -> str:
    return str(getattr(found, "text", "") or getattr(found, "name", ""))


def _goes_to(collection: str, found: object) -> str:
    """A pain is seen at its touchpoint."""
    return str(found.touchpoint if collection == "pains" else found.id)  # type: ignore[attr-defined]


def _kind(seen: Scene, collection: str, found: object) -> str:
    if collection == "notes":
        return seen.say(f"kind.{found.place}")  # type: ignore[attr-defined]
    if collection == "touchpoints":
        stage = element(seen.project, found.stage)  # type: ignore[attr-defined]
        return f"{seen.say('accused.touchpoints')}, {stage.name}" if stage else seen.say("accused.touchpoints")
    return seen.say(f"accused.{collection}" if collection in SUSPECTED else "accused.other")


def _keys(seen: Scene, diagnosis: Diagnosis, each: Suspect) -> Mapping[str, str]:
    if seen.model.read_only:
        return {}
    whom = {"diagnosis": diagnosis.id, "element": each.element}
    return on_keys(
        {
            "Alt+ArrowUp": (m.SuspectNudged, {**whom, "by": -1}),
            "Alt+ArrowDown": (m.SuspectNudged, {**whom, "by": 1}),
            "Delete": (m.SuspectRemoved, whom),
        }
    )


def _tools(seen: Scene, diagnosis: Diagnosis, at: int, each: Suspect) -> Element:
    whom = {"diagnosis": diagnosis.id, "element": each.element}
    called = _called(element(seen.project, each.element))

    def tool(key: str, sign: str, sends: Mapping[str, str], *, off: bool = False) -> Element:
        words = seen.say(f"diagnosis.{key}", name=called)
        return button(
            ".icon-btn",
            sends,
            type="button",
            id=f"suspect-{key}-{each.element}",
            aria_label=words,
            title=words,
            aria_disabled="true" if off else None,
        )[span(aria_hidden="true")[sign]]

    last = at == len(diagnosis.suspects) - 1
    return div(".xp-tools")[
        tool("earlier", "↑", on("click", m.SuspectNudged, **whom, by=-1), off=at == 0),
        tool("later", "↓", on("click", m.SuspectNudged, **whom, by=1), off=last),
        tool("remove", "×", on("click", m.SuspectRemoved, **whom)),
    ]


def _more(seen: Scene, diagnosis: Diagnosis) -> Element:
    """What else the links suggest, and whatever else people suspect."""
    rest = diagnosing.more(seen.project, diagnosis, seen.model.today)
    words = seen.say("diagnosis.more", n=len(rest)) if rest else seen.say("diagnosis.no_more")
    return div(".xp-more")[
        button(
            ".btn.small",
            on("click", m.SuspectsProposed, diagnosis=diagnosis.id),
            type="button",
            id="suspects-propose",
            disabled=not rest,
        )[words],
        form_(".xp-begin", on("submit", m.SuspectAdded, diagnosis=diagnosis.id, element=FORM + "element"), id="suspect-form")[
            div(".field")[
                label(for_="suspect-new")[seen.say("diagnosis.add")],
                select(id="suspect-new", name="element")[_choices(seen, diagnosis)],
            ],
            button(".btn.small", type="submit", id="suspect-add")[seen.say("diagnosis.add_do")],
        ],
    ]  # fmt: skip


def _choices(seen: Scene, diagnosis: Diagnosis) -> Iterator[Node]:
    held = {each.element for each in diagnosis.suspects}
    for title, group in accusable(seen):
        free = [(id_, called) for id_, called in group if id_ not in held and called]
        if free:
            yield optgroup(label=title)[(option(value=id_)[called] for id_, called in free)]


def _name(seen: Scene, diagnosis: Diagnosis) -> str:
    found = name(diagnosis)
    return found if isinstance(found, str) else seen.say(found)
