"""What the keys of a settings file mean: from a table of TOML to options."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from math import inf
from typing import Any, TypeVar

from bulletin.api.options.mistypable_names import need, need_kind, need_rules
from bulletin.api.options.options import Options
from bulletin.declare.column_settings import ColumnRole, ColumnSettings
from bulletin.errors import UsageError
from bulletin.messages.message import Message
from bulletin.model.figures.figure import Rounding
from bulletin.model.findings.report import Severity
from bulletin.model.table.table import Measure

Word = TypeVar("Word", bound=StrEnum)

_BEYOND_WEIGHING = 1e300  # a weight of so much is certainty, and more is no float


def read_keys(content: Mapping[str, object], where: str) -> Options:
    """
    Return the options that a table of a settings file states.

    Raises:
        UsageError: a key, a kind or a rule does not exist, or a value is of another sort.
    """
    found: dict[str, Any] = {}
    for key, value in content.items():
        need("key", key, tuple(_KEYS), where)
        found[key.replace("-", "_")] = _KEYS[key](value, f"{where}: {key}")
    both = [rule for rule in found.get("select", ()) if rule in found.get("ignore", ())]
    if both:
        message = Message.of("settings.selected.and.ignored", where=where, rule=both[0])
        raise UsageError(message)
    return Options(**found)


def _text(value: object, where: str) -> str:
    if not isinstance(value, str) or not value.strip():
        message = Message.of("settings.text", where=where, value=_shown(value))
        raise UsageError(message)
    return value.strip()


def _texts(value: object, where: str) -> tuple[str, ...]:
    if isinstance(value, str):
        return (_text(value, where),)
    if not isinstance(value, list):
        message = Message.of("settings.list", where=where, value=_shown(value))
        raise UsageError(message)
    return tuple(
        _text(each, Message.of("settings.place", where=where, number=number))
        for number, each in enumerate(value, 1)
    )


def _table(value: object, where: str) -> Mapping[str, object]:
    if not isinstance(value, dict):
        message = Message.of("settings.table", where=where, value=_shown(value))
        raise UsageError(message)
    return value


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return Message.of("settings.empty.text") if value == "" else repr(value)


def _kind(value: object, where: str) -> str:
    name = _text(value, where)
    need_kind(name, where)
    return name


def _word(words: type[Word], what: str) -> Callable[[object, str], Word]:
    def read(value: object, where: str) -> Word:
        name = _text(value, where)
        need(what, name, [each.value for each in words], where)
        return words(name)

    return read


def _rules(value: object, where: str) -> tuple[str, ...]:
    names = _texts(value, where)
    need_rules(names, where)
    return names


def _severities(value: object, where: str) -> Mapping[str, Severity]:
    found = {}
    for name, weight in _table(value, where).items():
        need_rules([name], where)
        found[name] = _word(Severity, "severity")(weight, f"{where}.{name}")
    return found


def _trust(value: object, where: str) -> Mapping[str, float]:
    """Return weights by name; a list names what is certain."""
    if isinstance(value, list | str):
        return dict.fromkeys(_texts(value, where), inf)
    return {
        name: _weight(weight, f"{where}.“{name}”") for name, weight in _table(value, where).items()
    }


def _truth(value: object, where: str) -> bool:
    if not isinstance(value, bool):
        message = Message.of("settings.truth", where=where, value=_shown(value))
        raise UsageError(message)
    return value


def _megabytes(value: object, where: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise UsageError(Message.of("settings.whole.number", where=where, value=_shown(value)))
    return value


def _weight(value: object, where: str) -> float:
    if value == "certain":
        return inf
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        message = Message.of("settings.number", where=where, value=_shown(value))
        raise UsageError(message)
    return float(value) if value < _BEYOND_WEIGHING else inf


def _columns(value: object, where: str) -> Mapping[str, ColumnSettings]:
    return {
        head: _column(content, f"{where}.“{head}”")
        for head, content in _table(value, where).items()
    }


def _column(value: object, where: str) -> ColumnSettings:
    found: dict[str, Any] = {}
    for key, content in _table(value, where).items():
        need("key", key, tuple(_COLUMN_KEYS), where)
        found[key] = _COLUMN_KEYS[key](content, f"{where}.{key}")
    return ColumnSettings(**found)


_ROUNDING = _word(Rounding, "rounding")
_KEYS: Mapping[str, Callable[[object, str], object]] = {
    "relations": _texts,
    "trust": _trust,
    "kind": _kind,
    "unit": _text,
    "rounding": _ROUNDING,
    "columns": _columns,
    "groups": _texts,
    "select": _rules,
    "ignore": _rules,
    "severity": _severities,
    "encoding": _text,
    "sheet": _text,
    "strict": _truth,
    "max-size": _megabytes,
    "cache": _truth,
}
_COLUMN_KEYS: Mapping[str, Callable[[object, str], object]] = {
    "measure": _word(Measure, "measure"),
    "unit": _text,
    "rounding": _ROUNDING,
    "role": _word(ColumnRole, "role"),
}
