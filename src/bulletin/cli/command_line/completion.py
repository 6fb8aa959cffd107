"""Completion in a shell: the lines that it needs once, and what may follow at each key."""

from importlib import import_module
from typing import Any

_SHELLS = ("bash", "zsh", "fish", "powershell")
_VARIABLE = "_BULLETIN_COMPLETE"


def lines_for(shell: str) -> str:
    """
    Return what a shell must read to complete commands, options, formats, kinds and rules.

    Raises:
        UsageError: there is no such shell.
    """
    from bulletin.api.options.mistypable_names import need

    need("shell", shell, _SHELLS)
    module = _completion()
    text = module.get_completion_script(prog_name="bulletin", complete_var=_VARIABLE, shell=shell)
    return f"{text}\n"


def complete(program: Any, asked: str) -> int:  # noqa: ANN401  of Click
    """Print what may follow the words that the shell has put beside its question."""
    module = _completion()
    module.completion_init()
    return int(module.shell_complete(program, {}, "bulletin", _VARIABLE, asked))


def _completion() -> Any:  # noqa: ANN401  a module that exports none of what it holds
    return import_module("typer.completion")
