"""Whether a list that falls short is mistyped, or shows only some of the parts."""

from collections.abc import Sequence
from fractions import Fraction
from math import comb, exp, log

from bulletin.model.table.table import Evidence
from bulletin.readings.choice.reading import Reading
from bulletin.readings.claims.priors import IN_TREE, SLIP_IN_LINE
from bulletin.readings.claims.sum_claim import Misfit, Proposer, SumClaim
from bulletin.readings.claims.view import View
from bulletin.readings.doubt.loose_totals import about_only
from bulletin.readings.doubt.upheld import Upheld, slip_left
from bulletin.readings.likelihood.honest_gaps import honest_gap
from bulletin.readings.likelihood.misfit_causes import misfit_causes, rests

_PARTIAL = 0.05  # lists show a part of what makes up their total
_NAMED = 0.2  # of these, where a word says total
_ALIKE = 0.1  # of these, where other lists of the same names are whole
_IN_TREE = 0.05  # of these, where all the table lists hangs under one total that adds up
_KNOWN = 0.001  # of these, where all the table lists is under it, or all that there is
_WITHHELD = 0.03  # of these, where a table withholds some of the figures that it lists
_SURPLUS = 0.1  # of these, where the parts exceed a total of nothing negative
_SURPLUS_SET_IN = 0.01  # of those set in under it
_COUNTED = 0.6  # a line whose words do not say that it is a rate
_BOUND = 50.0
_LISTED = (Evidence.CLASSIFICATION, Evidence.DECLARED)


def odds_of_completeness(reading: Reading, claim: SumClaim, holding: Upheld) -> float:
    """Return the odds that a list is meant whole and mistyped, against a list of some parts."""
    view, learned = reading.view, reading.learned
    adds = view.adds if claim.known else learned.adds
    own = [
        each for each in claim.fails() if claim.gains.get(each.line) and adds[each.line] >= _COUNTED
    ]
    held = claim.telling
    slipped = sum(_slipped(reading, claim, each, holding) for each in own)
    if _exchanged(view, own):
        slipped = _slipped(reading, claim, own[0], holding) - log(own[1].chance)
    some = _partial(reading, claim)
    if len(claim.failures) == 1 and claim.failures[0].gap < 0:
        some = _exceeded(view, claim, some)
    partial = log(some) - log((held + len(own) + 1) * comb(held + len(own), len(own)))
    honest = _either(partial, about_only(reading, claim, own))
    return exp(max(-_BOUND, min(_BOUND, slipped - honest)))


def _exceeded(view: View, claim: SumClaim, partial: float) -> float:
    """
    Return how likely the parts of a list exceed its total in the one line in which it fails.

    Of some of the parts hardly ever, unless others are below zero.
    """
    if view.lines[claim.failures[0].line].below & claim.mask:
        return partial
    return partial * (_SURPLUS_SET_IN if claim.evidence is Evidence.INDENT else _SURPLUS)


def _either(one: float, other: float) -> float:
    most = max(one, other)
    return most + log(exp(one - most) + exp(other - most))


def _slipped(reading: Reading, claim: SumClaim, failure: Misfit, holding: Upheld) -> float:
    """Return how much likelier a slip makes a gap than chance, as a logarithm."""
    _, miss, _ = misfit_causes(reading.view, reading.learned, claim, failure, keyed=True)
    slip = slip_left(reading.view, claim, failure, holding)
    for rest, often in rests(reading.learned, claim, failure):
        slip += often * slip_left(reading.view, claim, rest, holding)
    miss += honest_gap(reading.view, reading.learned, claim, failure)
    return log((SLIP_IN_LINE * slip + miss) / failure.chance)


def _exchanged(view: View, failures: Sequence[Misfit]) -> bool:
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


def _partial(reading: Reading, claim: SumClaim) -> float:
    if claim.known:
        return _PARTIAL * (_WITHHELD if _withholds(reading.view, claim) else _KNOWN)
    named = reading.view.total[claim.total] or claim.source in (Proposer.SCOPE, Proposer.PREFIX)
    if claim.source is Proposer.LABELS and claim.prior >= IN_TREE:
        return _PARTIAL * _IN_TREE
    if claim.source is Proposer.ALIKE:
        return _PARTIAL * _ALIKE
    return _PARTIAL * (_NAMED if named else 1)


def _withholds(view: View, claim: SumClaim) -> bool:
    """Tell whether figures of a list are withheld: who does so may as well withhold a line."""
    if claim.evidence in _LISTED:
        return False
    return any((line.hidden | line.blank) & claim.whole for line in view.lines if line.figures)
