"""Files that are being edited: when they were saved, and what that changed in a report."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from stat import S_ISREG
from typing import NamedTuple

from bulletin.model.findings.fingerprint import fingerprints
from bulletin.model.findings.report import FileReport, Finding, Report
from bulletin.read.paths import find_files

_PATIENCE = 5  # looks for which a file may be away: programs save by renaming

_Stamp = tuple[int, int, int]  # time, size and number of a file


class Found(NamedTuple):
    """A finding with the report on its file."""

    file: FileReport
    finding: Finding


class Difference(NamedTuple):
    """What a report has that the one before had not, and the other way round."""

    new: tuple[Found, ...]
    gone: tuple[Found, ...]
    left: int


def saves(paths: Sequence[str], wait: Callable[[], None]) -> Iterator[tuple[str, ...]]:
    """
    Yield the files that were saved, appeared or went away, each time that some were.

    `wait` lets a moment pass between two looks; the first look only says where things
    stand. Nothing but time, size and number of a file is asked, which every drive knows.
    A file that is away for less than a few looks is being saved by a program that renames.
    """
    before = _stamps(paths)
    away: dict[str, int] = {}
    while True:
        wait()
        now = _stamps(paths)
        for path in set(before) - set(now):
            away[path] = away.get(path, 0) + 1
            if away[path] < _PATIENCE:
                now[path] = before[path]
        changed = [path for path in {**before, **now} if before.get(path) != now.get(path)]
        if changed:
            away = {}
            yield tuple(changed)
        before = now


def _stamps(paths: Sequence[str]) -> dict[str, _Stamp]:
    found = {}
    for path in find_files(paths):
        try:
            seen = os.stat(path)  # noqa: PTH116 - as find_files
        except OSError:
            continue
        if S_ISREG(seen.st_mode):
            found[path] = (seen.st_mtime_ns, seen.st_size, seen.st_ino)
    return found


def difference(before: Report, now: Report) -> Difference:
    """Return what two reports on the same files have and have not in common."""
    old, new = _known(before), _known(now)
    return Difference(
        tuple(each for key, each in new.items() if key not in old),
        tuple(each for key, each in old.items() if key not in new),
        len(new),
    )


def _known(report: Report) -> Mapping[tuple[str, str], Found]:
    """Return all findings by what they are known again by; an unreadable file has none."""
    return {
        (file.path, name): Found(file, finding)
        for file in report.files
        for finding, name in zip(file.findings, fingerprints(file).values(), strict=True)
        if not finding.accepted
    }
