"""Choices that look like chance and are the same for the same number."""

from collections.abc import Sequence
from fractions import Fraction
from typing import TypeVar

from benchmarks.made import Chance

Of = TypeVar("Of")


class Choosing(Chance):
    """Chance with the ways in which tables are chosen."""

    def one_of(self, choices: Sequence[Of]) -> Of:
        """Return one of them."""
        return choices[self.below(len(choices))]

    def times_in(self, count: int, of: int) -> bool:
        """Return true so many times in so many."""
        return self.below(of) < count

    def between(self, least: int, most: int) -> int:
        """Return a whole number, both ends included."""
        return least + self.below(most - least + 1)

    def level(self, digits: int) -> Fraction:
        """Return an exact number of up to so many digits before the point, spread as sizes are."""
        whole = 10 ** self.between(0, digits)
        return Fraction(self.below(whole * 1000), 1000)


def chosen(seed: int) -> Choosing:
    """Return the choices of one table; numbers side by side make tables that are unlike."""
    start = Choosing((seed * 0x9E3779B97F4A7C15 + 0x2545F4914F6CDD1D) % 2**64)
    for _ in range(3):
        start.below(2)
    return start
