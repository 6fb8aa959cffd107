"""Lists of names and figures in turn: 出口、进口分别增长3.1%和2.2%."""

import re
from collections.abc import Sequence

from bulletin.prose.subjects.mentions import Mention
from bulletin.prose.wording.vocabulary import compiled, pattern, signs
from bulletin.understand.labels.periods import find_period
from bulletin.words.lexicon import letters


def length_of_list(mention: Mention, found: Sequence[Mention]) -> int:
    """Return how many figures stand in a list that begins with this one."""
    start = next(n for n, each in enumerate(found) if each is mention)
    count = 1
    for each in found[start + 1 :]:
        bare = compiled("^", "joined-by", "$").sub("", each.phrase)
        if not each.item or bare or each.clause != mention.clause:
            break
        count += 1
    return count


def names_of_list(subject: str, shared: str, count: int) -> tuple[str, ...]:
    """
    Return the names of a list that has as many of them as figures, none if it has not.

    `shared` is the end of the subject that belongs to all of them.
    """
    if not subject:
        return ()
    item, both = f"[{signs('item-end')}]", f"[{signs('item-end')}]|{pattern('joined-by')}"
    for parting in (item, both):
        names = [each for each in re.split(parting, subject.removesuffix(shared)) if each]
        if len(names) == count:
            return tuple(each + shared for each in _with_common_end(names))
    return ()


def times_of_list(phrase: str, count: int) -> tuple[str, ...]:
    """Return the times that a phrase lists for as many figures, none if it lists others."""
    ahead = compiled("", "each-in-turn", ".*$").sub("", phrase)
    times = [
        each for each in re.split(f"[{signs('item-end')}]|{pattern('joined-by')}", ahead) if each
    ]
    return tuple(times) if len(times) == count and all(map(find_period, times)) else ()


def _with_common_end(names: Sequence[str]) -> list[str]:
    """Return names of which only the last says what they number: 一、二、三产业."""
    ahead = compiled("^", "numbered-before")
    bare = [ahead.sub("", each) for each in names[:-1]]
    numbered = all(len(each) == 1 and each in letters("numerals") for each in bare)
    end = ahead.sub("", names[-1])[1:] if numbered else ""
    return [*(each + end for each in names[:-1]), names[-1]]
