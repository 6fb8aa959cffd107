"""Percentages and levels as text, with the decimals that they deserve."""

from fractions import Fraction

from bulletin.derive.working import Known
from bulletin.model.decimals import fixed, justified, significant

_USUAL = 2  # decimals to which bulletins print shares
_DIGITS = 3
_CERTAIN = 1  # points either way: the whole per cent is the first uncertain digit
_ROUGH = 10


def per_cent(known: Known | None, wanted: int = 0) -> str:
    """
    Return a share, growth or contribution as text, empty where no whole one is certain.

    Two decimals at most (or `wanted`, those of a printed neighbour), more only for small
    numbers, which get three significant digits.
    """
    if known is None or known.ends.width > 2 * _CERTAIN:
        return ""
    middle = _middle(known)
    most = max(_USUAL, wanted, significant(middle, _DIGITS))
    return fixed(middle, max(0, min(justified(known.ends), most)))


def weight_text(known: Known | None) -> str:
    """
    Return an implied weight as text, empty where it may lie more than ten points off.

    Weights follow from small differences of rates, so that few are certain to the per
    cent; the nearest whole one then stands for bounds that are shown beside it.
    """
    if known is None or known.ends.width > 2 * _ROUGH:
        return ""
    return per_cent(known) or fixed(_middle(known), 0)


def quantity(known: Known | None) -> str:
    """Return a level as text, in tens or hundreds where not even its units are known."""
    return fixed(_middle(known), justified(known.ends)) if known else ""


def _middle(known: Known) -> Fraction:
    if known.point is not None:
        return known.point
    return (Fraction(known.ends.low) + Fraction(known.ends.high)) / 2
