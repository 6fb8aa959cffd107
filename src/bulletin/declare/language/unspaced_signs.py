"""Relations whose author put no blanks around a minus or a stroke: `turnover-cost`."""

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from bulletin.declare.label_matches import Axis, indices, match
from bulletin.declare.language.conditionals import as_signs
from bulletin.declare.language.statement import Statement, read_statement
from bulletin.declare.language.tokens import DOUBTFUL, QUOTES, Sort, Token, tokens
from bulletin.errors import UsageError
from bulletin.model.table.table import Table

_MOST = 8  # dashes and strokes in one label that may be signs


def with_spaced_signs(statement: Statement, tables: Sequence[Table]) -> Statement:
    """
    Return the statement with those `-` and `/` taken for signs that must be some.

    Inside a Latin name they are letters (Non-EU, and/or), so the labels decide: a label
    that a table lacks is parted, in as few places as possible, into labels that it has,
    and only if no table has the labels as they are.
    """
    glued = any(_doubtful(label) for label in statement.labels)
    if not glued or any(match(table, statement.labels).sets for table in tables):
        return statement
    for table, axis in product(tables, Axis):
        try:
            signs = frozenset(_signs(as_signs(statement.text), table, axis))
            other = read_statement(statement.text, statement.origin, parting=signs)
        except UsageError:
            continue
        if match(table, other.labels).sets:
            return other
    return statement


def _signs(text: str, table: Table, axis: Axis) -> Iterator[int]:
    """Yield where signs stand inside what was taken for one label."""
    for token in tokens(text):
        start = token.at - 1
        if token.sort is not Sort.LABEL or text[start] in QUOTES or _known(token, table, axis):
            continue
        for at in _cut(token.text, table, axis):
            yield start + at


def _known(token: Token, table: Table, axis: Axis) -> bool:
    return bool(indices(table, axis, token.text))


def _cut(label: str, table: Table, axis: Axis) -> tuple[int, ...]:
    """Return the fewest places that part a label into those of a table, none if none do."""
    places = _doubtful(label)[:_MOST]
    for count in range(1, len(places) + 1):
        for chosen in combinations(places, count):
            ends = zip((0, *(at + 1 for at in chosen)), (*chosen, len(label)), strict=True)
            pieces = [label[start:end].strip() for start, end in ends]
            named = [piece for piece in pieces if not piece.isdecimal()]
            if named and all(indices(table, axis, piece) for piece in named):
                return chosen
    return ()


def _doubtful(label: str) -> list[int]:
    return [at for at, letter in enumerate(label) if letter in DOUBTFUL]
