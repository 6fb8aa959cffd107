"""
Runs of lines in which something may have happened, screened before they are weighed.

What a run would gain is the sum of what each of its lines gains, and what sums over lines
would miss follows from running totals: one step a run, however long it is.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from bulletin.locate.accidents.claims.equations import LinearEquation, Miss, RateEquation
from bulletin.locate.accidents.claims.printed_figures import Approximate, Slot
from bulletin.locate.accidents.likelihood.scoring import Scoring
from bulletin.locate.chances import SUM_BROKEN, SUM_MENDED

_KEPT = 10  # of runs by claims alone, and as many by claims and the look of their figures
_MOST = 4000  # runs that are screened
_ROOM = 1.01
_LONG = 40  # lines, from where not every run is thought of

TextsOfLine = Mapping[Slot, str | None]


class Run(NamedTuple):
    """
    Lines from `first` to `last`, with the log chance that it is this run.

    `opened` is a line beside it whose figures were pushed out and stand nowhere any more.
    """

    first: int
    last: int
    prior: float
    opened: int | None = None


class _MovedSum(NamedTuple):
    """
    A sum over lines: how far replaced texts move it, up to each line, and what it says then.

    `size` is what it misses as printed, and `room` how far rounding lets it. It gains `mended` or
    `broken` where it is moved, and loses what it `said` where a figure of its `lines` is opened.
    """

    moved: Sequence[float]
    size: float
    room: float
    mended: float
    broken: float
    said: float
    lines: frozenset[int]


class _Totals(NamedTuple):
    """What all lines up to each gain, by claims in them and by the look of their figures."""

    claimed: Sequence[float]
    looked: Sequence[float]
    sums: Sequence[_MovedSum]


class Screen:
    """What replaced texts would gain line by line, in some columns: worked out once it is asked."""

    def __init__(self, scoring: Scoring, replaced: Sequence[TextsOfLine | None]) -> None:
        self._scoring = scoring
        self._replaced = replaced

    def best(self, runs: Sequence[Run]) -> list[Run]:
        """Return the runs worth weighing: best by claims alone, and with the look of figures."""
        return [run for _, run in best_of([(self, runs)])]

    def screened(self, runs: Sequence[Run]) -> Iterator[tuple[float, float, Run]]:
        """Yield each run with what it would gain by claims, and by the look of its figures."""
        self._scoring.cut_short |= len(runs) > _MOST
        claimed, looked, sums = self._totals
        for run in runs[:_MOST]:
            first, behind, opened = run.first, run.last + 1, run.opened
            gain = run.prior + claimed[behind] - claimed[first]
            if opened is not None:
                gain -= sum(map(self._scoring.as_printed, self._claims[0].get(opened, ())))
            for each in sums:
                if opened in each.lines:
                    gain -= each.said
                elif step := each.moved[behind] - each.moved[first]:
                    gain += each.mended if abs(each.size + step) <= each.room else each.broken
            yield gain, looked[behind] - looked[first], run

    def texts(self, run: Run) -> dict[Slot, str | None] | None:
        """Return the texts of a run, None where one of its lines cannot be meant so."""
        texts: dict[Slot, str | None] = {}
        for line in self._replaced[run.first : run.last + 1]:
            if line is None:
                return None
            texts.update(line)
        return texts

    @cached_property
    def _totals(self) -> _Totals:
        values = dict(self._scoring.printed)
        pairs = [self._line(number, line, values) for number, line in enumerate(self._replaced)]
        claimed = list(accumulate((each for each, _ in pairs), initial=0.0))
        looked = list(accumulate((each for _, each in pairs), initial=0.0))
        sums = [
            self._moved_sum(number, miss)
            for number in self._claims[1]
            if (miss := self._scoring.miss(number))
        ]
        return _Totals(claimed, looked, sums)

    @cached_property
    def _columns(self) -> set[int]:
        return {slot[1] for line in self._replaced if line for slot in line}

    @cached_property
    def _claims(self) -> tuple[dict[int, list[int]], list[int]]:
        """Return the claims that lie in one line each, by line, and the sums over lines."""
        local: dict[int, list[int]] = {}
        sums = []
        for number, claim in enumerate(self._scoring.claims):
            cells = claim.equation.cells
            if isinstance(claim.equation, RateEquation) and cells[1][0] != cells[2][0]:
                cells = cells[:2]  # the whole of a share stands in another line
            lines = {line for line, column in cells if column in self._columns}
            if len(lines) == 1:
                local.setdefault(lines.pop(), []).append(number)
            elif lines and isinstance(claim.equation, LinearEquation):
                sums.append(number)
        return local, sums

    def _line(
        self, number: int, line: TextsOfLine | None, values: dict[Slot, Approximate | None]
    ) -> tuple[float, float]:
        """Return what one line gains by claims, and by the look of its figures."""
        if not line:
            return 0.0, 0.0
        scoring, figures = self._scoring, self._scoring.figures
        for slot, text in line.items():
            values[slot] = figures.value(slot, text)
        gain = 0.0
        for each in self._claims[0].get(number, ()):
            gain -= scoring.as_printed(each)
            if all(map(values.get, scoring.claims[each].equation.cells)):
                gain += scoring.gains(each, values).meant[0]
        values.update({slot: scoring.printed[slot] for slot in line})
        look = sum(
            scoring.columns.alone(slot, text) - scoring.columns.alone(slot, figures.texts[slot])
            for slot, text in line.items()
            if text and figures.texts[slot]
        )
        return gain, look

    def _moved_sum(self, number: int, miss: Miss) -> _MovedSum:
        """Return a sum over lines, with how far it is moved by all lines up to each."""
        claim, columns = self._scoring.claims[number], self._columns
        equation = claim.equation
        assert isinstance(equation, LinearEquation)  # noqa: S101 - only these are sums over lines
        said = self._scoring.as_printed(number)
        return _MovedSum(
            self._running(dict(zip(equation.cells, equation.weights, strict=True))),
            miss.size,
            miss.most * _ROOM,
            SUM_MENDED - said,
            SUM_BROKEN - said,
            said,
            frozenset(line for line, column in equation.cells if column in columns),
        )

    def _running(self, weights: Mapping[Slot, float]) -> list[float]:
        """Return how far a sum is moved by all lines up to each."""
        moved = [0.0]
        for line in self._steps:
            step = 0.0
            for slot, apart in line:
                if slot in weights:
                    step += weights[slot] * apart
            moved.append(moved[-1] + step)
        return moved

    @cached_property
    def _steps(self) -> list[list[tuple[Slot, float]]]:
        """Return for each line how far each of its figures is moved."""
        figures = self._scoring.figures
        middles = {slot: old.middle if old else 0.0 for slot, old in figures.values.items()}
        return [
            [
                (slot, (((new := figures.value(slot, text)) and new.middle) or 0.0) - middles[slot])
                for slot, text in (line or {}).items()
            ]
            for line in self._replaced
        ]


def best_of(screens: Sequence[tuple[Screen, Sequence[Run]]]) -> list[tuple[int, Run]]:
    """
    Return the runs worth weighing, of rival ways to replace texts, by the number of the way.

    Best by claims alone, and with the look of figures; the order in which they came is kept.
    """
    ways = [(number, run) for number, (_, runs) in enumerate(screens) for run in runs]
    if len(ways) <= _KEPT:
        return ways
    scored = [
        (claims, looks, number, run)
        for number, (screen, runs) in enumerate(screens)
        for claims, looks, run in screen.screened(runs)
    ]
    one = sorted(scored, key=lambda each: -each[0])[:_KEPT]
    other = sorted(scored, key=lambda each: -each[0] - each[1])[:_KEPT]
    kept = {(number, run) for *_, number, run in (*one, *other)}
    return [each for each in ways if each in kept]


def every_run(scoring: Scoring, least: int, prior: Callable[[int, int], float]) -> Iterator[Run]:
    """
    Yield every run of at least so many lines.

    In a long table only those that begin and end beside a line in which something fails.
    """
    lines = scoring.figures.lines
    ends = range(lines) if lines <= _LONG else sorted(scoring.lines_failing)
    for first in ends:
        for last in dict.fromkeys((*ends, lines - 1)):
            if last - first + 1 >= least:
                yield Run(first, last, prior(first, last))
