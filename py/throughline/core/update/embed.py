"""A frame in another site's page: a gate around the ordinary update, and what becomes of what that page says.

The page around us keeps the document (or nobody does). A save goes to it with its revision and counts when it is
acknowledged; until then it is not saved, and that is seen. Changes are told at most twice a second.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from throughline import __version__
from throughline.core import effects as e
from throughline.core.effects import Effect
from throughline.core.embed import accent, exports, gate, protocol
from throughline.core.embed import effects as t
from throughline.core.formats import native
from throughline.core.ids import from_seed
from throughline.core.messages import embed as m
from throughline.core.messages import keeping as k
from throughline.core.messages.base import Message
from throughline.core.messages.paper import PrintAsked
from throughline.core.messages.share import LinkUnlocked, Unlocked
from throughline.core.model import Model
from throughline.core.paper.sizes import usual
from throughline.core.project import VERSION, Project
from throughline.core.share_effects import Unlock
from throughline.core.starting import new_project
from throughline.core.state.embed import EmbedState
from throughline.core.state.history import History
from throughline.core.state.saving import Saving
from throughline.core.state.shelf import Card
from throughline.core.state.where import Where
from throughline.core.update import checking, embed_link, paper, saving
from throughline.core.update.exports import asked_of
from throughline.core.update.session import settled
from throughline.core.update.steps import Answer, just, said
from throughline.words import say

PATIENCE = 5_000
"""Milliseconds for the page around us to acknowledge a save; then the bar says that it is not saved."""
OFTEN = 500
"""Milliseconds between two words about changes."""
KEPT = (e.SaveLater, e.SaveFile, e.HoldForShell, e.PickOrders, Unlock)
"""What a frame does of keeping; the rest has no place here (`Save` is told to the page around us)."""

Updated = Callable[[Model, Message], Answer]


def update(model: Model, message: Message, updated: Updated) -> Answer:
    """The next model and effects, as they hold in a frame."""
    embed = state(model)
    message = gate.meant(embed, message)
    if isinstance(message, m.ExitAsked):
        return just(model, t.TellHost(protocol.event("exit", rev=embed.rev, dirty=model.saving.since is not None)))
    if isinstance(message, LinkUnlocked | Unlocked):
        after, effects = embed_link.answered(model, message, _shown)
    elif isinstance(message, m.EmbedMessage):
        after, effects = checking.with_checks(paper.with_proof(_hearing(updated)))(model, message)
    elif gate.lets(model, embed, message):
        after, effects = updated(model, message)
        after = _counted(model, gate.kept_in(model, after))
    else:
        return just(model)
    after, effects = _carried(after, effects, message)
    after, told = _told(after, message.now)
    return after, (*effects, *told)


def state(model: Model) -> EmbedState:
    """What is known of the page around us; asking elsewhere than in a frame is a defect."""
    if model.embed is None:
        raise TypeError("not in a frame")
    return model.embed


def _with(model: Model, **fields: object) -> Model:
    return model.but(embed=state(model).but(**fields))


def _counted(before: Model, after: Model) -> Model:
    return after if after.project is before.project else _with(after, rev=state(after).rev + 1)


# What goes out.


def _carried(model: Model, effects: Iterable[Effect], message: Message) -> Answer:
    """The effects as they are performed here: a save is told, an address is not shown, storage is not touched."""
    carried: list[Effect] = []
    for effect in effects:
        if isinstance(effect, e.Save):
            model, more = _saved_outside(model, effect, message.now)
            carried += more
        elif not isinstance(effect, e.ShowAddress) and (not isinstance(effect, e.Keeping) or isinstance(effect, KEPT)):
            carried.append(effect)
    return model, tuple(carried)


def _saved_outside(model: Model, effect: e.Save, now: datetime) -> tuple[Model, tuple[Effect, ...]]:
    embed = state(model)
    if embed.storage == "none":
        return _acknowledged(model, effect.project, now), ()
    # What is handed over carries the time of its change; what must be the same object is the model's own.
    model = _with(model, sent=embed.rev, sent_project=model.project, handed=model.project)
    told = t.TellHost(protocol.event("save", rev=embed.rev, json=effect.text))
    return model, (told, t.AwaitHost(embed.rev, PATIENCE))


def _acknowledged(model: Model, project: Project, now: datetime) -> Model:
    """It is kept. Of storage, only the revision and the name of the card mean anything here."""
    card = Card(id=project.id, name=project.name)
    kept = k.Saved(id=project.id, revision=model.saving.revision + 1, checksum="00000000", card=card)
    answer = saving.update(model, kept.but(now=now))
    return answer[0] if answer is not None else model


def _told(model: Model, now: datetime) -> Answer:
    """What changed is told, but not more often than twice a second."""
    embed = state(model)
    news = (embed.rev, model.saving.since is not None)
    if model.project is None or news == embed.told or embed.telling:
        return just(model)
    waited = OFTEN if embed.told_at is None else (now - embed.told_at) // timedelta(milliseconds=1)
    if 0 <= waited < OFTEN:
        return _with(model, telling=True), (t.TellLater(OFTEN - waited),)
    text = protocol.event("change", rev=news[0], dirty=news[1])
    return _with(model, told=news, told_at=now), (t.TellHost(text),)


# What comes in.


def _hearing(updated: Updated) -> Updated:
    def heard(model: Model, message: Message) -> Answer:
        return _heard(model, message, updated)

    return heard


def _heard(model: Model, message: Message, updated: Updated) -> Answer:  # noqa: PLR0911 - one line a case
    match message:
        case m.FrameBegan():
            return _began(model, message)
        case m.HostSaid(text=text):
            return _said(model, message, text, updated)
        case m.HostAbsent():
            return _absent(model, message)
        case m.AnswerDue(rev=rev):
            return _overdue(model, rev)
        case m.TellDue():
            return just(_with(model, telling=False))
        case m.LocaleRead(locale=locale):
            return just(model.but(locale=locale))
        case m.FileMade():
            return just(model, t.TellHost(_file(message)))
        case m.ExampleCame(project=project):
            return _shown(model, project or _new(model, message), message.now)
    return just(model)


def _began(model: Model, message: m.FrameBegan) -> Answer:
    """The page around us hears that we are there. What it does not bring begins by itself."""
    capabilities = {"formats": list(exports.ALL), "messages": list(protocol.KINDS)}
    ready = protocol.event("ready", appVersion=__version__, schemaVersion=VERSION, capabilities=capabilities)
    effects: list[Effect] = [t.TellHost(ready), *_dressed(message.accent)]
    if message.link and not state(model).waits:
        model, more = embed_link.came(model, message.link, message.now, _shown)
        return just(model, *effects, *more)
    if message.example:
        return just(model, *effects, t.FetchExample(message.example))
    if not state(model).waits:
        model, more = _shown(model, _new(model, message), message.now)
        effects += more
    return just(model, *effects)


def _dressed(wanted: str) -> tuple[Effect, ...]:
    return (t.Dress(accent.tokens(wanted)),) if wanted else ()


def _absent(model: Model, message: Message) -> Answer:
    if model.project is not None or not state(model).waits:
        return just(model)
    model, effects = _shown(_with(model, alone=True, storage="none"), _new(model, message), message.now)
    return just(said(model, "embed.alone"), *effects)


def _new(model: Model, message: Message) -> Project:
    language = model.locale.language
    return new_project(from_seed(message.seed), say(language, "project.untitled"), None, language, message.now)


def _shown(model: Model, project: Project, now: datetime) -> Answer:
    """Another document takes the place of the one that is here; what the host does not have of that goes to it first."""
    flushed: tuple[Effect, ...] = ()
    if model.project is not None and model.saving.since is not None and not model.reading:
        model, wanted = saving.save(model, now)
        model, flushed = _handed_over(model, wanted, now)
    embed = state(model)
    where = settled(project, Where(embed.home, project.id))
    model = model.but(
        project=project, history=History(), where=where, dialog=None, editing=None, picked=frozenset(), trouble=None,
        saving=Saving(persisting=True, snapped=now), today=now.date(),
    )  # fmt: skip
    rev = embed.rev + 1
    model = _with(model, rev=rev, told=(rev, False), sent=None, sent_project=None, handed=None)
    held = e.HoldForShell(project.name, native.write_compact(project))
    issues: list[object] = []
    return just(model, *flushed, held, t.TellHost(protocol.event("loaded", rev=rev, issues=issues)))


def _handed_over(model: Model, wanted: Iterable[Effect], now: datetime) -> tuple[Model, tuple[Effect, ...]]:
    made: list[Effect] = []
    for effect in wanted:
        if isinstance(effect, e.Save):
            model, more = _saved_outside(model, effect, now)
            made += (each for each in more if isinstance(each, t.TellHost))
    return model, tuple(made)


def _overdue(model: Model, rev: int) -> Answer:
    """Not acknowledged in time: so it is not saved, and tried again."""
    embed = state(model)
    return _refused(model, "host_silent") if embed.sent == rev and model.project is not None else just(model)


def _refused(model: Model, why: str) -> Answer:
    refused = k.SaveRefused(id=model.document.id, why=why)
    return saving.update(model, refused) or just(model)


def _said(model: Model, message: m.HostSaid, text: str, updated: Updated) -> Answer:
    """One message of the page around us, and its answer."""
    heard = protocol.read(text)
    if isinstance(heard, protocol.Refusal):
        return just(model, t.TellHost(protocol.refusal(heard.id, heard.code, heard.message)))
    try:
        if isinstance(heard.what, protocol.Export) and heard.what.format in exports.LATER:
            return just(model, _export_later(model, heard.id, heard.what.format, message.now))
        model, effects, payload = _done(model, message, heard.what, updated)
    except RefusedError as refused:
        return just(model, t.TellHost(protocol.refusal(heard.id, refused.code, refused.words, **refused.more)))
    return just(model, *effects, t.TellHost(protocol.answer(heard.id, **payload)))


class RefusedError(Exception):
    """The page around us wants what cannot be done."""

    def __init__(self, code: protocol.Code, words: str, **more: object) -> None:
        """Keep the reason."""
        super().__init__(words)
        self.code, self.words, self.more = code, words, more


Done = tuple[Model, tuple[Effect, ...], dict[str, object]]


def _done(model: Model, message: Message, what: protocol.Payload, updated: Updated) -> Done:  # noqa: PLR0911
    """One line a case."""
    match what:
        case protocol.Load(json_=text):
            return _loaded(model, message, text)
        case protocol.Configure():
            return _configured(model, what)
        case protocol.GetDocument():
            text = native.write(saving.dated(_open(model), message.now))
            return model, (), {"rev": state(model).rev, "json": text}
        case protocol.Export(format=format_):
            return _exported(model, format_, message.now)
        case protocol.Print():
            _open(model)
            return *updated(model, PrintAsked(now=message.now, seed=message.seed)), {}
        case protocol.SetReadonly(readonly=readonly):
            return _locked(model, message.now, readonly=readonly)
        case protocol.Focus():
            return model, (e.Focus(("work",)),), {}
        case protocol.Saved(rev=rev):
            return _kept(model, message.now, rev)
        case protocol.NotSaved(rev=rev):
            return _not_kept(model, rev)
    return model, (), {"rev": state(model).rev}


def _open(model: Model) -> Project:
    if model.project is None:
        raise RefusedError("busy", "no document is loaded yet")
    return model.project


def _loaded(model: Model, message: Message, text: str | None) -> Done:
    if not text:
        project = _new(model, message)
    else:
        reading = native.read(text)
        if reading.newer:
            raise RefusedError("newer_document", _words(model, reading))
        if reading.project is None:
            raise RefusedError("invalid_document", _words(model, reading), issues=_issues(model, reading))
        project = reading.project
    if any(each is not None and _same(each, project) for each in (model.project, state(model).handed)):
        return model, (), {"rev": state(model).rev, "issues": []}
    model, effects = _shown(model, project, message.now)
    return model, effects, {"rev": state(model).rev, "issues": []}


def _same(one: Project, other: Project) -> bool:
    """The same document, whenever it was written: an echo of the last save must not undo what was typed since."""
    if one.id != other.id:
        return False
    plain = {"modified": None}
    return native.sorted_project(one).model_copy(update=plain) == native.sorted_project(other).model_copy(update=plain)


def _issues(model: Model, reading: native.Reading) -> list[dict[str, str]]:
    return [{"place": each.place, "message": say(model.locale.language, each.sentence)} for each in reading.faults]


def _words(model: Model, reading: native.Reading) -> str:
    return " ".join(each["message"] for each in _issues(model, reading)[:3])


def _exported(model: Model, format_: str, now: datetime) -> Done:
    project = _open(model)
    export = exports.FORMATS.get(format_)
    if export is None:
        raise RefusedError("unsupported", "no such format", formats=list(exports.ALL))
    _has_journey(project, format_)
    made = export(saving.dated(project, now), now)
    return model, (), {"format": format_, "rev": state(model).rev, **made.payload()}


def _has_journey(project: Project, format_: str) -> None:
    if format_ in exports.OF_A_JOURNEY and not project.journeys:
        formats = [each for each in exports.ALL if each not in exports.OF_A_JOURNEY]
        raise RefusedError("unsupported", "the document has no journey", formats=formats)


def _export_later(model: Model, id_: protocol.Id, name: str, now: datetime) -> Effect:
    """What the edge makes; the document as it is now, whatever is changed meanwhile."""
    project = saving.dated(_open(model), now)
    _has_journey(project, name)
    format_, part = exports.LATER[name]
    asked = asked_of(model, part, now)
    made = e.Export(format_, project, asked, exports.named(project, format_, part, now))
    return t.ExportToHost(id_, name, state(model).rev, made)


def _file(made: m.FileMade) -> str:
    """The answer to what was asked a while ago."""
    if made.data is None:
        missing = "what this format needs could not be fetched; is there a network?"
        return protocol.refusal(made.id, "internal", missing if made.why == "library" else "it could not be made")
    file = exports.Exported(made.name, made.mime, made.data)
    return protocol.answer(made.id, format=made.format, rev=made.rev, **file.payload())


def _locked(model: Model, now: datetime, *, readonly: bool) -> Done:
    """What is not saved yet is handed over before nothing can be changed any more."""
    effects: tuple[Effect, ...] = ()
    if readonly and not model.reading and model.project is not None:
        model, effects = saving.save(model, now)
    return model.but(reading=readonly, editing=None, dialog=None), effects, {"readonly": readonly}


def _kept(model: Model, now: datetime, rev: int) -> Done:
    """A save is acknowledged. An old one that comes late (or twice) changes nothing."""
    embed = state(model)
    if model.reading and embed.sent is None:
        raise RefusedError("read_only", "nothing can be changed here, so nothing was handed over")
    if embed.storage == "none" or rev > embed.rev:
        raise RefusedError("bad_message", "nothing of this revision was handed over")
    if embed.sent != rev or embed.sent_project is None:
        return model, (), {"rev": rev}
    sent = embed.sent_project
    model = _with(model.but(saving=model.saving.but(sent=sent)), sent=None, sent_project=None)
    return _acknowledged(model, sent, now), (), {"rev": rev}


def _not_kept(model: Model, rev: int) -> Done:
    embed = state(model)
    if embed.sent != rev or model.project is None:
        raise RefusedError("bad_message", "nothing of this revision was handed over")
    return *_refused(_with(model, sent=None, sent_project=None), "host_refused"), {"rev": rev}


def _configured(model: Model, wanted: protocol.Configure) -> Done:
    effects: list[Effect] = []
    if wanted.theme is not None:
        model = model.but(scheme=wanted.theme)
    if wanted.accent is not None:
        names = ("--line", "--line-soft", "--on-line")
        effects.append(t.Dress(accent.tokens(wanted.accent) if wanted.accent else tuple((each, "") for each in names)))
    if wanted.locale is not None:
        effects.append(t.ReadLocale(wanted.locale))
    if wanted.paper is not None or wanted.locale is not None:
        sheet = wanted.paper or usual(wanted.locale or model.locale.language)
        model = model.but(paper=model.paper.but(sheet=sheet))
    if wanted.features is not None:
        model = _with(model, features=frozenset(wanted.features))
        model = model.but(findings=model.findings.but(hidden="findings" not in state(model).features))
    if wanted.view is not None and wanted.view != state(model).show:
        model = _with(model, show=wanted.view)
        model = model.but(where=model.at(view=state(model).home) if model.project else model.where, dialog=None)
    return gate.kept_in(model, model), tuple(effects), {}
