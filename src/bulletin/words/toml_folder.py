"""
The TOML files of a folder, parsed once and kept in compiled form beside them.

Measured: to parse the kinds takes 40 ms, what is kept of them 1 ms, and all the work on a
small table 7 ms. So what the parser returns is kept in `__pycache__`, where Python keeps
compiled modules: written on first use, never committed, and not missed where the folder
cannot be written to. It is kept in pieces, as who asks will ask for them, so that a small table
unpacks the few that it needs. The text of every file is kept along and compared, so that a
changed file is always read anew.
"""

import marshal
import os
import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from bulletin.messages.message import Message

Parsed = dict[str, Any]
# What a file holds, or why it cannot be used.
Checked = Callable[[str, Parsed], Parsed | Message]
# What is asked for by name, made of what the usable files hold.
Arranged = Callable[[Mapping[str, Parsed]], Mapping[str, Any]]


class Pieces(NamedTuple):
    """What the files of a folder hold, in pieces by name, and why files cannot be used."""

    packed: Mapping[str, bytes]
    faults: Mapping[str, Message] = MappingProxyType({})

    def piece(self, name: str) -> Any:  # noqa: ANN401 -- as it was arranged
        """Return the piece of that name; who asks often keeps it."""
        return marshal.loads(self.packed[name])  # noqa: S302 -- packed by us, or see `_kept`


def read_folder(folder: str, checked: Checked, arranged: Arranged, version: str) -> Pieces:
    """
    Return what `arranged` makes of the TOML files of the folder, by their names without ending.

    A file that is no TOML, or that `checked` refuses, has a message instead that says
    what is wrong with it; then nothing is kept. `version` stands for what `checked` and
    `arranged` do: when it changes, nothing that was kept is used.
    """
    texts = {name: _bytes(os.path.join(folder, name)) for name in _names(folder)}  # noqa: PTH118 -- pathlib would cost 2 ms at every start
    path = _cache(folder)
    key = (version, texts)
    kept = _kept(path)
    if kept is not None and kept[0] == key:
        return Pieces(kept[1])
    found = {name[:-5]: _parsed(name, text, checked) for name, text in texts.items()}
    faults = {name: each for name, each in found.items() if isinstance(each, Message)}
    usable = {name: each for name, each in found.items() if isinstance(each, dict)}
    packed = {name: marshal.dumps(each) for name, each in arranged(usable).items()}
    if not faults:
        _keep(path, (key, packed))
    return Pieces(packed, faults)


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


def _kept(path: str) -> tuple[Any, dict[str, bytes]] | None:
    """Return what was kept, None if there is nothing, or a piece of something."""
    try:
        key, packed = marshal.loads(_bytes(path))  # noqa: S302 -- as safe as the compiled modules beside it
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return key, packed


def _keep(path: str, value: tuple[Any, dict[str, bytes]]) -> None:
    """Keep the value, whole or not at all; whoever reads meanwhile finds the old one."""
    unfinished = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120 -- see above
        with open(unfinished, "wb") as file:  # noqa: PTH123 -- see above
            file.write(marshal.dumps(value))
        os.replace(unfinished, path)  # noqa: PTH105 -- see above
    except OSError:
        return
