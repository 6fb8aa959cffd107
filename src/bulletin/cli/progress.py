"""A bar on standard error for work that takes long: on a terminal, and not before a while."""

import sys
from collections.abc import Callable
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Self, TextIO

from bulletin.messages.speaking import say

if TYPE_CHECKING:
    from rich.progress import Progress

_PATIENCE = 1.0  # seconds, within which nobody asks how far it has come


class ProgressBar:
    """
    A watcher of long work, to be entered for as long as that takes.

    The bar appears once `patience` is over, and leaves nothing behind when work is done.
    """

    def __init__(
        self,
        stream: TextIO | None = None,
        *,
        patience: float = _PATIENCE,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._stream = stream or sys.stderr
        self._clock = clock
        self._start = clock() + patience
        self._bar: Progress | None = None
        self._over = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Take the bar away, and show none any more."""
        self._over = True
        if self._bar:
            self._bar.stop()

    def __call__(self, what: str, done: int, total: int) -> None:
        """Show how much is done of how much."""
        if self._over or self._clock() < self._start or not self._stream.isatty():
            return
        self._bar = bar = self._bar or self._drawn()
        told = say("progress.files") if what == "files" else say("progress.tables")
        bar.update(bar.task_ids[0], description=told, completed=done, total=total)
        bar.start()

    def _drawn(self) -> "Progress":
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        console = Console(file=self._stream, highlight=False)
        bar = Progress(*columns, console=console, transient=True)
        bar.add_task("")
        return bar
