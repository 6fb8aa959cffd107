"""Parents told by `其中：`, `#`, "of which" and 在总计中, often on the first child only."""

from collections.abc import Sequence
from typing import NamedTuple

from bulletin.model.table.table import Evidence
from bulletin.understand.hierarchy.proposed_hierarchy import ProposedBreakdown, ProposedHierarchy
from bulletin.understand.hierarchy.stub_entries import StubEntry
from bulletin.understand.hierarchy.support import exceeds, support
from bulletin.understand.labels.row_labels import OF_TOTAL, SIGN


class Habits(NamedTuple):
    """
    How a table uses its marks.

    `siblings`: a row below a marked one may be its sibling. `hash_siblings`: below `#`
    too. `alone` are the entries that are nobody's part.
    """

    siblings: bool = True
    hash_siblings: bool = True
    alone: frozenset[int] = frozenset()


def read_marks(
    entries: Sequence[StubEntry], above: int | None, habits: Habits, reading: ProposedHierarchy
) -> None:
    """
    Add to the reading what the marks on these siblings say.

    `above` is the entry they are all set in under, if any. Each mark begins a list of
    its own, because a second 其中 is as a rule another breakdown of the same total. An
    unmarked row goes on with the list if its unit is the same and the list does not
    come to more than its total by it: so such a row can never be called too large.
    """
    state = _Lists(entries, above, habits, reading)
    outside = outside_lists(entries)
    for entry, below in zip(entries, [*entries[1:], None], strict=True):
        if entry.section:
            state.open(entry)
        elif entry.label.of_which or state.marked:
            state.mark(entry)
        elif entry.place in outside or state.is_new(entry, below) or not state.follow(entry):
            state.rest(entry)


def same_unit_or_unstated(one: StubEntry, other: StubEntry) -> bool:
    """Tell whether two entries may be counted in one unit; an unprinted unit is any."""
    return one.unit is None or other.unit is None or one.unit.comparable(other.unit)


class _Lists:
    """The open list of marked rows while the rows are gone through."""

    def __init__(
        self,
        entries: Sequence[StubEntry],
        above: int | None,
        habits: Habits,
        reading: ProposedHierarchy,
    ) -> None:
        self.by_index = {entry.place: entry for entry in entries}
        self.above, self.habits, self.reading = above, habits, reading
        self.host: StubEntry | None = None
        self.list: ProposedBreakdown | None = None
        self.marked = ""
        self.first: StubEntry | None = None
        self.plain: list[StubEntry] = []  # unmarked rows since the last heading

    def open(self, entry: StubEntry) -> None:
        """Note a heading; one that is a bare 其中 marks the row below it."""
        bare = entry.label.of_which if not entry.label.clean else ""
        self.marked = bare
        if not bare:
            self.host = self.list = None
            self.plain = []

    def rest(self, entry: StubEntry) -> None:
        """Take an unmarked row as one that stands for itself."""
        self.host, self.list = entry, None
        self.plain.append(entry)
        if self.first is None or entry.label.total:
            self.first = entry

    def mark(self, entry: StubEntry) -> None:
        """Begin a new list with a marked row, under the row that it is part of."""
        mark, self.marked = entry.label.of_which or self.marked, ""
        if mark == OF_TOTAL and self.first is not None:
            self.host = self.first
        self._promote(entry)
        self._step_back(entry)
        total = self.host.place if self.host is not None else self.above
        if total is None:
            self.rest(entry)
            return
        self.list = ProposedBreakdown(total, [entry.place], Evidence.MARKER, name=mark)
        self.reading.proposals.append(self.list)
        self.reading.parents[entry.place] = total

    def _promote(self, entry: StubEntry) -> None:
        """Make the last unmarked sibling the host where the marked row only fits into that."""
        if self.list is None or len(self.list.parts) < 2 or self.host is None:  # noqa: PLR2004
            return
        last = self.by_index[self.list.parts[-1]]
        if _fits([entry], self.host) or not _fits([entry], last):
            return
        self.list.parts.pop()
        del self.reading.parents[last.place]
        self.host = last

    def _step_back(self, entry: StubEntry) -> None:
        """
        Make an earlier total the host where the marked row is too large for the row above.

        Only a total to which all rows since then add up: `用电量, 第一产业, 第二产业, 居民,
        其中：工业` closes its list before it speaks of the total again.
        """
        if self.list is not None or self.host is None or _fits([entry], self.host):
            return
        figures = [row.figures for row in self.plain]
        for place, total in enumerate(self.plain[:-2]):
            if support(total.figures, figures[place + 1 :]) and _fits([entry], total):
                self.host = total
                return

    def is_new(self, entry: StubEntry, below: StubEntry | None) -> bool:
        """
        Tell whether a row below a marked one is named or numbered like the total, not like a part.

        Or has the same marked row below it as the total has: 施工面积, 其中：住宅, 竣工面积,
        其中：住宅.
        """
        if self.list is None or self.host is None:
            return False
        marked = self.by_index[self.list.parts[0]].label
        part = marked.clean
        name, host = entry.label.clean, self.host.label.clean
        if entry.label.code and self.host.label.code and not marked.code:
            return True
        if below is not None and below.label.of_which and below.label.clean == part:
            return True
        return _ending(name) == _ending(host) != _ending(part)

    def follow(self, entry: StubEntry) -> bool:
        """Add an unmarked row to the open list if it can be a sibling; tell whether it was."""
        if self.list is None or entry.label.rank or entry.label.total:
            return False
        allowed = self.habits.hash_siblings if self.list.name == SIGN else self.habits.siblings
        if self.host is None and self.above is not None:
            self.list.parts.append(entry.place)
            self.reading.parents[entry.place] = self.above
            return True
        if not allowed or entry.place in self.habits.alone or self.host is None:
            return False
        if not _fits([*(self.by_index[i] for i in self.list.parts), entry], self.host):
            return False
        self.list.parts.append(entry.place)
        self.reading.parents[entry.place] = self.host.place
        return True


def _ending(name: str) -> str:
    """Return the last word of an English name, the last two characters of a Chinese one."""
    return name.rpartition(" ")[2].casefold() if name.isascii() else name[-2:]


def _fits(parts: Sequence[StubEntry], host: StubEntry) -> bool:
    if not all(same_unit_or_unstated(part, host) for part in parts):
        return False
    return not exceeds([part.figures for part in parts], host.figures)


_LONGEST = 30  # rows of one list: longer ones are not typed with a mark here and there


def outside_lists(entries: Sequence[StubEntry]) -> set[int]:
    """
    Return the unmarked rows that add up to one above them: no marked list goes on with them.

    `Total, Agriculture, Industry, of which: manufacturing, Services`: services could be a
    part of industry, but the three sectors make the total.
    """
    found: set[int] = set()
    if not any(entry.label.of_which for entry in entries):
        return found
    for place, total in enumerate(entries):
        if total.label.of_which or total.section:
            continue
        rows: list[StubEntry] = []
        for entry in entries[place + 1 :]:
            if entry.section or len(rows) == _LONGEST:
                break
            if not entry.label.of_which:
                rows.append(entry)
                if support(total.figures, [row.figures for row in rows]) == _printed(total):
                    found.update(row.place for row in rows)
    return found


def _printed(entry: StubEntry) -> int:
    """Return how many figures an entry prints, at least one."""
    return max(1, sum(figure is not None for figure in entry.figures))
