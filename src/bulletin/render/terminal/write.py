"""The result of a command for a screen, as the file of the command in this folder shows it."""

from importlib import import_module
from typing import Any

from bulletin.render.form import Form, Result


def write(result: Result[Any], form: Form) -> str:
    """Return the text, broken and coloured for the canvas of the form."""
    text: str = import_module(f"bulletin.render.terminal.{result.command}").screen(result, form)
    return text
