"""What a settings file holds."""

import os
from collections.abc import Mapping
from typing import NamedTuple

from bulletin.api.options.options import Options
from bulletin.api.options.settings_files import SHARED, bytes_of, shown
from bulletin.errors import UsageError
from bulletin.messages.message import Message


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


def read_configuration(path: str) -> Configuration:
    """
    Return what a settings file holds.

    Raises:
        UsageError: it cannot be read, is no TOML, or holds keys that do not exist.
    """
    where = shown(path)
    raw = bytes_of(path)
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
    if os.path.basename(path) != SHARED:  # noqa: PTH119
        return content
    tool = content.get("tool", {})
    mine = tool.get("bulletin", {}) if isinstance(tool, dict) else {}
    return mine if isinstance(mine, dict) else {}
