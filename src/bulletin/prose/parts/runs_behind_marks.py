"""The entries that a mark may be meant for, and how names end alike."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from bulletin.prose.subjects.entries import Entry

MEASURE = 2  # letters at the end of a name that tell what it measures


def runs(paragraph: Sequence[Entry], place: int) -> Iterator[list[Entry]]:
    """Yield the entries that a mark may be meant for: up to the end of part and of sentence."""
    first = paragraph[place]
    opens = place == 0 or paragraph[place - 1].sentence != first.sentence
    whole = list[Entry]()
    skipped = -1
    for each in paragraph[place:]:
        if each.sentence != first.sentence:
            break
        if each is not first and (each.marked or each.broken_down):
            skipped = each.part
        if each.part != skipped:
            whole.append(each)
    part = [each for each in whole if each.part == first.part]
    if opens:
        yield whole
    else:
        yield part
        if len(whole) > len(part):
            yield whole


def in_common(one: Entry, other: Entry) -> int:
    """Return how many letters the ends of two names have in common."""
    pairs = zip(reversed(one.subject), reversed(other.subject), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
