"""Practices with rates: how shares, growth, indices, means and ranks are printed."""

from collections.abc import Sequence
from fractions import Fraction

from tests.fuzz.practised_table import NOTHING, PractisedTable, Rows, listed, summed
from tests.properties.strategies import halves_up


def _tenths(levels: Sequence[Fraction]) -> list[int]:
    """Return the shares of levels in the first of them, in tenths of a per cent."""
    return [halves_up(each / levels[0] * 1000) for each in levels]


def largest_forced(table: PractisedTable) -> Rows:
    """Shares of which the largest takes what is missing to a hundred."""
    levels = summed(table.levels())
    tenths = _tenths(levels)
    largest = max(range(1, len(levels)), key=levels.__getitem__)
    tenths[largest] += 1000 - sum(tenths[1:])
    shares = [table.printed(Fraction(each, 10), 1) for each in tenths]
    return listed(table, [table.level, table.share], [list(map(table.printed, levels)), shares])


def rounded_profile(table: PractisedTable) -> Rows:
    """Shares of two years, all cut, rounded half to even, or of levels as they are printed."""
    way = table.chance.one_of((int, round, None))
    columns: list[list[str]] = []
    for _ in range(2):
        levels = summed(table.levels())
        shares = [each / levels[0] * 1000 for each in levels]
        if way is None:
            shown = [Fraction(halves_up(each * 10**table.decimals)) for each in levels]
            shares = [each / shown[0] * 1000 if shown[0] else NOTHING for each in shown]
        tenths = [(way or halves_up)(each) for each in shares]
        columns += [list(map(table.printed, levels)),
                    [table.printed(Fraction(each, 10), 1) for each in tenths]]  # fmt: skip
    now, then = table.years(2)
    heads = [f"{head} {year}" for year in (now, then) for head in (table.level, table.share)]
    return listed(table, heads, columns)


def unrounded_growth(table: PractisedTable) -> Rows:
    """Growth of levels that are printed in a much larger unit."""
    before = table.levels()
    now = table.moved(before)
    pairs = list(zip(summed(before), summed(now), strict=True))
    columns = [[table.printed(each[n], 0) for each in pairs] for n in (0, 1)]
    columns.append([table.printed((b / a - 1) * 100, 1) for a, b in pairs])
    return listed(table, [*table.years(2), table.growth], columns)


def revised_growth(table: PractisedTable) -> Rows:
    """Growth on bases that were revised since, each by a little; their total is their sum."""
    before = table.levels()
    pairs = list(zip(summed(before), summed(table.moved(before)), strict=True))
    bases = [a * Fraction(table.chance.between(985, 1015), 1000) for a, _ in pairs]
    bases[0] = sum(bases[1:], NOTHING)
    columns = [[table.printed(each[n]) for each in pairs] for n in (0, 1)]
    columns.append([table.printed((b / base - 1) * 100, 1)
                    for (_, b), base in zip(pairs, bases, strict=True)])  # fmt: skip
    return listed(table, [*table.years(2), table.growth], columns)


def average_row(table: PractisedTable) -> Rows:
    """Rows that close with their mean, median, or both, or with a weighted mean."""
    count = table.chance.between(2, 5)
    columns, names = list[list[str]](), [*table.names]
    ways = table.chance.one_of((("mean",), ("median",), ("mean", "median"), ("weighted",)))
    weights = [table.chance.between(1, 50) for _ in names]
    for _ in range(count):
        levels = table.levels()
        ordered, half = sorted(levels), len(levels) // 2
        closing = {
            "mean": sum(levels, NOTHING) / len(levels),
            "median": (ordered[half] + ordered[-half - 1]) / 2,
            "weighted": sum((a * b for a, b in zip(levels, weights, strict=True)), NOTHING)
            / sum(weights),
        }
        columns.append([table.printed(each) for each in (*levels, *(closing[w] for w in ways))])
    names += [table.median if each == "median" else table.average for each in ways]
    if ways == ("weighted",) and table.chance.times_in(1, 2):
        names[-1] = table.total
    rows = [list(each) for each in zip(names, *columns, strict=True)]
    return [[table.words.stub, *table.years(count)], *rows]


def per_head(table: PractisedTable) -> Rows:
    """Levels per head beside both levels."""
    people, output = summed(table.levels(4)), summed(table.levels(5))
    each = [made / heads for made, heads in zip(output, people, strict=True)]
    columns = [list(map(table.printed, values)) for values in (people, output, each)]
    return listed(table, [table.words.units[1], table.level, table.each], columns)


def ranked(table: PractisedTable) -> Rows:
    """Levels with ranks, ordered by them or not; equal ones share theirs."""
    levels = [Fraction(halves_up(each)) for each in table.levels()]
    if table.chance.times_in(1, 2):
        levels.sort(reverse=True)
    rows = [[name, table.printed(each, 0), str(1 + sum(other > each for other in levels))]
            for name, each in zip(table.names, levels, strict=True)]  # fmt: skip
    return [[table.words.stub, table.level, table.rank], *rows]


def based_index(table: PractisedTable) -> Rows:
    """Levels of years with their index, the base being one of them."""
    count = table.chance.between(3, 12)
    level, levels = table.chance.level(table.size) + 1, list[Fraction]()
    for _ in range(count):
        levels.append(level)
        (level,) = table.moved([level])
    at, years = table.chance.below(count), table.years(count)
    rows = [[year, table.printed(each), table.printed(each / levels[at] * 100, 1)]
            for year, each in zip(years, levels, strict=True)]  # fmt: skip
    return [["", table.level, table.index.replace("2015", years[at])], *rows]


def several_answers(table: PractisedTable) -> Rows:
    """Shares of people who named each answer: of several, so that they add to anything."""
    asked, rows = table.chance.between(200, 5000), []
    for name in [*table.names, table.words.rest]:
        said = table.chance.below(asked)
        rows.append([name, table.printed(Fraction(said), 0),
                     table.printed(Fraction(said * 100, asked), 1)])  # fmt: skip
    if table.chance.times_in(1, 2):
        rows.insert(
            0, [table.total, table.printed(Fraction(asked), 0), table.printed(Fraction(100), 1)]
        )
    return [[table.words.stub, table.level, table.share], *rows]


def rates(table: PractisedTable) -> Rows:
    """Rates of groups, the rate of all among them."""
    count = table.chance.between(2, 6)
    weights = [table.chance.between(1, 90) for _ in table.names]
    columns = []
    for _ in range(count):
        rates = [Fraction(table.chance.between(10, 260), 10) for _ in table.names]
        whole = sum((a * b for a, b in zip(rates, weights, strict=True)), NOTHING) / sum(weights)
        columns.append([table.printed(each, 1) for each in (whole, *rates)])
    return listed(table, table.years(count), columns)
