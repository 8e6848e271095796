"""What becomes of the measurements and the ingredients of a KPI."""

from collections.abc import Iterator
from datetime import date

from throughline.core import edit, kpi_pasting
from throughline.core.effects import Focus, SetField
from throughline.core.find import element
from throughline.core.ids import from_seed
from throughline.core.kpi_formulas import Computed
from throughline.core.kpi_ingredients import computed
from throughline.core.kpi_pasting import Reading, UnreadableError
from throughline.core.kpis import TAKEN
from throughline.core.measures import Ingredients, Kpi, Measurement
from throughline.core.messages import kpis as m
from throughline.core.model import Model, Trouble
from throughline.core.state.kpis import Draft
from throughline.core.text import short
from throughline.core.update.steps import Answer, edited, just, said
from throughline.core.written import NotWrittenError, day_text
from throughline.words import Sentence, say, sentence

NEW, PASTE, SCORES = "measurements.new", "measurements.paste", "ingredients.scores"
"""What the fields of the panel are called where they are more than a field of the document."""
_MOST = 2_000


def update(model: Model, message: m.MeasuringEdit) -> Answer:
    """One line a case."""
    kpi = found(model, message.kpi)
    if kpi is None:
        return just(model)
    match message:
        case m.MeasurementAdded():
            return _measured(model, kpi, message)
        case m.MeasurementsPasted():
            return _pasted(model, kpi, message)
        case m.PresentTaken():
            return _taken(model, kpi, message.now.date(), from_seed(message.seed))
        case m.ScoresWritten(text=text):
            return _scores(model, kpi, text)
    return just(model)


def found(model: Model, id_: str) -> Kpi | None:
    """The KPI of an id."""
    held = element(model.document, id_)
    return held if isinstance(held, Kpi) else None


def name(kpi: Kpi) -> str | Sentence:
    """What a KPI is called, else what it is."""
    return short(kpi.name) or sentence(f"kpi.short.{kpi.kind}")


def _reading(model: Model, kpi: Kpi) -> Reading:
    return Reading(model.locale, kpi.is_share)


def _measured(model: Model, kpi: Kpi, message: m.MeasurementAdded) -> Answer:
    typed = (message.value, message.n, message.source)
    try:
        new = kpi_pasting.measurement(next(from_seed(message.seed)), message.on, typed, _reading(model, kpi))
    except NotWrittenError as reason:
        draft = Draft(message.on, *typed)
        return just(_troubled(_drafted(model, draft), kpi, NEW, "", sentence(reason.key)))
    model = _drafted(_kept(model, kpi, (new,)), Draft(source=new.source))
    emptied = (SetField(f"measure-{part}", "") for part in ("value", "n"))
    return just(model, *emptied, Focus(("measure-value",)))


def _drafted(model: Model, draft: Draft) -> Model:
    return model.but(kpis=model.kpis.but(draft=draft))


def _kept(model: Model, kpi: Kpi, new: tuple[Measurement, ...]) -> Model:
    """The model with more measurements; what was wrong before is forgotten."""
    if len(kpi.measurements) + len(new) > _MOST:
        return _troubled(model, kpi, PASTE, "", sentence("kpi.paste.most", most=_MOST))
    after = kpi.changed(measurements=(*kpi.measurements, *new))
    step = sentence("undo.kpi_measured", name=name(kpi), n=len(new))
    model = edited(model.but(trouble=None), edit.replaced(model.document, after), step)
    return said(model, "said.kpi_measured", name=name(kpi), n=len(new))


def _troubled(model: Model, kpi: Kpi, field: str, written: str, why: Sentence) -> Model:
    model = model.but(trouble=Trouble(kpi.id, field, written, why))
    return said(model, why.key, **dict(why.params))


def _pasted(model: Model, kpi: Kpi, message: m.MeasurementsPasted) -> Answer:
    try:
        new = kpi_pasting.measurements(message.text, _reading(model, kpi), from_seed(message.seed))
    except UnreadableError as reason:
        return just(_troubled(model, kpi, PASTE, message.text, reason.why), Focus(("measure-paste",)))
    return just(_kept(model, kpi, new), SetField("measure-paste", ""), Focus(("measure-paste",)))


def _taken(model: Model, kpi: Kpi, today: date, ids: Iterator[str]) -> Answer:
    """What the ingredients give, as of today; another value of today is replaced."""
    made = computed(model.document, kpi)
    if not isinstance(made, Computed):
        return just(model)
    rest = tuple(each for each in kpi.measurements if each.on != today)
    source = say(model.locale.language, "kpi.from_ingredients")
    new = Measurement(id=next(ids), on=today, value=round(made.value, TAKEN), n=made.n, source=source)
    project = edit.replaced(model.document, kpi.changed(measurements=(*rest, new)))
    model = edited(model, project, sentence("undo.kpi_taken", name=name(kpi)))
    return just(said(model, "said.kpi_taken", name=name(kpi), day=day_text(today, model.locale)))


def _scores(model: Model, kpi: Kpi, text: str) -> Answer:
    try:
        scores = kpi_pasting.scores(text)
    except UnreadableError as reason:
        return just(_troubled(model, kpi, SCORES, text, reason.why))
    model = model.but(trouble=None)
    held = kpi.ingredients or Ingredients()
    if held.scores == scores:
        return just(model)
    mixed = held.changed(scores=scores)
    after = kpi.changed(ingredients=None if mixed == Ingredients() else mixed)
    model = edited(model, edit.replaced(model.document, after), sentence("undo.kpi_scores", name=name(kpi)))
    shown = SetField(f"field-{kpi.id}-{SCORES}", kpi_pasting.written(scores))
    return just(said(model, "said.kpi_scores", n=len(scores)), shown)
