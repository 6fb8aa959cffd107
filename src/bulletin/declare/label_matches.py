"""Which items, or which columns, the labels of a declaration mean."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from bulletin.model.table.table import Table
from bulletin.understand.labels.row_labels import read_label
from bulletin.understand.text.closest_word import closest_word
from bulletin.understand.text.spelling import comparable


class Axis(StrEnum):
    """Whether labels stand beside the figures or above them."""

    ITEMS = "items"
    COLUMNS = "columns"


class Match(NamedTuple):
    """
    What labels mean in one table.

    `sets` gives each label its index; there are several where the same labels come
    again, panel under panel. It is empty where a label is `missing`, or stands in more
    places than the others: then `unclear` is that label.
    """

    axis: Axis
    sets: tuple[Mapping[str, int], ...] = ()
    missing: tuple[str, ...] = ()
    unclear: str = ""


def match(table: Table, labels: Sequence[str]) -> Match:
    """
    Return what the labels mean: items if as many of them are items as are columns.

    A label is looked for as it is printed, then without blanks, punctuation and case,
    then without a unit in brackets.
    """
    every = [_along(axis, table, labels) for axis in Axis]
    return min(every, key=lambda each: len(each.missing))


def indices(table: Table, axis: Axis, label: str) -> list[int]:
    """Return the items or columns that a label means."""
    printed = list(_printed(table, axis))
    for way, wanted in enumerate(_spellings(label)):
        found = [index for index, each in enumerate(printed) if wanted and wanted in each[way]]
        if found:
            return found
    return []


def nearest_label(table: Table, label: str, taken: Sequence[str] = ()) -> str | None:
    """Return the printed label that a mistyped one was probably meant to be, None if unclear."""
    used = {index for each in taken for index in indices(table, Axis.ITEMS, each)}
    heads = {index for each in taken for index in indices(table, Axis.COLUMNS, each)}
    known = [item.label for item in table.items if item.index not in used]
    known += [column.label for column in table.columns if column.index not in heads]
    return closest_word(label, dict.fromkeys(each for each in known if each))


def _along(axis: Axis, table: Table, labels: Sequence[str]) -> Match:
    found = {label: indices(table, axis, label) for label in labels}
    missing = tuple(label for label, where in found.items() if not where)
    if missing:
        return Match(axis, missing=missing)
    times = {len(where) for where in found.values()}
    if len(times) > 1:
        most = max(found, key=lambda label: len(found[label]))
        return Match(axis, unclear=most)
    rows = zip(*found.values(), strict=True)
    sets = tuple(dict(zip(found, row, strict=True)) for row in rows)
    if any(len(set(each.values())) < len(each) for each in sets):
        return Match(axis, unclear=labels[0])  # two labels that mean one thing
    return Match(axis, sets)


def _spellings(label: str) -> tuple[str, str, str]:
    return label.strip(), comparable(label), comparable(read_label(label).clean)


def _printed(table: Table, axis: Axis) -> Iterator[tuple[set[str], set[str], set[str]]]:
    """Yield the ways to spell each label of an axis, exact ones first."""
    if axis is Axis.ITEMS:
        for item in table.items:
            exact = {item.label, item.printed.strip()}
            yield exact, set(map(comparable, exact)), {comparable(item.label)}
    else:
        for column in table.columns:
            bare = read_label(column.label).clean
            yield {column.label}, {comparable(column.label)}, {comparable(bare)}
