"""
Answers as files of a folder, one a table: whole or not at all, and no more than have room.

Several runs may share the folder: a file is written aside and put in place at once, and what
is no longer there is merely no answer. A file that was damaged, or that another program put
there, does not fit its own digest and is as good as none.
"""

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from hashlib import blake2b
from typing import NamedTuple

from bulletin.messages.message import Message

MOST_BYTES_KEPT = 512 << 20  # of all answers together
_LEFT = 3 / 4  # of that, once there was too much, so that it is not too much again at once
_MARK = b"bulletin-answer/1 "
_ENDING = ".answer"
_TAG = "CACHEDIR.TAG"  # by which programs that make copies of disks know what need not be saved
_TAG_TEXT = b"Signature: 8a477f597d28d172789f06886806bc55\n"


class KeptFile(NamedTuple):
    """A file of the folder: when it was of use last, its size, and its path."""

    used: int
    size: int
    path: str


class KeptAnswers:
    """
    The answers in a folder, which is made when the first one is kept.

    `problem` is a sentence on why none can be kept; then no more is tried.
    """

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.problem = _problem(folder)
        self._wrote = False

    def lines(self, key: str) -> Sequence[bytes]:
        """Return the lines kept under a key, none where there is no such answer."""
        if self.problem:
            return ()
        path = self._path(key)
        try:
            with open(path, "rb") as file:  # noqa: PTH123
                head, _, body = file.read().partition(b"\n")
        except OSError:
            return ()
        return body.split(b"\n") if head == _head(key, body) else ()

    def used(self, key: str) -> None:
        """Note that an answer was of use, so that others have to go before."""
        with suppress(OSError):
            os.utime(self._path(key))

    def keep(self, key: str, lines: Sequence[str]) -> None:
        """Keep lines under a key, in place of what was there."""
        if self.problem:
            return
        body = "\n".join(lines).encode("utf-8")
        try:
            self._put(self._path(key), _head(key, body) + b"\n" + body)
        except OSError as error:
            reason = error.strerror or str(error)
            self.problem = Message.of("cache.refused", folder=self.folder, reason=reason)

    def tidy(self) -> None:
        """Let those go that were of no use for longest, if what was kept is too much by now."""
        if not self._wrote:
            return
        found = sorted(self.files())
        left = sum(each.size for each in found)
        if left <= MOST_BYTES_KEPT:
            return
        for each in found:
            if left <= _LEFT * MOST_BYTES_KEPT:
                return
            with suppress(OSError):
                os.unlink(each.path)  # noqa: PTH108
            left -= each.size

    def clear(self) -> None:
        """Let all answers go; whatever else is in the folder stays."""
        for each in list(self.files()):
            os.unlink(each.path)  # noqa: PTH108

    def files(self) -> Iterator[KeptFile]:
        """Yield what is kept, and what runs that were killed have left unfinished."""
        for shelf in _entries(self.folder):
            if shelf.is_dir(follow_symlinks=False) and len(shelf.name) == 2:  # noqa: PLR2004
                for each in _entries(shelf.path):
                    if _ENDING in each.name:
                        with suppress(OSError):
                            found = each.stat(follow_symlinks=False)
                            yield KeptFile(found.st_mtime_ns, found.st_size, each.path)

    def _path(self, key: str) -> str:
        return os.path.join(self.folder, key[:2], key[2:] + _ENDING)  # noqa: PTH118

    def _put(self, path: str, content: bytes) -> None:
        shelf, unfinished = os.path.dirname(path), f"{path}.{os.getpid()}"  # noqa: PTH120
        if not self._wrote:
            os.makedirs(self.folder, mode=0o700, exist_ok=True)  # noqa: PTH103
            _write(os.path.join(self.folder, _TAG), _TAG_TEXT)  # noqa: PTH118
            self._wrote = True
        try:
            _write(unfinished, content)
        except FileNotFoundError:
            os.makedirs(shelf, mode=0o700, exist_ok=True)  # noqa: PTH103
            _write(unfinished, content)
        try:
            os.replace(unfinished, path)  # noqa: PTH105
        except PermissionError:  # on Windows, while another run reads it
            os.unlink(unfinished)  # noqa: PTH108


def _head(key: str, body: bytes) -> bytes:
    return _MARK + blake2b(key.encode() + body, digest_size=16).hexdigest().encode()


def _write(path: str, content: bytes) -> None:
    handle = os.open(
        path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600
    )
    with open(handle, "wb") as file:  # noqa: PTH123
        file.write(content)


def _problem(folder: str) -> str:
    """Return why a folder cannot be used, empty if nothing speaks against it."""
    if not folder:
        return Message.of("cache.no.folder")
    return "" if _is_private(folder) else Message.of("cache.open.to.all", folder=folder)


def _is_private(folder: str) -> bool:
    """Tell whether nobody else can put answers into a folder, where the system can tell."""
    if sys.platform == "win32":
        return True
    try:
        return not os.stat(folder).st_mode & stat.S_IWOTH  # noqa: PTH116
    except OSError:
        return True


def _entries(folder: str) -> "Iterator[os.DirEntry[str]]":
    with suppress(OSError), os.scandir(folder) as found:
        yield from found
