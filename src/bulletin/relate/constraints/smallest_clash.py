"""Of all that cannot hold together a few that cannot, of which none can be left out."""

from collections.abc import Callable, Sequence
from typing import TypeVar

Claim = TypeVar("Claim")


def smallest_clash(
    claims: Sequence[Claim], possible: Callable[[Sequence[Claim]], bool]
) -> list[Claim]:
    """
    Return the claims that are left once every one that can be left out is, the first ones first.

    Assumes that what clashes does so beside more claims as well. Many are left out at once
    where they can be, so that few of hundreds are found in so many steps times the halvings.

    >>> smallest_clash(range(9), lambda left: not {2, 7} <= set(left))
    [2, 7]
    """
    kept: list[Claim] = []
    todo = [claims]  # the last group is the next one
    while todo:
        group = todo.pop()
        rest = [*kept, *(each for later in reversed(todo) for each in later)]
        if rest and not possible(rest):
            continue
        if len(group) == 1:
            kept += group
        else:
            half = len(group) // 2
            todo += [group[half:], group[:half]]
    return kept
