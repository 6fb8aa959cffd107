"""Derived lines as DataFrames, in the very shape of the CSV that the commands write."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bulletin.model.derived.lines import GrowthLine, RankLine, ShareLine
from bulletin.render.flat.growth import growth_flat
from bulletin.render.flat.rank import rank_flat
from bulletin.render.flat.shares import shares_flat
from bulletin.render.flat_table import FlatTable

if TYPE_CHECKING:
    from pandas import DataFrame

_COUNTS = ("line", "column", "rank", "depth")
_BOUNDS = ("_low", "_high")
_NUMBERS = ("low", "high", "probability")


def share_frame(lines: Sequence[ShareLine]) -> "DataFrame":
    """Return one row a share: its text as shown, `share_low` and `share_high` in per cent."""
    return frame_of(shares_flat(lines))


def growth_frame(lines: Sequence[GrowthLine]) -> "DataFrame":
    """Return one row an item: each quantity as shown, with its low and its high."""
    return frame_of(growth_flat(lines))


def rank_frame(lines: Sequence[RankLine]) -> "DataFrame":
    """Return one row an item ranked."""
    return frame_of(rank_flat(lines))


def frame_of(rectangle: FlatTable) -> "DataFrame":
    """
    Return the rectangle with counts as integers and bounds as floats, the rest as text.

    Bounds are floats for sorting and plotting only, missing where nothing follows; the
    texts beside them keep the decimals that the inputs justify.
    """
    from pandas import DataFrame

    frame = DataFrame(list(rectangle.rows), columns=list(rectangle.head), dtype="str")
    for name in rectangle.head:
        if name in _COUNTS:
            frame[name] = frame[name].astype("int64")
        elif name.endswith(_BOUNDS) or name in _NUMBERS:
            frame[name] = frame[name].replace("", "nan").astype("float64")
    return frame
