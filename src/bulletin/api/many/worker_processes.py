"""
Processes that read files and tell of them, and what becomes of one that is killed.

A process is handed a few files at a time, and the next ones when it answers. What one had in
hand when it died is done again file by file; a file in whose turn processes die twice is given
up. The answers come in the order of the questions, whoever gave them first.
"""

import signal
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from threading import active_count, current_thread, main_thread
from types import TracebackType
from typing import Any, NamedTuple, Self

from bulletin.api.examine import examine_text
from bulletin.api.many.file_reader import Answer, FileReader, FileTask, Work, answered

_AT_ONCE = 16  # files, so that hardly any time goes to asking
_AT_FIRST = 2  # of which there are this many rounds at least, so that none waits for the last
_LIVES = 2  # processes that may die over one file alone
_SMALL = "item,2023,2024\nTotal,3.0,4.5\nA,1.0,2.0\nB,2.0,2.5\n"
_RARELY = 50_000  # as in the process that starts them: a run makes hardly any cycles


class _Batch(NamedTuple):
    """Questions by their numbers; `alone`: the file at which a process died, by itself."""

    numbers: Sequence[int]
    alone: bool = False


class _Member:
    """A process, the way to it, and what it has in hand."""

    def __init__(self, work: Work, wish: str | None, others: Sequence[Connection]) -> None:
        method = wish or _method()
        context: Any = get_context(method)  # each has processes of its own class
        self.pipe, theirs = context.Pipe()
        copied = [*others, self.pipe] if method == "fork" else []
        self.process: BaseProcess = context.Process(
            target=_serve, args=(theirs, work, copied), daemon=True
        )
        with _deaf_to_interrupts(method):
            self.process.start()
        theirs.close()  # so that the way ends when the process does
        self.hand: _Batch | None = None

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()


class WorkerProcesses:
    """
    So many processes, to be entered for as long as they are needed.

    Fewer where the system refuses more, perhaps none.
    """

    def __init__(self, count: int, work: Work, method: str | None = None) -> None:
        self._work, self._method = work, method
        if (method or _method()) == "fork":
            _warm()
        self._readers: dict[str, _Member] = {}
        self._members: list[_Member] = []
        with suppress(OSError):  # the system lets no more be started: those there are do all
            for _ in range(count):
                self._members.append(self._started())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for each in self._members:
            each.end()

    @property
    def processes(self) -> list[int]:
        """Return the numbers that the system gave the processes."""
        return [each.process.pid or 0 for each in self._members]

    def answers(self, questions: Sequence[FileTask]) -> Iterator[Answer | None]:
        """Yield the answer to each question in turn, None for a file that was given up."""
        work = _Queues(questions, self._readers, self._members)
        ready: dict[int, Answer | None] = {}
        for number in range(len(questions)):
            while number not in ready:
                self._go_on(work, ready, questions)
            yield ready.pop(number)

    def _go_on(
        self, work: "_Queues", ready: dict[int, Answer | None], questions: Sequence[FileTask]
    ) -> None:
        """Hand out what may be handed out, and take in what comes next."""
        for each in self._members:
            if each.hand is None and (batch := work.next_for(each)):
                each.hand = batch
                _send(each.pipe, [questions[number] for number in batch.numbers])
        busy = [each for each in self._members if each.hand]
        answering = wait([each.pipe for each in busy])
        for member in [each for each in busy if each.pipe in answering]:
            batch, answers = member.hand or _Batch(()), _received(member.pipe)
            member.hand = None
            if answers is None:
                ready.update(dict.fromkeys(work.lost(batch, member)))
                self._replace(member)
                continue
            ready.update(zip(batch.numbers, answers, strict=True))
            self._readers.update((questions[number].path, member) for number in batch.numbers)

    def _replace(self, member: _Member) -> None:
        member.end()
        self._readers = {path: each for path, each in self._readers.items() if each is not member}
        self._members.remove(member)
        try:
            self._members.append(self._started())
        except OSError:
            if not self._members:
                raise

    def _started(self) -> _Member:
        return _Member(self._work, self._method, [each.pipe for each in self._members])


class _Queues:
    """What is still to be asked: of whoever has read the file, or else of anybody."""

    def __init__(
        self, questions: Sequence[FileTask], readers: dict[str, _Member], members: Sequence[_Member]
    ) -> None:
        self._again: deque[int] = deque()
        self._deaths: dict[int, int] = {}
        self._of: dict[_Member | None, deque[int]] = {}
        for number, each in enumerate(questions):
            self._of.setdefault(readers.get(each.path), deque()).append(number)
        rounds = len(members) * _AT_FIRST
        self._size = max(1, min(_AT_ONCE, len(questions) // rounds))

    def next_for(self, member: _Member) -> _Batch | None:
        """Return what a process is to do next, None if there is nothing for it."""
        if self._again:
            return _Batch((self._again.popleft(),), alone=True)
        for queue in (self._of.get(member), self._of.get(None)):
            if queue:
                return _Batch([queue.popleft() for _ in range(min(self._size, len(queue)))])
        return None

    def lost(self, batch: _Batch, member: _Member) -> Iterator[int]:
        """Have what a dead process had in hand done again; yield what is given up."""
        self._of.setdefault(None, deque()).extend(self._of.pop(member, ()))
        for number in batch.numbers:
            self._deaths[number] = self._deaths.get(number, 0) + batch.alone
            if self._deaths[number] < _LIVES:
                self._again.append(number)
            else:
                yield number


def _warm() -> None:
    """Import and compile what a check needs, so that copies of this process have it."""
    examine_text(_SMALL)


def _serve(pipe: Connection, work: Work, copied: Sequence[Connection]) -> None:
    """
    Answer questions in a process of its own until nobody asks any more.

    That shows by the way that ends. It would never end, whatever became of the process that
    asks, while those that answer hold copies of its side: so they are closed.
    """
    from gc import set_threshold

    for each in copied:
        each.close()
    set_threshold(_RARELY)
    if current_thread() is main_thread():
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    reader = FileReader(work)
    with suppress(EOFError, OSError):
        while True:
            pipe.send([answered(reader, each) for each in pipe.recv()])


def _send(pipe: Connection, questions: Sequence[FileTask]) -> None:
    """Hand out questions; that a process has died meanwhile shows when it does not answer."""
    with suppress(OSError):
        pipe.send(questions)


def _received(pipe: Connection) -> list[Answer] | None:
    """Return what a process answers, None if it has died."""
    try:
        found: list[Answer] = pipe.recv()
    except (EOFError, OSError):
        return None
    return found


def _method() -> str:
    """
    Return how a process is started: as a copy where that is safe, which takes no imports.

    It is not where threads run, since a copy has none of them but whatever they had locked,
    nor on macOS, whose libraries run threads of their own.
    """
    copies = "fork" in get_all_start_methods() and sys.platform != "darwin"
    return "fork" if copies and active_count() == 1 else "spawn"


@contextmanager
def _deaf_to_interrupts(method: str) -> Iterator[None]:
    """
    Start a process that never hears of Ctrl-C, which reaches all processes at once.

    The one that starts it hears of it a moment later, and ends the others.
    """
    if sys.platform == "win32":  # where a process says so itself, once it runs
        yield
        return
    if method == "spawn":  # what is started beside the first one would let interrupts in again
        from multiprocessing.resource_tracker import ensure_running

        ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
