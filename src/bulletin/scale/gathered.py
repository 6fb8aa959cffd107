"""
A panel from its parts: what is found in each, put together in their order.

Parts are screened anywhere; all that is put together hangs on the order of rows in the file
alone, so that the same panel gives the same answer whoever screened it, in whatever parts.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from bulletin.scale.arrow_columns import number_column, text_column
from bulletin.scale.group import PanelGroup, Shape
from bulletin.scale.panel import Panel
from bulletin.scale.screen import LINE, MOST, DoubtfulGroup, PanelPart, Tally, Templates, screen
from bulletin.scale.template import SAMPLES, Template

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

    Keys = np.ndarray[tuple[int], np.dtype[np.uint64]]

Learn = Callable[[Shape, Sequence[PanelGroup]], Template]


class Screening(Protocol):
    """Who screens the parts of a panel: this process, its threads, or other machines."""

    def head(self) -> "pa.Table":
        """Return the first rows of the panel, as many as tell of most of its shapes."""

    def parts(self, templates: Templates, only: frozenset[Shape] | None) -> Iterable[PanelPart]:
        """Yield what is found in every part, in the order of the file."""


class Gathered(NamedTuple):
    """
    What the screen found in a whole panel.

    `suspects` are in the order of the file, `left_out` is how many more there are. `whole` is
    false where rows of one group stand apart, so that nothing here can be relied on: the rows
    have to be put in order first.
    """

    groups: int
    tally: Mapping[Shape, Tally]
    templates: Mapping[Shape, Template]
    suspects: tuple[DoubtfulGroup, ...]
    left_out: int
    whole: bool


def gathered(screening: Screening, panel: Panel, learn: Learn) -> Gathered:
    """Return what is found in a panel; `learn` says what the groups of a shape have in common."""
    found = _Found(panel)
    found.learn_from(screening.head(), learn)
    for part in screening.parts(found.templates, None):
        if not found.add(part):
            return found.result(whole=False)
    found.add_edges()
    fresh = found.learn(learn)
    if fresh:
        for part in screening.parts(found.templates, fresh):
            found.add_again(part)
        found.add_edges(fresh)
    return found.result(whole=found.each_once())


class _Found:
    def __init__(self, panel: Panel) -> None:
        self.templates: dict[Shape, Template] = {}
        self._panel = panel
        self._rows, self._again, self._left_out = 0, 0, 0
        self._tally: dict[Shape, Tally] = {}
        self._suspects: list[DoubtfulGroup] = []
        self._unknown: dict[Shape, list[PanelGroup]] = {}
        self._edges: list[PanelGroup] = []
        self._keys: list[Keys] = []

    def learn_from(self, rows: "pa.Table", learn: Learn) -> None:
        """Learn the shapes of which the first rows of the panel hold enough groups."""
        part = screen(rows, self._panel, {})
        first = part.edges[:1] if len(part.edges) > 1 else ()
        opening = screen(_rows_of(first, self._panel), self._panel, {}, whole=True)
        for shape, groups in part.unknown.items():
            every = [*opening.unknown.get(shape, ()), *groups][:SAMPLES]
            if len(every) == SAMPLES:
                self.templates[shape] = learn(shape, every)

    def learn(self, learn: Learn) -> frozenset[Shape]:
        """Learn the shapes that were met without a template, and return them."""
        fresh = frozenset(self._unknown)
        for shape, groups in self._unknown.items():
            self.templates[shape] = learn(shape, groups)
        return fresh

    def add(self, part: PanelPart) -> bool:
        """Add a part; tell whether the rows of each of its groups stand together."""
        keys = part.keys
        goes_on = len(keys) and self._keys and len(self._keys[-1]) and keys[0] == self._keys[-1][-1]
        self._keys.append(keys[1:] if goes_on else keys)
        self._join_edges([each.moved(self._rows) for each in part.edges])
        self._count(part, self._rows)
        self._rows += part.rows
        return not _come_again(keys)

    def add_again(self, part: PanelPart) -> None:
        """Add what a part holds of the shapes that were not known when it was added."""
        self._count(part, self._again)
        self._again += part.rows

    def add_edges(self, only: frozenset[Shape] | None = None) -> None:
        """Add the groups at the edges of parts, which are whole now."""
        rows = _rows_of(self._edges, self._panel)
        self._count(screen(rows, self._panel, self.templates, whole=True, only=only), 0)

    def each_once(self) -> bool:
        """Tell whether no group comes back after another, so that each was seen as a whole."""
        import numpy as np

        return not (self._keys and _come_again(np.concatenate(self._keys)))

    def result(self, *, whole: bool) -> Gathered:
        """Return all that was found."""
        suspects = sorted(self._suspects, key=lambda each: each.group.numbers)
        left_out = self._left_out + max(0, len(suspects) - MOST)
        groups = sum(map(len, self._keys))
        return Gathered(
            groups, self._tally, self.templates, tuple(suspects[:MOST]), left_out, whole
        )

    def _join_edges(self, edges: Sequence[PanelGroup]) -> None:
        count = len(self._panel.by)
        for each in edges:
            last = self._edges[-1] if self._edges else None
            if (
                last
                and last.numbers[-1] + 1 == each.numbers[0]
                and last.rows[0][:count] == each.rows[0][:count]
            ):
                self._edges[-1] = last.before(each)
            else:
                self._edges.append(each)

    def _count(self, part: PanelPart, before: int) -> None:
        for shape, tally in part.tally.items():
            mine = self._tally.get(shape)
            self._tally[shape] = mine.plus(tally) if mine else tally
        self._suspects += [each._replace(group=each.group.moved(before)) for each in part.suspects]
        self._left_out += part.left_out
        if len(self._suspects) > 2 * MOST:
            self._suspects.sort(key=lambda each: each.group.numbers)
            self._left_out += len(self._suspects) - MOST
            del self._suspects[MOST:]
        for shape, groups in part.unknown.items():
            samples = self._unknown.setdefault(shape, [])
            samples += [each.moved(before) for each in groups]
            samples.sort(key=lambda each: each.numbers)
            del samples[SAMPLES:]


def _come_again(keys: "Keys") -> bool:
    """Tell whether some group has a key that another has."""
    import numpy as np

    ordered = np.sort(keys)
    return bool((ordered[1:] == ordered[:-1]).any())


def _rows_of(groups: Sequence[PanelGroup], panel: Panel) -> "pa.Table":
    """Return groups as rows again, numbered as they are."""
    import pyarrow as pa

    texts = [row for each in groups for row in each.rows]
    columns = [text_column([row[n] for row in texts]) for n in range(len(panel.columns))]
    numbers = number_column([number for each in groups for number in each.numbers])
    return pa.Table.from_arrays([*columns, numbers], [*panel.names, LINE])
