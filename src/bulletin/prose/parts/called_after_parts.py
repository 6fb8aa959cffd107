"""Wholes that are called after all their parts: 第二产业和第三产业从业人员, and both of these."""

import re
from collections.abc import Iterator, Sequence

from bulletin.prose.parts.groups import BreakdownBasis, Group, unit_of_level
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.subjects.names import core
from bulletin.prose.wording.vocabulary import pattern, signs

_NEAR = 8  # entries behind a whole in which its parts stand
_SHORTEST = 2  # letters of a part's name


def of_named_parts(paragraph: Sequence[Entry]) -> Iterator[Group]:
    """Yield each whole of a paragraph with the entries behind it that its name lists."""
    for place, whole in enumerate(paragraph):
        names = _names(whole.subject)
        if len(names) > 1 and whole.level:
            behind = paragraph[place + 1 : place + 1 + _NEAR]
            parts = _parts([e for e in behind if unit_of_level(e) == unit_of_level(whole)], names)
            if parts:
                yield Group(whole, parts, BreakdownBasis.KNOWN, known=True)


def _names(subject: str) -> list[str]:
    """Return the names that a name lists, the last with what they have in common behind it."""
    if subject.isascii():
        return []
    parted = re.split(f"[{signs('item-end')}]|{pattern('joined-by')}", subject)
    return [core(each) for each in parted] if all(map(_told, parted)) else []


def _told(name: str) -> bool:
    return len(core(name)) >= _SHORTEST


def _parts(behind: Sequence[Entry], names: Sequence[str]) -> tuple[Entry, ...]:
    """Return the entries called after one name each, in their order, none if one is missing."""
    found = list[Entry]()
    for name in names[:-1]:
        named = [each for each in behind if core(each.subject).startswith(name)]
        if not named or named[0] in found:
            return ()
        found.append(named[0])
    rest = core(found[0].subject).removeprefix(names[0])
    last = [each for each in behind if each not in found and _is_last(each, names[-1], rest)]
    alike = all(core(e.subject).removeprefix(n) == rest for e, n in zip(found, names, strict=False))
    return (*found, last[0]) if last and alike else ()


def _is_last(entry: Entry, name: str, rest: str) -> bool:
    """Tell whether an entry is called as the last name begins, and ends as the other parts do."""
    mine = core(entry.subject)
    head = mine.removesuffix(rest) if rest else mine
    return mine.endswith(rest) and len(head) >= _SHORTEST and name.startswith(head)
