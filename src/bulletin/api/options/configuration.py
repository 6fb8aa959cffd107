"""Settings files: where they lie, and what they hold."""

import os
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from bulletin.api.options.options import Options
from bulletin.errors import UsageError
from bulletin.messages.message import Message

_OWN, _SHARED = "bulletin.toml", "pyproject.toml"
_MARK = b"tool.bulletin"


class SettingsBlock(NamedTuple):
    """Options for the files that one of the patterns means; for all files without patterns."""

    where: str
    patterns: tuple[str, ...]
    options: Options


class Configuration(NamedTuple):
    """One settings file: how it is called in sentences, its folder, its blocks, and its bytes."""

    where: str
    folder: str
    blocks: tuple[SettingsBlock, ...]
    raw: bytes = b""


def settings_files_for(folder: str) -> list[str]:
    """
    Return the settings files that hold for a folder, the one that goes before first.

    The nearest folder that has any counts, up to the root of the repository or the home
    folder; there `bulletin.toml` goes before `[tool.bulletin]` of `pyproject.toml`.
    """
    for place in _upward(folder):
        own, shared = (os.path.join(place, name) for name in (_OWN, _SHARED))  # noqa: PTH118
        found = [own] if os.path.isfile(own) else []  # noqa: PTH113
        if os.path.isfile(shared) and _MARK in _bytes(shared):  # noqa: PTH113
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


def read_configuration(path: str) -> Configuration:
    """
    Return what a settings file holds.

    Raises:
        UsageError: it cannot be read, is no TOML, or holds keys that do not exist.
    """
    where = _shown(path)
    raw = _bytes(path)
    content = _content(raw, path, where)
    folder = os.path.dirname(os.path.abspath(path))  # noqa: PTH100, PTH120
    tables = content.get("table", [])
    if not isinstance(tables, list) or not all(isinstance(each, dict) for each in tables):
        message = Message.of("settings.table.list", where=where)
        raise UsageError(message)
    from bulletin.api.options.keys import read_keys

    general = {key: value for key, value in content.items() if key != "table"}
    if "files" in general:
        message = Message.of("settings.files.above", where=where)
        raise UsageError(message)
    blocks = [SettingsBlock(where, (), read_keys(general, where))]
    blocks += [_block(each, f"{where}, [[table]] {n}") for n, each in enumerate(tables, 1)]
    return Configuration(where, folder, tuple(blocks), raw)


def _block(content: Mapping[str, object], where: str) -> SettingsBlock:
    files = content.get("files")
    patterns = [files] if isinstance(files, str) else files
    if not isinstance(patterns, list) or not patterns:
        message = Message.of("settings.files.missing", where=where)
        raise UsageError(message)
    if not all(isinstance(each, str) and each for each in patterns):
        message = Message.of("settings.files.quotes", where=where)
        raise UsageError(message)
    from bulletin.api.options.keys import read_keys

    rest = {key: value for key, value in content.items() if key != "files"}
    return SettingsBlock(where, tuple(patterns), read_keys(rest, where))


def _content(raw: bytes, path: str, where: str) -> Mapping[str, object]:
    from bulletin.read.bytes.toml_text import parsed_toml

    try:
        content = parsed_toml(raw)
    except ValueError as error:
        message = Message.of("settings.no.toml", where=where, error=str(error))
        raise UsageError(message) from error
    if os.path.basename(path) != _SHARED:  # noqa: PTH119
        return content
    tool = content.get("tool", {})
    mine = tool.get("bulletin", {}) if isinstance(tool, dict) else {}
    return mine if isinstance(mine, dict) else {}


def _bytes(path: str) -> bytes:
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            return file.read()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        message = Message.of("settings.not.read", where=_shown(path), reason=str(reason))
        raise UsageError(message) from error


def _shown(path: str) -> str:
    """Return a path as a person in the current folder would write it."""
    try:
        return os.path.relpath(path)
    except ValueError:  # another drive
        return path
