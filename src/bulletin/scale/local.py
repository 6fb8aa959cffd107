"""A panel screened on this machine: its parts in turn, a few at once."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Protocol

from bulletin.scale.group import Shape
from bulletin.scale.panel import Panel
from bulletin.scale.screen import PanelPart, Templates, screen

if TYPE_CHECKING:
    import pyarrow as pa


class Rows(Protocol):
    """
    Some rows of a source, which are read where and when they are screened.

    `whole`: no group goes on in other rows.
    """

    @property
    def whole(self) -> bool:
        """Tell whether no group goes on in other rows."""

    def rows(self, panel: Panel) -> "pa.Table":
        """Return the columns of these rows that are read."""


class PanelSource(Protocol):
    """Where the rows of a panel come from: a file, or a table of a database."""

    def head(self) -> Rows:
        """Return the first rows."""

    def parts(self) -> Iterator[Rows]:
        """Yield all rows in their order, as many at once as a machine holds easily."""


_AT_ONCE = 200_000  # rows, the numbers of which take no memory that is new


def screened(
    part: Rows, panel: Panel, templates: Templates, only: frozenset[Shape] | None
) -> list[PanelPart]:
    """Return what is found in some rows of a source, in pieces if they are many."""
    rows = part.rows(panel)
    size = rows.num_rows if part.whole else _AT_ONCE
    return [
        screen(rows.slice(start, size), panel, templates, whole=part.whole, only=only)
        for start in range(0, rows.num_rows, size or 1)
    ]


_THREADS = 4  # each holds a part or two in memory


def on_this_machine(source: PanelSource, panel: Panel) -> "OnThisMachine":
    """Return who screens the parts of a panel here, with as many threads as do any good."""
    return OnThisMachine(source, panel, min(os.cpu_count() or 1, _THREADS))


class OnThisMachine:
    """The parts of a panel, screened by threads, which share the memory of one process."""

    def __init__(self, source: PanelSource, panel: Panel, threads: int) -> None:
        self._source, self._panel, self._threads = source, panel, threads

    def head(self) -> "pa.Table":
        """Return the first rows of the panel."""
        return self._source.head().rows(self._panel)

    def parts(self, templates: Templates, only: frozenset[Shape] | None) -> Iterable[PanelPart]:
        """Yield what is found in every part; no more are read ahead than there are threads."""
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(self._threads) as pool:
            waiting: deque[Callable[[], list[PanelPart]]] = deque()
            for part in self._source.parts():
                waiting.append(pool.submit(screened, part, self._panel, templates, only).result)
                if len(waiting) > self._threads:
                    yield from waiting.popleft()()
            while waiting:
                yield from waiting.popleft()()
