"""Names beside a file: a new file before it takes its place, and backups of the old one."""

import os
import re
import stat
from contextlib import suppress

_BINARY = getattr(os, "O_BINARY", 0)  # Windows alone has it, and needs it


def written_beside(target: str, after: bytes) -> str:
    """Return the name of a finished, hidden file with these bytes in the same folder."""
    folder, name = os.path.split(target)
    number = 0
    while True:
        written = os.path.join(folder, f".{name}.{os.getpid()}-{number}.tmp")  # noqa: PTH118
        try:
            handle = os.open(written, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
        except FileExistsError:
            number += 1
            continue
        break
    try:
        with open(handle, "wb") as file:  # noqa: PTH123
            _same_mode(target, written)
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        os.unlink(written)  # noqa: PTH108
        raise
    return written


def _same_mode(target: str, written: str) -> None:
    if not os.path.exists(target):  # noqa: PTH110
        return
    mode = os.stat(target)  # noqa: PTH116
    if hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(written, mode.st_uid, mode.st_gid)
    os.chmod(written, stat.S_IMODE(mode.st_mode))  # noqa: PTH101  after chown, which clears bits


def linked(target: str, ending: str) -> str:
    """Give a file a second name, `x.csv.bak` or the next free number; return it."""
    while True:
        taken = numbered(target, ending)
        number = max(taken) + 1 if taken else 0
        name = f"{target}.{ending}{number or ''}"
        try:
            os.link(target, name)  # one step, and never over another file
        except FileExistsError:
            continue
        except (OSError, NotImplementedError):
            _copied(target, name)
        return name


def _copied(target: str, name: str) -> None:
    """Copy a file where the file system has no hard links."""
    written = written_beside(target, bytes_of(target))
    if os.path.lexists(name):
        os.unlink(written)  # noqa: PTH108
        raise FileExistsError(name)
    os.rename(written, name)  # noqa: PTH104


def numbered(target: str, ending: str) -> dict[int, str]:
    """Return the names of a file's backups by their numbers, the oldest being 0."""
    folder, name = os.path.split(target)
    pattern = re.compile(rf"{re.escape(name)}\.{ending}([1-9]\d*)?")
    matches = [pattern.fullmatch(each) for each in os.listdir(folder or ".")]  # noqa: PTH208
    return {
        int(match[1] or 0): os.path.join(folder, match[0])  # noqa: PTH118
        for match in matches
        if match
    }


def settle(target: str) -> None:
    """Make the new name last through a power failure, where the system can."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(os.path.dirname(target) or ".", os.O_RDONLY)  # noqa: PTH120
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def bytes_of(path: str) -> bytes:
    """Return what a file holds."""
    with open(path, "rb") as file:  # noqa: PTH123
        return file.read()
