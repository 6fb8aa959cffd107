"""
The TOML files of a folder, parsed once and kept in compiled form beside them.

Measured: to parse the kinds takes 40 ms, what is kept of them 1 ms, and all the work on a
small table 7 ms. So what the parser returns is kept in `__pycache__`, where Python keeps
compiled modules: written on first use, never committed, and not missed where the folder
cannot be written to. The text of every file is kept along and compared, so that a changed
file is always read anew.
"""

import marshal
import os
import sys
from collections.abc import Callable
from typing import Any

from bulletin.messages.message import Message

Parsed = dict[str, Any]
# What a file holds, or why it cannot be used.
Checked = Callable[[str, Parsed], Parsed | Message]


def read_folder(folder: str, checked: Checked, version: str) -> dict[str, Parsed | Message]:
    """
    Return for each TOML file of the folder, by its name without the ending, what it holds.

    A file that is no TOML, or that `checked` refuses, has a message instead that says
    what is wrong with it; then nothing is kept. `version` stands for what `checked` does:
    when it changes, nothing that was kept is used.
    """
    texts = {name: _bytes(os.path.join(folder, name)) for name in _names(folder)}  # noqa: PTH118 -- pathlib would cost 2 ms at every start
    path = _cache(folder)
    key = (version, texts)
    kept = _kept(path)
    if kept is not None and kept[0] == key:
        return kept[1]
    found = {name[:-5]: _parsed(name, text, checked) for name, text in texts.items()}
    if not any(isinstance(file, Message) for file in found.values()):
        _keep(path, (key, found))
    return found


def _names(folder: str) -> list[str]:
    return sorted(name for name in os.listdir(folder) if name.endswith(".toml"))  # noqa: PTH208 -- see above


def _bytes(path: str) -> bytes:
    with open(path, "rb") as file:  # noqa: PTH123 -- see above
        return file.read()


def _parsed(name: str, text: bytes, checked: Checked) -> Parsed | Message:
    import tomllib

    try:
        found = tomllib.loads(text.decode("utf-8"))
    except ValueError as error:
        return Message.of("kind.file.no.toml", error=str(error))
    return checked(name[:-5], found)


def _cache(folder: str) -> str:
    """Return the path of the compiled form, where Python keeps compiled modules."""
    prefix = sys.pycache_prefix
    home = os.path.join(folder, "__pycache__")  # noqa: PTH118 -- see above
    if prefix:
        home = os.path.join(prefix, folder.lstrip(os.sep))  # noqa: PTH118 -- see above
    return os.path.join(home, f"toml.{sys.implementation.cache_tag}.marshal")  # noqa: PTH118 -- see above


def _kept(path: str) -> tuple[Any, dict[str, Parsed | Message]] | None:
    """Return what was kept, None if there is nothing, or a piece of something."""
    try:
        key, found = marshal.loads(_bytes(path))  # noqa: S302 -- as safe as the compiled modules beside it
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return key, found


def _keep(path: str, value: tuple[Any, dict[str, Parsed | Message]]) -> None:
    """Keep the value, whole or not at all; whoever reads meanwhile finds the old one."""
    unfinished = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120 -- see above
        with open(unfinished, "wb") as file:  # noqa: PTH123 -- see above
            file.write(marshal.dumps(value))
        os.replace(unfinished, path)  # noqa: PTH105 -- see above
    except OSError:
        return
