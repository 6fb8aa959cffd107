"""Options laid over one another: what is said nearer to the file, or by the caller, goes before."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from bulletin.api.options.options import Options
from bulletin.declare.column_settings import ColumnSettings
from bulletin.errors import UsageError
from bulletin.messages.message import Message

if TYPE_CHECKING:
    from bulletin.api.options.configuration import SettingsBlock

_SINGLE = ("kind", "encoding", "sheet", "rounding", "unit", "select", "groups", "max_size", "cache")
_KEYED = ("columns", "severity", "trust")


def over(strong: Options, weak: Options) -> Options:
    """Return the options of both; where both say something, those that are strong."""
    ignored = tuple(rule for rule in weak.ignore if rule not in strong.select)
    profiles = {} if strong.rounding else weak.column_rounding
    return strong._replace(
        kind=strong.kind or weak.kind,
        encoding=strong.encoding or weak.encoding,
        sheet=strong.sheet or weak.sheet,
        table=strong.table or weak.table,
        rounding=strong.rounding or weak.rounding,
        column_rounding={**profiles, **strong.column_rounding},
        select=strong.select or weak.select,
        ignore=tuple(dict.fromkeys((*strong.ignore, *ignored))),
        severity={**weak.severity, **strong.severity},
        unit=strong.unit or weak.unit,
        columns={**_columns(strong, weak), **strong.columns},
        groups=strong.groups or weak.groups,
        trust={**weak.trust, **strong.trust},
        strict=strong.strict or weak.strict,
        max_size=strong.max_size or weak.max_size,
        cache=weak.cache if strong.cache is None else strong.cache,
    )


def _columns(strong: Options, weak: Options) -> Mapping[str, ColumnSettings]:
    """Return the weak settings of columns without the profiles that a strong one replaces."""
    return {
        head: each._replace(rounding=None)
        if strong.rounding or head in strong.column_rounding
        else each
        for head, each in weak.columns.items()
    }


def need_agreement(blocks: "Sequence[SettingsBlock]", path: str) -> None:
    """
    Make sure that no two blocks for the same file say different things of it.

    What stands above all blocks is a default, which each of them may change.

    Raises:
        UsageError: two of them do.
    """
    special = [each for each in blocks if each.patterns]
    for one, other in combinations(special, 2):
        for name in _SINGLE:
            mine, theirs = getattr(one.options, name), getattr(other.options, name)
            if mine and theirs and mine != theirs:
                _contradict(one, other, path, name)
        for name in _KEYED:
            mine, theirs = getattr(one.options, name), getattr(other.options, name)
            for key in mine:
                if key in theirs and mine[key] != theirs[key]:
                    _contradict(one, other, path, f"{name} “{key}”")


def _contradict(one: "SettingsBlock", other: "SettingsBlock", path: str, name: str) -> None:
    message = Message.of(
        "settings.contradict",
        one=one.where,
        other=other.where.rpartition(", ")[2],
        path=path,
        name=name,
    )
    raise UsageError(message)
