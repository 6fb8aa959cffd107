"""A panel in a table of a database, read in batches in the order in which it is delivered."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from decimal import Decimal
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit, urlunsplit

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.scale.arrow_columns import text_column
from bulletin.scale.local import Rows
from bulletin.scale.panel import Panel
from bulletin.scale.printed_texts import printed_rows

if TYPE_CHECKING:
    import pyarrow as pa

_BATCH = 100_000  # rows
_QUOTED = '"{}"'


class Fetched(NamedTuple):
    """Some rows of a table, fetched already."""

    table: "pa.Table"
    path: str
    decimals: tuple[tuple[str, int], ...]

    @property
    def whole(self) -> bool:
        """Tell that groups may go on in other rows."""
        return False

    def rows(self, panel: Panel) -> "pa.Table":
        """Return the columns of these rows that are read, as printed."""
        return printed_rows(
            self.table.select(list(panel.names)), panel, dict(self.decimals), self.path
        )


class DatabaseTable(NamedTuple):
    """A table of a database, by its address: `sqlite:///file.db?table=name`."""

    address: str
    decimals: tuple[tuple[str, int], ...] = ()

    def heads(self) -> tuple[str, ...]:
        """Return the names of its columns."""
        with _asked(self.address, 1) as (names, _):
            return tuple(names)

    def first(self, rows: int) -> list[tuple[str, ...]]:
        """Return the first rows as texts."""
        with _asked(self.address, rows) as (_, batches):
            batch = next(batches, [])
        return [tuple("" if each is None else str(each) for each in row) for row in batch[:rows]]

    def head(self) -> Rows:
        """Return the first rows."""
        return next(self.parts())

    def parts(self) -> Iterator[Rows]:
        """Yield all rows in the order in which they are delivered."""
        with _asked(self.address, _BATCH) as (names, batches):
            for batch in batches:
                yield self._fetched(names, batch)

    def _fetched(self, names: Sequence[str], batch: list[Sequence[object]]) -> Fetched:
        import pyarrow as pa

        columns = [_column([row[n] for row in batch]) for n in range(len(names))]
        return Fetched(pa.Table.from_arrays(columns, list(names)), self.address, self.decimals)


Answer = tuple[Sequence[str], Iterator[list[Sequence[object]]]]


def _asked(address: str, size: int) -> AbstractContextManager[Answer]:
    """Return the columns of a table and its rows in batches of a size, as long as it is open."""
    parts = urlsplit(address)
    table = parse_qs(parts.query).get("table", [""])[0]
    if not table:
        raise InputError(Message.of("scale.no.table", path=address))
    question = f"select * from {'.'.join(map(_QUOTED.format, table.split('.')))}"  # noqa: S608
    return _answered(address, question, size)


@contextmanager
def _answered(address: str, question: str, size: int) -> Iterator[Answer]:
    try:
        with closing(_opened(address)) as database, closing(database.cursor()) as cursor:
            cursor.execute(question)
            names = [each[0] for each in cursor.description]
            yield names, _batches(cursor, size)
    except (InputError, GeneratorExit):
        raise
    except Exception as error:
        # Each driver has errors of its own, which are of no common kind.
        message = Message.of("scale.unread", path=address, reason=str(error))
        raise InputError(message) from error


def _batches(cursor: Any, size: int) -> Iterator[list[Sequence[object]]]:  # noqa: ANN401
    while batch := cursor.fetchmany(size):
        yield list(batch)


def _opened(address: str) -> Any:  # noqa: ANN401  a connection as Python's database API has it
    parts = urlsplit(address)
    kind = parts.scheme.partition("+")[0]
    if kind == "sqlite":
        import sqlite3

        return sqlite3.connect(f"file:{_file(parts.path)}?mode=ro", uri=True)
    if kind == "duckdb" and find_spec("duckdb"):
        return import_module("duckdb").connect(unquote(_file(parts.path)), read_only=True)
    plain = urlunsplit(parts._replace(query=""))
    if find_spec(f"adbc_driver_{kind}"):
        return import_module(f"adbc_driver_{kind}.dbapi").connect(plain)
    if find_spec("sqlalchemy"):
        return import_module("sqlalchemy").create_engine(plain).raw_connection()
    raise InputError(Message.of("scale.no.driver", path=address, kind=kind))


def _file(path: str) -> str:
    """Return the file of an address: `///f.db` is beside us, `////f.db` from the root."""
    return path.removeprefix("/")


def _column(cells: list[object]) -> "pa.Array":
    """Return cells as a column: floats as such, all else as it prints."""
    import pyarrow as pa

    if any(isinstance(each, float) for each in cells) and not any(
        isinstance(each, str) for each in cells
    ):
        return pa.array([None if each is None else float(each) for each in cells])  # type: ignore[arg-type]
    return text_column(["" if each is None else _text(each) for each in cells])


def _text(cell: object) -> str:
    return f"{cell:f}" if isinstance(cell, Decimal) else str(cell)
