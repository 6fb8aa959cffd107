"""The options that commands share, each declared once; their help is in the catalogue."""

from typing import Annotated

import typer


def _formats(context: typer.Context) -> list[str]:
    from bulletin.render.formats import names

    return list(names(str(context.command.name)))


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
    typer.Argument(metavar="FILE..."),
]
Format = Annotated[str, typer.Option("--format", "-f", metavar="FORMAT", autocompletion=_formats)]
Output = Annotated[str | None, typer.Option("--output", "-o", metavar="FILE")]
Bom = Annotated[bool | None, typer.Option("--bom/--no-bom")]
Kind = Annotated[
    str | None,
    typer.Option("--kind", metavar="KIND", autocompletion=kinds),
]
Encoding = Annotated[
    str | None,
    typer.Option("--encoding", metavar="NAME"),
]
Sheet = Annotated[str | None, typer.Option("--sheet", metavar="NAME")]
Table = Annotated[
    int | None,
    typer.Option("--table", metavar="N", min=1),
]
Config = Annotated[
    str | None,
    typer.Option("--config", metavar="FILE"),
]
Rule = Annotated[
    list[str] | None,
    typer.Option("--rule", metavar="RELATION"),
]
Rounding = Annotated[
    list[str] | None,
    typer.Option("--rounding", metavar="PROFILE"),
]
Trust = Annotated[
    list[str] | None,
    typer.Option("--trust", metavar="FIGURE"),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q")]
