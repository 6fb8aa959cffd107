"""Several constraints at once on whole true numbers, and ranges around all of them."""

from dataclasses import dataclass
from fractions import Fraction

from hypothesis import strategies as st

from bulletin.relate.constraints.constraint import AtMost, Constraint, Product, Sum
from bulletin.relate.constraints.means import Hull
from bulletin.relate.constraints.ranges import Range
from tests.relate.true_numbers import around


@dataclass(frozen=True, slots=True)
class System:
    """Constraints with a true number and a range for every variable."""

    constraints: tuple[Constraint, ...]
    numbers: tuple[Fraction, ...]
    ranges: tuple[Range, ...]


@st.composite
def systems(draw: st.DrawFn) -> System:
    """Draw constraints that the same true numbers satisfy, each over some of them."""
    numbers = [Fraction(draw(st.integers(0, 5000)), 10) for _ in range(draw(st.integers(3, 8)))]
    constraints = [draw(_constraint(numbers)) for _ in range(draw(st.integers(1, 6)))]
    return System(tuple(constraints), tuple(numbers), tuple(draw(around(each)) for each in numbers))


@st.composite
def _constraint(draw: st.DrawFn, numbers: list[Fraction]) -> Constraint:
    """Draw a constraint; the number that it follows from the others is added to them."""
    kind = draw(st.sampled_from(("sum", "share", "growth", "at most", "hull")))
    choice = st.sampled_from(range(len(numbers)))
    chosen = draw(st.lists(choice, min_size=2, max_size=4, unique=True))
    picked = [numbers[each] for each in chosen]
    variable = len(numbers)
    if kind == "sum":
        numbers.append(sum(picked, Fraction(0)))
        return Sum((variable, *chosen), (-1, *[1] * len(chosen)))
    if kind == "at most":
        numbers.append(sum(picked, Fraction(draw(st.integers(0, 3)))))
        return AtMost((variable, *chosen))
    if kind == "hull":
        numbers.append((min(picked) + 3 * max(picked)) / 4)
        return Hull((variable, *chosen))
    offset = 100 if kind == "growth" else 0
    numbers.append(picked[0] * (offset + picked[1]) / 100)
    return Product(variable, chosen[0], chosen[1], offset)
