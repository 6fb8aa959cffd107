"""The solutions of one product for each of its members: share, growth, earlier level."""

from bulletin.derive.arithmetic.working import Known, Working
from bulletin.relate.constraints.constraint import Product, Sum


def share_of(part: Known, base: Known) -> Known | None:
    """
    Return `part` in per cent of `base`, None where the base may be zero or less.

    The two roundings are taken as independent, which can widen the answer but never
    exclude the truth.
    """
    if base.ends.low <= 0:
        return None
    working = Working()
    share = working.unknown()
    working.tie(Product(working.given(part), working.given(base), share))
    return working.left([share])[0]


def part_of_change(part: Known, whole: Known) -> Known | None:
    """Return a change in per cent of another; None where the other may be none at all."""
    if whole.ends.high < 0:
        return share_of(part.negated(), whole.negated())
    return share_of(part, whole)


def share_taken(share: Known, base: Known, offset: int = 0) -> Known | None:
    """Return `offset` plus `share` per cent of `base`."""
    working = Working()
    part = working.unknown()
    working.tie(Product(part, working.given(base), working.given(share), offset))
    return working.left([part])[0]


def growth_between(previous: Known, level: Known) -> Known | None:
    """Return the growth in per cent; None where the previous level may be zero or less."""
    if previous.ends.low <= 0:
        return None
    working = Working()
    growth = working.unknown()
    working.tie(Product(working.given(level), working.given(previous), growth, 100))
    return working.left([growth])[0]


def change_between(previous: Known, level: Known) -> Known | None:
    """Return the level less the previous one."""
    working = Working()
    change = working.unknown()
    variables = (working.given(level), working.given(previous), change)
    working.tie(Sum(variables, (1, -1, -1)))
    return working.left([change])[0]


def earlier(level: Known, rate: Known, offset: int) -> tuple[Known | None, Known | None]:
    """
    Return the earlier level that a growth (offset 100) or an index (0) implies, and the change.

    Both go through the earlier level in per cent of the level, so that level and rate
    enter each only once and the ranges are sharp. Nothing follows from a rate at which
    nothing, or less, would be left.
    """
    if rate.ends.low + offset <= 0:
        return None, None
    working = Working()
    now, hundred = working.given(level), working.given(Known.exactly(100))
    ratio, rest, previous, change = (working.unknown() for _ in range(4))
    working.tie(
        Product(hundred, ratio, working.given(rate), offset),
        Product(previous, now, ratio),
        Sum((ratio, rest), (1, 1), 100),
        Product(change, now, rest),
    )
    found = working.left([previous, change])
    return found[0], found[1]
