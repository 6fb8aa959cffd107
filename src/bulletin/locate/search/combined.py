"""
Texts for several wrong figures at once.

One figure after the other is given a text, the one with the fewest choices first, and
everything is propagated after each, so that every choice narrows those that follow.
Only the likeliest few beginnings are kept. Errs by overlooking a combination of texts
each of which is unlikely by itself; that these figures are wrong is said all the same.
"""

from collections.abc import Iterator, Sequence
from math import inf, log
from typing import NamedTuple

from bulletin.locate.chances import HOPELESS_TEXTS
from bulletin.locate.search.suspects import Suspects
from bulletin.locate.weigh.hypothesis import Cause, Weighed
from bulletin.locate.weigh.weighing import Weighing
from bulletin.relate.constraints.ranges import Range

_WEIGHED = 24  # sets of figures for which texts are sought
_KEPT = 5  # beginnings of a combination


class _Beginning(NamedTuple):
    """Texts for some figures of a set, those that have none yet, and the ranges left."""

    meant: Cause
    rest: tuple[int, ...]
    ranges: Sequence[Range]


def combined(weighing: Weighing, sets: Sequence[Suspects]) -> Iterator[Weighed]:
    """Yield what may have been meant in each set of figures, and that any of them is wrong."""
    likeliest = ((_likeliest(weighing, each), each) for each in sets)
    hopeful = [(chance, each) for chance, each in likeliest if chance is not None]
    best = -inf
    for chance, suspects in sorted(hopeful, key=lambda pair: -pair[0])[:_WEIGHED]:
        if chance < best - log(HOPELESS_TEXTS):
            break
        for meant in _combinations(weighing, suspects):
            best = max(best, _chance(meant))
            yield weighing.weighed(meant)
    for suspects in sets:
        yield weighing.unsaid(suspects)


def _likeliest(weighing: Weighing, suspects: Suspects) -> float | None:
    """Return the log chance that no combination of texts exceeds, None if one has no text."""
    chance = 0.0
    for variable, left in zip(suspects.variables, suspects.left, strict=True):
        choices = weighing.choices.within(variable, left)
        if not choices:
            return None
        chance += log(max(each.chance for each in choices))
    return chance


def _combinations(weighing: Weighing, suspects: Suspects) -> list[Cause]:
    trial = weighing.trial
    start = trial.with_ranges({each: trial.unprinted(each) for each in suspects.variables})
    kept = [] if start is None else [_Beginning((), suspects.variables, start)]
    for _ in suspects.variables:
        longer = [each for begun in kept for each in _longer(weighing, begun)]
        longer.sort(key=lambda each: -_chance(each.meant))
        kept = longer[:_KEPT]
    return [begun.meant for begun in kept]


def _longer(weighing: Weighing, begun: _Beginning) -> Iterator[_Beginning]:
    """Yield the beginning with a text for one figure more, and the ranges that this leaves."""
    choices = {each: weighing.choices.within(each, begun.ranges[each]) for each in begun.rest}
    chosen = min(choices, key=lambda variable: len(choices[variable]))
    rest = tuple(each for each in begun.rest if each != chosen)
    for meant in sorted(choices[chosen], key=lambda each: -each.chance)[:_KEPT]:
        ranges: Sequence[Range] | None = begun.ranges
        if meant.text is not None:
            ranges = weighing.trial.narrower(begun.ranges, chosen, meant.ends)
        if ranges is not None:
            yield _Beginning((*begun.meant, meant), rest, ranges)


def _chance(meant: Cause) -> float:
    return sum(log(each.chance) for each in meant)
