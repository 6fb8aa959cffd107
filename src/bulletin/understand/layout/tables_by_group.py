"""One table out of each group of lines that belongs to a region, a year or both."""

from collections import Counter
from collections.abc import Mapping, Sequence

from bulletin.model.table.cell import Cell
from bulletin.model.table.table import Measure
from bulletin.understand.labels.heads import read_head
from bulletin.understand.labels.periods import is_period
from bulletin.understand.layout.printed_text import Line, Piece
from bulletin.understand.layout.rectangle import Rectangle
from bulletin.understand.layout.stub import Part, is_group_name
from bulletin.understand.text.spelling import comparable

Cells = Mapping[tuple[int, int], Cell]


def find_groups(
    heads: Mapping[int, Piece], body: Sequence[Line], parts: dict[int, Part]
) -> dict[int, Part]:
    """
    Return the parts with the columns that group lines named as such.

    A column groups lines when the same items come again under another of its labels,
    and no item comes twice under one. A national series with years down its side has
    no items to come again: its years stay labels.
    """
    keys = [c for c in heads if parts[c] in (Part.ITEM, Part.WORDS) or _all_periods(c, body, parts)]
    if len(keys) < 2 or len(body) < 2:  # noqa: PLR2004
        return parts
    item = _item(keys, heads, body, parts)
    keys = [c for c in keys if c == item or not _measures(c, body)]
    others = [c for c in keys if c != item and _groups(c, item, heads, body)]
    chosen = _enough(others, item, body)
    if not chosen:
        return parts
    found = dict(parts)
    for column in keys:
        found[column] = Part.WORDS if parts[column] is Part.ITEM else parts[column]
    found[item] = Part.ITEM
    return found | dict.fromkeys(chosen, Part.GROUP)


def _all_periods(column: int, body: Sequence[Line], parts: Mapping[int, Part]) -> bool:
    if parts[column] is not Part.FIGURES:
        return False
    texts = [line.piece(column).bare for line in body]
    return all(text and is_period(text) for text in texts)


def _item(
    keys: Sequence[int], heads: Mapping[int, Piece], body: Sequence[Line], parts: Mapping[int, Part]
) -> int:
    """Return the column of the items: not periods, not called region, rather to the right."""
    named = [
        c for c in keys if parts[c] is Part.ITEM and not is_group_name(comparable(heads[c].bare))
    ]
    words = [c for c in keys if not is_period(body[0].piece(c).bare) and not _measures(c, body)]
    free = [c for c in words if not is_group_name(comparable(heads[c].bare))]
    if len(named) == 1 and named[0] in words and (len(words) == 1 or named[0] != keys[0]):
        return named[0]
    return (free or words or list(keys))[-1]


def _groups(column: int, item: int, heads: Mapping[int, Piece], body: Sequence[Line]) -> bool:
    labels = [line.piece(column).bare for line in body]
    if not all(labels):
        return False
    if is_group_name(comparable(heads[column].bare)) or all(map(is_period, labels)):
        return True
    pairs = Counter(
        (line.piece(item).bare, label) for line, label in zip(body, labels, strict=True)
    )
    again = Counter(key for key, _ in pairs)
    return len(set(labels)) < len(labels) and 2 * sum(n > 1 for n in again.values()) > len(again)


def _enough(others: list[int], item: int, body: Sequence[Line]) -> list[int]:
    """Return the group columns if items recur among the groups and never within one."""
    if not others:
        return []
    groups = Counter(tuple(line.piece(c).bare for c in others) for line in body)
    items = Counter(line.piece(item).bare for line in body)
    alone = len(groups) == 1
    recurring = 2 * sum(n > 1 for n in items.values()) > len(items)
    return others if alone or (recurring and len(groups) < len(body)) else []


def one_rectangle_a_group(
    heads: Mapping[int, Piece], body: Sequence[Line], parts: Mapping[int, Part]
) -> list[Rectangle]:
    """Return one rectangle a group, in the order in which the groups appear."""
    by_group: dict[tuple[tuple[str, str], ...], list[Line]] = {}
    columns = [c for c, part in parts.items() if part is Part.GROUP]
    for line in body:
        key = tuple((heads[c].bare, line.piece(c).bare) for c in columns)
        by_group.setdefault(key, []).append(line)
    pivot = _pivot(body, parts)
    if pivot is not None:
        return [_pivoted(key, lines, parts, pivot) for key, lines in by_group.items()]
    return [_rectangle(key, lines, heads, parts) for key, lines in by_group.items()]


def _column(parts: Mapping[int, Part], part: Part) -> int | None:
    return next((c for c, each in parts.items() if each is part), None)


def _rectangle(
    key: tuple[tuple[str, str], ...],
    lines: Sequence[Line],
    heads: Mapping[int, Piece],
    parts: Mapping[int, Part],
) -> Rectangle:
    figures = [c for c, part in parts.items() if part in (Part.FIGURES, Part.WORDS)]
    item, unit = _column(parts, Part.ITEM), _column(parts, Part.UNIT)
    code, parent = _column(parts, Part.CODE), _column(parts, Part.PARENT)
    number = _column(parts, Part.NUMBER)
    return Rectangle(
        stubs=tuple(_stub(line, item or 0, number) for line in lines),
        heads=tuple(heads[c] for c in figures),
        texts=tuple(tuple(line.piece(c) for c in figures) for line in lines),
        units=tuple(line.piece(unit) if unit is not None else None for line in lines),
        codes=tuple(line.piece(code).bare if code is not None else "" for line in lines),
        parents=tuple(line.piece(parent).bare if parent is not None else "" for line in lines),
        group=key,
        corner=heads[item].bare if item is not None else "",
    )


def _stub(line: Line, item: int, number: int | None) -> Piece:
    """Return the label of a line; a word among the numbers of lines is one where none stands."""
    label = line.piece(item)
    if label.bare or number is None or line.piece(number).bare.isdigit():
        return label
    return line.piece(number)


def _pivot(body: Sequence[Line], parts: Mapping[int, Part]) -> int | None:
    """Return the column that names the measure of a single column of figures."""
    figures = [c for c, part in parts.items() if part is Part.FIGURES]
    grouped = [c for c, part in parts.items() if part is Part.GROUP]
    words = [c for c, part in parts.items() if part is Part.WORDS]
    if len(figures) != 1:
        return None
    return next((c for c in (*words, *grouped) if _measures(c, body)), None)


def _measures(column: int, body: Sequence[Line]) -> bool:
    labels = {line.piece(column).bare for line in body}
    if not 1 < len(labels) <= len(body) // 2 or any(map(is_period, labels)):
        return False
    measures = {read_head(label).measure for label in labels}
    return Measure.UNKNOWN not in measures and measures != {Measure.LEVEL}


def _pivoted(
    key: tuple[tuple[str, str], ...], lines: Sequence[Line], parts: Mapping[int, Part], pivot: int
) -> Rectangle:
    item = _column(parts, Part.ITEM) or 0
    figures, unit = _column(parts, Part.FIGURES) or 0, _column(parts, Part.UNIT)
    heads = {line.piece(pivot).bare: line.piece(pivot) for line in reversed(lines)}
    order = list(dict.fromkeys(line.piece(pivot).bare for line in lines))
    stubs: dict[str, list[Line]] = {}
    for line in lines:
        stubs.setdefault(line.piece(item).text, []).append(line)
    texts = []
    for each in stubs.values():
        found = {line.piece(pivot).bare: line.piece(figures) for line in each}
        texts.append(
            tuple(found.get(name, Piece("", each[0].piece(figures).position)) for name in order)
        )
    firsts = [each[0] for each in stubs.values()]
    return Rectangle(
        stubs=tuple(line.piece(item) for line in firsts),
        heads=tuple(heads[name] for name in order),
        texts=tuple(texts),
        units=tuple(line.piece(unit) if unit is not None else None for line in firsts),
        codes=("",) * len(firsts),
        parents=("",) * len(firsts),
        group=key,
    )
