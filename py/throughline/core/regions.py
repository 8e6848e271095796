"""Which currency is used where somebody lives, as far as the language tag of their browser tells.

Pyodide has no locale data, and `Intl` knows no currency of a region; so the common ones stand here (ISO 3166, ISO 4217).
"""

from collections.abc import Mapping

OTHERWISE = "EUR"
_BY_REGION: Mapping[str, str] = {
    **dict.fromkeys(("US", "PR", "EC", "SV"), "USD"),
    **dict.fromkeys(("GB", "IM", "JE", "GG"), "GBP"),
    **dict.fromkeys(("CH", "LI"), "CHF"),
    **dict.fromkeys(("DK", "GL", "FO"), "DKK"),
    "AE": "AED",
    "AR": "ARS",
    "AU": "AUD",
    "BR": "BRL",
    "CA": "CAD",
    "CL": "CLP",
    "CN": "CNY",
    "CO": "COP",
    "CZ": "CZK",
    "EG": "EGP",
    "HK": "HKD",
    "HU": "HUF",
    "ID": "IDR",
    "IL": "ILS",
    "IN": "INR",
    "JP": "JPY",
    "KE": "KES",
    "KR": "KRW",
    "MA": "MAD",
    "MX": "MXN",
    "MY": "MYR",
    "NG": "NGN",
    "NO": "NOK",
    "NZ": "NZD",
    "PH": "PHP",
    "PK": "PKR",
    "PL": "PLN",
    "RO": "RON",
    "SA": "SAR",
    "SE": "SEK",
    "SG": "SGD",
    "TH": "THB",
    "TR": "TRY",
    "TW": "TWD",
    "UA": "UAH",
    "VN": "VND",
    "ZA": "ZAR",
}
_BY_LANGUAGE: Mapping[str, str] = {
    "cs": "CZ",
    "da": "DK",
    "he": "IL",
    "hu": "HU",
    "id": "ID",
    "ja": "JP",
    "ko": "KR",
    "nb": "NO",
    "nn": "NO",
    "no": "NO",
    "pl": "PL",
    "ro": "RO",
    "sv": "SE",
    "th": "TH",
    "tr": "TR",
    "uk": "UA",
    "vi": "VN",
}
"""Where a language is spoken in nearly one country alone, it tells the region."""
_REGION_LETTERS = 2


def currency_of(tag: str) -> str:
    """The currency for a language tag such as `en-GB`, `zh-Hant-TW` or `sv`; the euro where it does not say."""
    language, *parts = tag.replace("_", "-").split("-")
    region = next((part.upper() for part in parts if len(part) == _REGION_LETTERS and part.isalpha()), None)
    return _BY_REGION.get(region or _BY_LANGUAGE.get(language.lower(), ""), OTHERWISE)
