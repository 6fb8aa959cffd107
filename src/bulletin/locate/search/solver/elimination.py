"""Linear equations solved exactly, close to a solution that is known only nearly."""

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction

ONE = -1  # the unknown that stands for a constant


def moved_to_hold(
    near: Mapping[int, Fraction],
    equations: Iterable[Mapping[int, Fraction]],
    rank: Callable[[int, Fraction], tuple[int, Fraction]],
) -> dict[int, Fraction]:
    """
    Return the unknowns moved so that every equation (factors, summing to zero) holds.

    In each equation the unknown that `rank` puts highest gives way; it is told the
    unknown and its factor. Unknown `ONE` is fixed. An equation that contradicts the
    others is left unmet: whoever asks verifies the answer.

    >>> nearly = {0: Fraction(1), 1: Fraction(21, 10)}
    >>> last_first = lambda each, _: (each, Fraction(0))
    >>> moved_to_hold(nearly, [{0: Fraction(2), 1: Fraction(-1)}], last_first)
    {0: Fraction(1, 1), 1: Fraction(2, 1)}
    """
    solved: dict[int, dict[int, Fraction]] = {}
    for equation in equations:
        rest = _substituted(dict(equation), solved)
        free = [each for each in rest if each != ONE]
        if not free:
            continue
        pivot = max(free, key=lambda each: rank(each, rest[each]))
        factor = rest.pop(pivot)
        mine = {pivot: {each: -value / factor for each, value in rest.items()}}
        solved = {each: _substituted(terms, mine) for each, terms in solved.items()} | mine
    found = dict(near)
    fixed = {**near, ONE: Fraction(1)}
    for pivot, terms in solved.items():
        found[pivot] = sum((fixed[each] * value for each, value in terms.items()), Fraction(0))
    return found


def _substituted(
    terms: dict[int, Fraction], solved: Mapping[int, Mapping[int, Fraction]]
) -> dict[int, Fraction]:
    """Return the terms with every solved unknown replaced by what it stands for."""
    left = {each: value for each, value in terms.items() if each not in solved}
    for each, value in terms.items():
        for other, factor in solved.get(each, {}).items():
            left[other] = left.get(other, Fraction(0)) + value * factor
    return {each: value for each, value in left.items() if value}
