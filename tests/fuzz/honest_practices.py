"""
Honest tables as publishers of many lands print them: what they round, adjust, leave out, choose.

`practised(seed)` is the text of one: the same for the same seed. Every figure is the true one
by the practice of its design, which is a real one; nothing in these tables is wrong.
"""

import csv
import io
from collections.abc import Callable, Sequence
from fractions import Fraction

from tests.fuzz.choosing import Choosing, chosen
from tests.fuzz.honest_languages import LANGUAGES
from tests.properties.strategies import halves_up, spelt

_MARKS = ("p", " p", "*", " *", " (e)", "r", "¹", " b")
_HIDDEN = ("x", "..", "…", ":", "c", "")  # a dash is nothing, by the custom of most

Rows = list[list[str]]
_ZERO = Fraction(0)


class _Practised:
    """One table while it is written."""

    def __init__(self, seed: int) -> None:
        self.chance: Choosing = chosen(seed)
        self.words = LANGUAGES[self.chance.one_of((*LANGUAGES, "en", "zh"))]
        self.group = self.chance.one_of(self.words.thousands)
        self.decimals, self.size = self.chance.between(0, 3), self.chance.between(1, 7)
        names = list(self.words.names)
        start = self.chance.below(len(names))
        count = self.chance.one_of((2, 3, 3, 4, 5, 6, 8, 14, 24))
        self.names = (names[start:] + names[:start])[:count]
        self.first = self.chance.between(1995, 2019)
        (self.level, self.share, self.growth, self.index, self.average, self.median,
         self.each, self.rank) = self.words.heads  # fmt: skip

    @property
    def total(self) -> str:
        """Return a word for the total."""
        return self.chance.one_of(self.words.total)

    def levels(self, size: int | None = None) -> list[Fraction]:
        """Return true levels of all names, none of them nothing."""
        digits = self.size if size is None else size
        return [self.chance.level(digits) + Fraction(1, 7) for _ in self.names]

    def printed(self, value: Fraction, decimals: int | None = None) -> str:
        """Return a number as it is printed."""
        places = self.decimals if decimals is None else decimals
        return self.words.figure(spelt(halves_up(value * 10**places), places), self.group)

    def years(self, count: int) -> list[str]:
        """Return heads of years."""
        return [str(self.first + number) for number in range(count)]

    def moved(self, levels: Sequence[Fraction]) -> list[Fraction]:
        """Return the levels of a year later."""
        return [each * Fraction(self.chance.between(780, 1290), 1000) for each in levels]


def _summed(levels: Sequence[Fraction]) -> list[Fraction]:
    return [sum(levels, _ZERO), *levels]


def _tenths(levels: Sequence[Fraction]) -> list[int]:
    """Return the shares of levels in the first of them, in tenths of a per cent."""
    return [halves_up(each / levels[0] * 1000) for each in levels]


def _largest_forced(table: _Practised) -> Rows:
    """Shares of which the largest takes what is missing to a hundred."""
    levels = _summed(table.levels())
    tenths = _tenths(levels)
    largest = max(range(1, len(levels)), key=levels.__getitem__)
    tenths[largest] += 1000 - sum(tenths[1:])
    shares = [table.printed(Fraction(each, 10), 1) for each in tenths]
    return _listed(table, [table.level, table.share], [list(map(table.printed, levels)), shares])


def _rounded_profile(table: _Practised) -> Rows:
    """Shares of two years, all cut, rounded half to even, or of levels as they are printed."""
    way = table.chance.one_of((int, round, None))
    columns: list[list[str]] = []
    for _ in range(2):
        levels = _summed(table.levels())
        shares = [each / levels[0] * 1000 for each in levels]
        if way is None:
            shown = [Fraction(halves_up(each * 10**table.decimals)) for each in levels]
            shares = [each / shown[0] * 1000 if shown[0] else _ZERO for each in shown]
        tenths = [(way or halves_up)(each) for each in shares]
        columns += [list(map(table.printed, levels)),
                    [table.printed(Fraction(each, 10), 1) for each in tenths]]  # fmt: skip
    now, then = table.years(2)
    heads = [f"{head} {year}" for year in (now, then) for head in (table.level, table.share)]
    return _listed(table, heads, columns)


def _listed(table: _Practised, heads: Sequence[str], columns: Sequence[Sequence[str]]) -> Rows:
    rows = [list(each) for each in zip([table.total, *table.names], *columns, strict=True)]
    if table.chance.times_in(1, 3):
        rows = [*rows[1:], rows[0]]
    return [[table.words.stub, *heads], *rows]


def _unrounded_growth(table: _Practised) -> Rows:
    """Growth of levels that are printed in a much larger unit."""
    before = table.levels()
    now = table.moved(before)
    pairs = list(zip(_summed(before), _summed(now), strict=True))
    columns = [[table.printed(each[n], 0) for each in pairs] for n in (0, 1)]
    columns.append([table.printed((b / a - 1) * 100, 1) for a, b in pairs])
    return _listed(table, [*table.years(2), table.growth], columns)


def _revised_growth(table: _Practised) -> Rows:
    """Growth on a base that was revised since, by a little in each line."""
    before = table.levels()
    pairs = list(zip(_summed(before), _summed(table.moved(before)), strict=True))
    factors = [Fraction(table.chance.between(985, 1015), 1000) for _ in pairs]
    columns = [[table.printed(each[n]) for each in pairs] for n in (0, 1)]
    columns.append([table.printed((b / a / f - 1) * 100, 1)
                    for (a, b), f in zip(pairs, factors, strict=True)])  # fmt: skip
    return _listed(table, [*table.years(2), table.growth], columns)


def _seasonal(table: _Practised) -> Rows:
    """Rows as counted, that add up, above rows that were adjusted each by itself."""
    quarters = table.chance.between(3, 8)
    raw = [_summed(table.levels()) for _ in range(quarters)]
    names = [table.total, *table.names]
    adjusted = [[each * Fraction(table.chance.between(900, 1100), 1000) for each in column]
                for column in raw]  # fmt: skip
    rows = [[name, *(table.printed(column[n]) for column in raw)] for n, name in enumerate(names)]
    rows += [[name + table.words.adjusted, *(table.printed(column[n]) for column in adjusted)]
             for n, name in enumerate(names)]  # fmt: skip
    heads = [f"{table.first + n // 4} Q{n % 4 + 1}" for n in range(quarters)]
    return [[table.words.stub, *heads], *rows]


def _chained(table: _Practised) -> Rows:
    """Chain-linked volumes, whose parts add up in the reference year only, the last or first."""
    count = table.chance.between(3, 7)
    rate, last = table.chance.one_of((-4, -3, -2, -1, 1, 2, 3, 4)), table.chance.times_in(1, 2)
    levels, columns = table.levels(), list[list[str]]()
    for year in range(count):
        drift = 1 + Fraction(rate * (count - 1 - year if last else year), 1000)
        whole = sum(levels, _ZERO) * drift
        columns.append([table.printed(each) for each in (whole, *levels)])
        levels = table.moved(levels)
    return _listed(table, table.years(count), columns)


def _suppressed(table: _Practised) -> Rows:
    """Counts by sex of which some are withheld, and others so that none can be worked out."""
    one, other = _summed(table.levels()), _summed(table.levels())
    both = [a + b for a, b in zip(one, other, strict=True)]
    rows = [[table.printed(each) for each in line] for line in zip(both, one, other, strict=True)]
    hidden = table.chance.one_of(_HIDDEN)
    for _ in range(table.chance.between(1, 3)):
        line = table.chance.between(1, len(rows) - 1)
        for column in table.chance.one_of(((1, 2), (0, 1), (1,), (2,), (0, 1, 2))):
            rows[line][column] = hidden
    return _listed(table, table.words.sexes, [list(each) for each in zip(*rows, strict=True)])


def _chosen_goods(table: _Practised) -> Rows:
    """A total above goods that are only some of it."""
    left = [table.levels() for _ in range(2)]
    columns = [
        [sum(each, _ZERO) * Fraction(table.chance.between(101, 180), 100), *each] for each in left
    ]
    rows = [[name, *(table.printed(column[n]) for column in columns)]
            for n, name in enumerate([table.total, *table.names])]  # fmt: skip
    return [[table.words.stub, *table.years(2)], *rows]


def _two_tiers(table: _Practised) -> Rows:
    """Years above total, men and women."""
    count, columns = table.chance.between(2, 4), list[list[str]]()
    for _ in range(count):
        one, other = _summed(table.levels()), _summed(table.levels())
        both = [a + b for a, b in zip(one, other, strict=True)]
        columns += [list(map(table.printed, each)) for each in (both, one, other)]
    repeated = table.chance.times_in(1, 2)
    tier = [year if not n or repeated else "" for year in table.years(count) for n in range(3)]
    body = _listed(table, table.words.sexes * count, columns)
    return [[table.words.stub, *tier], ["", *body[0][1:]], *body[1:]]


def _two_units(table: _Practised) -> Rows:
    """Totals in a large unit above parts in a small one."""
    large, small = table.words.units if any(table.words.units) else LANGUAGES["en"].units
    rows = []
    for name in table.names[:6]:
        parts = table.levels()[:3]
        rows.append([name, large, table.printed(sum(parts, _ZERO) / 10, 1)])
        rows += [[f"  {other}", small, table.printed(each * table.words.apart / 10, 1)]
                 for other, each in zip(table.names[::-1], parts, strict=False)]  # fmt: skip
    return [[table.words.stub, "", table.level], *rows]


def _some_parts(table: _Practised) -> Rows:
    """A total, of which some are named, set in or not."""
    levels = _summed(table.levels())
    now = _summed(table.levels())
    rows = [[table.total, table.printed(levels[0]), table.printed(now[0])]]
    for n, name in enumerate(table.names, 1):
        rows.append([name, table.printed(levels[n]), table.printed(now[n])])
        if table.chance.times_in(1, 2):
            some = [each[n] * Fraction(table.chance.between(1, 98), 100) for each in (levels, now)]
            rows.append([table.words.which + name[::-1], *map(table.printed, some)])
    return [[table.words.stub, *table.years(2)], *rows]


def _average_row(table: _Practised) -> Rows:
    """Rows that close with their mean, median, or both, or with a weighted mean."""
    count = table.chance.between(2, 5)
    columns, names = list[list[str]](), [*table.names]
    ways = table.chance.one_of((("mean",), ("median",), ("mean", "median"), ("weighted",)))
    weights = [table.chance.between(1, 50) for _ in names]
    for _ in range(count):
        levels = table.levels()
        ordered, half = sorted(levels), len(levels) // 2
        closing = {
            "mean": sum(levels, _ZERO) / len(levels),
            "median": (ordered[half] + ordered[-half - 1]) / 2,
            "weighted": sum((a * b for a, b in zip(levels, weights, strict=True)), _ZERO)
            / sum(weights),
        }
        columns.append([table.printed(each) for each in (*levels, *(closing[w] for w in ways))])
    names += [table.median if each == "median" else table.average for each in ways]
    if ways == ("weighted",) and table.chance.times_in(1, 2):
        names[-1] = table.total
    rows = [list(each) for each in zip(names, *columns, strict=True)]
    return [[table.words.stub, *table.years(count)], *rows]


def _per_head(table: _Practised) -> Rows:
    people, output = _summed(table.levels(4)), _summed(table.levels(5))
    each = [made / heads for made, heads in zip(output, people, strict=True)]
    columns = [list(map(table.printed, values)) for values in (people, output, each)]
    return _listed(table, [table.words.units[1], table.level, table.each], columns)


def _ranked(table: _Practised) -> Rows:
    """Levels with ranks, ordered by them or not; equal ones share theirs."""
    levels = [Fraction(halves_up(each)) for each in table.levels()]
    if table.chance.times_in(1, 2):
        levels.sort(reverse=True)
    rows = [[name, table.printed(each, 0), str(1 + sum(other > each for other in levels))]
            for name, each in zip(table.names, levels, strict=True)]  # fmt: skip
    return [[table.words.stub, table.level, table.rank], *rows]


def _based_index(table: _Practised) -> Rows:
    """Levels of years with their index, the base being one of them."""
    count = table.chance.between(3, 12)
    level, levels = table.chance.level(table.size) + 1, list[Fraction]()
    for _ in range(count):
        levels.append(level)
        (level,) = table.moved([level])
    base = levels[table.chance.below(count)]
    rows = [[year, table.printed(each), table.printed(each / base * 100, 1)]
            for year, each in zip(table.years(count), levels, strict=True)]  # fmt: skip
    return [["", table.level, table.index], *rows]


def _panel(table: _Practised) -> Rows:
    """Years down, each with its regions and their total."""
    rows = []
    for year in table.years(table.chance.between(2, 4)):
        one, other = _summed(table.levels()), _summed(table.levels())
        names = [table.total, *table.names]
        rows += [[year, name, table.printed(a), table.printed(b)]
                 for name, a, b in zip(names, one, other, strict=True)]  # fmt: skip
    return [["", table.words.stub, *table.words.balance[:2]], *rows]


def _unrelated(table: _Practised) -> Rows:
    """Small whole numbers that have nothing to do with each other: many add up by chance."""
    most = table.chance.one_of((3, 6, 10, 20, 60, 100))
    count = table.chance.between(2, 9)
    rows = [[name, *(table.printed(Fraction(table.chance.below(most + 1)), 0)
                     for _ in range(count))] for name in table.names]  # fmt: skip
    return [[table.words.stub, *table.years(count)], *rows]


def _small_counts(table: _Practised) -> Rows:
    """Small counts that add up both ways."""
    most, count = table.chance.one_of((3, 6, 10, 20)), table.chance.between(2, 5)
    cells = [[table.chance.below(most + 1) for _ in range(count)] for _ in table.names]
    cells = [[sum(each) for each in zip(*cells, strict=True)], *cells]
    columns = [[str(sum(line)) for line in cells]]
    columns += [[str(line[n]) for line in cells] for n in range(count)]
    return _listed(table, [table.words.total[0], *table.years(count)], columns)


def _several_answers(table: _Practised) -> Rows:
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


def _rates(table: _Practised) -> Rows:
    """Rates of groups, the rate of all among them."""
    count = table.chance.between(2, 6)
    weights = [table.chance.between(1, 90) for _ in table.names]
    columns = []
    for _ in range(count):
        rates = [Fraction(table.chance.between(10, 260), 10) for _ in table.names]
        whole = sum((a * b for a, b in zip(rates, weights, strict=True)), _ZERO) / sum(weights)
        columns.append([table.printed(each, 1) for each in (whole, *rates)])
    return _listed(table, table.years(count), columns)


def _rounded_to_five(table: _Practised) -> Rows:
    """Counts that are each rounded to five, ten or three for secrecy, totals too."""
    step = table.chance.one_of((3, 5, 10, 100))
    columns = []
    counts = [Fraction(table.chance.below(2000)) for _ in table.names]
    for _ in range(table.chance.between(1, 4)):
        levels, counts = _summed(counts), table.moved(counts)
        columns.append(
            [table.printed(halves_up(each / step) * Fraction(step), 0) for each in levels]
        )
    return _listed(table, table.years(len(columns)), columns)


def _overlapping(table: _Practised) -> Rows:
    """Bands of ages of which some hold others."""
    bands = ("0-14", "15-64", "15+", "25-54", "65+")
    rows = []
    for name in [table.total, *table.names][:6]:
        a, b, c, d = (table.chance.level(table.size) for _ in range(4))
        rows.append([name, *map(table.printed, (a + b + c + d, a, b + d, b + c + d, b, c))])
    return [[table.words.stub, table.total, *bands], *rows]


def _balance(table: _Practised) -> Rows:
    out, into = _summed(table.levels()), _summed(table.levels())
    left = [one - other for one, other in zip(out, into, strict=True)]
    return _listed(table, table.words.balance,
                   [list(map(table.printed, each)) for each in (out, into, left)])  # fmt: skip


_PRACTICES: tuple[Callable[[_Practised], Rows], ...] = (
    _largest_forced, _rounded_profile, _unrounded_growth, _revised_growth, _seasonal, _chained,
    _suppressed, _chosen_goods, _two_tiers, _two_units, _some_parts, _average_row, _per_head,
    _ranked, _based_index, _panel, _unrelated, _unrelated, _small_counts, _several_answers,
    _rates, _rounded_to_five, _overlapping, _balance,
)  # fmt: skip


def practice_of(seed: int) -> str:
    """Return the name of the design of a number."""
    return _chosen(seed)[1].__name__


def _chosen(seed: int) -> tuple[_Practised, Callable[[_Practised], Rows]]:
    table = _Practised(seed)
    return table, table.chance.one_of(_PRACTICES)


def practised(seed: int) -> str:
    """Return the text of the honest table of a number, some of its cells marked or withheld."""
    table, practice = _chosen(seed)
    rows = practice(table)
    marks, gaps = table.chance.times_in(1, 5), table.chance.times_in(1, 6)
    hidden = table.chance.one_of(_HIDDEN)
    for row in rows[1:]:
        for at in range(1, len(row)):
            if not row[at][-1:].isdigit():
                continue
            if gaps and table.chance.times_in(1, 25):
                row[at] = hidden
            elif marks and table.chance.times_in(1, 12):
                row[at] += table.chance.one_of(_MARKS)
    if table.chance.times_in(1, 10) and rows[0][0]:
        rows = [list(each) for each in zip(*rows, strict=True)]
    if table.chance.times_in(1, 3):
        title = f"{table.chance.between(1, 20)}. {table.level}, {table.first}"
        unit = [[f"({table.words.units[0]})"]] if table.chance.times_in(1, 3) else []
        rows = [[title], *(unit if practice is not _per_head else []), *rows]
    file = io.StringIO()
    delimiter = ";" if table.words.point == "," else table.chance.one_of(",,;\t")
    csv.writer(file, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return file.getvalue()
