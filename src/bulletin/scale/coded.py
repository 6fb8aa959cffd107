"""The rows of a panel as whole numbers: where groups begin, what each row is, its digits."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NamedTuple

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.scale.arrow_columns import numbers_of
from bulletin.scale.digits import Digits, digits_of
from bulletin.scale.group import MARK, NEGATIVE, POSITIVE
from bulletin.scale.panel import Panel

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

    Whole = np.ndarray[tuple[int], np.dtype[np.int64]]
    Flags = np.ndarray[tuple[int], np.dtype[np.bool_]]
    Places = np.ndarray[tuple[int], np.dtype[np.int32]]

_MIX = 0x9E3779B97F4A7C15  # odd, so that no two keys of one column become one


class Coded(NamedTuple):
    """
    Rows as whole numbers.

    `bounds` are the places where runs of rows with the same labels of groups begin, and the
    number of rows last; `keys` a number for the labels of each run, the same wherever they
    stand. `codes` says what a row is besides its digits, `legend` what each part of a code
    stands for; `odd` are rows that are not understood here.
    """

    bounds: "Whole"
    keys: "np.ndarray[tuple[int], np.dtype[np.uint64]]"
    codes: "Whole"
    legend: tuple[tuple[str, ...], ...]
    values: tuple[Digits, ...]
    odd: "Flags"

    def spelt(self, code: int) -> tuple[str, ...]:
        """Return the texts that a code stands for."""
        parts: list[str] = []
        for names in reversed(self.legend):
            code, place = divmod(code, len(names))
            parts.append(names[place])
        return tuple(reversed(parts))


def coded(rows: "pa.Table", panel: Panel) -> Coded:
    """
    Return the rows of a panel, whose columns are those that are read, as numbers.

    Raises:
        InputError: a row has no label of a group.
    """
    import numpy as np

    count, labels = len(panel.by), len(panel.labels)
    columns = [each.combine_chunks() for each in rows.columns]
    bounds, keys = _runs([_encoded(each) for each in columns[:count]], rows.num_rows)
    codes = np.zeros(rows.num_rows, dtype=np.int64)
    odd = np.zeros(rows.num_rows, dtype=np.bool_)
    legend: list[tuple[str, ...]] = []
    for column in columns[count : count + labels]:
        places, names = _encoded(column)
        codes *= len(names)
        codes += places
        legend.append(names)
    values = []
    for column in columns[count + labels :]:
        texts = _texts(column)
        digits = digits_of(texts)
        states, names, unread = _states(texts, digits)
        codes *= len(names)
        codes += states
        odd |= unread
        legend.append(names)
        values.append(digits)
    return Coded(bounds, keys, codes, tuple(legend), tuple(values), odd)


def _texts(column: Any) -> Any:  # noqa: ANN401  an array of any encoding
    import pyarrow as pa

    return column.fill_null("") if column.null_count else column.cast(pa.string())


def _encoded(column: Any) -> "tuple[Places, tuple[str, ...]]":  # noqa: ANN401
    """Return a column as places in a list of its texts, and that list; a missing one is blank."""
    import numpy as np
    import pyarrow as pa

    if not pa.types.is_dictionary(column.type):
        column = _texts(column).dictionary_encode()
    names = [(each or "").strip() for each in column.dictionary.to_pylist()]
    indices = column.indices
    if column.null_count:
        names.append("")
        indices = indices.fill_null(len(names) - 1)
    places = numbers_of(indices.cast(pa.int32()), np.int32)
    distinct = {name: place for place, name in reversed(list(enumerate(names)))}
    if len(distinct) < len(names):
        places = np.array([distinct[name] for name in names], dtype=np.int32)[places]
    return places, tuple(names)


def _runs(
    columns: "Sequence[tuple[Places, tuple[str, ...]]]", rows: int
) -> "tuple[Whole, np.ndarray[tuple[int], np.dtype[np.uint64]]]":
    import numpy as np

    change = np.zeros(max(rows - 1, 0), dtype=np.bool_)
    for places, _ in columns:
        change |= places[1:] != places[:-1]
    starts = np.concatenate(([0], np.flatnonzero(change) + 1)) if rows else np.zeros(0, np.int64)
    keys = np.zeros(len(starts), dtype=np.uint64)
    for places, names in columns:
        if "" in names and (places[starts] == names.index("")).any():
            raise InputError(Message.of("scale.no.label"))
        hashes = np.array([_number_of(name) for name in names], dtype=np.uint64)
        keys = keys * np.uint64(_MIX) + hashes[places[starts]]
    return np.concatenate((starts, [rows])).astype(np.int64), keys


def _number_of(name: str) -> int:
    """Return a number for a label, the same in every process."""
    return int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), "little")


def _states(texts: Any, digits: Digits) -> "tuple[Whole, tuple[str, ...], Flags]":  # noqa: ANN401
    """Return of each value its sign, or the mark that stands there, and which are neither."""
    import numpy as np
    import pyarrow as pa

    states = (digits.digits < 0).astype(np.int64)
    unread = ~digits.plain
    if not unread.any():
        return states, (POSITIVE, NEGATIVE), unread
    others = texts.filter(pa.array(unread)).dictionary_encode()
    names = [MARK + each for each in others.dictionary.to_pylist()]
    states[unread] = others.indices.to_numpy() + 2
    marks = np.array([not any(map(str.isdecimal, name)) for name in names])
    unread[unread] = ~marks[others.indices.to_numpy()]
    return states, (POSITIVE, NEGATIVE, *names), unread
