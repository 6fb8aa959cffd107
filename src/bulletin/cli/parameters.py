"""The options that commands share, each declared once; their help is in the catalogue."""

from typing import Annotated, Any

from bulletin.cli.declared_parameter import argument, option


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
Quiet = Annotated[bool, option("--quiet", "-q")]
