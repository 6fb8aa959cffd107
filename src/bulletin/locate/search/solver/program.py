"""
The linear program of a case, solved again and again with other figures ignored.

Written in offsets from the printed figures and in units of their last digit: in raw
numbers a solver's tolerance calls wrong tables right (many decimals) and right ones
wrong (figures of fifteen digits). Its floats only suggest; proofs are in fractions.
The solver is imported when a program is first built: it takes longer than all the rest.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import inf
from typing import Any

from bulletin.locate.search.solver.linear import LinearRow, range_of_figure
from bulletin.locate.search.solver.scaling import scale_of
from bulletin.locate.search.suspects import Trial
from bulletin.relate.constraints.ranges import Number

_INWARD = 1e-4  # units of the last digit by which a witness keeps from the ends
_TOLERANCE = 1e-9

_GRID = 2**20  # steps a unit to which a witness is rounded: fractions stay short

Point = dict[int, Fraction]
Ends = tuple[float, float]


class Program:
    """
    Asks whether some true numbers meet all linear conditions.

    `asked` counts the programs solved, the measure of work.

    Raises:
        ImportError: the solver is not installed.
    """

    def __init__(self, trial: Trial, rows: Sequence[LinearRow]) -> None:
        import highspy  # type: ignore[import-untyped]

        self._trial = trial
        self._rows = rows
        self._columns = {
            variable: number
            for number, variable in enumerate(sorted({v for row in rows for v in row.factors}))
        }
        self._scales = {variable: scale_of(trial, variable) for variable in self._columns}
        self.asked = 0
        self._infinity = highspy.kHighsInf
        self._infeasible = highspy.HighsModelStatus.kInfeasible
        self._optimal = highspy.HighsModelStatus.kOptimal
        self._sizes = [self._size(row) for row in rows]
        self._row_ends = [self._ends(*each) for each in zip(rows, self._sizes, strict=True)]
        self._printed = {v: self._in_units(v, frozenset()) for v in self._columns}
        self._ignored = {v: self._in_units(v, frozenset((v,))) for v in self._columns}
        self._shown: dict[tuple[bool, int], Ends] = {}
        self._highs = self._built(highspy)

    def multipliers(self, freed: frozenset[int]) -> dict[int, float] | None:
        """Return multipliers of the rows that may prove a contradiction, None if none is seen."""
        self._solve(freed, 0.0)
        if self._highs.getModelStatus() != self._infeasible:
            return None
        _, found, ray = self._highs.getDualRay()
        if not found:
            return None
        return {
            number: float(each) / float(size)
            for number, (each, size) in enumerate(zip(ray, self._sizes, strict=True))
            if each
        }

    def point(self, freed: frozenset[int]) -> Point | None:
        """Return numbers that nearly meet all conditions, away from the ends; None if none do."""
        self._solve(freed, _INWARD)
        if self._highs.getModelStatus() != self._optimal:
            return None
        values = self._highs.getSolution().col_value
        return {
            variable: self._scales[variable][0]
            + self._scales[variable][1] * Fraction(round(values[number] * _GRID), _GRID)
            for variable, number in self._columns.items()
        }

    def _solve(self, freed: frozenset[int], inward: float) -> None:
        for variable, number in self._columns.items():
            ends = (self._ignored if variable in freed else self._printed)[variable]
            self._show(True, number, _inside(ends, inward))  # noqa: FBT003
        for number, row in enumerate(self._rows):
            ends = self._row_ends[number] if freed.isdisjoint(row.needs) else (-inf, inf)
            self._show(False, number, _inside(ends, inward))  # noqa: FBT003
        self.asked += 1
        self._highs.run()

    def _show(self, column: bool, number: int, ends: Ends) -> None:  # noqa: FBT001
        """Tell the solver the ends of a column or a row, if they are news to it."""
        if self._shown.get((column, number)) == ends:
            return
        self._shown[column, number] = ends
        low, high = (max(min(end, self._infinity), -self._infinity) for end in ends)
        change = self._highs.changeColBounds if column else self._highs.changeRowBounds
        change(number, low, high)

    def _in_units(self, variable: int, freed: frozenset[int]) -> Ends:
        centre, unit = self._scales[variable]
        low, high = range_of_figure(self._trial, variable, freed)
        return _offset(low, centre, unit), _offset(high, centre, unit)

    def _size(self, row: LinearRow) -> Fraction:
        return max(abs(f * self._scales[v][1]) for v, f in row.factors.items())

    def _ends(self, row: LinearRow, size: Fraction) -> Ends:
        middle = sum((f * self._scales[v][0] for v, f in row.factors.items()), Fraction(0))
        return _offset(row.low, middle, size), _offset(row.high, middle, size)

    def _built(self, highspy: Any) -> Any:  # noqa: ANN401 - the solver has no types
        program = highspy.HighsLp()
        program.num_col_, program.num_row_ = len(self._columns), len(self._rows)
        program.col_cost_ = [0.0] * len(self._columns)
        program.col_lower_ = [-self._infinity] * len(self._columns)
        program.col_upper_ = [self._infinity] * len(self._columns)
        program.row_lower_ = [-self._infinity] * len(self._rows)
        program.row_upper_ = [self._infinity] * len(self._rows)
        start, index, value = [0], list[int](), list[float]()
        for row, size in zip(self._rows, self._sizes, strict=True):
            for variable, factor in row.factors.items():
                index.append(self._columns[variable])
                value.append(float(factor * self._scales[variable][1] / size))
            start.append(len(index))
        matrix = program.a_matrix_
        matrix.format_ = highspy.MatrixFormat.kRowwise
        matrix.start_, matrix.index_, matrix.value_ = start, index, value
        return _told(highspy.Highs(), program)


def _told(highs: Any, program: Any) -> Any:  # noqa: ANN401 - the solver has no types
    """Return the solver with its program; the simplex method alone gives multipliers."""
    settings: Mapping[str, Any] = {
        "output_flag": False,
        "presolve": "off",
        "solver": "simplex",
        "threads": 1,
        "primal_feasibility_tolerance": _TOLERANCE,
    }
    for name, setting in settings.items():
        highs.setOptionValue(name, setting)
    highs.passModel(program)
    return highs


def _offset(end: Number, centre: Fraction, unit: Fraction) -> float:
    return float(end) if end in (inf, -inf) else float((Fraction(end) - centre) / unit)


def _inside(ends: Ends, inward: float) -> Ends:
    low, high = ends
    return (low, high) if high - low <= 2 * inward else (low + inward, high - inward)
