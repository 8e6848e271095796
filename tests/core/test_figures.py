"""Figures inside sentences are written as the person writes numbers."""

from decimal import Decimal

import pytest

from throughline.core.figures import Plain, Share, Sum, localised
from throughline.core.state.locale import Locale
from throughline.words import say, sentence

GERMAN = Locale(language="de", decimal=",", group=".", currency_first=False, symbols=(("EUR", "€"),))


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        (Sum(Decimal("1266.666"), "EUR"), "1.266,67\N{NO-BREAK SPACE}€"),
        (Sum(Decimal("1266.666"), "EUR", 0), "1.267\N{NO-BREAK SPACE}€"),
        (Share(0.981577), "98,16\N{NO-BREAK SPACE}%"),
        (Share(1 - 0.8), "20\N{NO-BREAK SPACE}%"),
        (Plain(0.0704123), "0,07041"),
        (Plain(-1680.265), "−1.680,26"),
        (Plain(12.0), "12"),
    ],
)
def test_a_figure_in_the_persons_way_of_writing(figure, text):
    assert figure.text(GERMAN) == text


def test_figures_are_found_in_sentences_within_sentences():
    inner = sentence("clv.assume.discount", discount=Share(0.1), per=sentence("clv.period.year"))
    assert "10\N{NO-BREAK SPACE}%" in say("en", localised(sentence("orders.bad", row=1, why=inner), GERMAN))
