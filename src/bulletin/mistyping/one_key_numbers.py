"""Which numbers one key struck wrongly turns into a printed one."""

from bisect import bisect_left, bisect_right
from functools import lru_cache

from bulletin.model.figure import Figure

_LONGEST = 16


@lru_cache(maxsize=1 << 13)
def neighbours(digits: int, decimals: int) -> tuple[int, ...]:
    """
    Return what may have been meant by a figure if one key was struck wrongly, in order.

    Whole numbers in steps of the last printed place: a digit replaced, left out, put in,
    exchanged with its neighbour; the sign lost or added.
    """
    text = str(abs(digits)).rjust(decimals + 1, "0")
    if len(text) > _LONGEST:
        return ()
    sign = -1 if digits < 0 else 1
    found = set(_edited(text, decimals))
    found.discard(abs(digits))
    signed = {sign * each for each in found}
    if digits:
        signed.add(-digits)
    return tuple(sorted(signed))


def _edited(text: str, decimals: int) -> set[int]:
    number, size = int(text), len(text)
    found: set[int] = set()
    for at in range(size):
        weight = 10 ** (size - 1 - at)
        found.update(number + (other - int(text[at])) * weight for other in range(10))
        found.add(int(text[:at] + text[at + 1 : at + 2] + text[at] + text[at + 2 :]))
    whole, part = text[: size - decimals], text[size - decimals :]
    if len(whole) > 1:
        found.update(int(whole[:at] + whole[at + 1 :] + part) for at in range(len(whole)))
    for at in range(len(whole) + 1):
        found.update(int(f"{whole[:at]}{each}{whole[at:]}{part}") for each in range(10))
    return found


def count_within(figure: Figure, low: float, high: float) -> tuple[int, int]:
    """Return how many neighbours of a figure lie within two ends, and how many there are."""
    every = neighbours(figure.digits, figure.decimals)
    return bisect_right(every, high) - bisect_left(every, low), len(every)
