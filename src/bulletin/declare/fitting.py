"""Whether what is declared fits the tables of a file, and the sentence if it does not."""

from collections.abc import Sequence
from typing import NamedTuple

from bulletin.declare.label_matches import Axis, Match, indices, match, nearest_label
from bulletin.declare.language.statement import Statement
from bulletin.declare.language.tokens import DOUBTFUL
from bulletin.declare.placing import placed_on_lines
from bulletin.declare.roles import find_head
from bulletin.messages.message import Gap, Message
from bulletin.model.files.sheet import Sheet
from bulletin.model.table.table import Table
from bulletin.understand.text.closest_word import closest_word

_SHORT = 3  # letters: a pair of labels as short as this has too many neighbours


class Fit(NamedTuple):
    """
    What became of a declaration in one file.

    `fits`: it bears on figures. `wrong` is the sentence where it was surely meant for
    this file and cannot be placed; `idle` the sentence to say if it fits no file at all.
    """

    fits: bool
    wrong: str = ""
    idle: str = ""


def fit(statement: Statement, tables: Sequence[Table], path: str) -> Fit:
    """
    Return whether a relation bears on any table of a file.

    It was meant for the file if one label alone is missing, and a label much like it is
    there. A table that merely lacks some of the labels is another table.
    """
    if not tables:
        return Fit(
            fits=False, idle=Message.of("declare.no.figures", where=statement.named, path=path)
        )
    found = [(match(table, statement.labels), table) for table in tables]
    if any(placed_on_lines(table, statement) for each, table in found if each.sets):
        return Fit(fits=True)
    best, table = min(found, key=lambda each: (len(each[0].missing), not each[0].sets))
    return _misfit(statement, best, table, path)


def fit_head(head: str, sheet: Sheet, tables: Sequence[Table], where: str) -> Fit:
    """Return whether a file has a column of that head; much like a relation's labels."""
    named = any(indices(table, Axis.COLUMNS, head) for table in tables)
    if named or find_head(sheet, head):
        return Fit(fits=True)
    first = min((item.key.line for table in tables for item in table.items), default=0)
    known = [column.label for table in tables for column in table.columns]
    for line, row in zip(sheet.lines, sheet.rows, strict=True):
        known += [text.strip() for text in row if line < first and text.strip()]
    meant = closest_word(head, dict.fromkeys(known))
    sentence = Message.of(
        "declare.no.column", where=where, path=sheet.path, head=repr(head), cure=cure(head, meant)
    )
    if meant and len(head) > _SHORT:
        return Fit(fits=False, wrong=sentence)
    return Fit(fits=False, idle=sentence)


def _misfit(statement: Statement, found: Match, table: Table, path: str) -> Fit:
    if found.unclear:
        return Fit(fits=False, wrong=_unclear(statement, found, table, path))
    if not found.missing:
        return Fit(
            fits=False, idle=Message.of("declare.not.added", where=statement.named, path=path)
        )
    taken = [label for label in statement.labels if label not in found.missing]
    label = next(filter(_glued, found.missing), found.missing[0])
    meant = nearest_label(table, label, taken)
    sentence = Message.of(
        "declare.no.label",
        where=statement.named,
        path=path,
        label=repr(label),
        cure=cure(label, meant),
    )
    alone = len(found.missing) == 1 and bool(taken)
    telling = len(taken) > 1 or len(label) > _SHORT
    if alone and meant and telling:
        return Fit(fits=False, wrong=sentence)
    return Fit(fits=False, idle=sentence)


def cure(label: str, meant: str | None) -> str:
    """Return what to do about a label that a table does not have."""
    if meant:
        return Message.of("names.meant", meant=repr(meant))
    if _glued(label):
        return Message.of("declare.blanks")
    return Message.of("declare.as.printed")


def _glued(label: str) -> bool:
    """Tell whether a label may be two, with a sign between them that was taken for a letter."""
    return any(sign in label for sign in DOUBTFUL) and " " not in label


def _unclear(statement: Statement, found: Match, table: Table, path: str) -> str:
    where = indices(table, found.axis, found.unclear)
    if found.axis is Axis.ITEMS:
        lines = tuple(str(table.items[each].key.line) for each in where)
        spots: Gap = Message.of("place.lines", count=len(lines), lines=lines)
    else:
        spots = tuple(
            Message.of("place.column", column=table.columns[each].key.column) for each in where
        )
    return Message.of(
        "declare.unclear", where=statement.named, path=path, label=repr(found.unclear), spots=spots
    )
