"""What the KPIs' screen, panel, dialog and table say, in words and in pictures."""

import re
from datetime import date
from html import unescape

import pytest

from tests.shoes import shoes
from tests.shop import note, session, shop
from tests.view.press import printing
from tests.view.test_words import PSEUDO, allowed, spoken
from throughline.core.journey import Stage
from throughline.core.measures import Ingredients, Kpi, Measurement
from throughline.core.memo import Memo
from throughline.core.messages import kpis as m
from throughline.core.messages import session as s
from throughline.core.messages.paper import PaperAsked, PrintBegan
from throughline.core.model import Model
from throughline.core.state.where import Where
from throughline.core.update import update
from throughline.view import page
from throughline.view.journey_cells import kpi_words
from throughline.view.kpis import paper as kpi_paper
from throughline.view.scene import scene

TODAY = date(2026, 11, 22)
ID = "kpi0000a"


def measured(*values: tuple[date, float, int | None]) -> tuple[Measurement, ...]:
    return tuple(Measurement(id=f"measure{at}", on=on, value=value, n=n) for at, (on, value, n) in enumerate(values))


NPS = Kpi(
    id=ID,
    name="Would recommend us",
    kind="nps",
    about=note("CS"),
    baseline=38.0,
    target=55.0,
    measurements=measured((date(2026, 2, 28), 38, 104), (date(2026, 8, 31), 42, 118)),
)


def seen(model: Model, region: str, memo: Memo[str] | None = None) -> str:
    """The text of a region as one reads it."""
    made, errors = page.rendered(page.regions(model, memo or Memo()))
    assert errors == []
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", made[region])).split())


def html(model: Model, region: str) -> str:
    return unescape(page.rendered(page.regions(model, Memo()))[0][region])


def opened(*kpis: Kpi, chosen: str | None = None, **fields: object) -> Model:
    model = session(shop(kpis=kpis, **fields), "kpis", today=TODAY)
    return model.but(where=model.at(chosen=chosen))


def test_a_card_says_where_it_stands():
    text = seen(opened(NPS), "work")
    assert "42 +4 since the baseline, better n = 118 · ± 16.4 at most" in text
    assert "24 % of the way from 38 to 55" in text.replace("\u00a0", " ")
    assert "Higher is better · 2026-08-31" in text


def test_the_trend_is_told_in_words_too():
    assert 'aria-label="2 measurements: 2026-02-28: 38, 2026-08-31: 42. Baseline: 38; target: 55."' in html(
        opened(NPS), "work"
    )


def test_of_many_measurements_the_outstanding_ones_are_told():
    days = measured(*((date(2026, 1, n + 1), float(n % 7), None) for n in range(20)))
    told = html(opened(NPS.changed(measurements=days, kind="own")), "work")
    assert "20 measurements: 2026-01-01: 0, 2026-01-14: 6, 2026-01-20: 5. Baseline" in told
    assert told.count("trend-point") == 20


def test_a_card_is_made_anew_when_what_it_is_computed_from_changes():
    memo: Memo[str] = Memo()
    kpi = Kpi(id=ID, name="Go on", kind="conversion", about="stage-01")
    model = opened(kpi)
    assert "Not measured yet" in seen(model, "work", memo)
    stages = tuple(each.changed(entered=200, went_on=50) for each in model.project.stages)
    model = model.but(project=model.project.changed(stages=stages))
    assert "25 %" in seen(model, "work", memo).replace("\u00a0", " ")


def test_too_few_answers_are_said_to_be_too_few():
    few = NPS.changed(measurements=(), ingredients=Ingredients(scores=(9, 10, 3)))
    assert "too few to tell" in seen(opened(few), "work")


def test_what_is_missing_or_cannot_be_right_is_said():
    text = seen(opened(NPS.changed(baseline=None, target=None, measurements=())), "work")
    assert "Not measured yet" in text
    assert "No baseline yet" in text
    assert "No target yet" in text
    assert "No target distance" in seen(opened(NPS.changed(target=38.0)), "work")
    assert "between −100 and 100" in seen(opened(NPS.changed(target=155.0)), "work")


def test_an_old_value_is_said_to_be_old():
    old = NPS.changed(measurements=measured((date(2024, 1, 1), 30, 100)))
    assert "more than 12 months ago" in seen(opened(old), "work")


def test_the_group_is_the_way_to_what_it_is_about():
    made = html(opened(NPS), "work")
    assert "Runners" in seen(opened(NPS), "work")
    assert f'["ChosenAt", {{"id": "{note("CS")}"}}]' in made


def test_the_table_shows_before_and_after():
    model = opened(NPS)
    model = model.but(kpis=model.kpis.but(shape="table"))
    text = seen(model, "work").replace("\u00a0", " ")
    assert "Would recommend us NPS · Runners 38 42 55 +4 24 % 118 2026-08-31" in text


def test_the_panel_shows_the_formula_filled_in_and_the_measurements():
    held = NPS.changed(ingredients=Ingredients(scores=(9, 10, 7, 3)))
    text = seen(opened(held, chosen=ID), "side").replace("\u00a0", " ")
    assert "2 promote, 1 are passive, 1 detract." in text
    assert "50 % − 25 % = 25" in text
    assert text.index("2026-08-31 · 42 · n = 118") < text.index("2026-02-28 · 38 · n = 104")


def test_many_measurements_are_listed_when_they_are_asked_for():
    days = measured(*((date(2026, 1, n + 1), float(n), None) for n in range(30)))
    model = opened(NPS.changed(measurements=days, kind="own"), chosen=ID)
    memo: Memo[str] = Memo()
    assert "2026-01-01 · 0" not in seen(model, "side", memo)
    model, _ = update(model, m.AllMeasurementsAsked(kpi=ID))
    assert "2026-01-01 · 0" in seen(model, "side", memo)


def test_figures_of_a_share_are_per_cent_everywhere():
    share = Kpi(
        id=ID, name="Stay", kind="retention", baseline=0.79, target=0.83, measurements=measured((TODAY, 0.8, None))
    )
    text = seen(opened(share, chosen=ID), "work").replace("\u00a0", " ")
    assert "80 % +1 point since the baseline, better" in text
    assert 'value="79"' in html(opened(share, chosen=ID), "side")


def test_the_dialog_offers_every_kind_about_the_element():
    model, _ = update(opened(NPS), s.DialogAsked(kind="kpi-kinds", about=("stage-01",)))
    text = seen(model, "dialog")
    assert "Add a KPI: Search" in text
    assert "(customers at the end − new customers) ÷ customers at the start" in text
    assert '["KpiAdded", {"kind": "nps", "about": "stage-01"}]' in html(model, "dialog")


def test_a_stage_a_touchpoint_and_a_segment_show_their_kpis():
    for id_, view in (("stage-01", "journey"), ("enters00", "journey"), (note("CS"), "canvas")):
        model = session(shop(kpis=(NPS.changed(about=id_),)), view, today=TODAY)
        text = seen(model.but(where=model.at(chosen=id_)), "side")
        assert "Would recommend us 42" in text
        assert "Add a KPI here" in text


def test_the_lane_of_the_journey_shows_shares_as_per_cent():
    share = Kpi(id=ID, name="Understood", kind="csat", target=0.9, measurements=measured((TODAY, 0.88, 64)))
    assert kpi_words(scene(opened(share), Memo()), share).replace("\u00a0", " ") == "88 % → 90 %"


def test_nobody_can_change_anything_where_the_project_is_read_only():
    model = opened(NPS, chosen=ID)
    model = model.but(saving=model.saving.but(state="readonly"))
    text = seen(model, "work") + seen(model, "side")
    assert "Add" not in text
    assert "Delete" not in text


def test_the_board_is_printed_each_kpi_once_with_its_heading_on_every_column():
    many = [NPS.changed(id=f"kpi{n:05}", name=f"Figure {n}x", about=None) for n in range(40)]
    model = printing(opened(NPS, *many), PaperAsked(what="kpis"))
    assert (model.where.view, model.paper.plan.order.what) == ("print", "kpis")
    assert len(model.paper.plan.pages) > 1
    text = seen(model, "preview")
    for each in many:
        assert text.count(f"{each.name} ") == 1
    assert text.count("Would recommend us ") == 1
    assert "The whole business" in text
    assert "Runners Customer segment" in text


def test_without_a_kpi_the_canvas_is_printed_instead():
    model = printing(opened(), PaperAsked(what="kpis"))
    assert model.paper.plan.order.what == "canvas"


def test_ctrl_p_on_the_screen_prints_the_kpis():
    model = printing(opened(NPS), PrintBegan())
    assert model.paper.plan.order.what == "kpis"
    assert "Would recommend us NPS" in seen(model, "paper")


def test_a_report_has_the_board_and_the_table_as_plain_html():
    made = scene(opened(NPS), Memo())
    assert "Would recommend us" in "".join(map(str, kpi_paper.board(made)))
    assert str(kpi_paper.before_after(made)).count("<tr") == 2
    assert "button" not in str(kpi_paper.before_after(made))


@pytest.fixture
def full():
    project = shoes()
    first, *rest = project.kpis
    stage = project.stages[0].changed(entered=200, went_on=50)
    assert isinstance(stage, Stage)
    return project.changed(kpis=(first.changed(kind="nps", ingredients=Ingredients(scores=(9, 3))), *rest))


def test_every_panel_of_a_kpi_speaks_the_language_it_is_told_to(full):
    for kpi in full.kpis:
        for kind in ("clv", "engagement", kpi.kind):
            changed = kpi.changed(kind=kind)
            project = full.changed(kpis=tuple(changed if each is kpi else each for each in full.kpis))
            where = Where("kpis", full.id, None, kpi.id)
            assert spoken(Model(project=project, where=where, locale=PSEUDO)) - allowed(project) == set(), kpi.name


def test_the_table_and_the_board_by_kind_do_too(full):
    model = Model(project=full, where=Where("kpis", full.id), locale=PSEUDO, today=TODAY)
    for message in (m.BoardShaped(shape="table"), m.BoardGrouped(grouping="kind")):
        model, _ = update(model, message)
        assert spoken(model.but(today=TODAY)) - allowed(full) == set()


def test_a_figure_counted_in_per_cent_changes_by_points():
    own = Kpi(id=ID, name="Pairs that come back", kind="own", unit="%", baseline=3.4, target=2.0, better="lower")
    own = own.model_copy(update={"measurements": measured((date(2026, 8, 31), 3, 6240))})
    assert "−0.4 points since the baseline" in seen(opened(own), "work")
