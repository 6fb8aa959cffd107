"""The program as Typer knows it, for lines that are wrong, want help, or need interpretation."""

import os
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from inspect import Parameter, Signature
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from bulletin.cli.application import COMMANDS, COMPLETE, print_version
from bulletin.cli.command_line import language
from bulletin.cli.command_line.parameters import (
    Command,
    CommandParameter,
    DeclaredParameter,
    call,
    parameters_of,
)
from bulletin.cli.streams import write
from bulletin.errors import UsageError

Run = Callable[[Command, Mapping[str, Any]], int]

HELP = {"help_option_names": ["-h", "--help"]}

# Typer carries Click inside itself from some version on, so Click is reached through it.
_Misuse: Any = typer.BadParameter.__mro__[1]


class Commands(TyperGroup):
    """A group that imports a command when it is asked for."""

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401  Typer's own
        super().__init__(**settings)
        self.params.append(_language())

    def get_help(self, ctx: typer.Context) -> str:  # type: ignore[override]
        """Return the whole help."""
        from bulletin.cli.command_line.help_texts import page_of

        return page_of(self, ctx)

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]  # noqa: ARG002  Click's signature
        """Return the names, most used first."""
        return list(COMMANDS)

    def get_command(self, ctx: typer.Context, cmd_name: str) -> Any:  # type: ignore[override]  # noqa: ANN401, ARG002
        """Return the command of this name."""
        if cmd_name not in COMMANDS:
            from bulletin.api.options.mistypable_names import need

            need("command", cmd_name, COMMANDS)
        module = import_module(f"bulletin.cli.commands.{cmd_name}")
        return typer.main.get_command(typer_app(module.command, cmd_name))


class TyperLine(TyperCommand):
    """A command whose help, and that of its options, stands in the catalogue."""

    def __init__(self, name: str | None, **settings: Any) -> None:  # noqa: ANN401  Typer's own
        super().__init__(name, **settings)
        self.params.append(_language())

    def get_help(self, ctx: Any) -> str:  # noqa: ANN401  Click's signature
        """Return the whole help."""
        from bulletin.cli.command_line.help_texts import page_of

        return page_of(self, ctx)

    def get_short_help_str(self, limit: int = 45) -> str:  # noqa: ARG002  Click's signature
        """Return the sentence for the list of commands, whole."""
        from bulletin.messages.speaking import say

        return say(f"help.{self.name}").partition("\n")[0].rstrip(".。")


def interpreted(arguments: Sequence[str]) -> int:
    """
    Run the command that the arguments name, and return its exit status.

    Raises:
        UsageError: the arguments cannot be understood.
    """
    group = program()
    if COMPLETE in os.environ:
        from bulletin.cli.command_line.completion import complete

        return complete(group, os.environ[COMPLETE])
    try:
        with group.make_context("bulletin", list(arguments)) as context:
            return int(group.invoke(context) or 0)
    except typer.Exit as ending:
        return ending.exit_code
    except _Misuse as error:
        raise UsageError(_sentence(error)) from error


def program() -> Any:  # noqa: ANN401
    """Return the whole program as a group of commands."""
    return typer.main.get_command(_program())


def typer_app(command: Command, name: str, run: Run = call) -> typer.Typer:
    """Return one command as a program of Typer, which is `run` with what the line says."""
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command(name, cls=TyperLine, context_settings=HELP)(_for_typer(command, run))
    return app


def _for_typer(command: Command, run: Run) -> Any:  # noqa: ANN401
    """Return a command with its parameters declared in the words of Typer."""

    def called(**values: Any) -> int:  # noqa: ANN401  whatever was declared
        return run(command, values)

    called.__signature__ = Signature([*map(_for_signature, parameters_of(command))])  # type: ignore[attr-defined]
    return called


def _for_signature(declared: CommandParameter) -> Parameter:
    kind: Any = declared.hint.__origin__
    hint = Annotated[kind, _parameter(declared.hint.__metadata__[0])]
    default = Parameter.empty if declared.default is ... else declared.default
    return Parameter(declared.name, Parameter.KEYWORD_ONLY, default=default, annotation=hint)


def _parameter(declared: DeclaredParameter) -> Any:  # noqa: ANN401
    settings: dict[str, Any] = {"metavar": declared.metavar, "autocompletion": declared.completion}
    if not declared.names:
        return typer.Argument(**settings)
    return typer.Option(*declared.names, min=declared.least, max=declared.most, **settings)


def _language() -> Any:  # noqa: ANN401
    """Return the option that every command takes; it was read before."""
    return typer.core.TyperOption(
        param_decls=[language.OPTION],
        metavar="LANGUAGE",
        expose_value=False,
        autocompletion=language.known,
    )


def _program() -> typer.Typer:
    app = typer.Typer(
        name="bulletin",
        cls=Commands,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        invoke_without_command=True,
        context_settings=HELP,
    )
    app.callback()(_bulletin)
    return app


def _bulletin(
    context: typer.Context,
    *,
    version: Annotated[bool, typer.Option("--version")] = False,
    completion: Annotated[str | None, typer.Option("--completion", metavar="SHELL")] = None,
) -> None:
    """Print the version, what a shell needs, or the help where no command is named."""
    if version:
        raise typer.Exit(print_version())
    if completion is not None:
        from bulletin.cli.command_line.completion import lines_for

        write(lines_for(completion))
        raise typer.Exit
    if context.invoked_subcommand is None:
        write(f"{context.get_help()}\n")


def _sentence(error: Any) -> str:  # noqa: ANN401
    """Return what Click says of the arguments as one sentence, with where to read more."""
    from bulletin.cli.command_line.misuse import in_plain_words

    command = error.ctx.command_path if error.ctx else "bulletin"
    return in_plain_words(str(error.format_message()).strip().replace("\n", " "), command)
