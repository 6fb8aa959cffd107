"""
What the figures of all lines say of a claim.

A line in which the claim holds adds the logarithm of how much likelier its gap is if the
claim is meant than by chance; one in which it fails takes away, unless one key struck
wrongly explains the gap. Nothing that could not fail says anything.
"""

from math import log

from bulletin.model.table.table import Evidence
from bulletin.readings.claims.priors import SLIP_IN_LINE
from bulletin.readings.claims.sum_claim import LineTest, Misfit, SumClaim
from bulletin.readings.claims.view import FigureLine, View
from bulletin.readings.likelihood.learned import Learned
from bulletin.readings.likelihood.rounding import finest_step, rounding_chance, rounding_room

_LONE = 0.7  # what a line tells at most in which one part only is printed
_AGAINST = -0.5  # what a line says at worst that holds
_LOST, _ENOUGH = -16.0, 3  # the score, and the lines that fail, of a claim that is given up
_TINY = 1e-300
_HIDDEN = 0.3  # of what is not shown is nothing
_PROPORTIONAL = 4  # lines that may turn out to be copies of one another


def score_claim(view: View, learned: Learned, claim: SumClaim, floor: float = -40.0) -> None:
    """Set what every line says of a claim, and its score; stop where it falls below `floor`."""
    claim.failures, claim.empty, claim.gains, claim.gaps = [], [], {}, {}
    score, left = claim.prior + claim.place, view.most
    seen: list[tuple[int, ...]] = []
    for n, line in enumerate(view.lines):
        left -= line.most
        if line.figures >> claim.total & 1:
            score += _in_line(view, learned, claim, n, seen)
            if score + left < floor or (score < _LOST and _mostly_fails(claim)):
                break
    claim.score = score
    if len(claim.gains) >= _PROPORTIONAL and score > 0:
        from bulletin.readings.likelihood.proportional_lines import count_copies_once

        count_copies_once(view, claim)


def _mostly_fails(claim: SumClaim) -> bool:
    """Tell whether so many lines failed that no others need be asked."""
    failing = len(claim.failures)
    return failing > _ENOUGH + 2 * (len(claim.gains) - failing)


def _in_line(
    view: View, learned: Learned, claim: SumClaim, n: int, seen: list[tuple[int, ...]]
) -> float:
    """Return what one line adds to the score; figures that were `seen` before add nothing."""
    line = view.lines[n]
    total, hidden = line.middle[claim.total], line.hidden & claim.mask
    if total and not line.figures & claim.mask:
        return 0.0
    if not line.filled & claim.whole:
        if not hidden:
            claim.empty.append(n)
        return 0.0
    test = claim.tests.get(n)
    if test is None:
        test = claim.tests[n] = _test(view, claim, n)
    if hidden:
        return _without_hidden(view, learned, claim, test)
    gain = _gain(view, learned, claim, test)
    if test.figures in seen:
        gain = 0.0
    seen.append(test.figures)
    claim.gains[n] = gain
    return gain


def _test(view: View, claim: SumClaim, n: int) -> LineTest:
    line = view.lines[n]
    total, values = line.middle[claim.total], claim.pick(line.middle)
    gap = total - sum(values)
    size = max(abs(total), sum(map(abs, values)) if line.below & claim.mask else total - gap)
    step, room = finest_step(line, claim), rounding_room(line, claim)
    rounded = rounding_chance(line, claim, gap) if -room <= gap <= room else 0.0
    return LineTest(n, (total, *values), gap, room, step / (2 * size + step), step, rounded)


def _gain(view: View, learned: Learned, claim: SumClaim, test: LineTest) -> float:
    """Return what a line says, and note its gap or failure."""
    line = view.lines[test.line]
    adds = _adds(view, learned, claim, test)
    if test.holds:
        claim.gaps[test.line] = test.gap
        return _held(learned, line, claim, test, adds)
    failure = Misfit(test.line, test.gap, test.room, test.chance, test.step)
    if learned.corrections.get(test.line) and _corrected(learned, line, claim, failure):
        claim.failures.append(failure._replace(corrected=True))
        mended = test._replace(gap=0, rounded=rounding_chance(line, claim, 0))
        return _held(learned, line, claim, mended, adds)
    from bulletin.readings.likelihood.misfit_causes import weight_of_misfit  # most claims hold

    gain = weight_of_misfit(view, learned, claim, failure)
    claim.failures.append(failure._replace(gain=gain))
    return gain


def _adds(view: View, learned: Learned, claim: SumClaim, test: LineTest) -> float:
    """Return how likely the line can be added."""
    return min(learned.adds[test.line], view.ceiling[claim.total])


def _without_hidden(view: View, learned: Learned, claim: SumClaim, test: LineTest) -> float:
    """Return what a line says of which a part is hidden: a sum without it is no accident."""
    line = view.lines[test.line]
    if not line.filled & claim.mask or not test.holds:
        return 0.0
    adds = _adds(view, learned, claim, test) * _HIDDEN
    return max(0.0, _held(learned, line, claim, test, adds))


def _held(
    learned: Learned, line: FigureLine, claim: SumClaim, test: LineTest, adds: float
) -> float:
    meant = (1 - learned.exact) * test.rounded
    if not test.gap:
        meant += learned.exact
    if meant <= test.chance:
        return max(log(max(meant, _TINY) / test.chance), _AGAINST) * adds
    meant = adds * (1 - SLIP_IN_LINE) * meant + (1 - adds) * test.chance
    gain = log(meant / test.chance)
    lone = (line.filled & claim.mask).bit_count() <= 1 < len(claim.parts)
    return min(gain, _LONE) if lone and claim.evidence is Evidence.ARITHMETIC else gain


def _corrected(learned: Learned, line: FigureLine, claim: SumClaim, failure: Misfit) -> bool:
    """
    Tell whether a figure that mends another claim mends this one as well.

    One that adds the same figures there is no other: a part more that is not printed.
    """
    for other, theirs in learned.corrections[failure.line]:
        if not line.filled & (other.whole ^ claim.whole):
            continue
        alike = other.total == claim.total or other.mask & claim.mask
        if alike and abs(failure.gap - theirs) <= failure.room:
            return True
        crossed = other.mask >> claim.total & 1 or claim.mask >> other.total & 1
        if crossed and abs(failure.gap + theirs) <= failure.room:
            return True
    return False
