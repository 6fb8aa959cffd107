"""
Columns of numbers as the texts that they print.

Whole numbers and decimals of a stated scale print what they hold. A float holds no printed
decimals: its user states how many, and what has more than that is no float of theirs.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.scale.panel import Panel

if TYPE_CHECKING:
    import pyarrow as pa


def printed_rows(
    rows: "pa.Table", panel: Panel, decimals: Mapping[str, int], path: str
) -> "pa.Table":
    """
    Return the rows with all columns as texts.

    Raises:
        InputError: floats whose decimals nobody states, or that have more.
    """
    import pyarrow as pa

    columns = []
    for name in panel.names:
        column = rows[name]
        if pa.types.is_floating(column.type):
            column = _of_floats(column, name, decimals.get(name, decimals.get("")), path)
        elif not pa.types.is_dictionary(column.type) and column.type != pa.string():
            column = column.cast(pa.string())
        columns.append(column)
    return pa.table(columns, list(panel.names))


def _of_floats(column: Any, name: str, decimals: int | None, path: str) -> Any:  # noqa: ANN401
    import pyarrow as pa
    import pyarrow.compute as pc

    if decimals is None:
        raise InputError(Message.of("scale.decimals", path=path, head=name))
    texts = (
        column.cast(pa.float64()).cast(pa.decimal128(38, decimals), safe=False).cast(pa.string())
    )
    back = pc.equal(texts.cast(column.type), column)
    if not pc.all(back, skip_nulls=True).as_py():
        wrong = str(column.filter(pc.invert(back))[0].as_py())
        message = Message.of(
            "scale.more.decimals", path=path, head=name, number=wrong, decimals=decimals
        )
        raise InputError(message)
    return texts
