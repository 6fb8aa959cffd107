"""What an answer hangs on beside files and options: the program, its libraries, its Python."""

import os
import sys
from collections.abc import Iterator
from hashlib import blake2b

_PACKAGE = os.path.dirname(os.path.dirname(os.path.dirname(__file__)))  # noqa: PTH120
_RECORDS = (".dist-info", ".egg-info")  # folders that name what is installed, with its version


def program_fingerprint() -> str:
    """
    Return what changes whenever a byte of the program does, or anything else is installed.

    The bytes themselves are asked, words and sentences included: a version stays the same
    while somebody edits the program, and times are other ones on each machine.
    """
    found = blake2b(digest_size=16)
    for path in _files(_PACKAGE):
        with open(path, "rb") as file:  # noqa: PTH123
            raw = file.read()
        found.update(f"{path[len(_PACKAGE) :]}\0{len(raw)}\0".encode("utf-8", "surrogateescape"))
        found.update(raw)
    found.update(repr((sys.version, sys.platform, _installed())).encode())
    return found.hexdigest()


def _files(folder: str) -> Iterator[str]:
    """Yield the files of the program, in the same order everywhere."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(each for each in folders if each != "__pycache__")
        for name in sorted(names):
            yield os.path.join(place, name)  # noqa: PTH118


def _installed() -> list[str]:
    """Return the names and versions of all packages that this Python finds."""
    found = set[str]()
    for place in sys.path:
        try:
            found.update(each for each in os.listdir(place or ".") if each.endswith(_RECORDS))  # noqa: PTH208
        except OSError:  # an archive, or gone
            continue
    return sorted(found)
