"""
Which numbers one slip turns into a printed one, and how likely: for those who weigh gaps.

They are the numbers of all `mistypings` of the text, worked out from its digits alone. Who
weighs a gap knows to a hair what was meant, and is told what lies there: a kind of slip that
leads nowhere near it costs one comparison.
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import inf

from bulletin.mistyping.kinds import SLIP_OF_KIND
from bulletin.mistyping.true_texts import ACROSS, POWERS, WRONG_KEY, kind_of_power
from bulletin.model.figures.figure import Figure
from bulletin.model.findings.slip_kind import SlipKind

_LONGEST = 16
_Numbers = tuple[tuple[float, float], ...]


def meant_within(figure: Figure, usual: int, low: float, high: float) -> _Numbers:
    """Return the numbers between two ends of which a slip makes the figure, with chances."""
    return true_numbers(figure.digits, figure.decimals, usual, low, high)


@lru_cache(maxsize=1 << 12)
def true_numbers(
    digits: int, decimals: int, usual: int, low: float = -inf, high: float = inf
) -> _Numbers:
    """
    Return what may have been meant by a figure if one slip was made, in order, with chances.

    In steps of the last printed place, from `low` to `high`. `usual` is the number of decimals
    that such figures are printed with: a true figure has no more of them. Floats, since they
    only weigh.
    """
    ends = (low, high) if digits >= 0 else (-high, -low)
    if ends[1] < 0 and not ends[0] <= -abs(digits) <= ends[1]:
        return ()  # below nothing there is but the number of the other sign
    text = str(abs(digits))
    if len(text) > _LONGEST:
        return ()
    meant = _Meant(text, decimals, max(decimals, usual), *ends)
    if meant.high >= 0:
        meant.without_sign(usual)
    meant.signed(SlipKind.SIGN_ADDED if digits < 0 else SlipKind.SIGN_LOST)
    found = meant.chances
    found.pop(abs(digits), None)
    if digits < 0:
        found.pop(0, None)  # nobody types -0
        found = {-number: chance for number, chance in found.items()}
    return tuple((float(number), found[number]) for number in sorted(found))


class _Meant:
    """
    What may have been meant by a figure without its sign, in steps of its last place.

    `whole` of its digits stand before the point; `most` decimals may a true figure have.
    Nothing is wanted below `low` or above `high`.
    """

    def __init__(self, text: str, decimals: int, most: int, low: float, high: float) -> None:
        self.number, self.decimals, self.most = int(text), decimals, most
        self.low, self.high = low, high
        self.digits = [*map(int, text.rjust(decimals + 1, "0"))]
        count = len(self.digits)
        self.whole = count - decimals
        self.worth = [10**power for power in range(count, -1, -1)]  # before each digit
        self.chances: dict[float, float] = defaultdict(float)

    def without_sign(self, usual: int) -> None:
        """Add what all kinds of slip explain but those of the sign."""
        if self.low < self.worth[0]:
            self.substituted()
            self.transposed()
        self.dropped()
        self.added()
        self.pointed()
        self.scaled(usual)

    def substituted(self) -> None:
        """Add what a wrong key explains."""
        wrong = _wrong_keys(len(self.digits))
        for place, typed in enumerate(self.digits):
            worth = self.worth[place + 1]
            rest = self.number - typed * worth
            if rest > self.high or rest + 9 * worth < self.low:
                continue
            for meant, chance in wrong[typed]:
                if meant or place or self.whole == 1:
                    self._add(rest + meant * worth, chance)

    def transposed(self) -> None:
        """Add what two keys exchanged explain; also across the point, which is rarer."""
        pairs = [at for at, (one, other) in enumerate(pairwise(self.digits)) if one != other]
        touching = sum(at + 1 != self.whole for at in pairs)
        for at in pairs:
            one, other = self.digits[at], self.digits[at + 1]
            if at or other or self.whole == 1:
                share = ACROSS if at + 1 == self.whole else 1 / touching
                gained = 9 * (other - one) * self.worth[at + 2]
                self._add(self.number + gained, SLIP_OF_KIND[SlipKind.TRANSPOSED] * share)

    def dropped(self) -> None:
        """Add what a key missed explains, before or behind each digit and the point."""
        digits, whole = self.digits, self.whole
        if self.high >= self.worth[0]:
            for place in range(whole + 1) if digits[0] else (0,):  # no number begins with a zero
                self._inserted(place, digits[:whole], 0, 1)
        if self.decimals and self.decimals < self.most:
            for place in range(self.decimals + 1):
                self._inserted(place, digits[whole:], whole, 10)

    def _inserted(self, place: int, side: Sequence[int], start: int, finer: int) -> None:
        """Add each digit at a place among those on one side of the point."""
        worth = self.worth[start + place]
        above, below = divmod(self.number, worth)
        rest = 10 * above * worth + below
        if rest > self.high * finer or rest + 9 * worth < self.low * finer:
            return
        behind = side[place] if place < len(side) else None
        before = side[place - 1] if place else None
        once = SLIP_OF_KIND[SlipKind.DROPPED] * (1 / (len(self.digits) + 1))
        for digit in range(0 if start + place else 1, 10):
            if digit == behind:
                continue  # the same text as inserting it one place later
            chance = once
            if digit == before:
                run = _run(side[:place])
                chance = SLIP_OF_KIND[SlipKind.DROPPED] * (run / (len(self.digits) + 1))
            meant = rest + digit * worth
            self._add(meant if finer == 1 else meant / finer, chance)

    def added(self) -> None:
        """Add what a key struck by chance, or twice, explains."""
        digits, count = self.digits, len(self.digits) - 1
        for place in range(len(digits)) if count else ():
            fewer = self._without(place)
            if fewer is None:
                continue
            if place not in (0, self.whole) and digits[place - 1] == digits[place]:
                self._add(fewer, SLIP_OF_KIND[SlipKind.DOUBLED] * (1 / count))
            self._add(fewer, SLIP_OF_KIND[SlipKind.INSERTED] * (1 / (count + 1) / 10))

    def _without(self, place: int) -> int | None:
        """Return the number without a digit, None where no number is left."""
        worth = self.worth[place + 1]
        fewer = self.number // worth // 10 * worth + self.number % worth
        if place >= self.whole:
            return fewer * 10 if self.decimals > 1 else None
        begins_with_zero = place == 0 and self.whole > 2 and not self.digits[1]  # noqa: PLR2004
        return fewer if self.whole > 1 and not begins_with_zero else None

    def pointed(self) -> None:
        """Add what a point lost, which may have stood anywhere, or moved by a place explains."""
        count, whole = len(self.digits), self.whole
        kind = SlipKind.POINT_MOVED if self.decimals else SlipKind.POINT_LOST
        for place in (whole - 1, whole + 1) if self.decimals else range(1, count):
            self._put(self.number, count - place, SLIP_OF_KIND[kind] * (1 / 2))

    def signed(self, kind: SlipKind) -> None:
        """Add the number of the other sign."""
        if self.number:
            self._add(-self.number, SLIP_OF_KIND[kind] * (1 / 2))

    def scaled(self, usual: int) -> None:
        """Add what a wrong power of ten explains; zeros at the end are not printed then."""
        for power in POWERS:
            chance = SLIP_OF_KIND[kind_of_power(power)] * (1 / (2 * len(POWERS)))
            self._add(self.number * 10**power, chance)
            digits, places = self.number, self.decimals + power
            while places > usual and not digits % 10:
                digits, places = digits // 10, places - 1
            self._put(digits, places, chance)

    def _put(self, digits: int, places: int, chance: float) -> None:
        """Add a number of so many decimals, unless these are too many."""
        if places <= self.most:
            scale = 10 ** abs(self.decimals - places)
            self._add(digits * scale if places <= self.decimals else digits / scale, chance)

    def _add(self, meant: float, chance: float) -> None:
        """Add a number if it is wanted."""
        if self.low <= meant <= self.high:
            self.chances[meant] += chance


@lru_cache(maxsize=32)
def _wrong_keys(count: int) -> tuple[tuple[tuple[int, float], ...], ...]:
    """Return for each digit which may have been meant, in a figure of so many, with chances."""
    wrong = SLIP_OF_KIND[SlipKind.SUBSTITUTED]
    return tuple(
        tuple((meant, wrong * (weight / count)) for meant, weight in keys) for keys in WRONG_KEY
    )


def _run(digits: Sequence[int]) -> int:
    """Return one more than how often the last digit stands there in a row."""
    run = 0
    while run < len(digits) and digits[-1 - run] == digits[-1]:
        run += 1
    return run + 1
