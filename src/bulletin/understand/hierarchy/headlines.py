"""Which item is the total of a run of parts that the classification knows."""

from functools import lru_cache

from bulletin.understand.hierarchy.classified_runs import NamedEntries
from bulletin.understand.hierarchy.marks import same_unit_or_unstated
from bulletin.understand.hierarchy.proposed_hierarchy import ProposedHierarchy
from bulletin.understand.hierarchy.stub_entries import StubEntry
from bulletin.understand.hierarchy.support import support
from bulletin.understand.kinds.kind import Listing, load
from bulletin.understand.labels.non_additive import is_average
from bulletin.understand.text.spelling import comparable
from bulletin.words.lexicon import idea

_ANY = "*"


def find_total(
    sight: NamedEntries, listing: Listing, run: list[int], reading: ProposedHierarchy
) -> int | None:
    """Return the item that a run of parts makes up: one the list names, or the headline above."""
    named = [key for key in listing.totals if key != _ANY]
    places = [i for i, name in enumerate(sight.names) if name.key in named]
    places = [i for i in places if same_unit_or_unstated(sight.entries[i], sight.entries[run[0]])]
    before = [i for i in places if i < run[0]]
    if before:
        return _nearest(sight, before, run)
    if places and not listing.after:
        return places[0]
    return _headline(sight, listing, run, reading) if _ANY in listing.totals else None


def _nearest(sight: NamedEntries, totals: list[int], run: list[int]) -> int:
    """
    Return the last of these totals, or another one that the run adds up to and the last not.

    Below 全国收入, 中央 and 地方 the kinds of revenue are those of the first.
    """
    figures = [sight.entries[i].figures for i in run]
    borne_out = [i for i in totals if support(sight.entries[i].figures, figures)]
    return borne_out[-1] if borne_out else totals[-1]


def _headline(
    sight: NamedEntries, listing: Listing, run: list[int], reading: ProposedHierarchy
) -> int | None:
    """Return the headline next above the run, if it can be the total of just these parts."""
    place = run[0] - 1
    while place >= 0 and (
        place in reading.parents or sight.entries[place].label.of_which or _groups_by(sight, place)
    ):
        place = reading.parents.get(place, place - 1)
    if place < 0 or sight.entries[place].section or place in run:
        return None
    found = _of_group(sight, run, place)
    return found if found is not None and _fitting(sight, listing, run, found) else None


def _groups_by(sight: NamedEntries, place: int) -> bool:
    """Tell whether a heading only says by what the headline above it is divided."""
    entry = sight.entries[place]
    return bool(entry.section) and idea("grouped-by").said_by(comparable(entry.label.clean))


def _fitting(sight: NamedEntries, listing: Listing, run: list[int], place: int) -> bool:
    """Tell whether a headline can be the total of just these parts, by its words and figures."""
    head = sight.entries[place]
    label = comparable(head.label.clean)
    words = f"{head.label.clean} {head.unit.base if head.unit else ''}"
    if any(word in words for word in listing.never):
        return False
    if listing.only and not any(word in words for word in listing.only):
        return False
    stems = {sight.names[i].stem for i in run} - {"", *idea("any-quantity").whole}
    if not all(stem in label for stem in stems) or not same_unit_or_unstated(
        head, sight.entries[run[0]]
    ):
        return False
    return not _mostly_larger(sight, run, head)


def _of_group(sight: NamedEntries, run: list[int], place: int) -> int | None:
    """
    Return the headline, or the group of people right above the run if the run is about that.

    Below 全体居民, 城镇居民 and 农村居民 a list may be of the first or of the last: the
    figures must tell, or it is nobody's.
    """
    above = run[0] - 1
    if above == place or sight.names[above].key not in _groups(sight.kind.name):
        return place
    figures = [sight.entries[i].figures for i in run]
    return next((i for i in (place, above) if support(sight.entries[i].figures, figures)), None)


@lru_cache(maxsize=32)
def _groups(kind: str) -> frozenset[str]:
    """Return the keys of groups of people."""
    return frozenset(key for each in load(kind).listings if each.people for key in each.parts)


def _mostly_larger(sight: NamedEntries, run: list[int], head: StubEntry) -> bool:
    """Tell whether most parts are larger than the headline, so that it is not their total."""
    if is_average(head.label.clean) or sight.average:
        return False
    larger = known = 0
    for i in run:
        for part, whole in zip(sight.entries[i].levels, head.levels, strict=True):
            if part is not None and whole is not None:
                known += 1
                larger += part.value > whole.value
    return 2 * larger > known
