"""Several things in one gap of a sentence."""

from collections.abc import Iterable
from functools import reduce

from throughline.words import Sentence, sentence


def listed(these: Iterable[Sentence]) -> Sentence:
    """They as one sentence, with commas between them as the language has them."""
    return reduce(lambda some, one: sentence("finding.list", these=some, one=one), these)
