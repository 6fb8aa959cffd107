"""
A file replaced as a whole: at every moment it is the old one or the new one.

The new bytes are written beside the file and put in its place by one operation of the
file system. The backup is a second name for the old file, made before, so that no moment
is without it. Where the file has further hard links, those keep the old bytes.
"""

import os
import stat
from contextlib import suppress

from bulletin.amend.file.backups import bytes_of, linked, numbered, settle, written_beside
from bulletin.errors import InputError
from bulletin.messages.message import Message

_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def replace(path: str, before: bytes, after: bytes) -> str:
    """
    Put `after` in the place of `before` and return the name of the backup.

    A symbolic link stays, the file it leads to is replaced. Permissions stay, and the
    owner where the system allows it.

    Raises:
        InputError: the file is read-only or no plain file, it does not hold `before`
            any more, or the system refuses; it is then as it was.
    """
    target = _target(path)
    _refuse_unless_writable(target, path)
    try:
        written = written_beside(target, after)
        try:
            # Made before the last look, so that whatever is replaced has a second name.
            backup = linked(target, "bak")
            _refuse_unless_same(target, before, backup, path)
            _put(written, target, backup)
        except BaseException:
            _forget(written)
            raise
        settle(target)
    except OSError as error:
        raise InputError(_reason(path, error)) from error
    return backup


def undo(path: str) -> tuple[str, str]:
    """
    Put the newest backup back in place; return its name, and where the replaced file is kept.

    Raises:
        InputError: there is no backup, the file is read-only, or the system refuses.
    """
    target = _target(path)
    backups = numbered(target, "bak")
    if not backups:
        raise InputError(Message.of("write.no.backup", path=path))
    newest = backups[max(backups)]
    try:
        kept = ""
        if os.path.lexists(target):
            _refuse_unless_writable(target, path)
            kept = linked(target, "undone")
        os.replace(newest, target)  # noqa: PTH105
        _forget(newest)  # two names of one file are both left by the system
        settle(target)
    except OSError as error:
        raise InputError(_reason(path, error)) from error
    return newest, kept


def create_or_replace(path: str, after: bytes) -> None:
    """
    Write a file of our own as a whole, without a backup.

    Raises:
        InputError: the system refuses; the file is then as it was.
    """
    target = _target(path)
    try:
        if os.path.lexists(target):
            _refuse_unless_writable(target, path)
        written = written_beside(target, after)
        _put(written, target, written)
        settle(target)
    except OSError as error:
        raise InputError(_reason(path, error)) from error


def _target(path: str) -> str:
    """Return the file that a symbolic link leads to, or the file itself."""
    return os.path.realpath(path) if os.path.islink(path) else path  # noqa: PTH114


def _put(written: str, target: str, otherwise: str) -> None:
    """Replace a file; if that fails, the file named `otherwise` has no purpose left."""
    try:
        os.replace(written, target)  # noqa: PTH105  (pathlib costs 4 ms of start-up)
    except BaseException:
        _forget(otherwise)
        raise


def _forget(name: str) -> None:
    with suppress(FileNotFoundError):
        os.unlink(name)  # noqa: PTH108


def _refuse_unless_writable(target: str, path: str) -> None:
    """Refuse what the system might let us replace, but the user would not expect us to."""
    try:
        mode = os.stat(target).st_mode  # noqa: PTH116
    except OSError as error:
        raise InputError(_reason(path, error)) from error
    if not stat.S_ISREG(mode):
        raise InputError(Message.of("write.not.a.file", path=path))
    # To the administrator every file is writable, so the mode is asked as well.
    if not mode & _WRITABLE or not os.access(target, os.W_OK):
        raise InputError(Message.of("write.read.only", path=path))


def _refuse_unless_same(target: str, before: bytes, backup: str, path: str) -> None:
    if bytes_of(target) != before:
        _forget(backup)
        raise InputError(Message.of("write.changed.meanwhile", path=path))


def _reason(path: str, error: OSError) -> str:
    return Message.of("write.not.written", path=path, reason=error.strerror or str(error))
