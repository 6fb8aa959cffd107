"""
The result of a command for a screen: by a file of its own, or in sections of derived lines.

That of `check` is written piece by piece.
"""

from importlib import import_module
from typing import Any

from bulletin.render.form import Form, Result

HOLDS_COUNTS = True  # nobody else has to say how many findings there are
_OWN = ("claims", "show")


def write(result: Result[Any], form: Form) -> str:
    """Return the text, broken and coloured for the canvas of the form."""
    name = result.command if result.command in _OWN else "sections"
    text: str = import_module(f"bulletin.render.terminal.{name}").screen(result, form)
    return text
