"""A panel in a Parquet file, read in its row groups."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from bulletin.scale.panel import Panel
from bulletin.scale.printed_texts import printed_rows

if TYPE_CHECKING:
    import pyarrow as pa

MOST = 500_000  # rows that are read at once
_HEAD = 50_000


class FirstRows(NamedTuple):
    """The first rows of a Parquet file, no more of which is read than they take."""

    path: str
    decimals: tuple[tuple[str, int], ...] = ()

    @property
    def whole(self) -> bool:
        """Tell that groups may go on in other rows."""
        return False

    def rows(self, panel: Panel) -> "pa.Table":
        """Return the columns of these rows that are read, as printed."""
        import pyarrow as pa
        from pyarrow import parquet

        listed, names = _texts(self.path, panel), list(panel.names)
        with parquet.ParquetFile(self.path, read_dictionary=listed, pre_buffer=False) as file:
            batch = next(file.iter_batches(_HEAD, columns=names), None)
            found = pa.Table.from_batches([batch]) if batch else file.schema_arrow.empty_table()
        return printed_rows(found.select(names), panel, dict(self.decimals), self.path)


class RowGroups(NamedTuple):
    """Some rows of a Parquet file: those of its row groups from one on, or a part of one."""

    path: str
    first: int
    last: int
    start: int = 0
    rows_read: int = -1
    decimals: tuple[tuple[str, int], ...] = ()

    @property
    def whole(self) -> bool:
        """Tell that groups may go on in other rows."""
        return False

    def rows(self, panel: Panel) -> "pa.Table":
        """Return the columns of these rows that are read, as printed."""
        from pyarrow import parquet

        with parquet.ParquetFile(self.path, read_dictionary=_texts(self.path, panel)) as file:
            found = file.read_row_groups(list(range(self.first, self.last)), list(panel.names))
        if self.rows_read >= 0:
            found = found.slice(self.start, self.rows_read)
        return printed_rows(found.select(list(panel.names)), panel, dict(self.decimals), self.path)


def row_groups(path: str, decimals: tuple[tuple[str, int], ...] = ()) -> Iterator[RowGroups]:
    """Yield a file in parts of a few row groups; a row group of too many rows in pieces."""
    from pyarrow import parquet

    meta = parquet.read_metadata(path)
    first, count = 0, 0
    for number in range(meta.num_row_groups):
        here = meta.row_group(number).num_rows
        if count and count + here > MOST:
            yield RowGroups(path, first, number, decimals=decimals)
            first, count = number, 0
        count += here
        if count > 2 * MOST:
            for start in range(0, count, MOST):
                size = min(MOST, count - start)
                yield RowGroups(path, first, number + 1, start, size, decimals)
            first, count = number + 1, 0
    if count:
        yield RowGroups(path, first, meta.num_row_groups, decimals=decimals)


def _texts(path: str, panel: Panel) -> list[str]:
    """Return the columns of labels that hold texts, which are stored as lists of texts mostly."""
    import pyarrow as pa
    from pyarrow import parquet

    schema = parquet.read_schema(path)
    labels = panel.names[: len(panel.columns) - len(panel.values)]
    kinds = pa.string(), pa.large_string()
    return [each for each in labels if schema.field(each).type in kinds]
