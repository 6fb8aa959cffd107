"""Gaps that a claim leaves though it is meant and nobody slipped: what is not printed, a base."""

from math import exp, gcd, sqrt

from bulletin.model.figures.figure import AT_RANDOM
from bulletin.readings.claims.sum_claim import Misfit, SumClaim
from bulletin.readings.claims.view import View
from bulletin.readings.likelihood.learned import Learned
from bulletin.readings.likelihood.rounding import CURVE

_FEWEST = 3  # figures that show how large the others are, or of what they are multiples
_ALIKE = 3  # times as large at most
_TENS = 10  # end many a small table that nobody rounded
_ROUND = 100  # smaller figures are round by themselves
_ENOUGH = 20  # figures that leave no doubt
_SIXTH = 6  # of a squared step: what rounding up or down at random varies by
_ROUNDED = 0.01  # of tables of counts have one of these bases, before any figure is seen


def honest_gap(view: View, learned: Learned, claim: SumClaim, failure: Misfit) -> float:
    """Return how likely a claim that is meant leaves a gap though all its figures are right."""
    return unprinted(view, learned, claim, failure) + missed_by_base(view, claim, failure)


def unprinted(view: View, learned: Learned, claim: SumClaim, failure: Misfit) -> float:
    """
    Return how likely a gap is because a blank or a dash stands for a figure not printed.

    Parts that exceed their total leave room for none, unless it may be below zero.
    """
    unsure = view.lines[failure.line].unsure & claim.mask
    if not unsure:
        return 0.0
    signed = unsure | 1 << claim.total
    if failure.gap < 0 and not any(line.below & signed for line in view.lines):
        return 0.0
    return (1 - learned.nil) * _of_usual_size(view, claim, failure)


def _of_usual_size(view: View, claim: SumClaim, failure: Misfit) -> float:
    """
    Return how likely a gap, a step wide, is a figure like those that a list prints there.

    Where they are few, or of other sizes, it is as likely as any.
    """
    middle, printed = view.lines[failure.line].middle, view.lines[failure.line].filled
    sizes = [abs(middle[part]) for part in claim.parts if printed >> part & 1]
    gap = max(abs(failure.gap), failure.room)
    alike = sum(gap <= _ALIKE * size <= _ALIKE * _ALIKE * gap for size in sizes)
    if len(sizes) < _FEWEST or not alike:
        return failure.chance
    usual = failure.step * alike / (len(sizes) * gap * (_ALIKE - 1 / _ALIKE))
    return max(failure.chance, min(1.0, usual))


def missed_by_base(view: View, claim: SumClaim, failure: Misfit) -> float:
    """
    Return how likely a gap is because all figures are rounded to one base at random.

    Chance makes one figure in three, or in five, a multiple: the more of them are, the
    likelier they are rounded so. A few prove nothing, but a gap of a few steps of what all
    figures are multiples of is no slip beyond doubt. Errs towards the publisher.
    """
    line = view.lines[failure.line]
    if line.decimals or line.finest > 1:
        return 0.0  # no counts, or known to be rounded so
    figures = {abs(each) // 2 for other in view.lines for each in other.middle if each}
    if any(other.decimals for other in view.lines):
        figures = {abs(each) // 2 for each in line.middle if each}
    common, members = gcd(*figures), (line.figures & claim.whole).bit_count()
    telling, found = sum(each >= _ROUND for each in figures), 0.0
    if telling < _FEWEST:
        return 0.0
    for base in (each for each in AT_RANDOM if common % each == 0 and common % _TENS):
        odds = _ROUNDED * float(base) ** min(_ENOUGH, telling - 1)
        spread = sqrt(members / _SIXTH)
        steps = failure.gap / (2 * base * spread)  # a gap is in halves
        found = max(found, odds / (1 + odds) * CURVE / spread * exp(-steps * steps / 2))
    return found
