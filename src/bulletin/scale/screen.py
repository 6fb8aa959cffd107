"""
The screen: rows of a panel in, and out which of their groups pass, fail, or are not understood.

A pure function of its rows, so that it may run anywhere and again. Rows that follow one
another with the same labels are a group; the first and the last of them may go on in other
rows, and are handed back as they are.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from bulletin.scale.arrow_columns import numbers_of
from bulletin.scale.coded import coded
from bulletin.scale.evaluate import evaluate
from bulletin.scale.group import PanelGroup, Shape
from bulletin.scale.matrices import Stack, odd_runs, stacks
from bulletin.scale.panel import Panel
from bulletin.scale.template import SAMPLES, Template

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

Templates = Mapping[Shape, Template]
MOST = 5_000  # groups that are examined by themselves; more are only counted
LINE = "\0line"  # the column that numbers rows which do not stand in the order of their file


class DoubtfulGroup(NamedTuple):
    """A group that is to be examined by itself, and which relations of its template fail there."""

    group: PanelGroup
    shape: Shape = ()
    failed: tuple[int, ...] = ()


class Tally(NamedTuple):
    """Of the groups of one shape: how many there are, how many pass, how often each fails."""

    groups: int
    passed: int
    failed: tuple[int, ...]

    def plus(self, other: "Tally") -> "Tally":
        """Return the tallies of two parts together."""
        failed = tuple(map(sum, zip(self.failed, other.failed, strict=True)))
        return Tally(self.groups + other.groups, self.passed + other.passed, failed)


class PanelPart(NamedTuple):
    """
    What is found in a part of a panel.

    Numbers of rows are counted from its first, of `rows`; from that of the panel where rows
    bring their numbers along, and `rows` is 0. `keys` has a number for the labels of each
    group, `unknown` the first groups of each shape for which there is no template yet, `edges`
    the groups that may go on elsewhere.
    """

    rows: int
    keys: "np.ndarray[tuple[int], np.dtype[np.uint64]]"
    tally: dict[Shape, Tally]
    suspects: list[DoubtfulGroup]
    unknown: dict[Shape, list[PanelGroup]]
    edges: tuple[PanelGroup, ...] = ()
    left_out: int = 0  # suspects beyond the number that is ever examined


def screen(
    rows: "pa.Table",
    panel: Panel,
    templates: Templates,
    *,
    whole: bool = False,
    only: Collection[Shape] | None = None,
) -> PanelPart:
    """
    Return what is found in some rows of a panel, whose columns are those that are read.

    `whole`: no group goes on elsewhere. `only` names the shapes that are asked for, where
    the others were screened before.
    """
    import numpy as np

    table = _Table(rows, panel)
    runs = np.arange(len(table.coded.bounds) - 1)
    edges = [] if whole or not len(runs) else sorted({0, len(runs) - 1})
    runs = runs if whole else runs[1:-1]
    odd = odd_runs(table.coded)[runs]
    found = _Found(table, [] if only is not None else [(int(each), (), ()) for each in runs[odd]])
    for stack in stacks(table.coded, runs[~odd]) if not odd.all() else ():
        if only is None or stack.shape in only:
            found.add(stack, templates.get(stack.shape))
    return PanelPart(
        0 if table.numbered else rows.num_rows,
        table.coded.keys,
        found.tally,
        found.suspects(),
        found.unknown,
        tuple(map(table.group, edges)) if only is None else (),
        max(0, len(found.doubtful) - MOST),
    )


@dataclass
class _Found:
    """What is found so far; of doubtful groups their run, their shape, and what fails there."""

    table: "_Table"
    doubtful: list[tuple[int, Shape, tuple[int, ...]]]
    tally: dict[Shape, Tally] = field(default_factory=dict)
    unknown: dict[Shape, list[PanelGroup]] = field(default_factory=dict)

    def add(self, stack: Stack, template: Template | None) -> None:
        """Add the groups of one shape."""
        if template is None:
            self.unknown[stack.shape] = [self.table.group(each) for each in stack.runs[:SAMPLES]]
            return
        if template.alone:
            self.tally[stack.shape] = Tally(len(stack.runs), 0, ())
            self.doubtful += [(int(each), stack.shape, ()) for each in stack.runs]
            return
        outcomes = evaluate(template, stack)
        passed = outcomes.passed
        failed = tuple(int(each.sum()) for each in outcomes.failed)
        self.tally[stack.shape] = Tally(len(stack.runs), int(passed.sum()), failed)
        self.doubtful += [
            (int(stack.runs[each]), stack.shape, outcomes.failing(int(each)))
            for each in (~passed).nonzero()[0]
        ]

    def suspects(self) -> list[DoubtfulGroup]:
        """Return the doubtful groups, in their order, as many as are ever examined."""
        self.doubtful.sort()
        return [
            DoubtfulGroup(self.table.group(run), shape, failed)
            for run, shape, failed in self.doubtful[:MOST]
        ]


def keys_of_rows(rows: "pa.Table", panel: Panel) -> "np.ndarray[tuple[int], np.dtype[np.uint64]]":
    """Return of each row a number for the labels of its group."""
    import numpy as np

    found = _Table(rows, panel).coded
    return found.keys.repeat(np.diff(found.bounds))


class _Table:
    """Rows as numbers, and as texts where a group is asked for."""

    def __init__(self, rows: "pa.Table", panel: Panel) -> None:
        import numpy as np

        self.numbered = LINE in rows.column_names
        self._numbers = numbers_of(rows[LINE].combine_chunks(), np.int64) if self.numbered else None
        self._rows = rows.select(list(range(len(panel.columns))))
        self.coded = coded(self._rows, panel)

    def group(self, run: int) -> PanelGroup:
        """Return the group of a run."""
        start, end = int(self.coded.bounds[run]), int(self.coded.bounds[run + 1])
        columns = [_texts(each, start, end) for each in self._rows.columns]
        numbers = range(start, end) if self._numbers is None else self._numbers[start:end].tolist()
        return PanelGroup(tuple(numbers), tuple(zip(*columns, strict=True)))


def _texts(column: Any, start: int, end: int) -> list[str]:  # noqa: ANN401  an array
    return [each or "" for each in column.slice(start, end - start).to_pylist()]
