"""What a command says of one of its parameters: names on the command line, bounds, completion."""

from collections.abc import Callable
from typing import NamedTuple


class DeclaredParameter(NamedTuple):
    """
    An option by its names, or an argument, which has none.

    It stands in the signature of a command beside the type of the value. A name such as
    `--bom/--no-bom` is that of both sides of a switch.
    """

    names: tuple[str, ...] = ()
    metavar: str | None = None
    least: float | None = None
    most: float | None = None
    completion: Callable[..., list[str]] | None = None


def option(
    *names: str,
    metavar: str | None = None,
    least: float | None = None,
    most: float | None = None,
    completion: Callable[..., list[str]] | None = None,
) -> DeclaredParameter:
    """Return an option of these names."""
    return DeclaredParameter(names, metavar, least, most, completion)


def argument(metavar: str, completion: Callable[..., list[str]] | None = None) -> DeclaredParameter:
    """Return an argument."""
    return DeclaredParameter(metavar=metavar, completion=completion)
