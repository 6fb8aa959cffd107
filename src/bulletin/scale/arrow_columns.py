"""
Columns made from texts and whole numbers, without a library being loaded for it.

What Arrow offers for it asks pandas first, which takes longer to load than a million rows to
read.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa


def text_column(texts: Sequence[str]) -> "pa.Array":
    """Return texts as a column."""
    import numpy as np
    import pyarrow as pa

    raw = [each.encode() for each in texts]
    offsets = np.zeros(len(raw) + 1, dtype=np.int64)
    np.cumsum([len(each) for each in raw], out=offsets[1:])
    buffers = [None, pa.py_buffer(offsets.tobytes()), pa.py_buffer(b"".join(raw))]
    return pa.Array.from_buffers(pa.large_string(), len(raw), buffers).cast(pa.string())


def number_column(numbers: Any) -> "pa.Array":  # noqa: ANN401  a sequence, or an array
    """Return whole numbers as a column."""
    import numpy as np
    import pyarrow as pa

    whole = np.asarray(numbers, dtype=np.int64)
    return pa.Array.from_buffers(pa.int64(), len(whole), [None, pa.py_buffer(whole.tobytes())])


def numbers_of(column: Any, kind: Any) -> Any:  # noqa: ANN401  arrays, and the type of numbers
    """Return a column of whole numbers of this type, none missing, as an array."""
    import numpy as np

    if not len(column):
        return np.zeros(0, dtype=kind)
    start = column.offset
    return np.frombuffer(column.buffers()[1], dtype=kind)[start : start + len(column)]


def flags_of(column: Any) -> Any:  # noqa: ANN401  arrays
    """Return a column of yes and no, none missing, as an array."""
    import numpy as np

    if not len(column):
        return np.zeros(0, dtype=np.bool_)
    start = column.offset
    bits = np.unpackbits(np.frombuffer(column.buffers()[1], dtype=np.uint8), bitorder="little")
    return bits[start : start + len(column)].astype(np.bool_)
