"""The options that commands share, each declared once."""

from typing import Annotated, Any

import typer

from bulletin.render.formats import help_text

Files = Annotated[
    list[str],
    typer.Argument(metavar="FILE...", help="Files, folders, patterns; - is standard input."),
]
Kind = Annotated[
    str | None,
    typer.Option(
        "--kind", metavar="KIND", help="What kind of table it is, if not what is found out."
    ),
]
Encoding = Annotated[
    str | None,
    typer.Option("--encoding", metavar="NAME", help="The encoding, if not what is found out."),
]
Sheet = Annotated[
    str | None, typer.Option("--sheet", metavar="NAME", help="The sheet of a workbook.")
]
Table = Annotated[
    int | None,
    typer.Option(
        "--table", metavar="N", min=1, help="The number of the only table wanted, of several."
    ),
]
Config = Annotated[
    str | None,
    typer.Option(
        "--config",
        metavar="FILE",
        help="The settings file, if not the nearest bulletin.toml; '' for none.",
    ),
]
Rule = Annotated[
    list[str] | None,
    typer.Option(
        "--rule",
        metavar="RELATION",
        help="A relation that must hold: total = a + b, part <= whole, a / b * 100 = share.",
    ),
]
Rounding = Annotated[
    list[str] | None,
    typer.Option(
        "--rounding",
        metavar="PROFILE",
        help="nearest, truncated, adjusted or exact; HEAD=PROFILE for one column.",
    ),
]
Trust = Annotated[
    list[str] | None,
    typer.Option(
        "--trust",
        metavar="FIGURE",
        help="LINE:COLUMN, an item or a head that is right as printed; =2 to suspect it later.",
    ),
]
Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help="Print no counts and no remarks, only the result.")
]


def format_option(command: str) -> Any:  # noqa: ANN401  what typer returns
    """Return `--format` as a command offers it."""
    return typer.Option("--format", "-f", metavar="FORMAT", help=help_text(command))
