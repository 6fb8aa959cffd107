"""What files hold, as short texts that are unlike where the bytes are."""

import os
from hashlib import blake2b
from stat import S_ISREG
from time import time_ns
from typing import NamedTuple

_SETTLED = 3_000_000_000  # nanoseconds, after which no system gives a change the same time
_PIECE = 1 << 20


class _Seen(NamedTuple):
    """A file as it was: what the system says of it, and the digest of its bytes."""

    signature: tuple[int, ...]
    digest: str


class FileDigests:
    """
    The digests of files of one run.

    A file is read again when it is asked for again, unless the system shows that nobody has
    written it meanwhile; a time as recent as the reading itself shows nothing.
    """

    def __init__(self) -> None:
        self._seen: dict[str, _Seen] = {}

    def of(self, path: str) -> str:
        """Return the digest of a file, empty where none can be read, or it has no end."""
        try:
            signature = _signature(path)
            seen = self._seen.get(path)
            if seen and signature and seen.signature == signature:
                return seen.digest
            digest = _digest(path) if signature else ""
        except (OSError, ValueError):
            return ""
        if digest and time_ns() - max(signature[2:]) > _SETTLED:
            self._seen[path] = _Seen(signature, digest)
        return digest


def _signature(path: str) -> tuple[int, ...]:
    """Return what the system says of a file, nothing where it is a pipe or a device."""
    found = os.stat(path)  # noqa: PTH116
    if not S_ISREG(found.st_mode):
        return ()
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def _digest(path: str) -> str:
    found = blake2b(digest_size=20)
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123
        while piece := file.read(_PIECE):
            found.update(piece)
    return found.hexdigest()
