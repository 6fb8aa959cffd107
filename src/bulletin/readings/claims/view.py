"""A table as whole numbers in one direction: items over columns, or columns over items."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log
from typing import NamedTuple

from bulletin.model.figures.figure import Figure, Rounding
from bulletin.model.figures.unit import Dimension, Unit
from bulletin.model.table.cell import Cell, Mark
from bulletin.model.table.table import Column, Evidence, Item, Table
from bulletin.read.row_shape import is_year
from bulletin.readings.claims.priors import addable_item, addable_line
from bulletin.words.lexicon import said

_DASHES = frozenset(("–", "—"))
_SEVERAL = 2
_YEAR = 4  # digits
_UNBOUNDED = 4.0  # a sum of signed figures may exceed each of them so many times


class FigureLine(NamedTuple):
    """
    The figures of one line: a column if items are added, an item if columns are.

    `middle` and `half` are the middles and half widths of the printed intervals, in halves
    of the last place of the finest figure. The rest are masks with one bit a series:
    which print a figure, one that is not zero, one below zero, nothing at all (`blank`),
    nothing or a dash (`nil`), which may also stand for a figure that is not printed (`unsure`),
    or something that hides the figure (`hidden`). `width` is the
    common half width of all figures, 0 if they differ. `most` bounds what the line can tell.
    """

    middle: tuple[int, ...]
    half: tuple[int, ...]
    figures: int
    filled: int
    below: int
    nil: int
    blank: int
    unsure: int
    hidden: int
    width: int
    finest: int
    decimals: int
    most: float


class View(NamedTuple):
    """
    A table in one direction.

    `series` are what is added (items, or columns if `across`), `lines` what they are added
    in. `total` tells which series call themselves a total, `kin` which of them are counted
    in comparable units, `ceiling` how likely the figures of a series can be added at all,
    by its own words; `adds` the same of each line. Lines of one `family` lend each other
    what was learned of them; lines of one `quantity` are the same at several times, so that
    all of them add up or none, and have None where they name no time. `most` bounds what all
    lines can tell together. `by_size` are the series in order of what they print over all
    lines, large ones first.
    """

    table: Table
    across: bool
    size: int
    lines: list[FigureLine]
    labels: list[str]
    total: list[bool]
    kin: list[tuple[str, ...]]
    ceiling: list[float]
    adds: list[float]
    family: list[tuple[float, int]]
    quantity: list[tuple[float, int, str] | None]
    most: float
    by_size: list[int]

    @property
    def live(self) -> int:
        """Return the mask of series that print some figure that is not zero."""
        found = 0
        for line in self.lines:
            found |= line.filled
        return found

    @property
    def showing(self) -> int:
        """
        Return the mask of series that print a figure, of items also those that print nil.

        What a column without any figure measures, nothing tells.
        """
        found = 0
        for line in self.lines:
            found |= line.figures | (0 if self.across else line.nil & ~line.blank)
        return found

    @property
    def printed(self) -> list[int]:
        """Return the series that print anything at all: others head what follows, or are notes."""
        found = 0
        for line in self.lines:
            found |= line.figures | line.hidden | line.nil & ~line.blank
        return [i for i in range(self.size) if found >> i & 1]

    @property
    def per_head(self) -> int:
        """
        Return the mask of series that are levels per head by their own words.

        In 元 beneath 亿元 they are so small that no figure shows whether they were added.
        """
        if self.across:
            each = [column.per_head for column in self.table.columns]
        else:
            each = [said("per-person", item.label.casefold()) for item in self.table.items]
        return sum(1 << i for i, per_head in enumerate(each) if per_head)

    @property
    def inside(self) -> dict[int, int]:
        """Return for each item that a mark sets in under another the mask of all above it."""
        if self.across:
            return {}
        marked = (
            each
            for each in self.table.breakdowns
            if each.evidence is Evidence.MARKER and not each.exhaustive and each.parts
        )
        return {each.parts[0]: 1 << each.total | self._over(each.total) for each in marked}

    def stands_under(self, item: int, others: int) -> bool:
        """Tell whether labels show an item below one of others, given as a mask."""
        return not self.across and bool(self._over(item) & others)

    def _over(self, item: int) -> int:
        """Return the mask of the items above one, as labels show them."""
        mask, above = 0, self.table.items[item].parent
        while above is not None and not mask >> above & 1:
            mask |= 1 << above
            above = self.table.items[above].parent
        return mask

    def key(self, series: int, line: int) -> tuple[int, int]:
        """Return item and column of a figure."""
        return (line, series) if self.across else (series, line)

    def cell(self, series: int, line: int) -> Cell | None:
        """Return the cell of a series in a line."""
        return self.table.cells.get(self.key(series, line))


def look(table: Table, total: Sequence[bool], *, across: bool) -> View:
    """Return the table in one direction; `total` tells which series call themselves a total."""
    items, columns = range(len(table.items)), range(len(table.columns))
    series, count = (columns, items) if across else (items, columns)
    keys = [[(n, i) if across else (i, n) for i in series] for n in count]
    rows = [[table.cells.get(key) for key in row] for row in keys]
    exponents = _exponents_of_lines(table, keys)
    lines = [
        _line(row, powers, Rounding.NEAREST if across else table.columns[n].rounding)
        for n, (row, powers) in enumerate(zip(rows, exponents, strict=True))
    ]
    adds = [addable_line(table, n, row, across=across) for n, row in enumerate(rows)]
    members = table.columns if across else table.items
    labels = (
        [c.printed or c.label for c in table.columns] if across else [i.label for i in table.items]
    )
    families = [
        (round(likely, 2), 0 if across else line.decimals)
        for likely, line in zip(adds, lines, strict=True)
    ]
    every = table.items if across else table.columns
    quantities = [
        None if name is None else (round(likely, 2), line.decimals, name)
        for likely, line, name in zip(adds, lines, map(_without_time, every), strict=True)
    ]
    return View(
        table, across, len(series), lines, labels, list(total),
        [(each.unit.base, each.unit.dimension.value) if each.unit else () for each in members],
        [addable_item(table, i, across=across) for i in series], adds, families, quantities,
        sum(line.most for line in lines), _by_size(lines, len(series)),
    )  # fmt: skip


def _by_size(lines: Sequence[FigureLine], count: int) -> list[int]:
    sizes = [sum(log(1 + abs(line.middle[i])) for line in lines) for i in range(count)]
    return sorted(range(count), key=lambda i: (-sizes[i], i))


def _without_time(each: Item | Column) -> str | None:
    """Return what a head or label says besides its time, None where it names none."""
    if each.period:
        return each.period.left_out(each.label)
    return each.label[_YEAR:] if is_year(each.label[:_YEAR]) else None


def _exponents_of_lines(table: Table, keys: Sequence[Sequence[tuple[int, int]]]) -> list[list[int]]:
    units = (*(each.unit for each in table.columns), *(each.unit for each in table.items))
    if len({unit.exponent for unit in units if unit}) < _SEVERAL:  # nearly always
        return [[0] * len(row) for row in keys]
    return [_exponents([table.unit(*key) for key in row]) for row in keys]


def _exponents(units: Sequence[Unit | None]) -> list[int]:
    """
    Return the powers of ten of a line; where no unit is stated, it is the commonest one.

    Of units that count something, if there are any: a figure without a unit beside people
    and rates per mille is of people.
    """
    stated = [unit for unit in units if unit]
    if len({unit.exponent for unit in stated}) < _SEVERAL:
        return [0] * len(units)
    counted = [unit for unit in stated if unit.dimension is Dimension.QUANTITY]
    (usual, _), *_ = Counter(unit.exponent for unit in counted or stated).most_common(1)
    return [unit.exponent if unit else usual for unit in units]


def _line(cells: Sequence[Cell | None], exponents: Sequence[int], rounding: Rounding) -> FigureLine:
    figures = [cell.figure if cell else None for cell in cells]
    finest = max((f.decimals - e for f, e in zip(figures, exponents, strict=True) if f), default=0)
    ends = [
        _ends(f, rounding, 10 ** (finest - f.decimals + e)) if f else (0, 0)
        for f, e in zip(figures, exponents, strict=True)
    ]
    middle, half = tuple([each for each, _ in ends]), tuple([each for _, each in ends])
    without = {n: cell for n, cell in enumerate(cells) if figures[n] is None}
    blank, dash, nil = _empty(without) if without else (0, 0, 0)
    every, unprinted = (1 << len(cells)) - 1, mask_of(without)
    widths = {width for width, figure in zip(half, figures, strict=True) if figure}
    least = min(widths, default=1)
    most = max(map(abs, middle), default=0)
    return FigureLine(
        middle, tuple([least if nil >> i & 1 else width for i, width in enumerate(half)]),
        every & ~unprinted, mask_of([n for n, each in enumerate(middle) if each]),
        mask_of([n for n, each in enumerate(middle) if each < 0]), nil, blank, blank | dash,
        unprinted & ~nil, least if len(widths) == 1 else 0,
        least, finest, log(1 + _UNBOUNDED * most / (2 * least)),
    )  # fmt: skip


def _empty(cells: Mapping[int, Cell | None]) -> tuple[int, int, int]:
    """Return which of the cells without a figure are blank, print a dash, or are nil either way."""
    blank = mask_of(n for n, cell in cells.items() if cell is None or cell.mark is Mark.BLANK)
    dash = mask_of(n for n, cell in cells.items() if cell and cell.text.strip() in _DASHES)
    return (
        blank,
        dash,
        blank | dash | mask_of(n for n, c in cells.items() if c and c.mark is Mark.NIL),
    )


def mask_of(places: Iterable[int]) -> int:
    """Return the number with a bit at each of these places."""
    mask = 0
    for place in places:
        mask |= 1 << place
    return mask


def _ends(figure: Figure, rounding: Rounding, scale: int) -> tuple[int, int]:
    """Return middle and half width of a printed interval, in halves of the finest place."""
    digits, quantum = figure.digits, figure.quantum
    if rounding is Rounding.TRUNCATED and digits:
        return (2 * digits + (quantum if digits > 0 else -quantum)) * scale, quantum * scale
    return 2 * digits * scale, quantum * scale
