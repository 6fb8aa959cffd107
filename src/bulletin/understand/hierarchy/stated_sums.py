"""Sums and differences that a label states by the numbers of other rows: `3 Balance (1-2)`."""

import re
from collections.abc import Iterator, Sequence

from bulletin.model.table.table import Evidence
from bulletin.understand.hierarchy.proposed_hierarchy import ProposedBreakdown, ProposedHierarchy
from bulletin.understand.hierarchy.stub_entries import StubEntry

_TERM = r"(?:[A-Z] ?[(（][0-9]{1,2}[)）]|[0-9]{1,2}|[A-Za-z])"
_STATED = rf"[(（\[] ?(?:{_TERM} ?)?=? ?({_TERM}(?: ?[+＋−–-] ?{_TERM})+) ?[)）\]]"
_PART = rf"([+＋−–-]?) ?({_TERM})"
_NUMBERED = r"[(（]?([0-9]{1,2}|[A-Za-z])(?:[.)）、．]| )"
_PLUS = ("", "+", "＋")


def read_stated_sums(entries: Sequence[StubEntry], reading: ProposedHierarchy) -> None:
    """
    Add to the reading what labels state of rows that they name by their numbers.

    `(1-2)` may be a span as well: it is believed where it holds in half of the columns.
    """
    numbers = {entry.place: _number(entry) for entry in entries}
    for total in entries:
        text = re.search(rf"{_STATED}$", total.printed.strip())
        terms = list(_terms(entries, numbers, total, text[1])) if text else []
        parts = [part for part, _ in terms if part is not None]
        told = {part.place for part in parts if _in_one_unit(part, total)}
        if len(told) < max(2, len(terms)) or not _holds(total, terms):
            continue
        signs = tuple(sign for _, sign in terms)
        reading.proposals.append(
            ProposedBreakdown(
                total.place, [part.place for part in parts], Evidence.MARKER, exhaustive=True,
                signs=signs if -1 in signs else (), name="stated", closed=True, known=True,
            )
        )  # fmt: skip


def _in_one_unit(one: StubEntry, other: StubEntry) -> bool:
    """Tell whether two rows state units that can be compared, or both none."""
    if one.unit is None or other.unit is None:
        return one.unit is other.unit
    return one.unit.comparable(other.unit)


def _number(entry: StubEntry) -> str:
    """Return the number or letter in front of a label, empty where there is none."""
    match = re.match(_NUMBERED, entry.printed.strip())
    return match[1] if match else ""


def _terms(
    entries: Sequence[StubEntry], numbers: dict[int, str], total: StubEntry, text: str
) -> Iterator[tuple[StubEntry | None, int]]:
    """Yield the row of each term, None where there is none, and its sign."""
    for sign, term in re.findall(_PART, text):
        group, _, inner = term.rstrip(")）").replace("（", "(").partition("(")
        others = [each for each in entries if each is not total]
        found = _nearest(others, numbers, total, group.strip())
        if inner and found is not None:
            below = [each for each in others if each.place > found.place]
            found = _nearest(below, numbers, found, inner)
        yield found, 1 if sign in _PLUS else -1


def _nearest(
    entries: Sequence[StubEntry], numbers: dict[int, str], from_: StubEntry, number: str
) -> StubEntry | None:
    """Return the nearest row of that number, the one above if two are as near."""
    named = [each for each in entries if numbers[each.place] == number]
    return min(named, key=lambda each: abs(each.place - from_.place), default=None)


def _holds(total: StubEntry, terms: Sequence[tuple[StubEntry | None, int]]) -> bool:
    held = known = 0
    for column, whole in enumerate(total.figures):
        parts = [(part.figures[column], sign) for part, sign in terms if part is not None]
        if whole is None or any(part is None for part, _ in parts):
            continue
        made = sum(sign * part.value for part, sign in parts if part is not None)
        room = sum(part.interval().width for part, _ in parts if part is not None)
        known += 1
        held += 2 * abs(made - whole.value) <= room + whole.interval().width
    return 0 < known <= 2 * held
