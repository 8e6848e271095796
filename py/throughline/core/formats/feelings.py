"""What people write for a feeling: a number on some scale, a word, a face – as a number from −2 to 2."""

from collections.abc import Iterable
from typing import NamedTuple

_WORDS: dict[str, float] = {
    **dict.fromkeys(("terrible", "very negative", "very bad", "awful", "angry", "furious", "very unhappy"), -2.0),
    **dict.fromkeys(("very dissatisfied", "very frustrated", "hate", "--", "😡", "🤬", "😭", "😠"), -2.0),
    **dict.fromkeys(("negative", "bad", "frustrated", "unhappy", "annoyed", "sad", "anxious", "worried"), -1.0),
    **dict.fromkeys(("confused", "disappointed", "dissatisfied", "poor", "low", "-", "😟", "🙁", "☹", "😞"), -1.0),
    **dict.fromkeys(("😕", "😣", "😒", "👎", "😢", "😰", "😩", "😤", ":("), -1.0),
    **dict.fromkeys(("neutral", "ok", "okay", "indifferent", "curious", "average", "fair", "medium"), 0.0),
    **dict.fromkeys(("mixed", "o", "😐", "😶", "🤔", ":|"), 0.0),
    **dict.fromkeys(("positive", "good", "happy", "satisfied", "pleased", "interested", "relieved", "hopeful"), 1.0),
    **dict.fromkeys(("confident", "high", "+", "🙂", "😊", "👍", "😀", "😌", ":)"), 1.0),
    **dict.fromkeys(("very positive", "very good", "delighted", "excited", "great", "excellent", "very happy"), 2.0),
    **dict.fromkeys(("very satisfied", "love", "amazing", "++", "😍", "🤩", "😁", "😄", "😃", ":d"), 2.0),
}
_VARIATION = "\N{VARIATION SELECTOR-16}"


class Scale(NamedTuple):
    """A scale's two ends."""

    low: float
    high: float


OWN = Scale(-2, 2)
FIVE = Scale(1, 5)
SCALES = (OWN, FIVE, Scale(-5, 5), Scale(0, 10), Scale(-10, 10), Scale(0, 100), Scale(-100, 100))
"""Those that people use, the likeliest first."""


def scale_of(numbers: Iterable[float]) -> Scale:
    """The first scale that all the numbers are on: ours, 1 to 5, … Where none fits, theirs is their own widest."""
    found = [*numbers]
    return next((each for each in SCALES if all(each.low <= one <= each.high for one in found)), _widest(found))


def _widest(found: list[float]) -> Scale:
    most = max((abs(each) for each in found), default=2.0)
    return Scale(-most, most)


def on_ours(number: float, scale: Scale) -> float:
    """The number on our own scale, to two places."""
    if scale == OWN:
        return max(-2.0, min(2.0, number))
    share = (number - scale.low) / (scale.high - scale.low)
    return max(-2.0, min(2.0, round(4 * share - 2, 2)))


def of_word(text: str) -> float | None:
    """What a word or a face says."""
    return _WORDS.get(" ".join(text.replace(_VARIATION, "").split()).casefold().rstrip("!."))
