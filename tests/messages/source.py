"""What source and templates say: their literals, and the keys that they ask the catalogue for."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, nodes

import bulletin
from bulletin.messages.catalogue import languages

SOURCE = Path(bulletin.__file__).parent
ASKING = ("of", "say", "say_safely")  # their first argument is a key
CODES = ("StrEnum",)  # what stands in these is written to files, the same in every language


class Asked(NamedTuple):
    """A key asked for, with the gaps that are filled; None where a mapping fills some."""

    place: str
    key: str
    gaps: frozenset[str] | None


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Yield every module of ours outside the catalogues, without docstrings and annotations."""
    for path in sorted(SOURCE.rglob("*.py")):
        if path.stem not in languages():
            tree = ast.parse(path.read_text(encoding="utf-8"))
            yield path.relative_to(SOURCE).as_posix(), _Bare().visit(tree)


def asked() -> Iterator[Asked]:
    """Yield the keys that are written where a message is made."""
    for path, tree in modules():
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and _name(call.func) in ASKING and call.args:
                names = [each.arg for each in call.keywords]
                known = frozenset(name for name in names if name)
                for key in _keys(call.args[0]):
                    yield Asked(f"{path}:{call.lineno}", key, None if None in names else known)


def asked_by_templates() -> Iterator[Asked]:
    """Yield the keys that are written in the templates of pages."""
    for path in sorted(SOURCE.rglob("*.html")):
        tree = Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
        for call in tree.find_all(nodes.Call):
            if isinstance(call.node, nodes.Name) and call.node.name == "say":
                (key, *_) = call.args
                if isinstance(key, nodes.Const):
                    names = frozenset(each.key for each in call.kwargs)
                    yield Asked(f"{path.name}:{call.lineno}", key.value, names)


def literals() -> Iterator[tuple[str, str]]:
    """Yield the text of every literal, with its module; blanks stand for what fills an f-string."""
    for path, tree in modules():
        inside: set[ast.AST] = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                inside.update(ast.walk(node))
                yield path, "".join(_text(each) for each in node.values)
            elif isinstance(node, ast.Constant) and node not in inside:
                yield path, _text(node)


class _Bare(ast.NodeTransformer):
    """Leave out what is no text of the program: docstrings, annotations, codes."""

    def visit_Expr(self, node: ast.Expr) -> ast.AST | None:
        return None if isinstance(node.value, ast.Constant) else self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | None:
        return ast.Expr(self.visit(node.value)) if node.value else None

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        if any(_name(base) in CODES for base in node.bases):
            node.body = [each for each in node.body if not isinstance(each, ast.Assign)]
        return self.generic_visit(node)


def _text(node: ast.expr) -> str:
    if not isinstance(node, ast.Constant):
        return "{}"
    return node.value if isinstance(node.value, str) else ""


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
