"""
Rows of a panel put in order, where those of a group stand apart.

They are dealt into as many files as the panel has parts, all rows of a group into one, each
with its number; a file is then sorted in memory. Rows are read twice and written once, and
no more than a part is ever held.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from bulletin.scale.local import PanelSource, Rows
from bulletin.scale.panel import Panel
from bulletin.scale.screen import LINE, keys_of_rows

if TYPE_CHECKING:
    import pyarrow as pa


class Dealt(NamedTuple):
    """One of the files into which rows were dealt."""

    path: str

    @property
    def whole(self) -> bool:
        """Tell that no group goes on elsewhere."""
        return True

    def rows(self, panel: Panel) -> "pa.Table":
        """Return the rows, those of a group together and in their order."""
        from pyarrow import feather

        found = feather.read_table(self.path)
        order = [(name, "ascending") for name in (*_by(panel), LINE)]
        return found.sort_by(order)


class Regrouped(NamedTuple):
    """A panel in files, whose first rows are not those of the source."""

    files: tuple[Dealt, ...]

    def head(self) -> Rows:
        """Return one of the files."""
        return self.files[0]

    def parts(self) -> Iterator[Rows]:
        """Yield all files."""
        return iter(self.files)


def regrouped(source: PanelSource, panel: Panel, folder: str) -> Regrouped:
    """Return a panel whose rows were dealt into files of a folder."""
    import os

    parts = list(source.parts())
    files = [os.path.join(folder, f"{n}.arrow") for n in range(len(parts))]  # noqa: PTH118
    writers: list[Any] = [None] * len(files)
    before = 0
    for part in parts:
        rows = _numbered(part.rows(panel), before)
        before += rows.num_rows
        for n, mine in _dealt(rows, panel, len(files)):
            writers[n] = writers[n] or _writer(files[n], mine.schema)
            writers[n].write_table(mine)
    for each in writers:
        if each is not None:
            each.close()
    return Regrouped(tuple(Dealt(file) for file, each in zip(files, writers, strict=True) if each))


def _by(panel: Panel) -> Sequence[str]:
    return panel.names[: len(panel.by)]


def _numbered(rows: "pa.Table", before: int) -> "pa.Table":
    import pyarrow as pa

    texts = [column.cast(pa.string()) for column in rows.columns]
    numbers = pa.array(range(before, before + rows.num_rows), pa.int64())
    return pa.table([*texts, numbers], [*rows.column_names, LINE])


def _dealt(rows: "pa.Table", panel: Panel, files: int) -> "Iterator[tuple[int, pa.Table]]":
    import numpy as np

    place = keys_of_rows(rows, panel) % np.uint64(files)
    order = np.argsort(place, kind="stable")
    cuts = np.searchsorted(place[order], np.arange(files + 1))
    for n in range(files):
        mine = order[cuts[n] : cuts[n + 1]]
        if len(mine):
            yield n, rows.take(mine)


def _writer(path: str, schema: "pa.Schema") -> Any:  # noqa: ANN401
    import pyarrow as pa

    return pa.ipc.new_file(path, schema)
