"""The `--rounding` option: a profile for all columns, or one for a column by its head."""

from collections.abc import Iterable

from bulletin.cli.names import need
from bulletin.model.figure import Rounding


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
