"""Figures that a user trusts more than others: checked against the source, or beyond doubt."""

import os
import re
from collections.abc import Collection, Mapping, Sequence
from math import inf

from bulletin.declare.fitting import Fit, cure
from bulletin.declare.label_matches import Axis, indices, nearest_label
from bulletin.errors import UsageError
from bulletin.messages.message import Message
from bulletin.model.files.position import Position
from bulletin.model.table.table import Table

CERTAIN = inf
Spot = tuple[int, int]  # item and column
Weights = dict[Spot, float]  # where they are not 1

_PLACE = re.compile(r"(?:(?P<path>.+):)?(?P<line>\d{1,9}):(?P<column>\d{1,9})", re.DOTALL)


def trust_weights(table: Table, path: str, trust: Mapping[str, float]) -> Weights:
    """
    Return the reliability weight of every figure that is trusted otherwise than most.

    A weight is that of Fellegi and Holt (1976): a figure of weight 2 is suspected only
    where none of weight 1 explains everything; one that is certain, never. A name is
    LINE:COLUMN, FILE:LINE:COLUMN, or the label of an item or else of a column, which
    means all of its figures; a label may look like a place where no cell stands there.
    """
    found: Weights = {}
    for name, weight in trust.items():
        for cell in _cells(table, path, name):
            if table.figure(*cell) is not None:
                found[cell] = weight
    return found


def fit_trust(name: str, tables: Sequence[Table], path: str, where: str) -> Fit:
    """Return whether a name means figures of a file; a label much like one of it is wrong."""
    if any(_cells(table, path, name) for table in tables):
        return Fit(fits=True)
    if place := _PLACE.fullmatch(name):
        message = Message.of(
            "trust.no.figure",
            where=where,
            path=place["path"] or path,
            line=place["line"],
            column=place["column"],
        )
        return Fit(fits=False, idle=message)
    meant = next((near for table in tables if (near := nearest_label(table, name))), None)
    sentence = Message.of(
        "declare.no.label", where=where, path=path, label=repr(name), cure=cure(name, meant)
    )
    return Fit(fits=False, wrong=sentence) if meant else Fit(fits=False, idle=sentence)


def labels_in(trust: Mapping[str, float], tables: Sequence[Table]) -> list[str]:
    """Return the names that are labels of some of the tables."""
    return [name for name in trust if any(_labelled(table, name) for table in tables)]


def need_files(trust: Mapping[str, float], files: Sequence[str], labelled: Collection[str]) -> None:
    """
    Make sure that a place names its file where there are several; labels look like places.

    Raises:
        UsageError: one does not.
    """
    for name in trust:
        place = _PLACE.fullmatch(name)
        if not place or place["path"] or len(files) == 1:
            continue
        if name not in labelled:
            message = Message.of("trust.which.file", name=name, count=len(files), file=files[0])
            raise UsageError(message)


def _cells(table: Table, path: str, name: str) -> list[Spot]:
    place = _PLACE.fullmatch(name)
    if place and (not place["path"] or _same_file(place["path"], path)):
        position = Position(int(place["line"]), int(place["column"]))
        if found := [key for key, cell in table.cells.items() if cell.position == position]:
            return found
    return _labelled(table, name)


def _labelled(table: Table, name: str) -> list[Spot]:
    items = indices(table, Axis.ITEMS, name)
    columns = [] if items else indices(table, Axis.COLUMNS, name)
    return [key for key in table.cells if key[0] in items or key[1] in columns]


def _same_file(one: str, other: str) -> bool:
    return os.path.abspath(one) == os.path.abspath(other)  # noqa: PTH100 - pathlib costs 4 ms of start-up
