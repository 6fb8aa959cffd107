"""
The weights that a headline and the rates of its parts imply.

The headline is a mean of the rates with weights that are not negative and add to one;
nothing else is known of them. Each true rate lies in its interval, and so does the true
headline. The least and the greatest weight of a part are then ends of a linear
programme that has a closed form: with weights w the mean can be anything between
sum w*low and sum w*high, so w is possible exactly where sum w*low <= headline.high and
sum w*high >= headline.low. A part above the headline weighs most if all the rest is as
low as the lowest other part; it must weigh something only if all others are below. At
such an end one of the two conditions is met with equality, and the other then holds of
itself, because no low is above its high and the headline's is not either.
"""

from collections.abc import Sequence
from fractions import Fraction
from math import inf

from bulletin.relate.constraints.ranges import Number, Range

_NONE, _ALL = Fraction(0), Fraction(100)


def implied_weights(headline: Range, rates: Sequence[Range]) -> list[Range] | None:
    """
    Return for each part the least and greatest weight, in per cent, that the rates allow.

    None where no weights fit, because the headline lies outside its parts. The bounds
    are sharp: some true rates and weights reach each of them.

    >>> light, heavy = (Fraction("8.35"), Fraction("8.45")), (Fraction("10.15"), Fraction("10.25"))
    >>> weights = implied_weights((Fraction("8.65"), Fraction("8.75")), [light, heavy])
    >>> [f"{float(low):.1f} to {float(high):.1f}" for low, high in weights]
    ['77.8 to 88.9', '11.1 to 22.2']
    """
    low, high = headline
    if min(least for least, _ in rates) > high or max(most for _, most in rates) < low:
        return None
    mirrored = [(-most, -least) for least, most in rates]
    weights = []
    for part in range(len(rates)):
        above = _from_above(part, rates, high)
        below = _from_above(part, mirrored, -low)
        weights.append((max(above[0], below[0]), min(above[1], below[1])))
    return weights


def _from_above(part: int, rates: Sequence[Range], ceiling: Number) -> Range:
    """Return the weights of a part that keep the least possible mean at most `ceiling`."""
    mine = rates[part][0]
    others = min((low for k, (low, _) in enumerate(rates) if k != part), default=inf)
    if mine > ceiling:
        return _NONE, _mixed(others, mine, ceiling)
    if others > ceiling:
        return _ALL - _mixed(mine, others, ceiling), _ALL
    return _NONE, _ALL


def _mixed(low: Number, high: Number, mean: Number) -> Fraction:
    """Return the per cent of `high` in a mixture with `low`; rates without end weigh nothing."""
    if low == -inf:
        return _ALL
    if high == inf:
        return _NONE
    return Fraction(mean - low) / Fraction(high - low) * _ALL
