"""From a path or an address to the rows of a panel, and what its columns are."""

import os
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from typing import NamedTuple

from bulletin.errors import InputError, UsageError
from bulletin.messages.message import Message
from bulletin.model.files.sheet import Sheet
from bulletin.scale import csv_blocks, parquet_groups
from bulletin.scale.csv_blocks import CsvBlock
from bulletin.scale.heads import Wanted, panel_of
from bulletin.scale.local import PanelSource, Rows
from bulletin.scale.panel import Panel, Row

LARGE = 8 << 20  # bytes of a CSV file, from which on it is asked whether it is a panel
PARQUET = (".parquet", ".pq")
ADDRESS = "://"  # of a table of a database
_FIRST = 400  # rows that tell what the columns are
_LOOK = 1 << 17


class CsvFile(NamedTuple):
    """A CSV file below its line of heads."""

    lines: CsvBlock

    def head(self) -> Rows:
        """Return the first rows."""
        return csv_blocks.head_of(self.lines)

    def parts(self) -> Iterator[Rows]:
        """Yield all rows in their order."""
        return csv_blocks.blocks(self.lines)


class ParquetFile(NamedTuple):
    """A Parquet file."""

    path: str
    decimals: tuple[tuple[str, int], ...]

    def head(self) -> Rows:
        """Return the first rows."""
        return parquet_groups.FirstRows(self.path, self.decimals)

    def parts(self) -> Iterator[Rows]:
        """Yield all rows in their order."""
        return parquet_groups.row_groups(self.path, self.decimals)


class Opened(NamedTuple):
    """A panel whose columns are known, and where its rows come from."""

    source: PanelSource
    panel: Panel


def may_be_panel(path: str, wanted: Wanted) -> bool:
    """Tell whether a path is worth to be opened as a panel: by its name, or as a large file."""
    if wanted.said or path.lower().endswith(PARQUET) or ADDRESS in path:
        return True
    try:
        return path != "-" and os.path.getsize(path) >= LARGE  # noqa: PTH202
    except OSError:
        return False


def opened(path: str, wanted: Wanted, encoding: str | None) -> Opened | None:
    """
    Return a panel, None where a file may as well be something else.

    Raises:
        UsageError: it takes heads to be named.
        InputError: it cannot be read.
    """
    if ADDRESS in path:
        need_arrow(path)
        return _database(path, wanted)
    if path.lower().endswith(PARQUET):
        need_arrow(path)
        return _parquet(path, wanted)
    found = _csv(path, wanted, encoding)
    if found is not None:
        need_arrow(path)  # a long list of records needs none
    return found


def need_arrow(path: str) -> None:
    """
    Raise where what reads panels is not installed.

    Raises:
        InputError: it is not.
    """
    if find_spec("pyarrow") is None:
        raise InputError(Message.of("scale.missing", path=path))


def _parquet(path: str, wanted: Wanted) -> Opened:
    from pyarrow import ArrowInvalid, parquet

    try:
        with parquet.ParquetFile(path, pre_buffer=False) as file:
            first = next(file.iter_batches(_FIRST), None)
            heads = tuple(file.schema_arrow.names)
    except (OSError, ArrowInvalid) as error:
        raise InputError(Message.of("scale.unread", path=path, reason=str(error))) from error
    rows = [] if first is None else zip(*(each.to_pylist() for each in first.columns), strict=True)
    texts = [tuple("" if each is None else str(each) for each in row) for row in rows]
    return Opened(ParquetFile(path, wanted.decimals), _columns(path, heads, texts, wanted))


def _database(path: str, wanted: Wanted) -> Opened:
    from bulletin.scale.databases import DatabaseTable

    table = DatabaseTable(path, wanted.decimals)
    return Opened(table, _columns(path, table.heads(), table.first(_FIRST), wanted))


def _columns(path: str, heads: Row, rows: Sequence[Row], wanted: Wanted) -> Panel:
    """Return what the columns of a source are that can be nothing but a panel."""
    panel = panel_of(Sheet(path, (heads, *rows), tuple(range(1, len(rows) + 2))), wanted)
    if panel is None:
        raise UsageError(Message.of("scale.by.unknown", path=path, heads=heads))
    return panel


def _csv(path: str, wanted: Wanted, encoding: str | None) -> Opened | None:
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            raw = file.read(_LOOK)
            size = file.seek(0, os.SEEK_END)
    except OSError:
        return None  # the everyday path says why
    raw = raw[: raw.rfind(b"\n") + 1] if size > len(raw) else raw
    sheet = first_rows(raw, path, encoding)
    panel = panel_of(sheet, wanted) if sheet else None
    if sheet is None or panel is None:
        return None
    start = raw.index(b"\n") + 1
    panel = panel._replace(encoding=sheet.encoding, delimiter=sheet.delimiter)
    return Opened(CsvFile(CsvBlock(path, start, size, sheet.encoding, sheet.delimiter)), panel)


def first_rows(raw: bytes, path: str, encoding: str | None) -> Sheet | None:
    """
    Return the first rows of a text of rows whose heads stand in its first line, None of others.

    Raises:
        InputError: the bytes are in no known encoding.
    """
    from bulletin.read.bytes.encoding import decode
    from bulletin.read.source import parts_of_text

    text, name = decode(raw[:_LOOK], path, encoding)
    if name.startswith(("utf-16", "utf-32")) or "\n" not in text:
        return None
    start = "".join(text.splitlines(keepends=True)[: _FIRST + 1])
    sheets = parts_of_text(start, path, name).sheets
    sheet = sheets[0].sheet if len(sheets) == 1 else None
    return sheet if sheet and sheet.lines[0] == 1 else None
