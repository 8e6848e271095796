"""Two copies of one project become one again: what was written in either of them is there."""

from throughline.core.merge.merging import Merge, merge
from throughline.core.merge.size import TooMuchError
from throughline.core.merge.verdicts import Choice, Verdict

__all__ = ["Choice", "Merge", "TooMuchError", "Verdict", "merge"]
