"""
What the everyday path makes of groups of one shape, learned from a few of them.

Labels, marks and signs of these groups are the same, and so is what their words say. What
only figures show may be an accident of one group: it is taken for a relation of the shape
where nearly all samples show it, and is then asked of all groups.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from bulletin.api.options.options import Options
from bulletin.api.options.settings import Applied, Settings
from bulletin.api.tables.judging import Checked, checked
from bulletin.api.tables.understood import understood
from bulletin.errors import BulletinError
from bulletin.model.figures.figure import Rounding
from bulletin.model.files.sheet import Sheet
from bulletin.model.table.table import Evidence, Measure, Table
from bulletin.relate.constraints.ranges import Range
from bulletin.scale.group import PanelGroup, Shape
from bulletin.scale.panel import Panel
from bulletin.scale.tests import Places, Propagated, Tested, by_itself, tested

SAMPLES = 6
_NEARLY_ALL = Fraction(4, 5)
_PER_CENT = Measure.SHARE, Measure.GROWTH
_FEWEST = 3  # groups that show by figures alone what is meant in all
FIRST_LINE = 2  # of a panel: its heads stand in the first


class Value(NamedTuple):
    """How a value is rounded, the power of ten of its unit, and whether it is a rate or share."""

    rounding: Rounding = Rounding.NEAREST
    exponent: int = 0
    per_cent: bool = False


class Template(NamedTuple):
    """
    The relations of all groups of one shape.

    `alone`: a group of this shape is always examined by itself, since its relations are of no
    common shape, or since its very labels give rise to findings.
    """

    shape: Shape
    relations: tuple[Tested, ...] = ()
    values: tuple[Value, ...] = ()
    alone: bool = False

    @property
    def held(self) -> int:
        """Return how many relations hold in a group in which nothing fails."""
        return sum(each.held for each in self.relations)

    @property
    def not_testable(self) -> int:
        """Return how many relations cannot be tested in a group in which nothing fails."""
        return sum(not each.held for each in self.relations)


class _Sample(NamedTuple):
    relations: tuple[Tested, ...]
    values: tuple[Value, ...]


def learn(
    shape: Shape, samples: Sequence[PanelGroup], panel: Panel, path: str, options: Options
) -> Template:
    """Return what groups of this shape have in common; errs towards examining each by itself."""
    applied = Settings(panel.told(options)).of(path)
    found = [_sample(each, panel, path, applied) for each in samples]
    sound = [each for each in found if each is not None]
    if not sound or len({each.values for each in sound}) > 1:
        return Template(shape, alone=True)
    relations = tuple(_of_all(sound))
    if by_itself(relations) or len({_hidden(each) for each in sound}) > 1:
        return Template(shape, alone=True)
    return Template(shape, relations, sound[0].values)


def _hidden(sample: "_Sample") -> tuple[tuple[Range, ...], ...]:
    """Return what is supposed of what is not printed: if figures decide on it, of one group."""
    asks = (ask for each in sample.relations for ask in each.asks)
    return tuple(ask.hidden for ask in asks if isinstance(ask, Propagated))


def _of_all(samples: "Sequence[_Sample]") -> Iterator[Tested]:
    """
    Yield the relations of a shape, each once.

    What words say in one group they say in all, even where its figures leave it open; what
    only figures show is to be no accident of the figures of a group.
    """
    found: dict[tuple[str, int, tuple[int, ...]], list[Tested]] = {}
    for sample in samples:
        for each in sample.relations:
            found.setdefault((each.kind, each.target, each.parts), []).append(each)
    for relations in found.values():
        worded = [each for each in relations if each.evidence is not Evidence.ARITHMETIC]
        often = len(relations) >= max(_FEWEST, ceil(_NEARLY_ALL * len(samples)))
        if worded or often:
            yield max(worded or relations, key=lambda each: (len(each.asks), each.held))


def _sample(group: PanelGroup, panel: Panel, path: str, applied: Applied) -> _Sample | None:
    """Return the relations of one group; None if it says nothing of others of its shape."""
    try:
        read = understood(sheet_of([group], panel, path), applied)
    except BulletinError:
        return None
    if len(read.file.tables) != 1 or _over_time(read.file.tables[0]):
        return None
    table = checked(read, 0, read.file.tables[0], ())
    if any(not each.relations for each in table.found):
        return None
    places = _places(table, group, panel)
    relations = [tested(table.judged, each, places) for each in table.judged.verdicts]
    if None in relations:
        return None
    return _Sample(tuple(each for each in relations if each), _values(table, places, group, panel))


def sheet_of(groups: Sequence[PanelGroup], panel: Panel, path: str) -> Sheet:
    """Return groups as a sheet below the heads of their panel, each row on its line."""
    rows = [panel.printed(row) for each in groups for row in each.rows]
    lines = [number + FIRST_LINE for each in groups for number in each.numbers]
    return Sheet(path, (panel.head, *rows), (1, *lines), panel.encoding, panel.delimiter or ",")


def _over_time(table: Table) -> bool:
    """Tell whether a table has levels of several periods, which are compared by their size."""
    periods = {each.period for each in table.columns if each.period}
    return len(periods) > 1 or sum(each.period is not None for each in table.items) > 1


def _places(table: Checked, group: PanelGroup, panel: Panel) -> Places:
    """Return where each figure stands in its group: row by row of the first value, then on."""
    rows = {number + FIRST_LINE: place for place, number in enumerate(group.numbers)}
    columns = {column + 1: place for place, column in enumerate(panel.values)}
    return {
        key: columns[cell.position.column] * len(rows) + rows[cell.position.line]
        for key, cell in table.judged.table.cells.items()
        if cell.position.line in rows and cell.position.column in columns
    }


def _values(table: Checked, places: Places, group: PanelGroup, panel: Panel) -> tuple[Value, ...]:
    network = table.judged.network
    found = [Value()] * (len(group.rows) * len(panel.values))
    for key, place in places.items():
        found[place] = Value(
            network.rounding(*key),
            network.scale(network.figure(*key)),
            table.judged.table.measure(*key) in _PER_CENT,
        )
    return tuple(found)
