"""One reader of many files: reads them once, keeps what there is room for, tells of each."""

from collections.abc import Callable, Mapping, Sequence
from pickle import dumps, loads
from typing import NamedTuple

from bulletin.api.examine import FilesOfRun, reported
from bulletin.api.many.file_summary import FileSummary, screened_summary, summary_of
from bulletin.api.many.file_writer import FileWriter, WrittenFile
from bulletin.api.options.options import Options
from bulletin.api.options.settings import Settings
from bulletin.api.tables.other_releases import Source
from bulletin.api.tables.understood import Understood
from bulletin.api.tables.understood_file import understand_path
from bulletin.model.findings.report import FileReport

_ROOM = 200_000  # cells, at about a kilobyte each
_SMALLEST = 20  # cells that even an empty file is counted as
_LETTERS = 50  # of a text that take as much as a cell

# Where the tables that share a name with one of a file stand: path, and number in that file.
Place = tuple[str, int]
Mates = Mapping[str, tuple[Place, ...]]


ScreenedPanel = Callable[[str, Options], FileReport | None]


class Work(NamedTuple):
    """
    What readers of the same run must know; a process of its own is handed it.

    `screened` returns the report on a file that is a panel, None of any other.
    """

    options: Options
    writer: FileWriter
    sentences: bool = True
    room: int = _ROOM
    screened: ScreenedPanel | None = None


class FileTask(NamedTuple):
    """A file: to be read, or to be told of beside its mates."""

    path: str
    mates: Mates | None = None


class Failed(NamedTuple):
    """What went wrong with a file beyond what is said of it."""

    error: Exception


Answer = FileSummary | WrittenFile | Failed


class FileReader:
    """
    A reader, who keeps files that other files may bear on until it is known which do.

    Where there is no room left, a file is told of at once; one on which others bear after
    all is then read again.
    """

    def __init__(self, work: Work) -> None:
        self._work = work
        self._settings = Settings(work.options)
        self._kept: dict[str, list[Understood]] = {}
        self._room = work.room

    def read(self, path: str) -> FileSummary:
        """Return the summary of a file, which is kept, or told of at once."""
        with self._work.writer.in_language():
            return self._summary(path)

    def _summary(self, path: str) -> FileSummary:
        panel = self._work.screened and self._work.screened(path, self._work.options)
        if panel:
            return screened_summary(panel)._replace(told=self._work.writer.of([panel]))
        read = self._understand(path)
        summary = summary_of(path, read, self._work.options.trust)
        size = _size(read)
        if any(each.year for each in summary.names) and size <= self._room:
            self._kept[path] = read
            self._room -= size
            return summary
        return summary._replace(told=self._told(read, {}))

    def tell(self, path: str, mates: Mates) -> WrittenFile:
        """Return what is said of a file, with what the tables on its shelves say of it."""
        with self._work.writer.in_language():
            return self._on_shelves(path, mates)

    def _on_shelves(self, path: str, mates: Mates) -> WrittenFile:
        read = self._read(path)
        shelves = {name: self._shelf(places, path, read) for name, places in mates.items()}
        told = self._told(read, shelves)
        if not mates:
            self._forget(path)
        return told

    def _told(self, read: list[Understood], shelves: dict[str, list[Source]]) -> WrittenFile:
        run = FilesOfRun(shelves)
        return self._work.writer.of([reported(each, run) for each in read])

    def _shelf(self, places: Sequence[Place], path: str, read: list[Understood]) -> list[Source]:
        """Return the tables on a shelf; those of the file itself are the very same ones."""
        found = []
        for place, number in places:
            beside = read if place == path else self._read(place)
            tables = [table for each in beside for table in each.file.tables]
            found += [(place, table) for table in tables[number : number + 1]]
        return found

    def _read(self, path: str) -> list[Understood]:
        """Return a file as it was understood; if it was not kept, it is now, others are not."""
        if path not in self._kept:
            read = self._understand(path)
            self._room -= _size(read)
            while self._room < 0 and self._kept:
                self._forget(next(iter(self._kept)))
            self._kept[path] = read
        return self._kept[path]

    def _forget(self, path: str) -> None:
        if path in self._kept:
            self._room += _size(self._kept.pop(path))

    def _understand(self, path: str) -> list[Understood]:
        return understand_path(path, self._settings.of(path), sentences=self._work.sentences)


def answered(reader: FileReader, question: FileTask) -> Answer:
    """Return the answer of a reader; what goes wrong is one, to be raised in its turn."""
    try:
        if question.mates is None:
            return reader.read(question.path)
        return reader.tell(question.path, question.mates)
    except Exception as error:  # noqa: BLE001  it is raised where answers are taken
        return Failed(error if _can_be_sent(error) else RuntimeError(repr(error)))


def _can_be_sent(error: Exception) -> bool:
    try:
        return isinstance(loads(dumps(error)), type(error))  # noqa: S301  our own
    except Exception:  # noqa: BLE001  whatever it carries
        return False


def _size(read: list[Understood]) -> int:
    """Return about how many cells' worth of memory a file takes."""
    cells = sum(len(table.cells) for each in read for table in each.file.tables)
    texts = sum(len(each.file.sheet.text) for each in read if each.file.sheet)
    return max(cells, _SMALLEST) + texts // _LETTERS
