"""Numbers inside sentences: core does not know how a person writes them, so they travel as what they are.

`sentence("clv.was", value=Sum(Decimal("266.67"), "EUR"))`; the view says it in the person's locale (`Scene.say`), and a
command line, which has none, as Python would.
"""

from decimal import Decimal, localcontext
from typing import Any

from throughline.core import money
from throughline.core.record import Record
from throughline.core.state.locale import Locale
from throughline.core.written import money_text, number_text
from throughline.words import Sentence

_PLAIN = Locale()
_SIGNIFICANT, _PLACES = 4, 2
_DIGITS = 60
"""A price of 12 digits × a volume of 15 is more than the 28 that Python counts with unless it is told."""


class Sum(Record):
    """An amount of money; `places` None: as many as the currency has."""

    amount: Decimal
    currency: str
    places: int | None = None

    def text(self, locale: Locale) -> str:
        """As the person writes it."""
        places = money.digits(self.currency) if self.places is None else self.places
        with localcontext(prec=_DIGITS):
            rounded = self.amount.quantize(Decimal(1).scaleb(-places))
        return money_text(rounded, locale, self.currency)

    def __str__(self) -> str:
        """Where nobody's locale is known; without a currency just the number."""
        if not self.currency:
            return number_text(self.amount.quantize(Decimal("0.01")), _PLAIN)
        return self.text(_PLAIN)


class Share(Record):
    """A rate from 0 to 1, shown as per cent."""

    share: float

    def text(self, locale: Locale) -> str:
        """As per cent, with as many places as it takes to tell 99.5 % from 100 %."""
        return f"{number_text(_rounded(self.share * 100), locale)}\u00a0%"

    def __str__(self) -> str:
        """Where nobody's locale is known."""
        return self.text(_PLAIN)


class Plain(Record):
    """A number of something."""

    number: float

    def text(self, locale: Locale) -> str:
        """With as many places as it takes to tell it from its neighbours."""
        return number_text(_rounded(self.number), locale)

    def __str__(self) -> str:
        """Where nobody's locale is known."""
        return self.text(_PLAIN)


Figure = Sum | Share | Plain


def _rounded(number: float) -> Decimal:
    """To four significant digits and two places at least; whole numbers as they are."""
    exact = Decimal(str(number))
    if exact == 0 or exact == exact.to_integral_value():
        return exact
    places = max(_PLACES, _SIGNIFICANT - 1 - exact.adjusted())
    return exact.quantize(Decimal(1).scaleb(-min(places, 8)))


def localised(what: Any, locale: Locale) -> Any:
    """A figure as text; a sentence with its figures as text; anything else as it is."""
    if isinstance(what, Sentence):
        if not what.params:
            return what
        return what.but(params=tuple((name, localised(value, locale)) for name, value in what.params))
    return what.text(locale) if isinstance(what, Sum | Share | Plain) else what
