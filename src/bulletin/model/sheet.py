"""A file as a grid of printed texts, before anything is understood."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sheet:
    """
    The cells of one file, sheet or frame, all still text.

    `rows[i]` starts on physical line `lines[i]`; a quoted cell may span lines.
    `path` is what the user named (`-` for standard input, `<text>`, `<frame>`).
    `encoding` is empty and `delimiter` is empty where the source had none.
    """

    path: str
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    encoding: str = ""
    delimiter: str = ""
    name: str = ""
