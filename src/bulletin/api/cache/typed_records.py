"""
Records as lines of text, and back: only what our own records hold, and nothing that is run.

A value is itself where it is a text, a number, or nothing; all else is a list that begins with
what it is. Classes are named, and only those are looked for that stand in rooms of records.
Who wrote a line is asked elsewhere: here a line that is none of ours is merely refused.
"""

import json
import re
from collections.abc import Callable, Mapping
from enum import Enum
from fractions import Fraction
from importlib import import_module
from typing import Any, TypeVar

from bulletin.messages.message import Message

_TUPLE, _RECORD, _WORD, _FRACTION, _MESSAGE, _MAPPING, _SET, _LIST, _AGAIN = range(9)
_ROOMS = re.compile(
    r"bulletin\.(model\.[a-z_.]+|declare\.fitting|api\.many\.[a-z_]+|api\.tables\.[a-z_]+"
    r"|render\.totals|render\.phrases\.counts):[A-Z]\w*"
)
Kept = TypeVar("Kept")
_PLAIN = (str, int, float, bool, type(None))


class UnkeepableError(Exception):
    """A value is of no class that is kept."""


class UnreadableError(Exception):
    """A line is none of ours, or a piece of one."""


def record_line(value: object) -> str:
    """
    Return a value as one line.

    Raises:
        UnkeepableError: it holds something else than records, words, numbers and texts.
    """
    writing = _Writing()
    return json.dumps(writing.written(value), separators=(",", ":"))


def record_of(line: bytes, kind: type[Kept]) -> Kept:
    """
    Return the value that a line was made of.

    Raises:
        UnreadableError: it was made of no value of that class.
    """
    try:
        found = _Reading().read(json.loads(line))
    except (ValueError, TypeError, KeyError, AttributeError, ImportError, LookupError) as error:
        raise UnreadableError from error
    except RecursionError as error:
        raise UnreadableError from error
    if type(found) is not kind:
        raise UnreadableError
    return found


class _Writing:
    """Values on their way to a line; what comes again is named by its number."""

    def __init__(self) -> None:
        self._numbers: dict[int, int] = {}
        self._alive: list[object] = []  # so that no other value gets the number of one

    def written(self, value: object) -> object:
        if type(value) in _PLAIN:
            return value
        if id(value) in self._numbers:
            return [_AGAIN, self._numbers[id(value)]]
        found = self._anew(value)
        self._numbers[id(value)] = len(self._alive)
        self._alive.append(value)
        return found

    def _anew(self, value: object) -> list[object]:
        if isinstance(value, Enum):
            return [_WORD, _named(value), value.name]
        if isinstance(value, Message):
            return [_MESSAGE, value.key, self.written(value.gaps)]
        if isinstance(value, Fraction):
            return [_FRACTION, str(value)]
        if isinstance(value, tuple) and hasattr(value, "_fields"):
            return [_RECORD, _named(value), *map(self.written, value)]
        return self._several(value)

    def _several(self, value: object) -> list[object]:
        if isinstance(value, Mapping):
            return [_MAPPING, *map(self.written, value.items())]
        if isinstance(value, frozenset):
            return [_SET, *map(self.written, value)]
        if type(value) in (tuple, list):
            kind = _TUPLE if isinstance(value, tuple) else _LIST
            return [kind, *map(self.written, value)]  # type: ignore[call-overload]
        raise UnkeepableError(type(value))


def _named(value: object) -> str:
    """Return the name under which a class is looked for."""
    name = f"{type(value).__module__}:{type(value).__qualname__}"
    if not _ROOMS.fullmatch(name):
        raise UnkeepableError(name)
    return name


class _Reading:
    """Values on their way back from a line."""

    def __init__(self) -> None:
        self._known: list[object] = []
        self._classes: dict[str, Any] = {}

    def read(self, written: Any) -> Any:  # noqa: ANN401  whatever a line holds
        if type(written) is not list:
            if type(written) not in _PLAIN:
                raise UnreadableError
            return written
        kind, *rest = written
        if kind == _AGAIN:
            return self._known[rest[0]]
        found = _READERS[kind](self, rest)
        self._known.append(found)
        return found

    def _all(self, written: list[Any]) -> list[Any]:
        return [self.read(each) for each in written]

    def record(self, rest: list[Any]) -> object:
        found = self._class(rest[0])
        if not (issubclass(found, tuple) and len(rest) - 1 == len(found._fields)):
            raise UnreadableError
        return found._make(self._all(rest[1:]))

    def word(self, rest: list[Any]) -> object:
        found = self._class(rest[0])
        if not issubclass(found, Enum):
            raise UnreadableError
        return found[rest[1]]

    def message(self, rest: list[Any]) -> Message:
        return Message(rest[0], self.read(rest[1]))

    def mapping(self, rest: list[Any]) -> dict[Any, Any]:
        return dict(self._all(rest))

    def tuple_of(self, rest: list[Any]) -> tuple[Any, ...]:
        return tuple(self._all(rest))

    def set_of(self, rest: list[Any]) -> frozenset[Any]:
        return frozenset(self._all(rest))

    def list_of(self, rest: list[Any]) -> list[Any]:
        return self._all(rest)

    def fraction(self, rest: list[Any]) -> Fraction:
        return Fraction(rest[0])

    def _class(self, name: str) -> Any:  # noqa: ANN401  a class
        if name not in self._classes:
            if not _ROOMS.fullmatch(name):
                raise UnreadableError
            module, _, own = name.partition(":")
            found = getattr(import_module(module), own)
            if not isinstance(found, type) or found.__module__ != module:
                raise UnreadableError
            self._classes[name] = found
        return self._classes[name]


_READERS: Mapping[int, Callable[[_Reading, list[Any]], object]] = {
    _TUPLE: _Reading.tuple_of,
    _RECORD: _Reading.record,
    _WORD: _Reading.word,
    _FRACTION: _Reading.fraction,
    _MESSAGE: _Reading.message,
    _MAPPING: _Reading.mapping,
    _SET: _Reading.set_of,
    _LIST: _Reading.list_of,
}
