"""What earlier runs said of the files of this one, and what this one says kept for the next."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bulletin.api.cache.answer_keys import AnswerKeys, key_beside
from bulletin.api.cache.kept_answers import KeptAnswers
from bulletin.api.cache.typed_records import (
    Kept,
    UnkeepableError,
    UnreadableError,
    record_line,
    record_of,
)
from bulletin.api.many.file_summary import FileSummary
from bulletin.api.many.file_writer import WrittenFile

_LINES = 3  # the summary of a file; what it was said beside; what was said of it

# Where the tables that share a name with one of a file stand, as runs over many files have them.
Mates = Mapping[str, tuple[tuple[str, int], ...]]


class _Known(NamedTuple):
    """A file of this run: its key, and what it was told of beside when it was kept."""

    key: str
    beside: bytes = b""


class EarlierAnswers:
    """
    The answers of earlier runs.

    All keys are made before any file is examined, and asked for again when its answer is kept:
    a file that somebody wrote meanwhile has another one then, and its answer is not kept.
    """

    def __init__(self, keys: AnswerKeys, kept: KeptAnswers) -> None:
        self._keys, self.kept = keys, kept
        self._known: dict[str, _Known] = {}

    def look_up(self, paths: Sequence[str]) -> dict[str, FileSummary]:
        """
        Return what is known of files by their paths; those that were never read are missing.

        Raises:
            UsageError: a settings file is wrong.
        """
        found = {}
        for path in paths:
            key = self._keys.of_file(path)
            lines = self.kept.lines(key) if key else ()
            self._known[path] = _Known(key)
            if len(lines) == _LINES and (summary := _read(lines[0], FileSummary)):
                self._known[path] = _Known(key, lines[1])
                found[path] = summary
        return found

    def tells(self, path: str, mates: Mates) -> bool:
        """Tell whether it is known what is to be told of a file beside its mates."""
        return (
            bool(self._known[path].beside) and self._beside(path, mates) == self._known[path].beside
        )

    def told(self, path: str, mates: Mates) -> WrittenFile | None:
        """Return what is to be told of a file, None where it is not there, or no longer."""
        key = self._known[path].key
        lines = self.kept.lines(key)
        if len(lines) != _LINES or lines[1] != self._beside(path, mates):
            return None
        self.kept.used(key)
        return _read(lines[2], WrittenFile)

    def keep(self, summary: FileSummary, mates: Mates, told: WrittenFile) -> None:
        """Keep what is told of a file, unless it failed, or a file has changed meanwhile."""
        beside = self._beside(summary.path, mates)
        everybody = {summary.path, *(path for places in mates.values() for path, _ in places)}
        if not beside or summary.errors or told.errors or told.defects:
            return
        if any(self._keys.of_file(each) != self._known[each].key for each in everybody):
            return
        try:
            lines = record_line(summary._replace(told=None)), beside.decode(), record_line(told)
        except UnkeepableError:
            return
        self.kept.keep(self._known[summary.path].key, lines)

    def _beside(self, path: str, mates: Mates) -> bytes:
        own = self._known[path].key
        others = {
            name: [(place, number, self._known[place].key) for place, number in places]
            for name, places in mates.items()
        }
        return key_beside(own, others).encode()


def _read(line: bytes, kind: type[Kept]) -> Kept | None:
    try:
        return record_of(line, kind)
    except UnreadableError:
        return None
