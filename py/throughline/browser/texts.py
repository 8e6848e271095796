"""Long texts on their way to the page."""

from typing import Any

from pyodide.ffi import to_js

SHORT = 1_000
"""Letters that go over as they are."""


def handed(text: str) -> Any:
    """The text as bytes, for glue that reads them with `static/js/texts.js`.

    Pyodide makes a string of the page's letter by letter, 0.1 ms a thousand: a fifth of a second for a large project.
    Bytes are copied whole, and the browser reads them in a moment.
    """
    if len(text) < SHORT:
        return text
    try:
        return to_js(text.encode())
    except UnicodeEncodeError:  # half a letter, which only the slow way takes over
        return text
