"""What the source says: its string literals, and the keys that it asks the catalogue for."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import bulletin
from bulletin.messages.catalogue import ENGLISH, catalogue, languages

SOURCE = Path(bulletin.__file__).parent
ASKING = ("of", "say")  # Message.of, say: their first argument is a key
KEY = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z0-9-]+")
SENTENCES = catalogue(ENGLISH).sentences


class Asked(NamedTuple):
    """A key asked for, with the gaps that are filled; None where a mapping fills some."""

    place: str
    key: str
    gaps: frozenset[str] | None


def modules() -> Iterator[tuple[Path, ast.Module]]:
    """Yield every module of ours outside the catalogues."""
    for path in sorted(SOURCE.rglob("*.py")):
        if path.stem not in languages():
            yield path.relative_to(SOURCE), ast.parse(path.read_text(encoding="utf-8"))


def asked() -> Iterator[Asked]:
    """Yield the keys that are written where a message is made."""
    for path, tree in modules():
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and _name(call.func) in ASKING and call.args:
                for key in _keys(call.args[0]):
                    names = [each.arg for each in call.keywords]
                    known = frozenset(name for name in names if name)
                    yield Asked(f"{path}:{call.lineno}", key, None if None in names else known)


def literals() -> Iterator[tuple[str, str]]:
    """Yield every string literal that is no docstring, with its place; of f-strings their text."""
    for path, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                node.value.value = None  # a docstring
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                texts = [each for each in node.values if isinstance(each, ast.Constant)]
                yield f"{path}:{node.lineno}", "{}".join(str(each.value) for each in texts)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield f"{path}:{node.lineno}", node.value


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _keys(argument: ast.expr) -> Iterator[str]:
    if isinstance(argument, ast.IfExp):
        yield from _keys(argument.body)
        yield from _keys(argument.orelse)
    elif isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
