"""Which numbers one slip turns into a printed one, and how likely: for those who weigh gaps."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from bulletin.mistyping.kinds import SLIP_OF_KIND
from bulletin.mistyping.true_texts import mistypings
from bulletin.model.figures.figure import Figure

_LONGEST = 16
_Numbers = tuple[tuple[float, ...], tuple[float, ...]]


@lru_cache(maxsize=1 << 13)
def true_numbers(digits: int, decimals: int, usual: int) -> _Numbers:
    """
    Return what may have been meant by a figure if one slip was made, in order, with chances.

    In steps of the last printed place. `usual` is the number of decimals that such figures
    are printed with: a true figure has no more of them. Floats, since they only weigh.
    """
    figure = Figure(digits, decimals)
    if len(str(abs(digits))) > _LONGEST:
        return (), ()
    chances: dict[float, float] = {}
    for each in mistypings(str(figure), usual):
        if len(each.true.partition(".")[2]) <= max(decimals, usual):
            number = round(float(each.true) * 10**decimals, usual)
            if number != digits:
                chance = SLIP_OF_KIND[each.kind] * each.share
                chances[number] = chances.get(number, 0.0) + chance
    ordered = sorted(chances.items())
    return tuple(number for number, _ in ordered), tuple(chance for _, chance in ordered)


def meant_within(
    figure: Figure, usual: int, low: float, high: float
) -> Iterator[tuple[float, float]]:
    """Yield the numbers between two ends of which a slip makes the figure, with chances."""
    numbers, chances = true_numbers(figure.digits, figure.decimals, usual)
    for place in range(bisect_left(numbers, low), len(numbers)):
        if numbers[place] > high:
            return
        yield numbers[place], chances[place]
