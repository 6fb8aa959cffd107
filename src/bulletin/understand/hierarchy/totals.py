"""Lists told by a label that says 合计 or Total above or below them."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from bulletin.model.table import Evidence
from bulletin.understand.hierarchy.adding_up import support, supports
from bulletin.understand.hierarchy.entries import StubEntry
from bulletin.understand.hierarchy.marks import same_unit_or_unstated
from bulletin.understand.hierarchy.reading import ProposedBreakdown, Reading
from bulletin.words.lexicon import idea

_FEWEST = 2
_TWICE = Fraction(17, 10)
_HALF = Fraction(1, 2)
_RANKED = 4


def read_totals(entries: Sequence[StubEntry], reading: Reading) -> None:
    """
    Add to the reading what total labels say of the flat rows around them.

    A total below its rows covers what stands open since the heading or total above: the
    subtotals rather than what they cover. A bare `Total` in the last line says so by
    itself; anything else (a total above its rows, `All new work`) is believed only if
    the rows add up to it in some column, because below a first `合计` a choice of rows
    or two breakdowns one after the other are as common as a complete list.
    """
    taken = {proposal.total for proposal in reading.proposals if proposal.exhaustive}
    scopes: list[list[StubEntry]] = [[]]
    for place, entry in enumerate(entries):
        if entry.section:
            scopes.append([])
        elif entry.place in reading.parents:
            continue
        elif entry.label.total and entry.place not in taken:
            _close(entry, scopes, reading, last=place == len(entries) - 1)
        else:
            scopes[-1].append(entry)
    for place, entry in enumerate(entries):
        if entry.label.total and entry.place not in taken and not _has(entry, reading):
            _above(entry, entries[place + 1 :], reading)


def _has(entry: StubEntry, reading: Reading) -> bool:
    return any(each.total == entry.place and each.exhaustive for each in reading.proposals)


def _close(
    entry: StubEntry, scopes: list[list[StubEntry]], reading: Reading, *, last: bool
) -> None:
    """Let a total cover the open rows: those of its section, or of all sections before it."""
    inner = [each for each in scopes[-1] if same_unit_or_unstated(each, entry)]
    outer = [each for scope in scopes for each in scope if same_unit_or_unstated(each, entry)]
    for rows in (inner, outer):
        if support(entry.figures, [row.figures for row in rows]):
            _cover(entry, rows, scopes, reading)
            return
    if last and is_bare(entry) and len(inner) >= _FEWEST and _single(scopes, inner):
        _cover(entry, inner, scopes, reading)
        return
    scopes[-1].append(entry)


def _single(scopes: list[list[StubEntry]], inner: list[StubEntry]) -> bool:
    """Tell whether nothing else is open that the total might mean, and no other total."""
    return sum(map(len, scopes)) == len(inner) and not any(row.label.total for row in inner)


def _cover(
    entry: StubEntry, rows: list[StubEntry], scopes: list[list[StubEntry]], reading: Reading
) -> None:
    indices = [row.place for row in rows]
    reading.proposals.append(
        ProposedBreakdown(entry.place, indices, Evidence.MARKER, exhaustive=True, name="total")
    )
    reading.parents.update(dict.fromkeys(indices, entry.place))
    for scope in scopes:
        scope[:] = [row for row in scope if row.place not in indices]
    scopes[-1].append(entry)


def _above(entry: StubEntry, below: Sequence[StubEntry], reading: Reading) -> None:
    """Let a total cover the rows that follow it, up to the next heading."""
    rows: list[StubEntry] = []
    for each in below:
        if each.section:
            break
        if each.place not in reading.parents and same_unit_or_unstated(each, entry):
            rows.append(each)
    figures = [row.figures for row in rows]
    counts = supports(entry.figures, figures)
    best = max(counts)
    if best:
        rows = rows[: max(width for width, count in enumerate(counts) if count == best)]
    elif not _claims_all(entry, rows, [each for each in below if not _inside(each, rows, reading)]):
        return
    indices = [row.place for row in rows]
    reading.proposals.append(
        ProposedBreakdown(entry.place, indices, Evidence.MARKER, exhaustive=True, name="total")
    )
    reading.parents.update(dict.fromkeys(indices, entry.place))


def _inside(entry: StubEntry, rows: Sequence[StubEntry], reading: Reading) -> bool:
    """Tell whether a row is part of one of the rows by a mark of its own."""
    places, place = {row.place for row in rows}, reading.parents.get(entry.place)
    while place is not None and place not in places:
        place = reading.parents.get(place)
    return place is not None and entry.place not in places


def _claims_all(entry: StubEntry, rows: list[StubEntry], below: Sequence[StubEntry]) -> bool:
    """
    Tell whether a bare total in the first line claims a flat list that nowhere adds up.

    Not if there is any other structure, if the rows count everything twice, or if they
    fall short in every one of several columns: then they are a choice of rows. In one
    column they are one if they make less than half of the total, or if four or more stand
    in falling order, as the leading countries do.
    """
    flat = len(rows) == len(below) >= _FEWEST and entry.place == 0
    if not flat or not is_bare(entry) or any(row.label.total for row in rows):
        return False
    ratios = []
    for column, whole in enumerate(entry.figures):
        parts = [row.figures[column] for row in rows]
        known = [part.value for part in parts if part is not None]
        if whole is not None and whole.digits and len(known) == len(rows):
            ratios.append(sum(known) / whole.value)
    if not ratios or any(ratio >= _TWICE for ratio in ratios):
        return False
    short = all(ratio < 1 for ratio in ratios)
    return not short or (len(ratios) == 1 and ratios[0] >= _HALF and not _falling(rows))


def _falling(rows: Sequence[StubEntry]) -> bool:
    """Tell whether four or more rows stand in falling order of their first figures."""
    values = [next((each.value for each in row.figures if each), None) for row in rows]
    known = [value for value in values if value is not None]
    order = all(above > below for above, below in pairwise(known))
    return order and len(known) == len(rows) >= _RANKED


def is_bare(entry: StubEntry) -> bool:
    """Tell whether a label is nothing but a word for total."""
    return entry.label.clean.casefold().replace(" ", "") in idea("bare-total").whole
