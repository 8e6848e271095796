"""Write an example by short local names; ids, order keys and link directions follow from them.

An id is derived from the example's slug and the local name, so a line may name what comes later and
a sentence changed here changes that sentence alone in the file.
"""

from throughline.core.journey import Carried, Change, Feedback, Moment
from throughline.core.project import Thresholds
from tools.examples.builder.example import Example
from tools.examples.builder.sayings import evidence, guess, month, on, reported, to_test, year
from tools.examples.builder.texts import EXERCISE, SHORT_LANES

__all__ = [
    "EXERCISE",
    "SHORT_LANES",
    "Carried",
    "Change",
    "Example",
    "Feedback",
    "Moment",
    "Thresholds",
    "evidence",
    "guess",
    "month",
    "on",
    "reported",
    "to_test",
    "year",
]
