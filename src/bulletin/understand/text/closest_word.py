"""Which known word was probably meant by a mistyped one."""

from collections.abc import Iterable

_LETTERS_A_SLIP = 4


def closest_word(word: str, candidates: Iterable[str]) -> str | None:
    """
    Return the candidate that lies within a few slips of `word`, None if none does.

    One slip is allowed for every four letters, at least one. Ties go to the candidate
    that comes first.

    >>> closest_word("onwership", ["cpi", "output", "ownership"])
    'ownership'
    """
    best, least = None, max(1, len(word) // _LETTERS_A_SLIP) + 1
    for candidate in candidates:
        if abs(len(candidate) - len(word)) < least:
            slips = distance(word.casefold(), candidate.casefold())
            if slips < least and slips < len(word):
                best, least = candidate, slips
    return best


def distance(one: str, other: str) -> int:
    """
    Return how many letters must be changed, added, dropped or swapped with a neighbour.

    The restricted distance of Damerau and Levenshtein: no letter is touched twice.

    >>> distance("24", "42")
    1
    """
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        row = [i]
        for j, right in enumerate(other, 1):
            cost = min(last[j] + 1, row[-1] + 1, last[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]
