"""Practices with levels alone: what is listed, withheld, adjusted, rounded, or adds up."""

from fractions import Fraction

from tests.fuzz.honest_languages import LANGUAGES
from tests.fuzz.practised_table import HIDDEN, NOTHING, PractisedTable, Rows, listed, summed
from tests.properties.strategies import halves_up


def seasonal(table: PractisedTable) -> Rows:
    """Rows as counted, that add up, above rows that were adjusted each by itself."""
    quarters = table.chance.between(3, 8)
    raw = [summed(table.levels()) for _ in range(quarters)]
    names = [table.total, *table.names]
    adjusted = [[each * Fraction(table.chance.between(900, 1100), 1000) for each in column]
                for column in raw]  # fmt: skip
    rows = [[name, *(table.printed(column[n]) for column in raw)] for n, name in enumerate(names)]
    rows += [[name + table.words.adjusted, *(table.printed(column[n]) for column in adjusted)]
             for n, name in enumerate(names)]  # fmt: skip
    heads = [f"{table.first + n // 4} Q{n % 4 + 1}" for n in range(quarters)]
    return [[table.words.stub, *heads], *rows]


def chained(table: PractisedTable) -> Rows:
    """Chain-linked volumes, whose parts add up in the reference year only, the last or first."""
    count = table.chance.between(3, 7)
    rate, last = table.chance.one_of((-4, -3, -2, -1, 1, 2, 3, 4)), table.chance.times_in(1, 2)
    levels, columns = table.levels(), list[list[str]]()
    for year in range(count):
        drift = 1 + Fraction(rate * (count - 1 - year if last else year), 1000)
        whole = sum(levels, NOTHING) * drift
        columns.append([table.printed(each) for each in (whole, *levels)])
        levels = table.moved(levels)
    return listed(table, table.years(count), columns)


def suppressed(table: PractisedTable) -> Rows:
    """Counts by sex of which some are withheld, and others so that none can be worked out."""
    one, other = summed(table.levels()), summed(table.levels())
    both = [a + b for a, b in zip(one, other, strict=True)]
    rows = [[table.printed(each) for each in line] for line in zip(both, one, other, strict=True)]
    hidden = table.chance.one_of(HIDDEN)
    for _ in range(table.chance.between(1, 3)):
        line = table.chance.between(1, len(rows) - 1)
        for column in table.chance.one_of(((1, 2), (0, 1), (1,), (2,), (0, 1, 2))):
            rows[line][column] = hidden
    return listed(table, table.words.sexes, [list(each) for each in zip(*rows, strict=True)])


def chosen_goods(table: PractisedTable) -> Rows:
    """A total above goods that are only some of it."""
    left = [table.levels() for _ in range(2)]
    columns = [
        [sum(each, NOTHING) * Fraction(table.chance.between(101, 180), 100), *each] for each in left
    ]
    rows = [[name, *(table.printed(column[n]) for column in columns)]
            for n, name in enumerate([table.total, *table.names])]  # fmt: skip
    return [[table.words.stub, *table.years(2)], *rows]


def two_tiers(table: PractisedTable) -> Rows:
    """Years above total, men and women."""
    count, columns = table.chance.between(2, 4), list[list[str]]()
    for _ in range(count):
        one, other = summed(table.levels()), summed(table.levels())
        both = [a + b for a, b in zip(one, other, strict=True)]
        columns += [list(map(table.printed, each)) for each in (both, one, other)]
    repeated = table.chance.times_in(1, 2)
    tier = [year if not n or repeated else "" for year in table.years(count) for n in range(3)]
    body = listed(table, table.words.sexes * count, columns)
    return [[table.words.stub, *tier], ["", *body[0][1:]], *body[1:]]


def two_units(table: PractisedTable) -> Rows:
    """Totals in a large unit above parts in a small one."""
    large, small = table.words.units if any(table.words.units) else LANGUAGES["en"].units
    rows = []
    for name in table.names[:6]:
        parts = table.levels()[:3]
        rows.append([name, large, table.printed(sum(parts, NOTHING) / 10, 1)])
        rows += [[f"  {other}", small, table.printed(each * table.words.apart / 10, 1)]
                 for other, each in zip(table.names[::-1], parts, strict=False)]  # fmt: skip
    return [[table.words.stub, "", table.level], *rows]


def some_parts(table: PractisedTable) -> Rows:
    """A total, of which some are named, set in or not."""
    levels = summed(table.levels())
    now = summed(table.levels())
    rows = [[table.total, table.printed(levels[0]), table.printed(now[0])]]
    for n, name in enumerate(table.names, 1):
        rows.append([name, table.printed(levels[n]), table.printed(now[n])])
        if table.chance.times_in(1, 2):
            some = [each[n] * Fraction(table.chance.between(1, 98), 100) for each in (levels, now)]
            rows.append([table.words.which + name[::-1], *map(table.printed, some)])
    return [[table.words.stub, *table.years(2)], *rows]


def panel(table: PractisedTable) -> Rows:
    """Years down, each with its regions and their total."""
    rows = []
    for year in table.years(table.chance.between(2, 4)):
        one, other = summed(table.levels()), summed(table.levels())
        names = [table.total, *table.names]
        rows += [[year, name, table.printed(a), table.printed(b)]
                 for name, a, b in zip(names, one, other, strict=True)]  # fmt: skip
    return [["", table.words.stub, *table.words.balance[:2]], *rows]


def unrelated(table: PractisedTable) -> Rows:
    """Small whole numbers that have nothing to do with each other: many add up by chance."""
    most = table.chance.one_of((3, 6, 10, 20, 60, 100))
    count = table.chance.between(2, 9)
    rows = [[name, *(table.printed(Fraction(table.chance.below(most + 1)), 0)
                     for _ in range(count))] for name in table.names]  # fmt: skip
    return [[table.words.stub, *table.years(count)], *rows]


def small_counts(table: PractisedTable) -> Rows:
    """Small counts that add up both ways."""
    most, count = table.chance.one_of((3, 6, 10, 20)), table.chance.between(2, 5)
    cells = [[table.chance.below(most + 1) for _ in range(count)] for _ in table.names]
    cells = [[sum(each) for each in zip(*cells, strict=True)], *cells]
    columns = [[str(sum(line)) for line in cells]]
    columns += [[str(line[n]) for line in cells] for n in range(count)]
    return listed(table, [table.words.total[0], *table.years(count)], columns)


def rounded_to_five(table: PractisedTable) -> Rows:
    """Counts that are each rounded to five, ten or three for secrecy, totals too."""
    step = table.chance.one_of((3, 5, 10, 100))
    columns = []
    counts = [Fraction(table.chance.below(2000)) for _ in table.names]
    for _ in range(table.chance.between(1, 4)):
        levels, counts = summed(counts), table.moved(counts)
        columns.append(
            [table.printed(halves_up(each / step) * Fraction(step), 0) for each in levels]
        )
    return listed(table, table.years(len(columns)), columns)


def overlapping(table: PractisedTable) -> Rows:
    """Bands of ages of which some hold others."""
    bands = ("0-14", "15-64", "15+", "25-54", "65+")
    rows = []
    for name in [table.total, *table.names][:6]:
        a, b, c, d = (table.chance.level(table.size) for _ in range(4))
        rows.append([name, *map(table.printed, (a + b + c + d, a, b + d, b + c + d, b, c))])
    return [[table.words.stub, table.total, *bands], *rows]


def balance(table: PractisedTable) -> Rows:
    """Exports, imports and their balance."""
    out, into = summed(table.levels()), summed(table.levels())
    left = [one - other for one, other in zip(out, into, strict=True)]
    return listed(table, table.words.balance,
                   [list(map(table.printed, each)) for each in (out, into, left)])  # fmt: skip
