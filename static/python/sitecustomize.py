"""Python runs this when it wakes: says what the page goes without (`tools/blanked.py`), before anybody looks into zeros."""

import sys
import unicodedata

# `"\N{…}"` in sources is compiled in the build; in the page it is a SyntaxError, and names are an AttributeError.
for _name in ("name", "lookup", "ucd_3_2_0", "_ucnhash_CAPI"):
    delattr(unicodedata, _name)

for _encodings in ("cn", "hk", "iso2022", "jp", "kr", "tw"):
    sys.modules[f"_codecs_{_encodings}"] = None  # type: ignore[assignment]  # an ImportError from now on
