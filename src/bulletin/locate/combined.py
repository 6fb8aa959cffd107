"""
Texts for several wrong figures at once.

One figure after the other is given a text, the one with the fewest choices first, and
everything is propagated after each, so that every choice narrows those that follow.
Only the likeliest few beginnings are kept. Errs by overlooking a combination of texts
each of which is unlikely by itself; that these figures are wrong is said all the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from math import inf, log

from bulletin.locate.hypotheses import Meant, Weighed, Weighing
from bulletin.locate.suspects import Suspects
from bulletin.relate.ranges import Range

_WEIGHED = 24  # sets of figures for which texts are sought
_KEPT = 5  # beginnings of a combination
_HOPELESS = log(3000)  # how much less likely than the best a set may be before any text is set

_Beginning = tuple[Meant, ...]


def combined(weighing: Weighing, sets: Sequence[Suspects]) -> Iterator[Weighed]:
    """Yield what may have been meant in each set of figures, and that any of them is wrong."""
    likeliest = ((_likeliest(weighing, each), each) for each in sets)
    hopeful = [(chance, each) for chance, each in likeliest if chance is not None]
    best = -inf
    for chance, suspects in sorted(hopeful, key=lambda pair: -pair[0])[:_WEIGHED]:
        if chance < best - _HOPELESS:
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
        choices = weighing.choices(variable, left)
        if not choices:
            return None
        chance += log(max(each.chance for each in choices))
    return chance


def _combinations(weighing: Weighing, suspects: Suspects) -> list[_Beginning]:
    kept: list[tuple[_Beginning, Mapping[int, Range]]] = [
        ((), dict(zip(suspects.variables, suspects.left, strict=True)))
    ]
    for _ in suspects.variables:
        longer = [each for begun, left in kept for each in _longer(weighing, begun, left)]
        longer.sort(key=lambda each: -_chance(each[0]))
        kept = longer[:_KEPT]
    return [begun for begun, _ in kept]


def _longer(
    weighing: Weighing, begun: _Beginning, left: Mapping[int, Range]
) -> Iterator[tuple[_Beginning, Mapping[int, Range]]]:
    """Yield the beginning with a text for one figure more, and the ranges that this leaves."""
    choices = {variable: weighing.choices(variable, ends) for variable, ends in left.items()}
    chosen = min(choices, key=lambda variable: len(choices[variable]))
    likeliest = sorted(choices[chosen], key=lambda each: -each.chance)
    for meant in likeliest[:_KEPT]:
        rest = [variable for variable in left if variable != chosen]
        if meant.text is None:
            yield (*begun, meant), {variable: left[variable] for variable in rest}
            continue
        narrowed = weighing.left_beside((*begun, meant), rest)
        if narrowed is not None:
            yield (*begun, meant), narrowed


def _chance(meant: _Beginning) -> float:
    return sum(log(each.chance) for each in meant)
