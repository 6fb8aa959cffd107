"""
The unknown true numbers behind a table, and the ranges that print and relations leave.

A variable is either the true number behind a printed figure or a latent one that is
nowhere printed (the previous level that a growth rate implies). All are in base units:
the multiplier of the unit is already applied, so that 万吨 and 吨 can be added.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import inf

from bulletin.model.cell import Cell, Mark
from bulletin.model.figure import Rounding
from bulletin.model.interval import ANYTHING, Interval
from bulletin.model.position import Position
from bulletin.model.report import Place
from bulletin.model.table import Breakdown, Measure, Table
from bulletin.model.unit import Dimension
from bulletin.relate.constraint import EVERYTHING, FLOAT_SLACK, Constraint, Range

_ROUNDS = 60  # narrowing that still moves after so many rounds moves by hairs only
_LEAST_STEP = 1e-4  # of the width: smaller steps are not worth another round


class Network:
    """The variables of one table; figures enter when a relation first asks for them."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.exact: list[Range] = []
        self.floats: list[tuple[float, float]] = []
        self.cells: list[tuple[int, int] | None] = []
        self.complete: dict[Breakdown, bool] = {}  # what was found of each, once
        self.of_parent: dict[int, bool] = {}
        self.places: dict[int, Place] = {}  # of the figures of other tables
        self._foreign: dict[tuple[str, Position], int] = {}
        self._known: dict[tuple[int, int], int] = {}
        self._earlier: dict[tuple[int, int], int] = {}

    def figure(self, item: int, column: int) -> int:
        """Return the variable behind a cell; one without a figure may be any number."""
        known = self._known.get((item, column))
        if known is not None:
            return known
        ends = self._printed(item, column)
        variable = self._add(ends, (item, column))
        self._known[item, column] = variable
        return variable

    def latent(self, ends: Range = EVERYTHING) -> int:
        """Return a new variable that is nowhere printed."""
        return self._add(ends, None)

    def foreign(self, cell: Cell, exponent: int, item: int, path: str) -> int:
        """Return the variable behind a figure of another table; asked for once a figure."""
        known = self._foreign.get((path, cell.position))
        if known is None:
            figure = cell.figure
            ends = figure.interval().scaled(Fraction(10) ** exponent) if figure else ANYTHING
            known = self._foreign[path, cell.position] = self._add((ends.low, ends.high), None)
            label = self.table.items[item].label
            self.places[known] = Place(cell.position, label, Measure.LEVEL, cell.text.strip(), path)
        return known

    def earlier(self, item: int, column: int) -> int:
        """Return the latent level of an item in the period before that of a level column."""
        known = self._earlier.get((item, column))
        if known is None:
            known = self._earlier[item, column] = self.latent()
        return known

    def printed(self, variable: int) -> bool:
        """Tell whether a variable stands behind a printed figure."""
        cell = self.cells[variable]
        return cell is not None and self.table.figure(*cell) is not None

    def scale(self, variable: int) -> int:
        """Return the power of ten between the printed figure and its base unit."""
        cell = self.cells[variable]
        return _exponent(self.table, *cell) if cell else 0

    def _add(self, ends: Range, cell: tuple[int, int] | None) -> int:
        self.exact.append(ends)
        self.floats.append((float(ends[0]), float(ends[1])))
        self.cells.append(cell)
        return len(self.cells) - 1

    def _printed(self, item: int, column: int) -> Range:
        cell = self.table.cell(item, column)
        if cell is None or cell.figure is None:
            return EVERYTHING
        ends = cell.figure.interval(self.table.columns[column].rounding)
        adjusted = self.table.columns[column].rounding is Rounding.ADJUSTED
        if adjusted and self.table.measure(item, column) is Measure.SHARE:
            ends = _absorbing(self.table, item, column, ends)
        exponent = _exponent(self.table, item, column)
        if exponent:
            ends = ends.scaled(Fraction(10) ** exponent)
        return ends.low, ends.high


def _absorbing(table: Table, item: int, column: int, ends: Interval) -> Interval:
    """
    Return the interval of a share that may have absorbed what rounding left to 100.

    One share of the list is moved until all add to 100, and no table says which: the
    greatest, the last, or the one that was nearest to the next step. So each may be off
    by half a step for every share of its list. Errs by missing; that the list adds to
    exactly 100 is tested instead.
    """
    parent = table.items[item].parent
    listed = sum(
        other.parent == parent and table.figure(other.index, column) is not None
        for other in table.items
    )
    room = (ends.high - ends.low) * listed / 2
    return Interval(ends.low - room, ends.high + room)


def _exponent(table: Table, item: int, column: int) -> int:
    """Return the power of ten of a cell's unit; ten per mille are one per cent."""
    unit = table.unit(item, column)
    if unit is None:
        return 0
    return unit.exponent - (unit.dimension is Dimension.PER_MILLE)


def silent(table: Table, item: int, column: int) -> str:
    """Return why a cell holds no figure, in words for a reader; empty if it holds one."""
    cell = table.cell(item, column)
    label = table.items[item].label
    if cell is None or cell.mark is Mark.BLANK:
        return f"{label} is blank"
    if cell.mark is None:
        return ""
    return f"{label} is “{cell.text.strip()}”"


def additive(table: Table, item: int, column: int) -> bool:
    """Tell whether figures of this measure may be added at all."""
    return table.measure(item, column) in (
        Measure.LEVEL,
        Measure.SHARE,
        Measure.CHANGE,
        Measure.POINTS,
    )


def narrow(
    constraints: Sequence[Constraint],
    ranges: list[Range],
    slack: float = FLOAT_SLACK,
    blame: list[int] | None = None,
) -> int | None:
    """
    Narrow `ranges` in place until nothing moves; return a variable left without room.

    Interval propagation: every constraint is asked what it leaves for each of its
    variables, again and again for those whose variables moved. An answer other than
    None is a proof that no true numbers fit (up to `slack`); None is no proof that
    some do, so this errs by missing, never by accusing.

    `blame`, one number a variable, collects as bits which constraints had a part in
    where each range now ends.
    """
    watchers: dict[int, list[int]] = {}
    for number, constraint in enumerate(constraints):
        for variable in constraint.variables:
            watchers.setdefault(variable, []).append(number)
    waiting = dict.fromkeys(range(len(constraints)))
    for _ in range(_ROUNDS):
        moved: dict[int, None] = {}
        for number in waiting:
            empty = _ask(constraints[number], number, ranges, slack, moved, blame)
            if empty is not None:
                return empty
        waiting = dict.fromkeys(n for variable in moved for n in watchers[variable])
        if not waiting:
            break
    return None


def _ask(  # noqa: PLR0913, PLR0917 - the inner loop of everything: no objects here
    constraint: Constraint,
    number: int,
    ranges: list[Range],
    slack: float,
    moved: dict[int, None],
    blame: list[int] | None,
) -> int | None:
    """Narrow the variables of one constraint; return one left without room."""
    left = constraint.implied(ranges, slack)
    causes = 1 << number
    if blame is not None:
        for variable in constraint.variables:
            causes |= blame[variable]
    for variable, (low, high) in zip(constraint.variables, left, strict=True):
        old = ranges[variable]
        if low <= old[0] and high >= old[1]:
            continue
        new = (low if low > old[0] else old[0], high if high < old[1] else old[1])  # noqa: FURB136 - quicker
        ranges[variable] = new
        if blame is not None:
            blame[variable] |= causes
        if new[0] > new[1]:
            return variable
        if _worthwhile(old, new):
            moved[variable] = None
    return None


def _worthwhile(old: Range, new: Range) -> bool:
    """Tell whether a range lost enough of its width for its neighbours to be asked again."""
    width = old[1] - old[0]
    return width == inf or (old[1] - new[1]) + (new[0] - old[0]) > _LEAST_STEP * float(width)


def interval(ends: Range) -> Interval:
    """Return a range of exact numbers as an interval."""
    return Interval(*(end if end in (inf, -inf) else Fraction(end) for end in ends))


def feasible(constraints: Sequence[Constraint], network: Network) -> bool:
    """
    Tell whether propagation leaves room for every variable; exact where it says no.

    Floats decide where they are certain: they are widened outward, so that what they
    reject is decided again in fractions. A single constraint is decided in fractions
    wherever floats see no clear room; several at once are taken as feasible there,
    which may miss a clash in figures of more than eleven digits.
    """
    single = len(constraints) == 1
    if single and _surely_holds(constraints[0], network.floats):
        return True
    if not single and narrow(constraints, list[Range](network.floats)) is None:
        return True
    return narrow(constraints, list(network.exact), slack=0) is None


def _surely_holds(constraint: Constraint, ranges: Sequence[Range]) -> bool:
    """Tell whether the target has clear room, which settles the rest; false if unsure."""
    members = [ranges[variable] for variable in constraint.variables]
    sizes = (abs(float(end)) for ends in members for end in ends)
    margin = 1e-9 * (max((size for size in sizes if size != inf), default=0.0) + 1)
    for (low, high), left in zip(members, constraint.implied(ranges, FLOAT_SLACK), strict=True):
        if low != -inf and high != inf:
            return bool(max(low, left[0]) + margin < min(high, left[1]))
    return True


def left_for(
    variables: Iterable[int], constraints: Sequence[Constraint], ranges: Sequence[Range]
) -> list[Range] | None:
    """
    Return what the others leave for each of `variables` once their own print is ignored.

    None where even then nothing fits.
    """
    freed = list(ranges)
    wanted = tuple(variables)
    for variable in wanted:
        freed[variable] = EVERYTHING
    exact = any(isinstance(end, Fraction) for ends in ranges for end in ends)
    if narrow(constraints, freed, slack=0 if exact else FLOAT_SLACK) is not None:
        return None
    return [freed[variable] for variable in wanted]
