"""
The table formats of tabulate: Markdown, LaTeX, HTML, reStructuredText and the others.

tabulate escapes LaTeX and HTML only. What a label could do in the other markups is
undone here, so that it reads as the text that it is.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache

from bulletin.render.rectangle import Rectangle
from bulletin.render.words.visible import visible

_GUARD = "\ue000"  # stands before what LaTeX would take as the argument of a row's end
_SAFE_NAMES = {"unsafehtml": "html", "latex_raw": "latex"}  # a label is never markup


@cache
def markup_formats() -> tuple[str, ...]:
    """Return the names of tabulate's table formats, without `tsv`, which we write ourselves."""
    from tabulate import tabulate_formats

    return tuple(name for name in tabulate_formats if name != "tsv")


def markup(table: Rectangle, name: str) -> str:
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
