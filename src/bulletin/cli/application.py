"""The program: its commands by name, of which only the one called for is imported."""

import os
from collections.abc import Sequence
from importlib import import_module

from bulletin import __version__
from bulletin.cli.streams import write

COMMANDS = (
    "check", "watch", "fix", "accept", "claims",
    "shares", "growth", "rank", "show", "explain", "new", "cache",
)  # fmt: skip

COMPLETE = "_BULLETIN_COMPLETE"  # set by a shell that asks what may follow


def run(arguments: Sequence[str]) -> int:
    """
    Run the command that the arguments name, and return its exit status.

    Raises:
        UsageError: the arguments cannot be understood.
    """
    if COMPLETE not in os.environ:
        if list(arguments) == ["--version"]:
            return print_version()
        done = _run_plain(arguments)
        if done is not None:
            return done
    from bulletin.cli.command_line.typer_program import interpreted

    return interpreted(arguments)


def print_version() -> int:
    """Print the version, and return the exit status."""
    write(f"bulletin {__version__}\n")
    return 0


def _run_plain(arguments: Sequence[str]) -> int | None:
    """Run the command of a line that leaves nothing to interpret; None of any other line."""
    if not arguments or arguments[0] not in COMMANDS:
        return None
    from bulletin.cli.command_line.parameters import call
    from bulletin.cli.command_line.plain_line import plain_values

    command = import_module(f"bulletin.cli.commands.{arguments[0]}").command
    values = plain_values(command, arguments[1:])
    return None if values is None else call(command, values)
