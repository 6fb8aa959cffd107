"""Percentages and levels as text, with the decimals that they deserve."""

from collections.abc import Sequence

from bulletin.derive.arithmetic.working import Known
from bulletin.model.figures.decimals import fixed, justified, significant

_USUAL = 2  # decimals to which bulletins print shares
_DIGITS = 3
_CERTAIN = 1  # points either way: the whole per cent is the first uncertain digit
_ROUGH = 10


def per_cent(known: Known | None, wanted: int = 0) -> str:
    """
    Return a share, growth or contribution as text, empty where no whole one is certain.

    Two decimals at most (or `wanted`, those of a printed neighbour), more only for small
    numbers, which get three significant digits. Mere bounds have no number to show.
    """
    if known is None or known.point is None or known.ends.width > 2 * _CERTAIN:
        return ""
    most = max(_USUAL, wanted, significant(known.point, _DIGITS))
    return fixed(known.point, max(0, min(justified(known.ends), most)))


def evenly(column: Sequence[Known | None]) -> list[str]:
    """
    Return shares or contributions below one another, all with the same decimals.

    They are those that the least certain of them deserves, two at most; empty where no
    whole one is certain.

    >>> from fractions import Fraction
    >>> from bulletin.model.figures.interval import Interval
    >>> known = [Known(Interval(Fraction(low, 100), Fraction(high, 100)), Fraction(point, 1000))
    ...          for low, high, point in ((455, 460, 4571), (248, 252, 2500), (-1, 0, -2))]
    >>> evenly([*known, None])
    ['4.57', '2.50', '0.00', '']
    """
    texts = ["" if each is None else per_cent(each) for each in column]
    known = [each for each, text in zip(column, texts, strict=True) if each and text]
    places = min((min(justified(each.ends), _USUAL) for each in known), default=0)
    return [
        fixed(each.point, max(places, 0)) if each and each.point is not None and text else ""
        for each, text in zip(column, texts, strict=True)
    ]


def weight_text(known: Known | None) -> str:
    """
    Return an implied weight as text, empty where it may lie more than ten points off.

    Weights follow from small differences of rates, so that few are certain to the per
    cent; the nearest whole one then stands for the bounds that are shown beside it.
    """
    if known is None or known.point is None or known.ends.width > 2 * _ROUGH:
        return ""
    return per_cent(known) or fixed(known.point, 0)


def quotient_text(known: Known | None) -> str:
    """Return a location quotient as text, two decimals at most; empty where none is certain."""
    if known is None or known.point is None or justified(known.ends) < 0:
        return ""
    return fixed(known.point, min(justified(known.ends), _USUAL))


def quantity(known: Known | None, wanted: int) -> str:
    """
    Return a level as text, in tens or hundreds where its units are far from known.

    No more decimals than `wanted`, those of the level that it stands beside, except
    that a small one gets three significant digits. Before the point two uncertain digits
    are kept instead of one, because a zero there does not look rounded.
    """
    if known is None or known.point is None:
        return ""
    places = justified(known.ends)
    most = max(wanted, significant(known.point, _DIGITS))
    return fixed(known.point, min(places + 1, 0) if places < 0 else min(places, most))
