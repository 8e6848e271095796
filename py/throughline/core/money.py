"""Money is kept as decimal text and counted with `Decimal`: JSON numbers lose digits."""

from decimal import ROUND_HALF_EVEN, Decimal
from typing import Annotated

from pydantic import StringConstraints

Money = Annotated[str, StringConstraints(pattern=r"^-?[0-9]{1,12}(\.[0-9]{1,4})?$")]
"""An amount in the project's currency, such as "129.00"."""
Currency = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
"""An ISO 4217 code."""

_DIGITS = {"BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3} | dict.fromkeys(
    ("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"),
    0,
)


CURRENCIES = (
    *("AED", "ARS", "AUD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EGP", "EUR", "GBP", "HKD", "HUF"),
    *("IDR", "ILS", "INR", "JPY", "KES", "KRW", "MAD", "MXN", "MYR", "NGN", "NOK", "NZD", "PHP", "PKR", "PLN", "RON"),
    *("SAR", "SEK", "SGD", "THB", "TRY", "TWD", "UAH", "USD", "VND", "ZAR"),
)
"""Those offered in a list; a file may hold any other."""


def digits(currency: str) -> int:
    """How many decimal places the currency has (ISO 4217)."""
    return _DIGITS.get(currency, 2)


def quantised(amount: Decimal, currency: str) -> str:
    """The amount as it is kept: rounded half to even to the currency's places."""
    return str(amount.quantize(Decimal(1).scaleb(-digits(currency)), ROUND_HALF_EVEN))
