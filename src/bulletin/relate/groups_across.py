"""Columns under heads of groups of people who leave nobody out: men, women; town, country."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from bulletin.model.table.table import Column
from bulletin.words.lexicon import entries, idea

Stems = tuple[re.Pattern[str], ...]


def all_groups(columns: tuple[Column, ...]) -> Iterator[tuple[tuple[object, ...], tuple[int, ...]]]:
    """
    Yield the columns of every complete list of groups, and what their heads have in common.

    A list is left out where one of its groups has no column, or two under the same heads.
    """
    for stems in _people():
        for alike, parts in _parts(columns, stems).items():
            if len(parts) == len(stems):
                yield alike, tuple(parts[n] for n in sorted(parts))


def _parts(
    columns: tuple[Column, ...], stems: Stems
) -> Mapping[tuple[object, ...], dict[int, int]]:
    """Return the column of each part, by what their heads say besides; no part stands twice."""
    found: dict[tuple[object, ...], dict[int, int]] = {}
    twice = set[tuple[object, ...]]()
    for column in columns:
        head = head_of(column)
        told = [n for n, stem in enumerate(stems) if stem.search(head)]
        if len(told) != 1:
            continue
        alike = like(column, stems[told[0]].sub("", head))
        if told[0] in found.setdefault(alike, {}):
            twice.add(alike)
        found[alike][told[0]] = column.index
    return {alike: parts for alike, parts in found.items() if alike not in twice}


def like(column: Column, text: str) -> tuple[object, ...]:
    """Return what columns have in common that differ in nothing but the group of people."""
    unit, time = column.unit, column.period
    return (
        text,
        column.measure,
        column.base,
        unit and (unit.base, unit.exponent),
        time and (time.year, time.part, time.offset),
    )


def head_of(column: Column) -> str:
    """Return what a head says, without blanks, its tiers parted by bars."""
    return _bare(column.tiers or (column.printed,))


def head_of_all(column: Column) -> str:
    """Return what a head says besides that everybody is meant: nothing for `Total`."""
    tiers = column.tiers or (column.printed,)
    kept = ["" if n in column.total_tiers else tier for n, tier in enumerate(tiers)]
    return re.sub(idea("everybody").pattern, "", _bare(kept))


def _bare(tiers: Sequence[str]) -> str:
    return re.sub(r"\s", "", "|".join(tiers).casefold())


@cache
def _people() -> tuple[Stems, ...]:
    """Return the lists of groups that leave nobody out, as patterns of what tells each."""
    return tuple(
        tuple(re.compile(stem) for stem in stems) for stems in entries("groups-of-people").values()
    )
