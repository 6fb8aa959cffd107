"""
The table formats of tabulate: Markdown, LaTeX, HTML, reStructuredText and the others.

tabulate escapes LaTeX and HTML only. What a label could do in the other markups is
undone here, so that it reads as the text that it is.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from bulletin.render.flat_table import FlatTable, rectangles
from bulletin.render.form import Form, Result
from bulletin.render.phrases.visible import visible

_GUARD = "\ue000"  # stands before what LaTeX would take as the argument of a row's end
_SAFE_NAMES = {"unsafehtml": "html", "latex_raw": "latex"}  # a label is never markup


def write(result: Result[Any], form: Form) -> str:
    """Return every rectangle without columns that are empty in every row: people read it."""
    return "\n".join(markup(_lean(each), form.name) for each in rectangles(result))


@cache
def names() -> tuple[str, ...]:
    """Return the names of tabulate's table formats, without `tsv`, which we write ourselves."""
    from tabulate import tabulate_formats

    return tuple(name for name in tabulate_formats if name != "tsv")


def markup(table: FlatTable, name: str) -> str:
    """Return the rectangle in the tabulate format of this name."""
    from tabulate import tabulate

    escape = _ESCAPES.get(name, visible)
    if name.startswith("latex"):
        escape = _latex
    rows = [[escape(text) for text in row] for row in table.rows]
    head = [escape(text) for text in table.head]
    aligned = ["right" if at in table.numeric else "left" for at in range(len(head))]
    text = tabulate(
        rows,
        headers=head,
        tablefmt=_SAFE_NAMES.get(name, name),
        disable_numparse=True,
        colalign=aligned if rows else None,
    )
    return text.replace(_GUARD, "{}") + "\n"


def _lean(table: FlatTable) -> FlatTable:
    kept = [
        at for at in range(len(table.head)) if not table.rows or any(row[at] for row in table.rows)
    ]
    return FlatTable(
        tuple(table.head[at] for at in kept),
        tuple(tuple(row[at] for at in kept) for row in table.rows),
        frozenset(place for place, at in enumerate(kept) if at in table.numeric),
    )


def _markdown(text: str) -> str:
    escaped = re.sub(r"([\\`*|<\[\]~])", r"\\\1", visible(text))
    return re.sub(r"(?<!\w)_|_(?!\w)", r"\\_", escaped.replace("&", "&amp;"))


def _restructured(text: str) -> str:
    return re.sub(r"([\\`*|])|_(?!\w)", lambda match: f"\\{match.group()}", visible(text))


def _entities(text: str) -> str:
    return re.sub(r"[&<|{}\[\]']", lambda match: f"&#{ord(match.group())};", visible(text))


def _backslashed(text: str) -> str:
    return re.sub(r"([\\|{\[])", r"\\\1", visible(text))


def _org(text: str) -> str:
    return visible(text).replace("|", r"\vert{}")


def _latex(text: str) -> str:
    plain = visible(text)
    return _GUARD + plain if plain.startswith(("[", "*")) else plain


_ESCAPES: Mapping[str, Callable[[str], str]] = {
    "github": _markdown,
    "pipe": _markdown,
    "rst": _restructured,
    "mediawiki": _entities,
    "moinmoin": _entities,
    "textile": _entities,
    "jira": _backslashed,
    "youtrack": _backslashed,
    "asciidoc": _backslashed,
    "orgtbl": _org,
}
