"""What a customer brings by telling others, on a line of its own."""

from throughline.core.clv.impossible import amounts, guarded, shares


@guarded
def referral_value(referred: float, clv: float, credit: float) -> float:
    """Money: customers referred × their CLV × the share credited to the one who referred them.

    The CLV is the one without referrals, and the share that is not credited stays with the referred: nothing counts twice.
    """
    amounts(referred=referred)
    shares(referral_credit=credit)
    return referred * clv * credit
