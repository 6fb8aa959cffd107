"""Groups of one shape, one below the other: their digits as rows of a matrix."""

from collections.abc import Iterator, Sequence
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
    They may be views of the rows.
    """

    shape: Shape
    runs: "Whole"
    digits: "np.ndarray[tuple[int, int], np.dtype[np.int64]]"
    decimals: "np.ndarray[tuple[int, int], np.dtype[np.int8]]"


def stacks(rows: Coded, runs: "Whole") -> "Iterator[Stack]":
    """Yield the groups among these runs by their shape, in the order in which shapes begin."""
    import numpy as np

    found: list[Whole] = []
    lengths = rows.bounds[runs + 1] - rows.bounds[runs]
    for length in np.flatnonzero(np.bincount(lengths)):
        alike = runs[lengths == length]
        found += [alike[each] for each in _alike(_matrix(rows.codes, rows.bounds, alike))]
    for members in sorted(found, key=lambda each: int(each[0])):
        shape = tuple(
            rows.spelt(int(code)) for code in _matrix(rows.codes, rows.bounds, members)[0]
        )
        digits = [_matrix(each.digits, rows.bounds, members) for each in rows.values]
        decimals = [_matrix(each.decimals, rows.bounds, members) for each in rows.values]
        yield Stack(shape, members, _beside(digits), _beside(decimals))


def _matrix(column: Any, bounds: "Whole", runs: "Whole") -> Any:  # noqa: ANN401  arrays
    """Return a row for each of some runs of one length; no copy where they follow one another."""
    import numpy as np

    first, last = runs[0], runs[-1]
    length = int(bounds[first + 1] - bounds[first])
    if last - first + 1 == len(runs):
        return column[bounds[first] : bounds[last + 1]].reshape(-1, length)
    return column[bounds[runs][:, None] + np.arange(length)]


def _beside(blocks: Sequence[Any]) -> Any:  # noqa: ANN401  matrices
    import numpy as np

    return blocks[0] if len(blocks) == 1 else np.concatenate(blocks, axis=1)


def _alike(codes: Any) -> "Iterator[Whole]":  # noqa: ANN401  a matrix
    """Yield the numbers of rows that are the same, all in rising order."""
    import numpy as np

    left = np.arange(len(codes))
    for _ in range(_PEELED):
        same = np.logical_and.reduce([column == column[0] for column in codes.T])
        yield left[same]
        left, codes = left[~same], codes[~same]
        if not len(left):
            return
    _, places = np.unique(codes, axis=0, return_inverse=True)
    order = np.argsort(places, kind="stable")
    cuts = np.flatnonzero(np.diff(places[order])) + 1
    yield from (left[each] for each in np.split(order, cuts))


def odd_runs(rows: Coded) -> "Flags":
    """Return which runs hold a row that is not understood here."""
    import numpy as np

    if not rows.odd.any():
        return np.zeros(len(rows.bounds) - 1, dtype=np.bool_)
    return np.logical_or.reduceat(rows.odd, rows.bounds[:-1])
