"""How a rate is written, and how exactly a line fixes it."""

from collections.abc import Iterable, Sequence
from math import log2
from typing import NamedTuple

from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.found.integer_matrix import IntegerMatrix

_MOST = 14.0  # bits: no single line tells more
_MEMORY = 8  # lines that a line is compared with

Spot = tuple[int, int]  # line and series


class RatioForm(NamedTuple):
    """
    How a rate is written: `result` times `times` is `base` times (the rate plus `offset`).

    Growth has an offset, a share none; `times` is 100 for per cent. A change is no rate, but
    the result less the base.
    """

    kind: RelationKind
    times: int
    offset: int


def room(
    sight: IntegerMatrix, form: RatioForm, rate: Spot, base: Spot, result: Spot
) -> float | None:
    """Return how exactly two figures fix a rate, None where rounding cannot explain it."""
    middle, half = sight.middle, sight.half
    of_rate, near_rate = middle[rate[0]][rate[1]], half[rate[0]][rate[1]]
    of_base, near_base = middle[base[0]][base[1]], half[base[0]][base[1]]
    of_result, near_result = middle[result[0]][result[1]], half[result[0]][result[1]]
    if form.kind is RelationKind.CHANGE:
        near = near_rate + near_base + near_result
        return None if abs(of_result - of_base - of_rate) > near else 2 * near / sight.one
    if not of_base:
        return None
    factor, scale = of_rate + form.offset * sight.one, form.times * sight.one
    off = abs(factor * of_base - scale * of_result)
    rough = near_base * (abs(factor) + near_rate) + scale * near_result
    if off > rough + near_rate * abs(of_base):
        return None
    return 2 * (near_rate + rough / abs(of_base)) / sight.one


def told(rates: Iterable[float], rooms: Sequence[float]) -> list[float]:
    """Return the bits of each line: how exactly it fixes a rate that is news."""
    bits, seen = list[float](), list[float]()
    for rate, wide in zip(rates, rooms, strict=True):
        new = min((abs(rate - other) for other in seen[-_MEMORY:]), default=abs(rate))
        bits.append(min(_MOST, log2(1 + new / wide) if wide else 0.0))
        seen.append(rate)
    return bits
