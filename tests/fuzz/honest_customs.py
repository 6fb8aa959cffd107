"""
Honest tables with customs of bureaus: lines not shown, parts counted once, middles of years.

`customary(seed)` is the text of one: the same for the same seed. Nothing in these tables is
wrong.
"""

from fractions import Fraction

from tests.fuzz.practised_table import (
    NOTHING,
    Practice,
    PractisedTable,
    Rows,
    listed,
    summed,
    written,
)
from tests.properties.strategies import halves_up


def _confidential_line(table: PractisedTable) -> Rows:
    """Totals of years that include a small line which is not shown, or only its label."""
    years = table.years(table.chance.between(1, 6))
    part = Fraction(table.chance.between(1, 80), 1000)
    shown, hidden = table.chance.times_in(1, 2), table.chance.one_of(("c", "x", "..", "…"))
    levels, columns = table.levels(), list[list[Fraction]]()
    for _ in years:
        secret = sum(levels, NOTHING) * part * Fraction(table.chance.between(70, 130), 100)
        columns.append([sum(levels, secret), *levels])
        levels = table.moved(levels)
    rows = [[name, *(table.printed(column[n]) for column in columns)]
            for n, name in enumerate([table.total, *table.names])]  # fmt: skip
    if shown:
        rows.append([table.words.rest, *[hidden] * len(years)])
    return [[table.words.stub, *years], *rows]


def _counted_once(table: PractisedTable) -> Rows:
    """Firms by region: the total counts once those that are in several regions."""
    years = table.years(table.chance.between(1, 6))
    part = Fraction(table.chance.between(850, 995), 1000)
    levels, columns = table.levels(), list[list[str]]()
    for _ in years:
        once = sum(levels, NOTHING) * part * Fraction(table.chance.between(990, 1005), 1000)
        columns.append([table.printed(each, 0) for each in (max(once, *levels), *levels)])
        levels = table.moved(levels)
    return listed(table, years, columns)


def _middle_of_the_year(table: PractisedTable) -> Rows:
    """Output per head by the mean of the populations at the ends of two years."""
    before = table.levels(4)
    now = [each * Fraction(table.chance.between(980, 1030), 1000) for each in before]
    output = table.levels(5)
    lines = zip(summed(before), summed(now), summed(output), strict=True)
    each = [made / ((one + other) / 2) for one, other, made in lines]
    columns = [list(map(table.printed, column))
               for column in (summed(before), summed(now), summed(output), each)]  # fmt: skip
    people = table.words.units[1]
    heads = [f"{people} {year}".strip() for year in table.years(2)]
    return listed(table, [*heads, table.level, table.each], columns)


def _shares_alone(table: PractisedTable) -> Rows:
    """Shares of years without their levels, each rounded by itself: they add to 99.9 or 100.2."""
    columns = list[list[str]]()
    for _ in range(table.chance.between(1, 5)):
        levels = summed(table.levels())
        tenths = [Fraction(halves_up(each / levels[0] * 1000), 10) for each in levels]
        columns.append([table.printed(each, 1) for each in tenths])
    heads = [f"{table.share} {year}" for year in table.years(len(columns))]
    return listed(table, heads, columns)


def _means_between_sums(table: PractisedTable) -> Rows:
    """Quarters with their sum and their mean, or median, after one another, region by region."""
    count = table.chance.between(1, 4)
    close = table.chance.one_of((table.average, table.median))
    rows = list[list[str]]()
    for name in table.names[:6]:
        quarters = [[table.chance.level(table.size) for _ in range(count)] for _ in range(4)]
        rows.append([name, *[""] * count])
        rows += [[f"  Q{n}", *map(table.printed, each)] for n, each in enumerate(quarters, 1)]
        by_column = list(zip(*quarters, strict=True))
        rows.append([f"  {table.words.total[0]}",
                     *(table.printed(sum(each, NOTHING)) for each in by_column)])  # fmt: skip
        middles = [sorted(each) for each in by_column]
        means = [(sum(each, NOTHING) / 4 if close == table.average else (each[1] + each[2]) / 2)
                 for each in middles]  # fmt: skip
        rows.append([f"  {close}", *map(table.printed, means)])
    return [[table.words.stub, *table.years(count)], *rows]


_CUSTOMS: tuple[Practice, ...] = (
    _confidential_line,
    _counted_once,
    _middle_of_the_year,
    _shares_alone,
    _means_between_sums,
)


def customary(seed: int) -> str:
    """Return the text of the honest table of a number, some of its cells marked or withheld."""
    table = PractisedTable(seed)
    custom = table.chance.one_of(_CUSTOMS)
    return written(table, custom(table), mixed=custom is _middle_of_the_year)
