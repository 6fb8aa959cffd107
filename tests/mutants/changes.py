"""What can be changed in a source so that it says something else: one small change at a time."""

import ast
import copy
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

_Node = TypeVar("_Node", bound=ast.AST)

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_RECKONED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
}
_CALLED = {"min": "max", "max": "min", "any": "all", "all": "any"}
_UNSEEN = ("annotation", "returns", "decorator_list", "type_params")


class Site(NamedTuple):
    """One change in one file: the number of its node there, and which change of that node."""

    file: str
    line: int
    node: int
    change: int
    what: str
    like: int  # how many of the same words stand before it in the file

    @property
    def key(self) -> str:
        """Return what names the change among all others, wherever its line moves to."""
        return f"{self.file}: {self.what}" + (f" #{self.like}" if self.like else "")


def sites(root: Path, file: str) -> Iterator[Site]:
    """Yield every change that can be made in a file below `root`."""
    tree = ast.parse((root / file).read_text(encoding="utf-8"))
    hidden, seen = _hidden(tree), Counter[str]()
    for number, node in enumerate(ast.walk(tree)):
        if isinstance(node, ast.expr | ast.stmt) and id(node) not in hidden:
            for change, after in enumerate(_changes(node)):
                what = f"{_shown(node)} -> {_shown(after)}"
                yield Site(file, node.lineno, number, change, what, seen[what])
                seen[what] += 1


def changed(source: str, site: Site) -> ast.Module:
    """Return the tree of a source after one change, with the lines of the source."""
    tree = ast.parse(source)
    before = next(node for at, node in enumerate(ast.walk(tree)) if at == site.node)
    after = list(_changes(before))[site.change]
    ast.copy_location(after, before)
    _Replaced(before, after).visit(tree)
    return ast.fix_missing_locations(tree)


class _Replaced(ast.NodeTransformer):
    """Puts one node where another was."""

    def __init__(self, before: ast.AST, after: ast.AST) -> None:
        self.before, self.after = before, after

    def visit(self, node: ast.AST) -> ast.AST:
        """Return the other node in place of the one, and look no further there."""
        return self.after if node is self.before else self.generic_visit(node)


def _hidden(tree: ast.Module) -> set[int]:
    """
    Return the nodes whose changes no run of the program shows.

    Those are types, decorators, and that sequences must be as long as one another (`strict`).
    """
    hidden: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == "strict":
            hidden.add(id(node.value))
        for field in _UNSEEN:
            inside = getattr(node, field, None) or []
            for each in inside if isinstance(inside, list) else [inside]:
                hidden.update(map(id, ast.walk(each)))
    return hidden


def _shown(node: ast.AST) -> str:
    return ast.unparse(node).split("\n")[0][:100]


def _changes(node: ast.AST) -> Iterator[ast.AST]:
    yield from _of_expression(node)
    yield from _of_choice(node)
    yield from _of_statement(node)


def _of_expression(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Compare():
            yield from _compared_otherwise(node)
        case ast.BinOp(op=op) if type(op) in _RECKONED:
            yield _with(node, op=_RECKONED[type(op)]())
        case ast.UnaryOp(op=ast.Not() | ast.USub()):
            yield node.operand
        case ast.Constant(value=bool()):
            yield ast.Constant(not node.value)
        case ast.Constant(value=int() as number):
            yield ast.Constant(number + 1)
        case ast.Call(func=ast.Name(id=name)) if name in _CALLED:
            yield _with(node, func=ast.Name(_CALLED[name], ast.Load()))
        case _:
            pass


def _of_choice(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.BoolOp():
            yield _with(node, op=ast.And() if isinstance(node.op, ast.Or) else ast.Or())
        case ast.IfExp():
            yield _with(node, body=node.orelse, orelse=node.body)
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            yield from _without_conditions(node)
        case _:
            pass


def _of_statement(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return
        case ast.If():
            yield _with(node, test=ast.UnaryOp(ast.Not(), node.test))
        case ast.Return(value=ast.expr()) if not _is_nothing(node.value):
            yield _with(node, value=ast.Constant(None))
        case ast.Continue() | ast.Break():
            yield ast.Pass()
        case _:
            pass


def _compared_otherwise(node: ast.Compare) -> Iterator[ast.Compare]:
    for at, op in enumerate(node.ops):
        ops = [*node.ops[:at], _COMPARED[type(op)](), *node.ops[at + 1 :]]
        yield _with(node, ops=ops)


def _without_conditions(
    node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp,
) -> Iterator[ast.AST]:
    for at, each in enumerate(node.generators):
        for left_out in range(len(each.ifs)):
            ifs = [*each.ifs[:left_out], *each.ifs[left_out + 1 :]]
            other = _with(each, ifs=ifs)
            yield _with(node, generators=[*node.generators[:at], other, *node.generators[at + 1 :]])


def _is_nothing(node: ast.AST | None) -> bool:
    """Tell whether what is returned is as false as nothing: whoever asks cannot tell them apart."""
    return isinstance(node, ast.Constant) and (node.value in {None, ""} or node.value is False)


def _with(node: _Node, **fields: object) -> _Node:
    """Return the node with other fields; it shares the rest with the one it is made of."""
    other = copy.copy(node)
    for name, value in fields.items():
        setattr(other, name, value)
    return other
