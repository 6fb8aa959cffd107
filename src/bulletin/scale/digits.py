"""Printed numbers as whole numbers with their printed decimals, a column at once."""

from typing import TYPE_CHECKING, NamedTuple

from bulletin.scale.arrow_columns import flags_of, numbers_of

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

# What is read the same by everybody: no sign but a minus, no zero ahead, and so few digits
# that they fit into a machine's whole number. All else is left to whoever reads one table.
_PLAIN = r"^-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,6})?$"


class Digits(NamedTuple):
    """A column of numbers: all digits, how many stand after the point, and what is plain."""

    digits: "np.ndarray[tuple[int], np.dtype[np.int64]]"
    decimals: "np.ndarray[tuple[int], np.dtype[np.int8]]"
    plain: "np.ndarray[tuple[int], np.dtype[np.bool_]]"


def digits_of(texts: "pa.StringArray") -> Digits:
    """Return the digits of every text; 0 where it is no plainly printed number."""
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
