"""A run of figures typed in another power of ten than the rest of the column."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import accumulate
from math import log, log10

from bulletin.locate.accidents.claims.printed_figures import Comparable, Slot, decimals
from bulletin.locate.accidents.hypotheses.events import Event, Thought
from bulletin.locate.accidents.hypotheses.moved import run_prior
from bulletin.locate.accidents.hypotheses.screened_runs import Run, Screen, best_of, every_run
from bulletin.locate.accidents.likelihood.scoring import Scoring
from bulletin.locate.chances import OTHER_POWER, OTHER_UNIT, POWERS_APART, WAN_FOR_YI
from bulletin.model.findings.happened import Happened

_POWERS = (-8, -4, -3, -2, -1, 1, 2, 3, 4, 8)
_WAN, _YI = 4, 8  # powers of ten


def scaled(scoring: Scoring, column: int) -> Iterator[Thought]:
    """Yield every run of lines of a column that may be in another power of ten."""
    ways = [
        (power, custom, _replaced(scoring, column, power, custom))
        for power in _plausible(scoring, column)
        for custom in _customs(scoring, column)
    ]
    ways = [way for way in ways if any(way[2])]
    screens = [(Screen(scoring, way[2]), _runs(scoring, column, *way)) for way in ways]
    for number, run in best_of(screens):
        if texts := screens[number][0].texts(run):
            power = str(ways[number][0])
            event = Event(Happened.OTHER_UNIT, (column,), run.first, run.last, power)
            yield Thought((event,), texts, run.prior)


def _replaced(
    scoring: Scoring, column: int, power: int, custom: int
) -> list[dict[Slot, str | None] | None]:
    """Return what each line was meant to show, None where it cannot be meant so."""
    usual = _customs(scoring, column)[:1]
    found = list[dict[Slot, str | None] | None]()
    for line in range(scoring.figures.lines):
        text = scoring.figures.texts.get((line, column))
        shown = _shown(text, power, custom, odd=decimals(text) not in usual) if text else None
        found.append({(line, column): shown} if shown else None)
    return found


def _runs(
    scoring: Scoring,
    column: int,
    power: int,
    custom: int,
    replaced: Sequence[Mapping[Slot, str | None] | None],
) -> list[Run]:
    """Return the runs that may be in another power of ten, the rest being printed as is usual."""
    outside, beside = _Outside(scoring, column), _beside(scoring, column)
    least = log(OTHER_UNIT * _chance(scoring, column, power) / scoring.columns_held)
    fewest = 1 if abs(power) == _WAN else 2  # a figure alone is mistyped by other powers

    def prior(first: int, last: int) -> float:
        return least + run_prior(scoring.figures.lines, first, last)

    return [
        each
        for each in every_run(scoring, fewest, prior)
        if (custom in beside or outside.custom(each) == custom)
        and replaced[each.first]
        and replaced[each.last]
    ]


def _chance(scoring: Scoring, column: int, power: int) -> float:
    """
    Return the chance of a power of ten by the unit of its column: 10,000 for 10^8, or back.

    Of 10,000 either way: what was typed may be in 10^8, or in single pieces.
    """
    if abs(power) != _WAN:
        return OTHER_POWER
    if {power for _, power in _units(scoring, column)} == {_WAN}:
        return WAN_FOR_YI / 2
    return WAN_FOR_YI if power < 0 else OTHER_POWER


def few_claims_tell(scoring: Scoring, column: int) -> bool:
    """
    Tell whether one claim is enough to say which figures are in another unit.

    It says no more than that they differ; that a column is in 10^8 says who typed 10,000. Of
    tonnes and tonne-kilometres in one column neither says how large the other is.
    """
    units = _units(scoring, column)
    return len(units) == 1 and all(power == _YI for _, power in units)


def _units(scoring: Scoring, column: int) -> set[tuple[str, int]]:
    """Return the units in which a column is printed, as bases and powers of ten."""
    keys = (key for slot, key in scoring.figures.key.items() if slot[1] == column)
    units = (scoring.figures.table.unit(*key) for key in keys)
    return {(unit.base, unit.exponent) for unit in units if unit}


def _plausible(scoring: Scoring, column: int) -> list[int]:
    """Return the powers of ten that would bring some figures nearer to the middle of all."""
    sizes = _sizes(scoring, (column,))
    middle = sizes[len(sizes) // 2]
    off = [abs(each - middle) for each in sizes]
    like = _sizes(scoring, [each.column for each in _alike(scoring, column)])
    apart = abs(middle - like[len(like) // 2]) if like else 0.0
    return [each for each in _POWERS if max(*off, apart) >= POWERS_APART * abs(each)]


def _sizes(scoring: Scoring, columns: Collection[int]) -> list[float]:
    """Return how many digits the figures of some columns have, in order."""
    return sorted(
        log10(abs(value.middle))
        for (_, place), value in scoring.figures.values.items()
        if place in columns and value and value.middle
    )


def _customs(scoring: Scoring, column: int) -> list[int]:
    """
    Return with how many decimals the rest of the column may be printed, usual ones first.

    As it prints them itself, or else as other columns of the same unit do.
    """
    texts = (text for (_, place), text in scoring.figures.texts.items() if place == column and text)
    mine = [each for each, _ in Counter(map(decimals, texts)).most_common(2)]
    return [*mine, *(each for each in _beside(scoring, column) if each not in mine)]


def _beside(scoring: Scoring, column: int) -> list[int]:
    """Return how many decimals other columns of the same measure and unit print."""
    return sorted({scoring.columns.customs[each] for each in _alike(scoring, column)})


def _alike(scoring: Scoring, column: int) -> list[Comparable]:
    """Return the families in other columns of the same measure and unit."""
    families = scoring.columns.customs
    mine = {each._replace(column=-1) for each in families if each.column == column}
    return [f for f in families if f.column != column and f._replace(column=-1) in mine]


class _Outside:
    """How many figures of a column have how many decimals, outside of a run of lines."""

    def __init__(self, scoring: Scoring, column: int) -> None:
        texts, lines = scoring.figures.texts, range(scoring.figures.lines)
        shown = [texts.get((line, column)) for line in lines]
        digits = [decimals(each) if each else None for each in shown]
        self._before = [
            (each, list(accumulate((number == each for number in digits), initial=0)))
            for each in sorted({number for number in digits if number is not None})
        ]

    def custom(self, run: Run) -> int | None:
        """Return the decimals of most figures outside of a run, None if there are none."""
        best, most = None, 0
        for digits, before in self._before:
            count = before[-1] - before[run.last + 1] + before[run.first]
            if count > most:
                best, most = digits, count
        return best


def _shown(text: str, power: int, custom: int, *, odd: bool) -> str | None:
    """Return the text of a figure in another power of ten, None where it cannot be meant so."""
    try:
        number = Decimal(text).scaleb(power)
        shown = number.quantize(Decimal(1).scaleb(-custom), rounding=ROUND_HALF_UP)
    except ArithmeticError:
        return None
    if shown != number and (power < 0 or odd):
        return None  # digits that the other unit does not show were typed after all
    return f"{shown:f}"
