"""Groups of one shape, one below the other: their digits as rows of a matrix."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from bulletin.scale.coded import Coded
from bulletin.scale.group import Shape

if TYPE_CHECKING:
    import numpy as np

    from bulletin.scale.coded import Flags, Whole

_PEELED = 8  # shapes that are looked for one by one, before all rows that are left are sorted


class Stack(NamedTuple):
    """
    The groups of one shape: their numbers among all runs, and where each begins.

    `digits` and `decimals` have a row a group and a column a value, in the order of the
    rows of the group; of several values in a row, the columns of the first come first.
    """

    shape: Shape
    runs: "Whole"
    digits: "np.ndarray[tuple[int, int], np.dtype[np.int64]]"
    decimals: "np.ndarray[tuple[int, int], np.dtype[np.int8]]"


def stacks(rows: Coded, runs: "Whole") -> "Iterator[Stack]":
    """Yield the groups among these runs by their shape, in the order in which shapes begin."""
    import numpy as np

    found: list[tuple[int, Any]] = []
    lengths = rows.bounds[runs + 1] - rows.bounds[runs]
    for length in np.unique(lengths):
        alike = runs[lengths == length]
        places = rows.bounds[alike][:, None] + np.arange(length)
        codes = rows.codes[places]
        found += [(int(alike[n[0]]), (alike[n], places[n])) for n in _alike(codes)]
    for _, (members, places) in sorted(found, key=lambda each: each[0]):
        shape = tuple(rows.spelt(int(code)) for code in rows.codes[places[0]])
        yield Stack(
            shape,
            members,
            np.concatenate([each.digits[places] for each in rows.values], axis=1),
            np.concatenate([each.decimals[places] for each in rows.values], axis=1),
        )


def _alike(codes: Any) -> "Iterator[Whole]":  # noqa: ANN401  a matrix
    """Yield the numbers of rows that are the same, all in rising order."""
    import numpy as np

    left = np.arange(len(codes))
    for _ in range(_PEELED):
        same = (codes[left] == codes[left[0]]).all(axis=1)
        yield left[same]
        left = left[~same]
        if not len(left):
            return
    _, places = np.unique(codes[left], axis=0, return_inverse=True)
    order = np.argsort(places, kind="stable")
    cuts = np.flatnonzero(np.diff(places[order])) + 1
    yield from (left[each] for each in np.split(order, cuts))


def odd_runs(rows: Coded) -> "Flags":
    """Return which runs hold a row that is not understood here."""
    import numpy as np

    if not rows.odd.any():
        return np.zeros(len(rows.bounds) - 1, dtype=np.bool_)
    return np.logical_or.reduceat(rows.odd, rows.bounds[:-1])
