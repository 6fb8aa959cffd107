"""The files that a user's paths, folders and patterns mean."""

import os
from collections.abc import Iterable, Iterator, Sequence

from bulletin.read.bytes.bounded import STANDARD_INPUT
from bulletin.read.refusal import PATTERN_MARKS, SEARCHED_SUFFIXES


def find_files(paths: Sequence[str]) -> list[str]:
    """
    Every file to read, in the order named, each once.

    Folders are searched to their bottom for tables and documents, in alphabetical order,
    without hidden files and folders, the lock files of open workbooks and what a browser saved
    beside a page; a pattern that the shell left alone is expanded. What leads nowhere (a
    missing file, a folder without tables, a pattern without match) stays in the list, so that
    reading it says what is wrong with it while the others are still done.
    """
    found: dict[str, str] = {}
    for path in paths:
        for file in _meant_by(path):
            key = file if file == STANDARD_INPUT else os.path.normcase(os.path.abspath(file))  # noqa: PTH100
            found.setdefault(key, file)
    return list(found.values())


def folders_among(paths: Iterable[str]) -> tuple[str, ...]:
    """The folders among a user's paths, which are searched."""
    return tuple(each for each in paths if os.path.isdir(each))  # noqa: PTH112


def lies_in(path: str, folders: Iterable[str]) -> bool:
    """Whether a file was found, or might have been, by searching some of the folders."""
    for folder in folders:
        above = os.path.normpath(folder)
        if above == os.curdir:
            return not os.path.isabs(path) and not path.startswith(os.pardir)  # noqa: PTH117
        if path.startswith(os.path.join(above, "")):  # noqa: PTH118
            return True
    return False


def _meant_by(path: str) -> Iterator[str]:
    if path == STANDARD_INPUT:
        yield path
    elif os.path.isdir(path):  # noqa: PTH112
        yield from sorted(_tables_under(path)) or [path]
    elif any(mark in path for mark in PATTERN_MARKS) and not os.path.exists(path):  # noqa: PTH110
        yield from _matches(path)
    else:
        yield path


def _matches(pattern: str) -> Iterator[str]:
    matches = sorted(set(_expanded(pattern)))
    if not matches:
        yield pattern
    for match in matches:
        if os.path.isdir(match):  # noqa: PTH112
            yield from sorted(_tables_under(match))
        else:
            yield match


def _expanded(pattern: str) -> Iterator[str]:
    """
    What a pattern matches, where `**` means any number of folders, but no hidden ones.

    Links to folders are not among these: two that lead in a circle have as many paths as
    there are ways around.
    """
    import re
    from glob import escape, glob

    between = "[/\\\\]" if os.altsep else os.sep
    start, *rest = re.split(rf"(?:^|{between})\*\*(?:{between}|$)", pattern, maxsplit=1)
    if not rest:
        yield from glob(pattern)  # noqa: PTH207
        return
    for root in glob(start) if start else [os.sep if pattern.startswith(os.sep) else "."]:  # noqa: PTH207
        for place, folders, names in os.walk(root):
            folders[:] = [name for name in folders if not name.startswith(".")]
            inside = [rest[0]] if rest[0] else [escape(name) for name in names]
            for each in inside:
                path = os.path.join(escape(place), each)  # noqa: PTH118
                yield from (os.path.normpath(found) for found in _expanded(path))


def _tables_under(folder: str) -> list[str]:
    """
    The tables and documents in a folder and below, and folders below that may not be opened.

    Pipes, sockets and devices that happen to lie there are no tables, and may have no end.
    """
    tables: list[str] = []
    for place, folders, names in os.walk(folder, onerror=lambda e: tables.append(e.filename)):
        folders[:] = [
            name for name in folders if not (name.startswith(".") or _beside_page(name, names))
        ]
        tables.extend(
            os.path.normpath(os.path.join(place, name))  # noqa: PTH118
            for name in names
            if name.lower().endswith(SEARCHED_SUFFIXES)
            and not name.startswith((".", "~$"))
            and not _endless(os.path.join(place, name))  # noqa: PTH118
        )
    return tables


def _endless(path: str) -> bool:
    """Whether there is something other than a file; what leads nowhere is named when it is read."""
    return os.path.exists(path) and not os.path.isfile(path)  # noqa: PTH110, PTH113


def _beside_page(folder: str, names: Sequence[str]) -> bool:
    """Whether a folder holds what a browser saved with a page: pictures, scripts, frames."""
    page = folder.removesuffix("_files").removesuffix(".files")
    return page != folder and any(f"{page}{end}" in names for end in (".html", ".htm"))
