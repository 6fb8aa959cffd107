"""A working: a few printed numbers, a few unknown ones, and the constraints that tie them."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import inf

from bulletin.model.figures.interval import Bound, Interval
from bulletin.relate.constraints.constraint import Constraint
from bulletin.relate.constraints.propagation import interval, narrow
from bulletin.relate.constraints.ranges import EVERYTHING, Range


@dataclass(frozen=True, slots=True)
class Known:
    """
    What is known of a true number.

    `ends` hold it for certain. `point` is what the figures give when each is taken as
    printed: the best guess of a reader with a calculator, None where there is none.
    """

    ends: Interval
    point: Fraction | None = None

    @classmethod
    def exactly(cls, number: int) -> "Known":
        """Return a number that is known without doubt."""
        return cls(Interval(Fraction(number), Fraction(number)), Fraction(number))

    def negated(self) -> "Known":
        """Return the number with the other sign."""
        return Known(self.ends.scaled(Fraction(-1)), None if self.point is None else -self.point)

    def plus(self, number: int) -> "Known":
        """Return the number with a whole one added."""
        low, high = self.ends
        point = None if self.point is None else self.point + number
        return Known(Interval(low + number, high + number), point)

    def shifted(self, exponent: int) -> "Known":
        """Return the number with its point moved: how many tens, or tenths, it makes."""
        factor = Fraction(10) ** exponent
        return Known(self.ends.scaled(factor), None if self.point is None else self.point * factor)


class Working:
    """
    The unknowns of one derivation.

    No arithmetic happens here: the constraints of `relate` narrow the unknowns from
    what is printed, once with the ranges that rounding leaves and once with the
    figures as they stand.
    """

    def __init__(self) -> None:
        self._ranges: list[Range] = []
        self._points: list[Range] = []
        self._ties: list[Constraint] = []

    def given(self, known: Known) -> int:
        """Return the variable of a number that is known."""
        self._ranges.append((known.ends.low, known.ends.high))
        self._points.append(EVERYTHING if known.point is None else (known.point, known.point))
        return len(self._ranges) - 1

    def unknown(self) -> int:
        """Return the variable of a number that is looked for."""
        return self.given(Known(interval(EVERYTHING)))

    def tie(self, *constraints: Constraint) -> None:
        """Let these constraints hold between the variables."""
        self._ties.extend(constraints)

    def left(self, variables: Sequence[int]) -> list[Known | None]:
        """
        Return what is known of these variables, None where nothing bounds one.

        Every number that the printed intervals allow lies inside; errs by being wide
        where one figure enters a working twice.
        """
        ranges, points = self._narrowed(self._ranges), self._narrowed(self._points)
        if ranges is None:
            return [None] * len(variables)
        return [_known(ranges[each], points[each] if points else EVERYTHING) for each in variables]

    def _narrowed(self, ranges: list[Range]) -> list[Range] | None:
        """Return the ranges once all constraints have spoken, None where nothing fits."""
        if len(self._ties) == 1:  # one constraint has nothing to add after its first answer
            (tie,) = self._ties
            left = dict(zip(tie.variables, tie.implied(ranges), strict=True))
            return [
                left.get(each, ends) if ends == EVERYTHING else ends
                for each, ends in enumerate(ranges)
            ]
        narrowed = list(ranges)
        return narrowed if narrow(self._ties, narrowed, slack=0) is None else None


def ends_of(known: Known | None) -> Interval | None:
    """Return the range of what is known, None where nothing is."""
    return known.ends if known else None


def _known(ends: Range, point: Range) -> Known | None:
    if inf in (abs(ends[0]), abs(ends[1])):
        return None
    return Known(interval(ends), single(*point))


def single(low: Bound, high: Bound) -> Fraction | None:
    """Return the only number of a range, None where it holds more than one."""
    return low if low == high and isinstance(low, Fraction) else None
