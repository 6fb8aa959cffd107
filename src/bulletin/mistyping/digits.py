"""Whether one slip among the digits of a figure explains how far it is off, in integers."""


def one_slip_explains(printed: int, low: int, high: int) -> bool:
    """
    Tell whether some number from `low` to `high` becomes `printed` by one slip.

    All three count units of the last printed digit and have no sign. A digit replaced, two
    neighbours exchanged, one dropped or one doubled: what `mistypings` finds for the text,
    without its points, signs, powers of ten and keys struck by chance, after which almost
    any figure could be any other. So it errs towards no.

    >>> one_slip_explains(14082, 14801, 14803), one_slip_explains(14082, 14900, 14950)
    (True, False)
    """
    places = [10**place for place in range(len(str(printed)))]
    return (
        any(
            _replaced(printed, place, low, high) or _exchanged_or_doubled(printed, place, low, high)
            for place in places
        )
        or any(_dropped(printed, place, low, high) for place in places if printed)
        or _a_digit_fits(printed, 10 * places[-1], low, high, 1)
    )


def _replaced(printed: int, place: int, low: int, high: int) -> bool:
    digit = printed // place % 10
    first = 1 if place > 1 and printed < 10 * place else 0  # no number begins with a zero
    rest = printed - digit * place
    return _a_digit_fits(rest, place, low, min(high, printed - 1), first) or _a_digit_fits(
        rest, place, max(low, printed + 1), high, first
    )


def _exchanged_or_doubled(printed: int, place: int, low: int, high: int) -> bool:
    """Tell it of the digit at a place and the one before it."""
    digit, before = printed // place % 10, printed // place // 10 % 10
    if printed < 10 * place or (not digit and printed < 100 * place):
        return False
    if digit == before:
        return low <= printed // (10 * place) * place + printed % place <= high
    return low <= printed + 9 * place * (digit - before) <= high


def _dropped(printed: int, place: int, low: int, high: int) -> bool:
    """Tell it of a digit that stood between the one at a place and the one behind it."""
    above, below = divmod(printed, place)
    return _a_digit_fits(10 * above * place + below, place, low, high, 0)


def _a_digit_fits(rest: int, place: int, low: int, high: int, first: int) -> bool:
    """Tell whether a digit from `first` on, at a place of a number, puts it into the range."""
    least = max(first, -((rest - low) // place))
    return least <= min(9, (high - rest) // place)
