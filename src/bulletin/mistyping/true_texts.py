"""
Every true text of which one slip of the hand makes a printed one.

The kinds are the four that cover four slips in five (Damerau 1964: a wrong key, two keys
exchanged, a key missed, a key struck too often), and what happens to numbers besides:
the point, the sign, the power of ten (Scholtus 2009). How often each kind happens is
for those to say who weigh; here a kind is only divided among the texts it may have made.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from bulletin.model.findings.slip_kind import SlipKind

_KEYPAD = {
    "0": "12", "1": "024", "2": "0135", "3": "026", "4": "157",
    "5": "2468", "6": "359", "7": "48", "8": "579", "9": "68",
}  # fmt: skip
ACROSS = 0.1  # as likely to exchange two digits with the point between them
_NEIGHBOUR = 0.6  # of wrong keys are a neighbour on the keypad
_WAN_TO_YI = 4
POWERS = (1, 2, 3, _WAN_TO_YI)
# The keys that may have been meant by each key that was struck, with how likely each is.
WRONG_KEY = tuple(
    tuple(
        (int(meant), (_NEIGHBOUR / len(near) if typed in near else 0) + (1 - _NEIGHBOUR) / 9)
        for meant, near in _KEYPAD.items()
        if meant != typed
    )
    for typed in _KEYPAD
)
_WELL_FORMED = re.compile(r"(?!-[0.]*$)-?(0|[1-9]\d*)(\.\d+)?")


class Mistyping(NamedTuple):
    """A true text, what made the printed one of it, and how much of that kind falls on it."""

    true: str
    kind: SlipKind
    share: float


def mistypings(printed: str, decimals: int | None = None) -> Iterator[Mistyping]:
    """
    Yield every well-formed text of which one slip makes `printed`, a plain decimal text.

    `decimals` are those that the column is usually printed with, if any: a wrong power of
    ten leaves zeros behind that the true text does not have. One text may come of several
    slips, and then comes several times. Errs towards too many: a slip that no key board
    makes likely is among them, with a small share.

    >>> [each.true for each in mistypings("12") if each.kind is SlipKind.TRANSPOSED]
    ['21']
    """
    for each in _all(printed, decimals):
        if _WELL_FORMED.fullmatch(each.true):
            yield each


def _all(printed: str, decimals: int | None) -> Iterator[Mistyping]:
    if printed.endswith("."):
        yield from _unfinished(printed)
        return
    yield from _substituted(printed)
    yield from _transposed(printed)
    yield from _dropped(printed)
    yield from _added(printed)
    yield from _pointed(printed)
    yield from _signed(printed)
    yield from _scaled(printed, decimals)
    yield from _unclosed(printed, decimals)


def _digits(text: str) -> list[int]:
    return [place for place, character in enumerate(text) if character.isdigit()]


def _substituted(printed: str) -> Iterator[Mistyping]:
    places = _digits(printed)
    for place in places:
        for meant, weight in WRONG_KEY[int(printed[place])]:
            true = f"{printed[:place]}{meant}{printed[place + 1 :]}"
            yield Mistyping(true, SlipKind.SUBSTITUTED, weight / len(places))


def _transposed(printed: str) -> Iterator[Mistyping]:
    digits = pairwise(_digits(printed))
    pairs = [(one, other) for one, other in digits if printed[one] != printed[other]]
    touching = sum(other == one + 1 for one, other in pairs)
    for one, other in pairs:
        letters = list(printed)
        letters[one], letters[other] = letters[other], letters[one]
        share = 1 / touching if other == one + 1 else ACROSS
        yield Mistyping("".join(letters), SlipKind.TRANSPOSED, share)


def _dropped(printed: str) -> Iterator[Mistyping]:
    start = 1 if printed.startswith("-") else 0
    count = len(_digits(printed)) + 1
    for place in range(start, len(printed) + 1):
        for digit in "0123456789":
            if place < len(printed) and printed[place] == digit:
                continue  # the same text as inserting it one place later
            true = printed[:place] + digit + printed[place:]
            run = 1
            while place - run >= 0 and printed[place - run] == digit:
                run += 1
            yield Mistyping(true, SlipKind.DROPPED, run / count)


def _unfinished(printed: str) -> Iterator[Mistyping]:
    """Yield the texts of which the last digit is missing, so that a point stands at the end."""
    for digit in "0123456789":
        yield Mistyping(printed + digit, SlipKind.DROPPED, 1 / 10)


def _added(printed: str) -> Iterator[Mistyping]:
    places = _digits(printed)
    count = len(places) - 1
    for place in places:
        if count < 1:
            return
        true = printed[:place] + printed[place + 1 :]
        doubled = place > 0 and printed[place - 1] == printed[place]
        if doubled:
            yield Mistyping(true, SlipKind.DOUBLED, 1 / count)
        yield Mistyping(true, SlipKind.INSERTED, 1 / (count + 1) / 10)


def _pointed(printed: str) -> Iterator[Mistyping]:
    sign, bare = ("-", printed[1:]) if printed.startswith("-") else ("", printed)
    whole, _, rest = bare.partition(".")
    digits, kind = whole + rest, SlipKind.POINT_MOVED if rest else SlipKind.POINT_LOST
    # A lost point may have stood anywhere; a moved one stood one place off.
    places = (len(whole) - 1, len(whole) + 1) if rest else range(1, len(digits))
    for place in places:
        before, after = digits[:place].lstrip("0") or "0", digits[place:]
        yield Mistyping(f"{sign}{before}.{after}" if after else sign + before, kind, 1 / 2)


def _signed(printed: str) -> Iterator[Mistyping]:
    if printed.startswith("-"):
        yield Mistyping(printed[1:], SlipKind.SIGN_ADDED, 1 / 2)
    else:
        yield Mistyping("-" + printed, SlipKind.SIGN_LOST, 1 / 2)


def _scaled(printed: str, decimals: int | None) -> Iterator[Mistyping]:
    sign, bare = ("-", printed[1:]) if printed.startswith("-") else ("", printed)
    whole, _, rest = bare.partition(".")
    for power in POWERS:
        longer = rest.ljust(power, "0")
        padded = whole.rjust(power + 1, "0")
        for parts in (
            (whole + longer[:power], longer[power:]),
            (padded[:-power], padded[-power:] + rest),
        ):
            yield Mistyping(
                sign + _tidy(*parts, decimals), kind_of_power(power), 1 / (2 * len(POWERS))
            )


def kind_of_power(power: int) -> SlipKind:
    """Return the kind of slip by which a figure is so many powers of ten off."""
    return SlipKind.WAN_FOR_YI if power == _WAN_TO_YI else SlipKind.POWER_OF_TEN


def _unclosed(printed: str, decimals: int | None) -> Iterator[Mistyping]:
    """Yield the text with the zeros at its end that a spreadsheet drops."""
    missing = (decimals or 0) - len(printed.partition(".")[2])
    if missing > 0:
        point = "" if "." in printed else "."
        yield Mistyping(f"{printed}{point}{'0' * missing}", SlipKind.ZERO_LEFT_OUT, 1)


def _tidy(whole: str, rest: str, decimals: int | None) -> str:
    """Return a number without leading zeros, with the zeros at its end that are usual."""
    whole = whole.lstrip("0") or "0"
    if decimals is not None:
        rest = rest.ljust(decimals, "0")
        while len(rest) > decimals and rest.endswith("0"):
            rest = rest[:-1]
    return f"{whole}.{rest}" if rest else whole
