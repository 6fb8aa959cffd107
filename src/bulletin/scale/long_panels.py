"""
Files of ordinary size that are panels all the same, and better screened than read group by group.

A panel of a megabyte has ten thousand groups. Where its heads name them, and so many places are
listed that no group is held against another, both ways say the same, and the screen takes a
hundredth of the time.
"""

import os
from collections.abc import Sequence
from importlib.util import find_spec

from bulletin.api.options.options import Options
from bulletin.api.options.settings import Settings
from bulletin.errors import BulletinError
from bulletin.read.bytes.bounded import bytes_if_readable
from bulletin.read.bytes.signature import document_form, workbook_form
from bulletin.scale.heads import named_by_heads
from bulletin.scale.panel import Panel
from bulletin.scale.sources import LARGE, first_rows
from bulletin.understand.labels.periods import is_period

SMALLEST = 1 << 15  # bytes, below which the everyday path takes no longer than two seconds
_PLACES = 3  # of one time: more tables of a name are not held against one another


def is_long_panel(path: str, options: Options) -> bool:
    """
    Tell whether a file is a panel that is screened unasked.

    It errs towards no: where anything is declared of single tables, where a library is missing,
    or the file may be read in another way, all goes the everyday path.
    """
    try:
        size = os.path.getsize(path)  # noqa: PTH202
    except (OSError, ValueError):
        return False
    if not SMALLEST <= size < LARGE or find_spec("pyarrow") is None:
        return False
    try:
        return not _declares(path, options) and _is_panel(path, options.encoding)
    except BulletinError:
        return False  # the everyday path says why


def _declares(path: str, options: Options) -> bool:
    applied = Settings(options).of(path)
    said = applied.options
    of_one = said.sheet, said.table, said.trust, said.columns, said.groups, said.kind, said.unit
    return bool(applied.statements or any(of_one))


def _is_panel(path: str, encoding: str | None) -> bool:
    raw = bytes_if_readable(path, LARGE)
    if not raw or workbook_form(raw) or document_form(raw):
        return False
    sheet = first_rows(raw, path, encoding)
    panel = named_by_heads(sheet) if sheet else None
    if sheet is None or panel is None:
        return False
    lines = raw.decode(sheet.encoding, "replace").splitlines()
    return _lists_many_places(lines[1:], panel, sheet.delimiter)


def _lists_many_places(lines: Sequence[str], panel: Panel, delimiter: str) -> bool:
    """Tell whether some time has groups of more places than are held against one another."""
    from csv import reader

    places: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    for row in reader(lines, delimiter=delimiter):
        if len(row) == len(panel.heads):
            labels = [row[n].strip() for n in panel.by]
            mine = places.setdefault(tuple(filter(is_period, labels)), set())
            mine.add(tuple(labels))
            if len(mine) > _PLACES:
                return True
    return False
