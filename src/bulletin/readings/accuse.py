"""How surely a figure is wrong where a chosen claim fails: the claim against all its rivals."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import comb, exp, log

from bulletin.model.table import Evidence
from bulletin.readings.claim import Claim, Failure, Source
from bulletin.readings.judge import Reading
from bulletin.readings.learn import against_rate, posterior
from bulletin.readings.priors import IN_TREE
from bulletin.readings.span import Span
from bulletin.readings.view import View
from bulletin.readings.weigh import SLIP, exceeding, unprinted, ways

_ALIVE = -5.0
_TELLS = 1.5  # a line that holds, and could have failed
_PARTIAL = 0.05  # lists show a part of what makes up their total
_NAMED = 0.2  # of these, where a word says total
_IN_TREE = 0.05  # of these, where all the table lists hangs under one total that adds up
_KNOWN = 0.001  # of these, where a classification is known to be complete
_SURPLUS = 0.1  # of these, where the parts exceed a total of nothing negative
_SURPLUS_SET_IN = 0.01  # of those set in under it
_UNKNOWN = 2e-4  # any other reason, relative to chance
_CERTAIN = 1e-4  # of all other ways, where words leave no doubt that a list is whole
_FEW, _EXCEEDING = 2, 300.0  # lines in which parts exceed what they are set in under
_COUNTED = 0.6  # a line whose words do not say that it is a rate
_CROSSED = 300.0  # what a row and a column say together that miss the same, at most
_HELPED = 8.0
_BOUND = 50.0


@dataclass(slots=True)
class Doubt:
    """A line in which a chosen claim fails, and the odds that a figure there is wrong."""

    reading: Reading
    claim: Claim
    failure: Failure
    odds: float
    joint: float

    @property
    def probability(self) -> float:
        """Return how likely a figure of this line is wrong."""
        return self.joint / (1 + self.joint)

    def cells(self) -> Iterable[tuple[tuple[int, int], int]]:
        """Yield item and column of each member, with the sign by which the gap would mend it."""
        yield self.reading.view.key(self.claim.total, self.failure.line), -1
        for part in self.claim.parts:
            yield self.reading.view.key(part, self.failure.line), 1

    @property
    def scale(self) -> Fraction:
        """Return half of the finest place of the line, in base units."""
        return Fraction(1, 2) / Fraction(10) ** self.reading.view.lines[self.failure.line].decimals


def doubts(readings: Sequence[Reading]) -> list[Doubt]:
    """Return every failing line of the chosen claims in both directions, weighed together."""
    found = [doubt for reading in readings for doubt in _of_reading(reading)]
    _join(found)
    return found


def believed(reading: Reading, claim: Claim) -> float:
    """
    Return how likely a claim is meant, against every reading that rivals it.

    The rivals are the reading in which nothing is claimed, and each other claim that cannot
    be meant beside it: of the same total over some of the same parts, or of one of its
    parts. Errs low where two rivals say nearly the same.
    """
    return _posterior(reading, claim, _implied_by(reading.chosen))


def _of_reading(reading: Reading) -> list[Doubt]:
    failing = [claim for claim in reading.chosen if claim.failures]
    if not failing:
        return []
    span = _implied_by(reading.chosen)
    return [each for claim in failing for each in _of_claim(reading, claim, span)]


def _implied_by(chosen: Sequence[Claim]) -> Span:
    span = Span()
    for claim in chosen:
        span.adds(claim.total, claim.parts)
    return span


def _posterior(reading: Reading, claim: Claim, span: Span) -> float:
    chosen = set(reading.chosen)
    rivals = [0.0]
    for other in reading.pool.claims.values():
        if other in chosen or other.score <= _ALIVE or not _rival(claim, other):
            continue
        score = other.score - sum(
            each.score for each in chosen if each is not claim and _excludes(each, other)
        )
        if span.implies(other.total, other.parts):
            whole = other.whole | 1 << claim.total
            score -= sum(
                each.score
                for each in reading.chosen
                if each is not claim and (each.whole & whole).bit_count() > 1
            )
        rivals.append(score)
    most = max(*rivals, claim.score)
    mine = exp(claim.score - most)
    return mine / (mine + sum(exp(max(-_BOUND, each - most)) for each in rivals))


def _excludes(one: Claim, other: Claim) -> bool:
    """Tell whether two claims cannot be meant both, whatever it costs."""
    again = one.total == other.total and one.mask & other.mask
    return bool(again or (other.mask >> one.total & 1 and one.mask >> other.total & 1))


def _rival(one: Claim, other: Claim) -> bool:
    shared = one.mask & other.mask
    if shared or one.whole == other.whole:
        return True
    return bool(other.mask >> one.total & 1 and one.mask >> other.total & 1)


def _of_claim(reading: Reading, claim: Claim, span: Span) -> Iterable[Doubt]:
    meant = _posterior(reading, claim, span)
    complete = _odds_of_completeness(reading, claim)
    for failure in claim.failures:
        line = _odds_of_slip(reading, claim, failure, complete)
        odds = 1 / ((1 - meant) / max(meant, 1e-12) + 1 / max(line, 1e-12))
        if len(claim.failures) <= _FEW and exceeding(reading.view, claim, failure):
            odds = max(odds, _EXCEEDING)
        yield Doubt(reading, claim, failure, odds, odds)


def _odds_of_completeness(reading: Reading, claim: Claim) -> float:
    """Return the odds that a list is meant whole and mistyped, against a list of some parts."""
    view, learned = reading.view, reading.learned
    adds = view.adds if claim.known else learned.adds
    own = [
        each for each in claim.fails() if claim.gains.get(each.line) and adds[each.line] >= _COUNTED
    ]
    failing = {each.line for each in claim.failures}
    held = sum(gain > _TELLS for n, gain in claim.gains.items() if n not in failing)
    slipped = sum(_slipped(reading, claim, each) for each in own)
    if _exchanged(view, own):
        slipped = _slipped(reading, claim, own[0]) - log(own[1].chance)
    partial = log(_partial(reading, claim)) - log(
        (held + len(own) + 1) * comb(held + len(own), len(own))
    )
    if len(failing) == 1 and claim.failures[0].gap < 0:
        line = view.lines[claim.failures[0].line]
        surplus = _SURPLUS_SET_IN if claim.evidence is Evidence.INDENT else _SURPLUS
        partial += log(surplus) if not line.below & claim.mask else 0.0
    return exp(max(-_BOUND, min(_BOUND, slipped - partial)))


def _slipped(reading: Reading, claim: Claim, failure: Failure) -> float:
    """Return how much likelier a slip makes a gap than chance, as a logarithm."""
    slip, miss, _ = ways(reading.view, reading.learned, claim, failure, keyed=True)
    miss += unprinted(reading.view, reading.learned, claim, failure)
    return log((SLIP * slip + miss) / failure.chance)


def _exchanged(view: View, failures: Sequence[Failure]) -> bool:
    """
    Tell whether two lines miss the same, one too much and one too little.

    Two figures exchanged between them do that by one slip; what a list leaves out does not.
    """
    if len(failures) != 2:  # noqa: PLR2004
        return False
    scales = [Fraction(10) ** view.lines[each.line].decimals for each in failures]
    one, other = failures
    gaps = one.gap * scales[1] + other.gap * scales[0]
    return abs(gaps) <= one.room * scales[1] + other.room * scales[0]


def _partial(reading: Reading, claim: Claim) -> float:
    if claim.known:
        return _PARTIAL * _KNOWN
    named = reading.view.total[claim.total] or claim.source in (Source.SCOPE, Source.PREFIX)
    if claim.source is Source.LABELS and claim.prior >= IN_TREE:
        return _PARTIAL * _IN_TREE
    return _PARTIAL * (_NAMED if named else 1)


def _odds_of_slip(reading: Reading, claim: Claim, failure: Failure, complete: float) -> float:
    """Return the odds of a slip in a line against all else that leaves such a gap."""
    slip, miss, other = ways(reading.view, reading.learned, claim, failure, keyed=True)
    adds = _adds(reading, claim, failure.line)
    unknown = _UNKNOWN * failure.chance
    if claim.known and reading.view.adds[failure.line] >= _COUNTED:
        unknown, miss = unknown * _CERTAIN, miss * _CERTAIN
        if other <= failure.chance or len(claim.gains) == 1:
            adds = 1 - (1 - adds) * _CERTAIN
    miss += unprinted(reading.view, reading.learned, claim, failure)
    good = adds * SLIP * slip * exp(min(_HELPED, _helped(reading, claim, failure)))
    odd = adds * miss + (1 - adds) * other + adds * unknown
    return good / (odd + good / complete)


def _helped(reading: Reading, claim: Claim, failure: Failure) -> float:
    """Return what other claims say that are mended by the same figure."""
    n, says = failure.line, 0.0
    for each in reading.chosen:
        mended = any(other.line == n and other.corrected for other in each.failures)
        if mended and (each is claim or each.whole & claim.whole):
            says += max(0.0, each.gains.get(n, 0.0))
    return says


def _adds(reading: Reading, claim: Claim, n: int) -> float:
    """Return how likely a line can be added, by all other claims."""
    view, told = reading.view, 0.0
    for each in reading.chosen:
        if each is claim or n not in each.gains:
            continue
        failure = next((one for one in each.failures if one.line == n), None)
        says = against_rate(view, reading.learned, each, failure) if failure else each.gains[n]
        told += max(-8.0, min(8.0, says))
    return min(posterior(reading.learned.before[n], told), view.ceiling[claim.total])


def _join(found: Sequence[Doubt]) -> None:
    """Raise the odds of a row and a column that miss the same through one cell."""
    through: dict[tuple[int, int], list[tuple[Doubt, Fraction]]] = defaultdict(list)
    for doubt in found:
        for cell, sign in doubt.cells():
            through[cell].append((doubt, sign * doubt.failure.gap * doubt.scale))
    for crossing in through.values():
        if len({doubt.reading.view.across for doubt, _ in crossing}) > 1:
            _raise(_same_gap(crossing))


def _same_gap(crossing: Sequence[tuple[Doubt, Fraction]]) -> list[Doubt]:
    """Return the most doubts of one cell that one figure in its place would mend."""
    groups = [
        [
            doubt
            for doubt, gap in crossing
            if abs(gap - middle)
            <= first.failure.room * first.scale + doubt.failure.room * doubt.scale
        ]
        for first, middle in crossing
    ]
    return max(groups, key=len)


def _raise(group: Sequence[Doubt]) -> None:
    if len({doubt.reading.view.across for doubt in group}) < 2:  # noqa: PLR2004
        return
    both = 1.0
    for across in (False, True):
        both *= max(doubt.odds for doubt in group if doubt.reading.view.across is across)
    most = max(doubt.odds for doubt in group)
    chance = max(doubt.failure.chance / doubt.failure.step for doubt in group)
    rooms = 2 * sum(doubt.failure.room for doubt in group) + 1
    joint = max(both, most * min(_CROSSED, 1 / (chance * rooms)))
    for doubt in group:
        doubt.joint = max(doubt.joint, joint)
