"""`throughline kpi`: the formulas for scripts, each exit status, and what is printed with it."""

import json

import pytest

from throughline.cli.kpi import NAMES
from throughline.cli.main import main

GOOD = {
    "nps": (["scores=0,6,9,10"], 0),
    "csat": (["satisfied=150", "answers=250"], 0.6),
    "retention": (["start=500", "end=480", "new=80"], 0.8),
    "churn": (["start=500", "end=480", "new=80"], 0.2),
    "conversion": (["entered=200", "went_on=50"], 0.25),
    "order-value": (["revenue=804960", "orders=6240"], 129),
    "purchase-frequency": (["orders=300", "customers=100"], 3),
    "referral-rate": (["referred=155", "new=500"], 0.31),
    "viral-k": (["invitations=2.5", "conversion=30%"], 0.75),
    "engagement": (["numerator=310", "denominator=1000"], 0.31),
    "funnel": (["counts=1000,400,100"], [0.4, 0.25]),
}


@pytest.mark.parametrize("kind", NAMES)
def test_each_kpi_as_json(kind, capsys):
    words, value = GOOD[kind]
    assert main(["kpi", kind, *words, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["kind"] == kind
    assert told["value"] == pytest.approx(value)
    assert told["inputs"] == dict(word.split("=") for word in words)
    assert told["formula"]


def test_raw_scores_with_n_and_margin_and_too_few_to_tell(capsys):
    assert main(["kpi", "nps", "scores=0,6,9,10"]) == 0
    assert capsys.readouterr().out == (
        "0\n"
        "n = 4, ± 98 at 95 %\n"
        "Too few to tell: with fewer than 30 answers, chance decides.\n"
        "formula: % of 9–10 − % of 0–6\n"
    )


@pytest.mark.parametrize(
    ("words", "value", "n"),
    [
        (["promoters=50", "passives=30", "detractors=20"], 30, 100),
        (["promoters=0.5", "detractors=0.2"], 30, None),
        (["promoters=60%", "passives=30%", "detractors=10%", "n=118"], 50, 118),
    ],
)
def test_an_nps_of_counts_or_shares(words, value, n, capsys):
    assert main(["kpi", "nps", "--json", *words]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["value"] == pytest.approx(value)
    assert told["n"] == n


def test_a_conversion_tells_its_drop_off(capsys):
    assert main(["kpi", "conversion", "entered=200", "went_on=50"]) == 0
    assert capsys.readouterr().out.splitlines()[:2] == ["25\u00a0%", "drop-off 75\u00a0%"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["nps", "scores=0,11"], "11 is not a score"),
        (["nps", "scores="], "no answer yet"),
        (["nps", "scores=9", "promoters=1"], "either scores or"),
        (["nps", "promoters=1"], "detractors"),
        (["nps", "promoters=50", "detractors=20"], "passives"),
        (["csat", "satisfied=300", "answers=250"], "is more than"),
        (["conversion", "entered=0", "went_on=0"], "nothing can be divided by it"),
        (["conversion", "entered=200"], "went_on"),
        (["conversion", "entered=x", "went_on=1"], "“x” is no number"),
        (["conversion", "entered=nan", "went_on=1"], "“nan” is no number"),
        (["conversion", "200"], "name=value"),
        (["conversion", "entered=1", "entered=2"], "twice"),
        (["conversion", "enter=1"], "entered, went_on"),
        (["funnel", "counts=5"], "at least two"),
        (["funnel", "counts=5,6"], "is more than"),
        (["clv"], "throughline clv"),
        (["happiness"], "nps, csat"),
    ],
)
def test_bad_input_is_one_sentence_on_standard_error(words, says, capsys):
    assert main(["kpi", *words]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert says in told.err


def test_help_has_an_example_and_every_kind(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["kpi", "--help"])
    assert ended.value.code == 0
    text = capsys.readouterr().out
    assert "throughline kpi nps scores=0,6,9,10" in text
    assert all(kind in text for kind in NAMES)
