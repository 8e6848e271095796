"""Small documents as they stand in a file, and the one contract that every file is held to."""

import json
from pathlib import Path
from typing import Any

from throughline.core.formats.native import Reading, read, write, write_compact
from throughline.words import say

FIXTURES = Path(__file__).parent / "fixtures"
OWN = "project-0001"


def document(**fields: Any) -> dict[str, Any]:
    """Return a whole document: what each must have, with these fields."""
    return {"format": "throughline", "version": 1, "id": OWN, "name": "A shop", **fields}


def note(number: int = 1, **fields: Any) -> dict[str, Any]:
    """Return a note with the least that it needs."""
    return {"id": f"note-{number:04}", "place": "CS", "text": f"Note {number}", **fields}


def text_of(**fields: Any) -> str:
    """Return a whole document as JSON text."""
    return json.dumps(document(**fields))


def codes(data: bytes | str) -> list[str]:
    """Return the codes of what is wrong with a file."""
    return [fault.code for fault in judged(data).faults]


def found(data: bytes | str) -> list[tuple[str, str]]:
    """Return place and code of what is wrong with a file."""
    return [(fault.place, fault.code) for fault in judged(data).faults]


def judged(data: bytes | str) -> Reading:
    """Read a file and hold the reader to its word: refused with sentences, or kept through save and load."""
    reading = read(data)
    for fault in reading.faults:
        sentence = say("en", fault.sentence)
        assert 10 < len(sentence) < 600
        assert sentence.isprintable()
    assert bool(reading.faults) == (reading.project is None or reading.newer)
    assert len(reading.faults) <= 21
    if reading.project is not None and not reading.newer:
        for saved in (write(reading.project), write_compact(reading.project)):
            again = read(saved)
            assert again.project is not None
            assert write(again.project) == write(reading.project)
    return reading
