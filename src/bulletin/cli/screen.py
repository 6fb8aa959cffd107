"""How wide the terminal is that a stream leads to, if it leads to one."""

import os
from typing import TextIO

FALLBACK = 80
NARROWEST = 20


def width_of(stream: TextIO) -> int | None:
    """Return COLUMNS if it is set, else the width of the terminal; None for a pipe or a file."""
    if not stream.isatty():
        return None
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns):
        return max(int(columns), NARROWEST)
    try:
        return max(os.get_terminal_size(stream.fileno()).columns or FALLBACK, NARROWEST)
    except (OSError, ValueError):
        return FALLBACK
