"""Which variables are tied to one another, directly or by way of others (union-find)."""

from collections.abc import Iterable, Sequence


def representatives(groups: Iterable[Sequence[int]]) -> dict[int, int]:
    """
    Return for each variable of some group the one that stands for all that are tied to it.

    >>> representatives([(1, 2), (3,), (4, 2)])
    {1: 4, 2: 4, 3: 3, 4: 4}
    """
    above: dict[int, int] = {}

    def head(variable: int) -> int:
        above.setdefault(variable, variable)
        while above[variable] != variable:
            above[variable] = above[above[variable]]  # halves the way for whoever asks next
            variable = above[variable]
        return variable

    for group in groups:
        for variable in group:
            above[head(variable)] = head(group[0])
    return {variable: head(variable) for variable in above}
