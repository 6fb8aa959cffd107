"""
What one claim says for itself: how likely its miss is if it is meant, against any other.

A claim that is meant misses by what rounding leaves (normal, cut at the most it can be),
except for a small chance that it is broken though meant. Shares may be rounded, cut or
forced to add up.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, hypot, log, pi, sqrt

from bulletin.locate.accidents.claims.equations import Greater, Miss, Values
from bulletin.locate.accidents.claims.families import Claim, ClaimKind
from bulletin.locate.accidents.likelihood.column_chances import student
from bulletin.locate.chances import (
    ABSORBED,
    ADJUSTED,
    BROKEN,
    BROKEN_HULL,
    BY_REMAINDER,
    CUT,
    EQUAL_HALF,
    FORCED,
    LOOSENESS,
    NEAREST,
    ONE_DECIMAL_APART,
    REVISED_POINTS,
    STEP_SPREAD,
    TELLING_SPREAD,
    WORST_STEP,
)

LEAST = 1e-9  # below it a miss is none
PROFILES = (NEAREST, CUT, FORCED)  # how shares are rounded


@dataclass(slots=True)
class Gains:
    """
    What one claim says under each profile of shares, if meant; and if meant more loosely.

    Loosely is rounded otherwise, or growth on a revised base.
    """

    meant: tuple[float, ...]
    loose: float

    @classmethod
    def alike(cls, gain: float) -> "Gains":
        """Return the same gain under every profile."""
        return cls((gain,) * len(PROFILES), gain)


NOTHING = Gains.alike(0.0)


def gains_of(claim: Claim, kind: ClaimKind, values: Values, scale: float = 1.0) -> Gains:
    """Return what a claim of known figures says for itself, in a family of this kind."""
    return gains_of_miss(claim, kind, claim.equation.miss(values), scale)


def gains_of_miss(claim: Claim, kind: ClaimKind, miss: Miss, scale: float = 1.0) -> Gains:
    """
    Return what a claim whose figures miss each other says for itself, in a family of this kind.

    `scale`: how much larger the figures of its family are than as printed.
    """
    equation = claim.equation
    spread = equation.spread * scale
    if isinstance(equation, Greater):
        return Gains.alike(log(2 * (1 - equation.chance if miss.size else equation.chance)))
    if kind in _SPECIAL:
        return Gains.alike(_SPECIAL[kind](miss, spread))
    if miss.usual * TELLING_SPREAD > spread:
        return NOTHING
    near = meant_gain(miss, spread)
    if kind is ClaimKind.GROWTH:
        return Gains((near,) * len(PROFILES), _revised(miss, spread))
    loose = _boxed(miss.size, miss.most * LOOSENESS, spread)
    if not claim.shares:
        return Gains((near,) * len(PROFILES), loose)
    cut = meant_gain(miss._replace(size=miss.size + miss.cut), spread)
    # What adds up to all there is does so however loosely its shares are worked out.
    return Gains((near, cut, _forced(claim, miss, near)), near if claim.whole else loose)


def fails(claim: Claim, kind: ClaimKind, values: Values) -> bool:
    """Tell whether known figures miss each other by more than rounding leaves."""
    return too_far(kind, claim.equation.miss(values))


def too_far(kind: ClaimKind, miss: Miss) -> bool:
    """Tell whether known figures miss each other by more than rounding leaves."""
    if kind in (ClaimKind.ORDER, ClaimKind.LISTED):
        return False
    return abs(miss.size) > miss.most + LEAST


def meant_gain(miss: Miss, spread: float) -> float:
    """Return the log chance of a miss if the claim is meant, against its being anything."""
    density = 0.0
    if abs(miss.size) <= miss.most + LEAST and miss.usual:
        density = exp(-(miss.size**2) / (2 * miss.usual**2)) / (miss.usual * sqrt(2 * pi))
    return log((1 - BROKEN) * density * spread + BROKEN)


def _boxed(size: float, most: float, spread: float) -> float:
    inside = abs(size) <= most + LEAST
    return log((1 - BROKEN) * spread / (2 * most) * inside + BROKEN) if most else 0.0


def _revised(miss: Miss, spread: float) -> float:
    """Return the same for growth on a revised base: off by points in every line, and rounded."""
    width = hypot(REVISED_POINTS, miss.usual)
    off = log(spread / width) + student(miss.size / width)
    return log_sum((log(1 - BROKEN) + off, log(BROKEN)))


def _forced(claim: Claim, miss: Miss, near: float) -> float:
    """
    Return the same for shares that were made to add up to a hundred.

    What so many rounded shares miss together is shared out by single units, of which
    a small part of them gets one, rather those next to be rounded so, or the largest
    absorbs it all.
    """
    spread, listed = claim.equation.spread, max(claim.listed, 2)
    if claim.whole:
        exactly = abs(miss.size) < miss.most * 1e-3 + LEAST
        step = 2 * miss.most / (claim.listed + 1)
        return log((1 - BROKEN) * spread / step * exactly + BROKEN)
    adjusted = ADJUSTED / sqrt(listed)
    by_a_unit = _by_a_unit(miss, spread, adjusted)
    most = miss.most * listed / 2 * LOOSENESS
    by_several = _boxed(miss.size, most, spread) if claim.absorbs else by_a_unit
    return log_sum(
        (
            log(1 - adjusted) + near,
            log(adjusted * (1 - ABSORBED)) + by_a_unit,
            log(adjusted * ABSORBED) + by_several,
        )
    )


def _by_a_unit(miss: Miss, spread: float, adjusted: float) -> float:
    """Return the same for a share that got a unit: any of them, or one that nearly had it."""
    anyone = _boxed(miss.size, miss.most + miss.cut, spread)
    usual = max(log(1 - BY_REMAINDER) + anyone, log(BROKEN))
    nearly = 4 * adjusted * miss.cut  # beyond rounding, twice what their part of a unit is
    beyond = abs(miss.size) - miss.most
    if not LEAST < beyond <= nearly:
        return usual
    return log_sum((usual, log(BY_REMAINDER * spread / (2 * nearly))))


def _equal(miss: Miss, spread: float) -> float:
    """Return the gain of two figures that are printed of one number: equal but for ties."""
    if miss.most > ONE_DECIMAL_APART:
        return meant_gain(miss, spread)
    if abs(miss.size) < LEAST * 1e3:
        return log(EQUAL_HALF * spread / miss.most)
    inside = abs(miss.size) <= miss.most
    return log((1 - EQUAL_HALF) * spread / miss.most) if inside else log(BROKEN)


def _hull(miss: Miss, spread: float) -> float:
    """Return the gain of a headline among its parts: the narrower they lie, the more."""
    if abs(miss.size) > miss.most:
        return log(BROKEN_HULL)
    return log((1 - BROKEN_HULL) * max(spread / max(2 * miss.most, 0.2), 1.0))


def _series(miss: Miss, spread: float) -> float:
    """Return the gain of a step of a series, in spreads off the usual step."""
    if abs(miss.size) > _FAR:
        return WORST_STEP
    return max(student(miss.size) - log(STEP_SPREAD * spread), WORST_STEP)


_FAR = 1e8
_SPECIAL: Mapping[ClaimKind, Callable[[Miss, float], float]] = {
    ClaimKind.SERIES: _series,
    ClaimKind.HULL: _hull,
    ClaimKind.INDEX: _equal,
}


def log_sum(terms: Sequence[float]) -> float:
    """Return the logarithm of the sum of exponentials."""
    most = max(terms)
    return most + log(sum(exp(each - most) for each in terms))
