"""
The file of accepted exceptions beside the tables, as people read and edit it.

It holds one `[[accepted]]` entry for each finding that was accepted, and no date: the
same tables give the same report, and when an entry was made is known to whatever keeps
the versions of the file.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from bulletin.amend.file.backups import bytes_of
from bulletin.amend.file.writing import create_or_replace
from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.messages.speaking import say
from bulletin.model.files.position import Position
from bulletin.model.findings.report import ACCEPTED as FILE_NAME
from bulletin.model.findings.report import Finding


@dataclass(frozen=True, slots=True)
class AcceptedEntry:
    """
    One accepted finding: where it stands, its rule, what is printed there, and the reason.

    `path` is relative to the folder of the file. `beside` are the other figures of the
    finding as printed: where one of them changes, it is another inconsistency. `files` are
    the other files that some of those stand in; without them the finding is not made.
    `condition` is the declared condition that is not met, for there may be several on the
    same figures.
    """

    path: str
    position: Position
    rule: str
    item: str
    printed: str
    because: str
    beside: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    condition: str = ""

    @classmethod
    def of(cls, path: str, finding: Finding, because: str) -> "AcceptedEntry":
        """Return the entry that accepts a finding."""
        place = finding.place
        beside = tuple(each.printed for each in finding.cells)
        files = tuple(dict.fromkeys(base_name(each.path) for each in finding.cells if each.path))
        return cls(
            base_name(path),
            place.position,
            finding.rule,
            place.item,
            place.printed,
            because,
            beside,
            files,
            finding.gaps.get("condition", ""),
        )

    def same(self, other: "AcceptedEntry") -> bool:
        """Tell whether both accept the same thing, whatever the reason and the line."""
        place = Position(other.position.line, self.position.column)
        return other == replace(self, position=place, because=other.because, files=other.files)


def base_name(path: str) -> str:
    """Return the name of a file without its folder."""
    return os.path.basename(path)  # noqa: PTH119  (pathlib costs 4 ms of start-up)


def file_beside(path: str) -> str:
    """Return the name of the file of exceptions for a table; empty where it has no folder."""
    if path == "-" or (path.startswith("<") and path.endswith(">")):
        return ""
    return os.path.join(os.path.dirname(path), FILE_NAME)  # noqa: PTH118, PTH120


def read_accepted(name: str) -> tuple[AcceptedEntry, ...]:
    """
    Return the entries of a file of exceptions, none where there is no such file.

    Raises:
        InputError: it cannot be read, or an entry lacks what it needs.
    """
    if not name or not os.path.lexists(name):
        return ()
    from bulletin.read.bytes.toml_text import parsed_toml

    try:
        entries = parsed_toml(bytes_of(name)).get("accepted", [])
        return tuple(_entry(each) for each in entries)
    except (OSError, ValueError, TypeError, KeyError) as error:
        message = Message.of("accept.broken", file=name, reason=_reason(error))
        raise InputError(message) from error


def add_entries(name: str, entries: Sequence[AcceptedEntry]) -> None:
    """
    Write entries behind those that a file of exceptions holds; the rest of it stays.

    Raises:
        InputError: the system refuses to write.
    """
    before = say("accept.file.head").encode()
    if os.path.lexists(name):
        before = bytes_of(name)
    end = b"" if before.endswith(b"\n") else b"\n"
    create_or_replace(name, before + end + "".join(map(_block, entries)).encode())


def _block(entry: AcceptedEntry) -> str:
    beside = ", ".join(map(_quoted, entry.beside))
    files = ", ".join(map(_quoted, entry.files))
    lines = [
        "",
        "[[accepted]]",
        f"path = {_quoted(entry.path)}",
        f"line = {entry.position.line}",
        f"column = {entry.position.column}",
        f"rule = {_quoted(entry.rule)}",
        *([f"condition = {_quoted(entry.condition)}"] if entry.condition else []),
        f"item = {_quoted(entry.item)}",
        f"printed = {_quoted(entry.printed)}",
        f"beside = [{beside}]",
        *([f"files = [{files}]"] if files else []),
        f"because = {_quoted(entry.because)}",
        "",
    ]
    return "\n".join(lines)


def _quoted(text: str) -> str:
    """Return a text as a basic string of TOML, on one line."""
    escapes = {'"': '\\"', "\\": "\\\\"}
    return '"' + "".join(escapes.get(each) or _escaped(each) for each in text) + '"'


def _escaped(letter: str) -> str:
    if letter.isprintable():
        return letter
    return f"\\u{ord(letter):04x}" if ord(letter) < 0x10000 else f"\\U{ord(letter):08x}"  # noqa: PLR2004


def _entry(entry: Any) -> AcceptedEntry:  # noqa: ANN401  as TOML has it; what is wrong raises
    line, column = entry["line"], entry["column"]
    texts = [entry[key] for key in ("path", "rule", "item", "printed", "because")]
    beside, files = entry.get("beside", []), entry.get("files", [])
    condition = entry.get("condition", "")
    if not all(isinstance(each, str) for each in (*texts, *beside, *files, condition)):
        message = Message.of("accept.broken.text")
        raise TypeError(message)
    if not isinstance(line, int) or not isinstance(column, int):
        message = Message.of("accept.broken.place")
        raise TypeError(message)
    path, rule, item, printed, because = texts
    place = Position(line, column)
    told = (rule, item, printed, because)
    return AcceptedEntry(path, place, *told, tuple(beside), tuple(files), condition)


def _reason(error: Exception) -> str:
    if isinstance(error, KeyError):
        return Message.of("accept.broken.key", key=str(error.args[0]))
    if isinstance(error, OSError):
        return error.strerror or ""
    said = error.args[0] if error.args else ""
    return said if isinstance(said, Message) else str(error)
