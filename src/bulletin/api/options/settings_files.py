"""Where settings files lie."""

import os
from collections.abc import Iterator

from bulletin.errors import UsageError
from bulletin.messages.message import Message

_OWN, SHARED = "bulletin.toml", "pyproject.toml"
_MARK = b"tool.bulletin"


def settings_files_for(folder: str) -> list[str]:
    """
    Return the settings files that hold for a folder, the one that goes before first.

    The nearest folder that has any counts, up to the root of the repository or the home
    folder; there `bulletin.toml` goes before `[tool.bulletin]` of `pyproject.toml`.
    """
    for place in _upward(folder):
        own, shared = (os.path.join(place, name) for name in (_OWN, SHARED))  # noqa: PTH118
        found = [own] if os.path.isfile(own) else []  # noqa: PTH113
        if os.path.isfile(shared) and _MARK in bytes_of(shared):  # noqa: PTH113
            found.append(shared)
        if found:
            return found
    return []


def _upward(folder: str) -> Iterator[str]:
    home = os.path.expanduser("~")  # noqa: PTH111
    here = os.path.abspath(folder)  # noqa: PTH100
    while True:
        yield here
        above = os.path.dirname(here)  # noqa: PTH120
        root = os.path.exists(os.path.join(here, ".git"))  # noqa: PTH110, PTH118
        if root or here in (home, above):
            return
        here = above


def bytes_of(path: str) -> bytes:
    """
    Return the bytes of a settings file.

    Raises:
        UsageError: it cannot be read.
    """
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            return file.read()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        message = Message.of("settings.not.read", where=shown(path), reason=str(reason))
        raise UsageError(message) from error


def shown(path: str) -> str:
    """Return a path as a person in the current folder would write it."""
    try:
        return os.path.relpath(path)
    except ValueError:  # another drive
        return path
