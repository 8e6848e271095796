"""What comes first: segments by weighted scores, opportunities by impact against effort and by value per effort."""

from throughline.core.priorities.listing import by_value_per_effort
from throughline.core.priorities.quadrants import Quadrant, quadrant
from throughline.core.priorities.segments import SegmentPriority, segment_priorities

__all__ = ["Quadrant", "SegmentPriority", "by_value_per_effort", "quadrant", "segment_priorities"]
