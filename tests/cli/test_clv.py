"""`throughline clv`: every form with its published example, the JSON, and what is refused with which sentence."""

import json

import pytest

from throughline.cli.clv_forms import FORMS
from throughline.cli.main import main

CDNOW = ["r=0.2425945", "alpha=4.4136019", "a=0.7929199", "b=2.4258881"]
SPENDING = ["p=6.25", "q=3.74", "v=15.44"]
SURVIVORS = "survivors=1000,631,468,382,326,289,262,241"
RATES = ["margin=100", "retention=0.8", "discount=0.1"]


def told(capsys, *words):
    assert main(["clv", *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("words", "value", "within"),
    [
        (["simple", "order_value=3.88", "orders_per_period=3.9", "periods=13.2"], 199.74, 0.005),
        (["simple", "order_value=75", "orders_per_period=3", "periods=2.5"], 562.5, 0),
        (["simple", "order_value=75", "orders_per_period=3", "periods=2.5", "gross_margin=60%"], 337.5, 1e-9),
        (["subscription", "arpa=500", "gross_margin=0.75", "churn=0.025"], 15_000, 1e-6),
        (["first-not-counted", *RATES], 266.67, 0.005),
        (["first-counted-start", *RATES], 366.67, 0.005),
        (["first-counted-end", *RATES], 333.33, 0.005),
        (["first-counted-start", "margin=17.95", "retention=0.995", "discount=0.01"], 1208.63, 0.005),
        (["truncated", *RATES, "periods=500"], 266.67, 0.005),
        (["bg-nbd", *CDNOW, "x=2", "t_x=30.43", "T=38.86", "t=39"], 1.226, 0.001),
        (["bg-nbd", *CDNOW, "t=32"], 1.0437, 0.001),
        (["gamma-gamma", *SPENDING, "x=2", "mean=22.35"], 24.65, 0.1),
        (["gamma-gamma", *SPENDING, "x=0", "mean=0"], 35.17, 0.1),
        (["sbg", SURVIVORS, "margin=100", "discount=0.1"], 369.49, 0.01),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, list) else "",
)
def test_every_form_gives_its_published_value(words, value, within, capsys):
    found = told(capsys, *words)
    assert found["form"] == words[0]
    assert found["value"] == pytest.approx(value, abs=within)
    assert found["assumptions"]
    assert found["formula"]


def test_the_inputs_are_told_as_they_were_counted(capsys):
    assert told(capsys, "first-not-counted", *RATES)["inputs"] == {"margin": 100, "retention": 0.8, "discount": 0.1}


def test_n6_a_fit_tells_its_parameters_and_log_likelihood(capsys):
    found = told(capsys, "sbg", SURVIVORS)
    assert found["parameters"]["alpha"] == pytest.approx(0.7041, abs=0.0001)
    assert found["parameters"]["beta"] == pytest.approx(1.1820, abs=0.0001)
    assert found["log_likelihood"] == pytest.approx(-1680.27, abs=0.005)
    assert found["value"] is None


def test_n5_the_cac_stands_beside_the_value(capsys):
    found = told(capsys, "subscription", "arpa=500", "gross_margin=0.75", "churn=0.025", "cac=6000")
    assert found["value"] == pytest.approx(15_000)
    assert found["cac"] == pytest.approx({"net": 9_000, "ratio": 2.5, "payback": 16})


def test_growth_has_a_line_of_its_own(capsys):
    plain, grown = (told(capsys, "first-not-counted", *RATES, *more) for more in ([], ["growth=0.05"]))
    assert grown["value"] == plain["value"]
    assert grown["growth"] == pytest.approx(100 * 0.8 / (1.1 - 0.8 * 1.05) - 266.667, abs=0.01)


def test_tables_as_lists_are_fitted(capsys):
    x = ",".join(str(at % 5) for at in range(40))
    t_x = ",".join(str(at % 5 * 2) for at in range(40))
    seen = ",".join(["12"] * 40)
    found = told(capsys, "bg-nbd", f"x={x}", f"t_x={t_x}", f"T={seen}", "t=12")
    assert set(found["parameters"]) == {"r", "alpha", "a", "b"}
    assert found["value"] == pytest.approx(2, rel=0.2)
    means = ",".join(str(10 + at % 7) for at in range(40))
    assert set(told(capsys, "gamma-gamma", f"x={x}", f"mean={means}")["parameters"]) == {"p", "q", "v"}


def test_the_value_the_formula_and_the_assumptions_are_printed(capsys):
    assert main(["clv", "first-not-counted", *RATES]) == 0
    assert capsys.readouterr().out == (
        "266.67\n"
        "margin × r ÷ (1 + d − r)\n"
        "- The first payment is not counted: it came with winning the customer.\n"
        "- Each period the same share stays: 80\N{NO-BREAK SPACE}%.\n"
        "- Later money is discounted by 10\N{NO-BREAK SPACE}% a period.\n"
    )


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["first-not-counted", "margin=100", "retention=1"], "infinite value"),
        (["first-not-counted", "margin=100", "retention=1.2", "discount=0"], "infinite value"),
        (["first-not-counted", "margin=100", "retention=1.2", "discount=0.1"], "enter a share between 0 and 1"),
        (["first-not-counted", "margin=-100", "retention=0.5"], "enter 0 or more"),
        (["first-not-counted", "margin=nan", "retention=0.5"], "margin"),
        (["first-not-counted", "margin=1e308", "retention=0.999999999", "discount=0"], "too large"),
        (["first-not-counted", "margin=100"], "retention"),
        (["first-not-counted", *RATES, "growth=0.5"], "grows faster"),
        (["subscription", "arpa=500", "churn=0"], "churn of 0"),
        (["simple", "order_value=1", "orders_per_period=1", "periods=1", "cac=1"], "revenue, not CLV"),
        (["truncated", *RATES, "periods=2.5"], "whole number"),
        (["sbg"], "survivors"),
        (["sbg", "survivors=100,50"], "too short"),
        (["sbg", "survivors=100,50,60"], "cannot become more"),
        (["sbg", "survivors=100,50.5,20"], "whole number"),
        (["sbg", "alpha=0.7", "beta=1.2", "margin=1"], "no end unless it is discounted"),
        (["bg-nbd", *CDNOW], "t"),
        (["bg-nbd", *CDNOW, "t=5", "x=2", "t_x=9", "T=5"], "T"),
        (["bg-nbd", "x=1,2", "t_x=1", "T=3,4"], "same length"),
        (["gamma-gamma", "p=6", "q=0.5", "v=15"], "infinite"),
        (["magic"], "There is no form"),
        (["simple", "order_value"], "order_value"),
        (["simple", "colour=blue"], "colour"),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, list) else "",
)
def test_what_cannot_be_computed_ends_with_2_and_one_sentence(words, why, capsys):
    assert main(["clv", *words]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert why in captured.err


def test_help_holds_an_example_and_every_form(capsys):
    with pytest.raises(SystemExit) as end:
        main(["clv", "--help"])
    assert end.value.code == 0
    out = capsys.readouterr().out
    assert "throughline clv first-not-counted margin=100" in out
    assert all(f"  {form}" in out for form in FORMS)
