"""Why something cannot be read, in one sentence: what it is, what is wrong, the cure."""

import os
from collections.abc import Iterable

from bulletin.messages.message import Message

PATTERN_MARKS = "*?["
TABLE_SUFFIXES = (".csv", ".tsv", ".xlsx", ".xls", ".xlsb", ".ods")
DOCUMENT_SUFFIXES = (".txt", ".docx", ".md", ".html", ".htm", ".pdf")
SEARCHED_SUFFIXES = (*TABLE_SUFFIXES, *DOCUMENT_SUFFIXES)  # what is taken up of a folder

_UNNAMED = {
    "": "read.source.empty.name",
    "-": "read.source.standard.input",
    "<text>": "read.source.text",
    "<frame>": "read.source.frame",
}


def spoken(path: str) -> str:
    """The words for a source at the start of a sentence, as the user knows it."""
    return Message.of(_UNNAMED[path]) if path in _UNNAMED else path


def closest_name(name: str, known: Iterable[str]) -> str | None:
    """The known name most like a mistyped one; none where nothing comes close."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, sorted(known), n=1)), None)


def why_not_opened(path: str, error: OSError | ValueError) -> str:
    """The sentence for a file that the system would not open."""
    # Windows calls a folder "permission denied", so what it is comes first.
    if os.path.isdir(path):  # noqa: PTH112
        return _about_folder(path)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return _about_missing(path)
    if isinstance(error, PermissionError):
        return Message.of("read.not.allowed", path=path)
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return Message.of("read.not.opened", path=path, reason=reason)


def _about_folder(path: str) -> str:
    try:
        names = sorted(os.listdir(path))  # noqa: PTH208
    except OSError:
        return Message.of("read.folder.not.allowed", path=path)
    tables = [name for name in names if name.lower().endswith(SEARCHED_SUFFIXES)]
    if tables:
        inside = os.path.join(path, tables[0])  # noqa: PTH118
        return Message.of("read.folder", path=path, inside=inside)
    return Message.of("read.folder.without.tables", path=path, endings=SEARCHED_SUFFIXES)


def _about_missing(path: str) -> str:
    if "://" in path:
        return Message.of("read.address", path=path)
    if any(mark in path for mark in PATTERN_MARKS):
        return Message.of("read.no.match", path=path)
    if os.path.islink(path):  # noqa: PTH114
        return Message.of("read.missing.link", path=path, target=os.readlink(path))  # noqa: PTH115
    folder, name = os.path.split(path)
    if folder and not os.path.isdir(folder):  # noqa: PTH112
        return Message.of("read.no.folder", path=path, folder=folder)
    try:
        meant = closest_name(name, os.listdir(folder or "."))  # noqa: PTH208
    except OSError:
        meant = None
    # A common ending is no likeness: long.csv is not what nope.csv meant.
    if meant is None or closest_name(_stem(name), [_stem(meant)]) is None:
        return Message.of("read.missing", path=spoken(path))
    return Message.of("read.missing.meant", path=path, meant=os.path.join(folder, meant))  # noqa: PTH118


def _stem(name: str) -> str:
    return os.path.splitext(name)[0]  # noqa: PTH122 - pathlib costs 4 ms of start-up
