"""
What the figures of all lines say of a claim.

A line in which the claim holds adds the logarithm of how much likelier its gap is if the
claim is meant than by chance; one in which it fails takes away, unless one key struck
wrongly explains the gap. Nothing that could not fail says anything.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from math import exp, log, pi, sqrt
from typing import NamedTuple

from bulletin.readings.claim import Claim, Failure, Source
from bulletin.readings.keystrokes import count_within
from bulletin.readings.view import Line, View

SLIP = 0.01  # of all figures are mistyped
_KEYED = 0.7  # of all slips are one key struck wrongly
_LONE = 0.7  # what a line tells at most in which one part only is printed
_AGAINST = -0.5  # what a line says at worst that holds
_PROPOSED = 2.0  # what a gap one key from right says at most for a claim of labels
_LOST, _ENOUGH = -16.0, 3  # the score, and the lines that fail, of a claim that is given up
_TINY = 1e-300
_CURVE = 1 / sqrt(2 * pi)
_HIDDEN = 0.3  # of what is not shown is nothing
_HULL = 0.9  # of totals that are means lie between their parts
_OUTSIDE = 0.1
_WIDE_MISS = 8  # times what rounding explains: further off is no near miss
_PROPORTIONAL = 4  # lines that may turn out to be copies of one another
_NEARLY_ALL = 0.8
_MANY = 40  # times its rounding a total must be, for its line to be a copy


@dataclass(slots=True)
class Learned:
    """
    What the claims chosen so far tell of the table.

    `adds`: how likely each line can be added; `before`: the same before its own figures
    were asked. `exact`: how often sums come out to the last unit; `misses`: by claim, in how
    many lines it misses by a little more than rounding, and of how many; `nil`: how often a
    blank stands for nothing.
    `corrections`: by line, the claims that fail there and their gaps.
    """

    adds: list[float]
    before: list[float]
    exact: float = 0.5
    misses: dict[Claim, tuple[int, int]] = field(default_factory=dict)
    nil: float = 0.8
    corrections: dict[int, list[tuple[Claim, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def near(self, claim: Claim) -> float:
        """Return how often sums miss by a little more than rounding, told by other claims."""
        others = [counts for other, counts in self.misses.items() if other is not claim]
        near, every = (sum(counts) for counts in zip(*others, strict=True)) if others else (0, 0)
        return (near + 0.1) / (every + 25)


def weigh(view: View, learned: Learned, claim: Claim, floor: float = -40.0) -> None:
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
    claim.weighed = True
    if len(claim.gains) >= _PROPORTIONAL and score > 0:
        _once_if_proportional(view, claim)


def _mostly_fails(claim: Claim) -> bool:
    """Tell whether so many lines failed that no others need be asked."""
    failed = len(claim.failures)
    return failed > _ENOUGH + 2 * (len(claim.gains) - failed)


def _in_line(
    view: View, learned: Learned, claim: Claim, n: int, seen: list[tuple[int, ...]]
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
    figures = (total, *claim.pick(line.middle))
    test = _test(view, learned, claim, n, figures)
    if hidden:
        return _without_hidden(view, learned, claim, test)
    gain = _gain(view, learned, claim, test)
    if figures in seen:
        gain = 0.0
    seen.append(figures)
    claim.gains[n] = gain
    return gain


class _Test(NamedTuple):
    """A claim in one line: its gap, as in `Failure`, and how likely the line can be added."""

    line: int
    gap: int
    room: int
    chance: float
    step: int
    adds: float

    @property
    def holds(self) -> bool:
        """Tell whether rounding explains the gap."""
        return -self.room <= self.gap <= self.room


def _test(view: View, learned: Learned, claim: Claim, n: int, figures: tuple[int, ...]) -> _Test:
    line, (total, *values) = view.lines[n], figures
    gap = total - sum(values)
    size = max(abs(total), sum(map(abs, values)) if line.below & claim.mask else total - gap)
    step = 2 * line.finest
    adds = min(learned.adds[n], view.ceiling[claim.total])
    return _Test(n, gap, _room(line, claim), step / (2 * size + step), step, adds)


def _gain(view: View, learned: Learned, claim: Claim, test: _Test) -> float:
    """Return what a line says, and note its gap or failure."""
    line = view.lines[test.line]
    if test.holds:
        claim.gaps[test.line] = test.gap
        return _held(learned, line, claim, test)
    failure = Failure(test.line, test.gap, test.room, test.chance, test.step)
    if learned.corrections.get(test.line) and _corrected(learned, claim, failure):
        claim.failures.append(failure._replace(corrected=True))
        return _held(learned, line, claim, test._replace(gap=0))
    gain = failed(view, learned, claim, failure)
    claim.failures.append(failure._replace(gain=gain))
    return gain


def _without_hidden(view: View, learned: Learned, claim: Claim, test: _Test) -> float:
    """Return what a line says of which a part is hidden: a sum without it is no accident."""
    line = view.lines[test.line]
    if not line.filled & claim.mask or not test.holds:
        return 0.0
    return max(0.0, _held(learned, line, claim, test._replace(adds=test.adds * _HIDDEN)))


def _room(line: Line, claim: Claim) -> int:
    if line.width:
        return line.width * (claim.whole & (line.figures | line.nil)).bit_count()
    return line.half[claim.total] + sum(claim.pick(line.half))


def _held(learned: Learned, line: Line, claim: Claim, test: _Test) -> float:
    meant = (1 - learned.exact) * _rounded(line, claim, test.gap)
    if not test.gap:
        meant += learned.exact
    if meant <= test.chance:
        return max(log(max(meant, _TINY) / test.chance), _AGAINST) * test.adds
    meant = test.adds * (1 - SLIP) * meant + (1 - test.adds) * test.chance
    gain = log(meant / test.chance)
    lone = (line.filled & claim.mask).bit_count() <= 1 < len(claim.parts)
    return min(gain, _LONE) if lone else gain


def _rounded(line: Line, claim: Claim, gap: int) -> float:
    """Return how likely rounding alone leaves a gap, one step wide."""
    if line.width:
        square = line.width * line.width * ((line.figures & claim.mask).bit_count() + 1)
    else:
        square = sum(each * each for each in claim.pick(line.half)) + line.half[claim.total] ** 2
    spread = sqrt(square / 3)
    return min(1.0, 2 * line.finest * _CURVE / spread * exp(-0.5 * (gap / spread) ** 2))


def failed(
    view: View, learned: Learned, claim: Claim, failure: Failure, *, keyed: bool = False
) -> float:
    """
    Return what a line says in which a claim fails.

    Few gaps are one key from right by chance, so that such a gap speaks for a claim of
    labels; of the many that figures propose some always are, and it must not.
    Parts that exceed what they are set in under are wrong in any reading of the labels.
    """
    if exceeding(view, claim, failure):
        return 0.0
    adds = min(learned.adds[failure.line], view.ceiling[claim.total])
    slip, miss, other = ways(view, learned, claim, failure, keyed=keyed)
    miss += unprinted(view, learned, claim, failure)
    meant = adds * (SLIP * slip + miss) + (1 - adds) * other
    most = _PROPOSED if keyed and claim.source is Source.LABELS else 0.0
    return min(most, log(max(meant, _TINY) / failure.chance))


def exceeding(view: View, claim: Claim, failure: Failure) -> bool:
    """Tell whether parts exceed what they are set in under, and it is no mean of them."""
    line = view.lines[failure.line]
    if not claim.set_in or failure.gap > 0 or line.below & claim.whole:
        return False
    values = [line.middle[part] for part in claim.parts if line.figures >> part & 1]
    return not min(values) <= line.middle[claim.total] <= max(values)


def ways(
    view: View, learned: Learned, claim: Claim, failure: Failure, *, keyed: bool
) -> tuple[float, float, float]:
    """Return how likely a gap is by a slip, by a near miss, and where the line does not add."""
    line = view.lines[failure.line]
    chance, gap, room, step = failure.chance, abs(failure.gap), failure.room, failure.step
    slip = (1 - _KEYED) * chance
    if keyed:
        there, every = struck(view, claim, failure)
        if there:
            slip += _KEYED * there / every / (1 + 2 * room / step)
    else:
        slip = chance
    miss = 0.0
    if gap <= _WIDE_MISS * room + step:
        miss = learned.near(claim) * exp(-(gap - room) / (room + step / 2)) / (1 + 2 * room / step)
    return slip, miss, _as_mean(line, claim, failure)


def unprinted(view: View, learned: Learned, claim: Claim, failure: Failure) -> float:
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
    return (1 - learned.nil) * failure.chance


def _as_mean(line: Line, claim: Claim, failure: Failure) -> float:
    """Return how likely a gap is if the line does not add: its totals are means of the parts."""
    figures = line.figures & claim.mask
    values = [line.middle[part] for part in claim.parts if figures >> part & 1]
    chance = _OUTSIDE * failure.chance
    if values and min(values) <= line.middle[claim.total] <= max(values):
        width = max(values) - min(values) + 2 * failure.room + failure.step
        chance += _HULL * failure.step / width
    return chance


def struck(view: View, claim: Claim, failure: Failure) -> tuple[int, int]:
    """Return how many wrong keys in one of the figures explain a gap, and how many there are."""
    line = view.lines[failure.line]
    there = every = 0
    for series in (claim.total, *claim.parts):
        cell = view.cell(series, failure.line)
        if cell is None or cell.figure is None:
            continue
        figure = cell.figure
        meant = line.middle[series] + (failure.gap if series != claim.total else -failure.gap)
        unit = 2 * line.half[series] / figure.quantum
        some, most = count_within(
            figure, (meant - failure.room) / unit, (meant + failure.room) / unit
        )
        there, every = there + some, every + most
    return there, max(1, every)


def _corrected(learned: Learned, claim: Claim, failure: Failure) -> bool:
    """Tell whether a figure that mends another claim mends this one as well."""
    for other, theirs in learned.corrections[failure.line]:
        if other is claim:
            continue
        alike = other.total == claim.total or other.mask & claim.mask
        if alike and abs(failure.gap - theirs) <= failure.room:
            return True
        crossed = other.mask >> claim.total & 1 or claim.mask >> other.total & 1
        if crossed and abs(failure.gap + theirs) <= failure.room:
            return True
    return False


def _once_if_proportional(view: View, claim: Claim) -> None:
    """Count one line only where nearly all others are copies of it on another scale."""
    failing = {each.line for each in claim.failures}
    held = [n for n, gain in claim.gains.items() if gain > 1 and n not in failing]
    if len(held) < _PROPORTIONAL:
        return
    first = view.lines[held[0]]
    base = first.middle[claim.total] or 1
    pattern = claim.pick(first.middle)
    copies = [n for n in held[1:] if _is_copy(view.lines[n], claim, base, pattern)]
    if len(copies) >= _NEARLY_ALL * (len(held) - 1):
        for n in copies:
            claim.score -= claim.gains[n]
            claim.gains[n] = 0.0


def _is_copy(line: Line, claim: Claim, base: int, pattern: tuple[int, ...]) -> bool:
    room = _room(line, claim) + line.finest
    if abs(line.middle[claim.total]) < _MANY * room:
        return False
    factor = line.middle[claim.total] / base
    off = sum(
        abs(mine - factor * theirs)
        for mine, theirs in zip(claim.pick(line.middle), pattern, strict=True)
    )
    return off <= (1 + abs(factor)) * room
