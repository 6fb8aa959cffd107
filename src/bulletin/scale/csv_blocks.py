"""A panel in a CSV file, read in blocks of whole lines."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.scale.panel import Panel

if TYPE_CHECKING:
    import pyarrow as pa

BLOCK = 4 << 20  # bytes: a hundred thousand rows, small enough to stay near the processor
_HEAD = 1 << 20
_LOOK = 1 << 16


class CsvBlock(NamedTuple):
    """Some whole lines of a CSV file, in bytes from its start."""

    path: str
    start: int
    end: int
    encoding: str
    delimiter: str

    @property
    def whole(self) -> bool:
        """Tell that groups may go on in other rows."""
        return False

    def rows(self, panel: Panel) -> "pa.Table":
        """
        Return the columns of these lines that are read, labels as places in lists of texts.

        Raises:
            InputError: the lines have other numbers of cells, or rows are not lines.
        """
        with open(self.path, "rb") as file:  # noqa: PTH123
            file.seek(self.start)
            raw = file.read(self.end - self.start)
        if self.encoding not in _AS_READ:
            raw = raw.decode(self.encoding).encode()
        return _rows(raw, self, panel)


_AS_READ = ("utf-8", "utf-8-sig", "ascii")


def blocks(whole: CsvBlock, size: int = BLOCK) -> Iterator[CsvBlock]:
    """Yield a file in blocks; each ends with a line, so that no line is in two."""
    start = whole.start
    with open(whole.path, "rb") as file:  # noqa: PTH123
        while start < whole.end:
            end = _end_of_line(file, min(start + size, whole.end), whole.end)
            yield whole._replace(start=start, end=end)
            start = end


def head_of(whole: CsvBlock) -> CsvBlock:
    """Return the first lines of a file."""
    return next(blocks(whole, _HEAD), whole)


def _end_of_line(file: BinaryIO, place: int, end: int) -> int:
    """Return where the line ends that a place lies in."""
    while place < end:
        file.seek(place - 1)
        text = file.read(_LOOK)
        found = text.find(b"\n")
        if found >= 0:
            return place + found
        place += len(text)
    return end


def _rows(raw: bytes, block: CsvBlock, panel: Panel) -> "pa.Table":
    import pyarrow as pa
    from pyarrow import csv

    text, listed = pa.string(), pa.dictionary(pa.int32(), pa.string())
    kinds = [listed] * (len(panel.columns) - len(panel.values)) + [text] * len(panel.values)
    names = [f"{n}" for n in range(len(panel.heads))]
    wanted = [names[each] for each in panel.columns]
    if raw[:1] in b"\r\n" and not raw.strip():
        return pa.table([pa.array([], text) for _ in wanted], list(panel.names))
    convert = csv.ConvertOptions(
        column_types=dict(zip(wanted, kinds, strict=True)),
        include_columns=wanted,
        strings_can_be_null=False,
        null_values=[],
    )
    try:
        rows = csv.read_csv(
            pa.py_buffer(raw),
            csv.ReadOptions(column_names=names, block_size=2 << 20),
            csv.ParseOptions(delimiter=block.delimiter, newlines_in_values=b'"' in raw),
            convert,
        )
    except pa.ArrowInvalid as error:
        message = Message.of("scale.uneven", path=block.path, reason=str(error))
        raise InputError(message) from error
    if rows.num_rows not in _lines(raw):
        raise InputError(Message.of("scale.lines", path=block.path))
    return rows.rename_columns(list(panel.names)).unify_dictionaries()


def _lines(raw: bytes) -> Iterator[int]:
    """Yield how many lines there are, and how many without blank ones at their end."""
    yield raw.count(b"\n") + (not raw.endswith(b"\n"))
    yield raw.rstrip(b"\r\n").count(b"\n") + 1
