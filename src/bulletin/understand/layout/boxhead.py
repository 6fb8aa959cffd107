"""The head above each column of the body: rows of heads joined, spanners carried to the right."""

from collections.abc import Sequence

from bulletin.model.files.position import Position
from bulletin.understand.labels.units import read_unit
from bulletin.understand.layout.printed_text import Line, Piece
from bulletin.words.lexicon import letters

_STRAY = "|"


def box_head(heads: Sequence[Line], live: Sequence[int], line: int) -> dict[int, Piece]:
    """
    Return the joined head above each live column (counted from 0).

    `line` is the first line of the body: where no head is printed, its position stands
    in. Heads that were squeezed into one cell, or lost their first cell, are aligned
    from the right, because it is the left that copying cuts off.
    """
    rows = [_aligned(head, live) for head in heads]
    rows = [row for row in rows if row]
    carried = [_carried(row, rows[:i], rows[i + 1 :], live) for i, row in enumerate(rows)]
    return {column: _joined([row.get(column) for row in carried], line, column) for column in live}


def _aligned(head: Line, live: Sequence[int]) -> dict[int, Piece]:
    """Return the pieces of one row of heads by the columns they stand above."""
    pieces = [head.piece(i) for i in head.filled]
    if len(pieces) == 1 and head.filled[0] == 0 and len(live) > 1:
        words = _tokens(pieces[0].bare, len(live))
        stray = pieces[0].text.strip().startswith(_STRAY)
        if len(words) == 1 and not stray:
            return {live[0]: pieces[0]}
        columns = live[len(live) - len(words) :]
        position = pieces[0].position
        return {c: Piece(word, position) for c, word in zip(columns, words, strict=True)}
    lost = pieces[0].text.strip().startswith(_STRAY) and len(pieces) < len(live)
    if lost and head.filled == tuple(range(len(pieces))):
        columns = live[len(live) - len(pieces) :]
        return dict(zip(columns, pieces, strict=True))
    return {i: head.piece(i) for i in head.filled if head.piece(i).bare}


def _tokens(text: str, wanted: int) -> list[str]:
    """Return the words of a squeezed head, glued where a blank stands inside one head."""
    words = text.split()
    last = [word for word in words if word == words[-1]]
    if len(last) > 1 and len(words) - len(last) == wanted - 1:
        # Two lines of heads in one: the second says the same of each column.
        firsts = words[: -len(last)]
        return [word if word.endswith(last[0]) else f"{word} {last[0]}" for word in firsts]
    while len(words) > wanted:
        seam = next((i for i in range(1, len(words)) if _glued(words[i - 1], words[i])), 1)
        words[seam - 1 : seam + 1] = [f"{words[seam - 1]} {words[seam]}"]
    return words


def _glued(left: str, right: str) -> bool:
    return (
        (left.isdigit() and right[:1] in letters("period-ending"))
        or right[:1] in "（("
        or (len(left) == 1 and len(right) == 1)
    )


def _carried(
    row: dict[int, Piece],
    above: list[dict[int, Piece]],
    below: list[dict[int, Piece]],
    live: Sequence[int],
) -> dict[int, Piece]:
    """
    Return a row of heads with each spanner over all the columns that it spans.

    None reaches below a head that begins in a row above. The last row spans nothing, but
    for units, each printed once for its neighbours under one head.
    """
    if not below:
        return _units_shared(row, above, live) if above else row
    under = {column for lower in below for column in lower}
    groups = _groups(sorted(under - {live[0]}))
    spanners = [column for column in sorted(row) if column != live[0]]
    if (
        len(groups) > 1
        and len(groups) == len(spanners)
        and any(column not in group for column, group in zip(spanners, groups, strict=True))
    ):
        spans = {c: row[s] for s, group in zip(spanners, groups, strict=True) for c in group}
        return spans | ({live[0]: row[live[0]]} if live[0] in row else {})
    carried: dict[int, Piece] = {}
    last: Piece | None = None
    for column in live:
        if column in row:
            last = row[column]
            carried[column] = last
        elif (
            last is not None
            and column in under
            and column != live[0]
            and row.get(live[0]) is not last
        ):
            last = None if any(_begins(upper, column) for upper in above) else last
            if last is not None:
                carried[column] = last
    return carried


def _begins(row: dict[int, Piece], column: int) -> bool:
    """Tell whether a head of its own begins at a column, and not the one before it once more."""
    if column not in row:
        return False
    before = [piece for left, piece in row.items() if left < column]
    return not before or before[-1].bare != row[column].bare


def _units_shared(
    units: dict[int, Piece], above: list[dict[int, Piece]], live: Sequence[int]
) -> dict[int, Piece]:
    """Return a last row of units, each for the columns behind it under the same topmost head."""
    printed = [piece.bare for column, piece in units.items() if column != live[0]]
    if not printed or 2 * sum(read_unit(text) is not None for text in printed) <= len(printed):
        return units
    shared: dict[int, Piece] = {}
    last: Piece | None = None
    for column in live:
        last = units.get(column, None if _begins(above[0], column) else last)
        if last is not None:
            shared[column] = last
    return shared


def _groups(columns: Sequence[int]) -> list[list[int]]:
    """Return runs of neighbouring columns."""
    groups: list[list[int]] = []
    for column in columns:
        if groups and groups[-1][-1] == column - 1:
            groups[-1].append(column)
        else:
            groups.append([column])
    return groups


def _joined(pieces: Sequence[Piece | None], line: int, column: int) -> Piece:
    printed = [piece for piece in pieces if piece is not None]
    if not printed:
        return Piece("", Position(line, column + 1))
    texts = dict.fromkeys(piece.bare for piece in printed)
    tiers = tuple(texts) if len(texts) > 1 else ()
    text = " ".join(texts) if tiers else _set_in_as(printed[-1].text, *texts)
    return Piece(text, printed[-1].position, tiers)


def _set_in_as(text: str, bare: str) -> str:
    """Return a head behind its leading blanks: turned on its side, it is set in by them."""
    return text[: len(text) - len(text.lstrip())] + bare
