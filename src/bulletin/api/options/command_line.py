"""Rounding profiles and weights of trust as the command line says them: NAME, or NAME=VALUE."""

from collections.abc import Iterable
from math import inf

from bulletin.api.options.mistypable_names import need
from bulletin.errors import UsageError
from bulletin.messages.message import Message
from bulletin.model.figures.figure import Rounding

_CERTAIN = "certain"


def profiles(given: Iterable[str]) -> tuple[Rounding | None, dict[str, Rounding]]:
    """
    Return the profile for all columns, None if none is given, and those for single ones.

    >>> profiles(["truncated", "share=adjusted"])
    (<Rounding.TRUNCATED: 'truncated'>, {'share': <Rounding.ADJUSTED: 'adjusted'>})

    Raises:
        UsageError: there is no such profile.
    """
    whole, columns = None, {}
    for each in given:
        head, equals, name = each.rpartition("=")
        if equals:
            columns[head.strip()] = _profile(name.strip())
        else:
            whole = _profile(name.strip())
    return whole, columns


def _profile(name: str) -> Rounding:
    need("rounding", name, [each.value for each in Rounding])
    return Rounding(name)


def trusted(given: Iterable[str]) -> dict[str, float]:
    """
    Return how far each name is trusted: for certain, or by its weight.

    What stands behind the last = is a weight if it is a number or `certain`; else the whole
    is a label, as a head with `(2020 = base)` is.

    >>> trusted(["5:2", "Total=2", "index (2020=100)", "2020=100=certain"])
    {'5:2': inf, 'Total': 2.0, 'index (2020=100)': inf, '2020=100': inf}

    Raises:
        UsageError: a weight is none above zero.
    """
    found = {}
    for each in given:
        name, _, text = each.rpartition("=")
        weight = _weight(text.strip(), each) if name else None
        found[(each if weight is None else name).strip()] = inf if weight is None else weight
    return found


def _weight(text: str, said: str) -> float | None:
    """Return the weight that a text is, None if it is none."""
    if text == _CERTAIN:
        return inf
    try:
        weight = float(text)
    except ValueError:
        return None
    if not 0 < weight < inf:
        message = Message.of("trust.weight", said=said, weight=repr(text))
        raise UsageError(message)
    return weight
