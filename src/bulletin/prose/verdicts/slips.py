"""Whether one slip of the hand makes one printed figure of another."""

from functools import lru_cache

from bulletin.mistyping.true_texts import mistypings
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.prose.numbers.terms import Term

_OF_THE_HAND = frozenset(
    {SlipKind.SUBSTITUTED, SlipKind.TRANSPOSED, SlipKind.DROPPED, SlipKind.DOUBLED}
)


def one_slip_apart(one: Term, other: Term) -> bool:
    """Tell whether either of two figures becomes the other by one slip: a digit, or the sign."""
    first, second = bare(one), bare(other)
    if first == second:
        return (one.value < 0) != (other.value < 0)
    return _close(first, second) and (second in slips_of(first) or first in slips_of(second))


def _close(one: str, other: str) -> bool:
    """Tell whether two texts differ in one place only, as all do that one slip sets apart."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    ahead = next((n for n, (a, b) in enumerate(zip(short, long)) if a != b), len(short))  # noqa: B905
    behind = next(
        (n for n, (a, b) in enumerate(zip(short[::-1], long[::-1])) if a != b),  # noqa: B905
        len(short),
    )
    return ahead + behind >= len(short) - _SWAPPED


_SWAPPED = 3  # two digits that a slip exchanges, a point between them maybe


def bare(term: Term) -> str:
    """Return the digits of a figure with its point, without sign and separators."""
    return term.figure.bare.lstrip("-")


def traces(text: str) -> set[str]:
    """
    Return the digits of a figure, and what is left of them without any one.

    Two figures that one slip sets apart have one of these in common: a digit typed wrongly is
    left out of both, one of two exchanged, and the one that only one of them has.

    >>> sorted(traces("31.4"))
    ['14', '31', '314', '34']
    """
    digits = text.replace(".", "").replace(",", "")
    return {digits, *(digits[:at] + digits[at + 1 :] for at in range(len(digits)))}


@lru_cache(maxsize=1 << 10)
def slips_of(text: str) -> frozenset[str]:
    """Return every text that one slip makes of a true one."""
    return frozenset(each.true for each in mistypings(text) if each.kind in _OF_THE_HAND)
