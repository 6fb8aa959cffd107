"""The `--trust` option: figures that are right as printed, or at least likelier to be."""

from collections.abc import Iterable
from math import inf

from bulletin.errors import UsageError


def trusted(given: Iterable[str]) -> dict[str, float]:
    """
    Return how far each name is trusted: for certain, or by its weight.

    >>> trusted(["5:2", "Total=2"])
    {'5:2': inf, 'Total': 2.0}

    Raises:
        UsageError: a weight is none above zero.
    """
    found = {}
    for each in given:
        name, equals, weight = each.rpartition("=")
        found[(name if equals else weight).strip()] = _weight(weight, each) if equals else inf
    return found


def _weight(text: str, said: str) -> float:
    try:
        weight = float(text)
    except ValueError:
        weight = 0.0
    if not 0 < weight < inf:
        message = (
            f"--trust {said}: the weight must be a number above 0 (most figures have 1), and not "
            f"{text.strip()!r}; without = the figure is certain."
        )
        raise UsageError(message)
    return weight
