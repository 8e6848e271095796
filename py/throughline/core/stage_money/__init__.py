"""Money per stage: revenue, cost and marketing spend of a journey, in one period, from what the notes say.

    found = money_of(project, journey.id, "month")

Price × volume is brought to the period; what is paid once stays apart. A note that customers meet at several
touchpoints is split evenly among them. A cost that nobody meets stands where the notes that cause it are met. The parts
of every note add up to the note, to the cent.
"""

from throughline.core.stage_money.funnel import Funnel, funnel
from throughline.core.stage_money.lines import Line, lines
from throughline.core.stage_money.whole import Each, StageMoney, money_of

__all__ = ["Each", "Funnel", "Line", "StageMoney", "funnel", "lines", "money_of"]
