"""Printed numbers as whole numbers with their printed decimals, a column at once."""

from typing import TYPE_CHECKING, Any, NamedTuple

from bulletin.scale.arrow_columns import flags_of, numbers_of

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

# What is read the same by everybody: no sign but a minus, no zero ahead, and so few digits
# that they fit into a machine's whole number. All else is left to whoever reads one table.
_PLAIN = r"^-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,6})?$"
_MOST_AHEAD, _MOST_BEHIND = 12, 6
_MINUS, _POINT, _ZERO, _TEN = ord("-"), ord("."), ord("0"), 10


class Digits(NamedTuple):
    """A column of numbers: all digits, how many stand after the point, and what is plain."""

    digits: "np.ndarray[tuple[int], np.dtype[np.int64]]"
    decimals: "np.ndarray[tuple[int], np.dtype[np.int8]]"
    plain: "np.ndarray[tuple[int], np.dtype[np.bool_]]"


def digits_of(texts: "pa.StringArray") -> Digits:
    """Return the digits of every text; 0 where it is no plainly printed number."""
    return _of_pointed(texts) or _of_any(texts)


def _of_pointed(texts: "pa.StringArray") -> Digits | None:
    """
    Return the digits of texts that are all plain numbers with a point, None of any others.

    Most panels print the same decimals everywhere. Then nothing has to be searched for: the
    points stand in the order of the texts, and what is left without them are whole numbers.
    """
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    count = len(texts)
    if not count:
        return None
    _, places, letters = texts.buffers()
    starts = np.frombuffer(places, np.int32)[texts.offset : texts.offset + count + 1]
    raw = np.frombuffer(letters or b"", np.uint8)[starts[0] : starts[-1]]
    starts = starts - starts[0]
    points = np.flatnonzero(raw == _POINT).astype(np.int32)
    if len(points) != count or not _are_plain(raw, starts, points):
        return None
    whole = pa.StringArray.from_buffers(
        count,
        pa.py_buffer(starts - np.arange(count + 1, dtype=np.int32)),
        pa.py_buffer(raw.tobytes().translate(None, b".")),
    )
    decimals = (starts[1:] - points - 1).astype(np.int8)
    digits = numbers_of(pc.cast(whole, pa.int64()), np.int64)
    return Digits(digits, decimals, np.ones(count, dtype=np.bool_))


def _are_plain(raw: Any, starts: Any, points: Any) -> bool:  # noqa: ANN401  arrays
    """Tell whether each text is what `_PLAIN` describes, with the point that is its own."""
    import numpy as np

    first, behind = starts[:-1], starts[1:] - points - 1
    if points[-1] >= starts[-1] or (points < first).any() or (behind < 1).any():
        return False
    negative = raw[first] == _MINUS
    ahead = points - first - negative
    if ahead.min() < 1 or ahead.max() > _MOST_AHEAD or behind.max() > _MOST_BEHIND:
        return False
    if ((raw[first + negative] == _ZERO) & (ahead > 1)).any():
        return False
    others = len(points) + int(np.count_nonzero(negative))
    return int(np.count_nonzero(raw - np.uint8(_ZERO) < _TEN)) == len(raw) - others


def _of_any(texts: "pa.StringArray") -> Digits:
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    plain = pc.match_substring_regex(texts, _PLAIN)
    sure = flags_of(plain)
    if not sure.all():
        texts = pc.if_else(plain, texts, "0")
    point = numbers_of(pc.find_substring(texts, "."), np.int32)
    length = numbers_of(pc.binary_length(texts), np.int32)
    whole = pc.replace_substring(texts, ".", "", max_replacements=1)
    decimals = np.where(point < 0, 0, length - point - 1).astype(np.int8)
    return Digits(numbers_of(pc.cast(whole, pa.int64()), np.int64), decimals, sure)
