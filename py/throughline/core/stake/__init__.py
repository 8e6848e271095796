"""Value at stake: what a pain point, or the answer to it, is worth in money a year.

    stake_of(project, pain.id)            # a Stake, a Missing, or None where no change is given
    joint(project, (one.id, other.id))    # both at once, never their sum
    impact_money_of(project, opportunity)

For retention, frequency, order value and margin: customers who reach the touchpoint × share affected × ΔCLV; for
conversion: extra customers × (CLV − CAC). Pains of one segment overlap, so they are never added up.
"""

from throughline.core.stake.answer import Compared, Missing, Part, Reach, Stake
from throughline.core.stake.of import impact_money_of, joint, stake_of

__all__ = ["Compared", "Missing", "Part", "Reach", "Stake", "impact_money_of", "joint", "stake_of"]
