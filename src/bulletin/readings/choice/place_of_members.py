"""What it costs a claim where its members stand and what they are counted in."""

from bulletin.model.table.table import mixes_levels
from bulletin.readings.choice.reading import Reading
from bulletin.readings.claims import priors
from bulletin.readings.claims.priors import chance
from bulletin.readings.claims.sum_claim import Proposer, SumClaim
from bulletin.readings.claims.view import View


def cost_of_unlike_units(view: View, claim: SumClaim) -> float:
    """Return what it costs a claim that its members are counted in unlike units or in none."""
    if view.across and _mixed(view, claim):
        return priors.UNLIKE_KIND
    stated = {view.kin[i] for i in (claim.total, *claim.parts)} - {()}
    if len({dimension for _, dimension in stated}) > 1:
        return priors.UNLIKE_KIND
    return priors.UNLIKE if len(stated) > 1 else 0.0


def _mixed(view: View, claim: SumClaim) -> bool:
    """
    Tell whether levels are to be added to what only compares them.

    A per cent beside hundreds of millions is less than rounding lets pass, and its column may
    be a part or not, for all that such figures tell.
    """
    columns = view.table.columns
    return mixes_levels({columns[each].measure for each in (claim.total, *claim.parts)})


def cost_of_skipped_rows(reading: Reading, claim: SumClaim) -> float:
    """Return what it costs a claim that rows between its members are left out of it."""
    if claim.source not in (Proposer.BESIDE, Proposer.APART, Proposer.SINGLE, Proposer.REFINED):
        return 0.0
    whole = claim.whole
    low, high = (whole & -whole).bit_length() - 1, whole.bit_length()
    gaps = (1 << high) - (1 << low) & ~whole & reading.live
    if not gaps:
        return 0.0
    known = reading.forest
    for part in claim.parts:
        gaps &= ~known.below.get(part, 0)
    for other in known.of.get(claim.total, ()):
        if not other.mask & claim.mask:
            gaps &= ~other.mask
            for part in other.parts:
                gaps &= ~known.below.get(part, 0)
    least = chance(priors.APART, reading.view.size**2 / 2) - 1.0
    return max(priors.SKIPPED * gaps.bit_count(), min(0.0, least - claim.prior))
