"""Parents told by indentation, by codes or by a column that names them."""

import re
from collections.abc import Sequence
from unicodedata import east_asian_width

from bulletin.model.table.table import Evidence
from bulletin.understand.hierarchy.stub_entries import StubEntry
from bulletin.understand.labels.row_labels import SIGN
from bulletin.understand.text.spelling import comparable

_MARKED = 2  # letters of a mark: itself, and a blank
_DOTTED = r"[A-Za-z]{0,3}\d*(?:\.\d+)*"


def by_indent(entries: Sequence[StubEntry]) -> dict[int, int]:
    """
    Return the parent of each entry that is set in deeper than one above it.

    Nothing is returned where every label begins at the same place.
    """
    if len({entry.label.indent for entry in entries}) < 2:  # noqa: PLR2004
        return {}
    parents: dict[int, int] = {}
    open_: list[tuple[int, int]] = []
    for entry, indent in zip(entries, _indents(entries), strict=True):
        while open_ and open_[-1][0] >= indent:
            open_.pop()
        if open_:
            parents[entry.place] = open_[-1][1]
        open_.append((indent, entry.place))
    return parents


def _indents(entries: Sequence[StubEntry]) -> list[int]:
    """
    Return how deep each entry is set in, a marked one as deep as the words behind its mark.

    Where the next row begins there: it is another part then, and none of the marked row. Behind
    `#` it may stand a little closer.
    """
    indents = [entry.label.indent for entry in entries]
    for place, entry in enumerate(entries[:-1]):
        after = indents[place + 1]
        beyond = after - indents[place]
        short = entry.label.of_which == SIGN and 0 < beyond <= _MARKED
        if short or (entry.label.of_which and beyond > 0 and beyond == _width_of_mark(entry)):
            indents[place] = after
    return indents


def _width_of_mark(entry: StubEntry) -> int:
    """Return how many columns of print a mark takes up in front of its words, 0 for no words."""
    words = entry.label.clean
    mark = entry.printed.strip().partition(words)[0] if words else ""
    return sum(1 + (east_asian_width(letter) in "WF") for letter in mark)


def by_code(entries: Sequence[StubEntry]) -> dict[int, int]:
    """
    Return the parent of each entry whose code continues another's: 1.1 under 1, 0601 under 06.

    Nothing is returned unless most entries have a code, all different.
    """
    # A numeral in front of a label (`1.`) orders a list; only `1.1` is a code.
    coded = [each for each in entries if each.code and not each.label.rank]
    codes = {entry.code: entry.place for entry in coded}
    if len(codes) < 3 or len(codes) < len(coded) or 2 * len(coded) < len(entries):  # noqa: PLR2004
        return {}
    if not all(re.fullmatch(_DOTTED, code) for code in codes) or _counts(codes):
        return {}
    dotted = any("." in code for code in codes)
    parents: dict[int, int] = {}
    for entry in coded:
        parent = _shorter(entry.code, codes, dotted=dotted)
        if parent is not None:
            parents[entry.place] = parent
    return parents


def _counts(codes: dict[str, int]) -> bool:
    """Tell whether the codes merely count the lines."""
    numbers = [int(code) for code in codes if code.isdigit()]
    return len(numbers) == len(codes) and numbers == list(
        range(numbers[0], numbers[0] + len(codes))
    )


def _shorter(code: str, codes: dict[str, int], *, dotted: bool) -> int | None:
    shorter = code
    while len(shorter) > 1:
        if dotted:
            shorter = shorter.rpartition(".")[0]
        else:
            shorter = shorter[:-1]
            if len(set(map(len, codes))) == 1:
                return None
        if shorter in codes:
            return codes[shorter]
    return None


def by_name(entries: Sequence[StubEntry]) -> dict[int, int]:
    """Return the parent of each entry whose column of parents names another label or code."""
    known = {entry.code: entry.place for entry in entries if entry.code}
    known |= {comparable(entry.label.clean): entry.place for entry in entries if entry.label.clean}
    parents: dict[int, int] = {}
    for entry in entries:
        named = (
            known.get(entry.parent, known.get(comparable(entry.parent))) if entry.parent else None
        )
        if named is not None and named != entry.place:
            parents[entry.place] = named
    return {child: parent for child, parent in parents.items() if not _circular(child, parents)}


def _circular(child: int, parents: dict[int, int]) -> bool:
    seen = {child}
    parent = parents.get(child)
    while parent is not None:
        if parent in seen:
            return True
        seen.add(parent)
        parent = parents.get(parent)
    return False


def outline(entries: Sequence[StubEntry]) -> tuple[dict[int, int], Evidence]:
    """Return the parents and the strongest of the three on which they rest."""
    for parents, evidence in (
        (by_name(entries), Evidence.CODE),
        (by_indent(entries), Evidence.INDENT),
        (by_code(entries), Evidence.CODE),
    ):
        if parents:
            return parents, evidence
    return {}, Evidence.INDENT
