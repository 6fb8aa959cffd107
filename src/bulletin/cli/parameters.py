"""
How commands declare their options, and those that several of them share.

The help of all of them is in the catalogue.
"""

from collections.abc import Callable
from typing import Annotated, Any, NamedTuple


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


def _formats(ctx: Any) -> list[str]:  # noqa: ANN401  the context of Click, which knows it by this name
    from bulletin.render.formats import names

    return list(names(str(ctx.command.name)))


def kinds() -> list[str]:
    """Return the kinds of tables, as a shell may complete them."""
    from bulletin.understand.kinds.kind import kind_names

    return list(kind_names())


def rules() -> list[str]:
    """Return the names of the rules, as a shell may complete them."""
    from bulletin.api.rules import rule_names

    return list(rule_names())


Files = Annotated[
    list[str],
    argument(metavar="FILE..."),
]
Format = Annotated[str, option("--format", "-f", metavar="FORMAT", completion=_formats)]
Output = Annotated[str | None, option("--output", "-o", metavar="FILE")]
Bom = Annotated[bool | None, option("--bom/--no-bom")]
Kind = Annotated[
    str | None,
    option("--kind", metavar="KIND", completion=kinds),
]
Encoding = Annotated[
    str | None,
    option("--encoding", metavar="NAME"),
]
MaxSize = Annotated[int | None, option("--max-size", metavar="MB", least=1)]
Sheet = Annotated[str | None, option("--sheet", metavar="NAME")]
Table = Annotated[
    int | None,
    option("--table", metavar="N", least=1),
]
Config = Annotated[
    str | None,
    option("--config", metavar="FILE"),
]
Rule = Annotated[
    list[str] | None,
    option("--rule", metavar="RELATION"),
]
Rounding = Annotated[
    list[str] | None,
    option("--rounding", metavar="PROFILE"),
]
Trust = Annotated[
    list[str] | None,
    option("--trust", metavar="FIGURE"),
]
By = Annotated[str | None, option("--by", metavar="HEADS")]
Item = Annotated[str | None, option("--item", metavar="HEAD")]
Value = Annotated[str | None, option("--value", metavar="HEADS")]
Decimals = Annotated[list[str] | None, option("--decimals", metavar="N")]
Quiet = Annotated[bool, option("--quiet", "-q")]
