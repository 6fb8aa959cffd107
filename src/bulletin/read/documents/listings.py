"""Listings of programs in a Markdown text, which are no part of what it says."""

import re
from collections.abc import Iterable

_TABLES = ("", "csv", "tsv", "text", "txt", "markdown", "md")  # listings that may hold tables
_FENCE = re.compile(r" {0,3}(`{3,})\s*([\w+#.-]*)[^`\n]*", re.ASCII)


def without_listings(text: str) -> str:
    r"""
    The text with blanks for listings in a language of programs, and for the marks of all.

    Every character keeps its place. A listing that is never closed, or whose language is that
    of tables, stays: only its marks go.

    >>> without_listings("one\n```sh\nls -1\n```\ntwo")
    'one\n     \n     \n   \ntwo'
    """
    lines = text.splitlines(keepends=True)
    opened, length, kept = None, 0, True
    for number, line in enumerate(lines):
        match = _FENCE.fullmatch(line.rstrip("\r\n"))
        if not match:
            continue
        if opened is None:
            opened, length, kept = number, len(match[1]), match[2].lower() in _TABLES
        elif len(match[1]) >= length and not match[2]:
            _blank(lines, (opened, number) if kept else range(opened, number + 1))
            opened = None
    return "".join(lines)


def _blank(lines: list[str], which: Iterable[int]) -> None:
    for number in which:
        bare = lines[number].rstrip("\r\n")
        lines[number] = " " * len(bare) + lines[number][len(bare) :]
