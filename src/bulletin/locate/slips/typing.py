"""
Which printed texts a typing slip could have made of which true ones, and how likely.

Given what is printed, every text is produced from which one slip of the fingers leads
to it, with the probability of that slip. Frequencies of the kinds of slips follow what
copy-typists do most (a wrong key, two keys exchanged, a key missed or struck twice);
they only weigh rivals against each other, so that their order matters more than their
size. Sources: Damerau 1964 (four kinds cover four slips in five); Scholtus 2009.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

_SUBSTITUTED, _TRANSPOSED, _DROPPED, _DOUBLED = 0.34, 0.14, 0.12, 0.10
_INSERTED, _POINT, _SIGN, _UNIT, _UNCLOSED = 0.05, 0.10, 0.05, 0.03, 0.10

_KEYPAD = {
    "0": "12", "1": "024", "2": "0135", "3": "026", "4": "157",
    "5": "2468", "6": "359", "7": "48", "8": "579", "9": "68",
}  # fmt: skip
_ACROSS = 0.1  # as likely to exchange two digits with the point between them
_NEAR = 0.6  # of wrong keys are a neighbour on the keypad
_WAN_TO_YI = 4
_POWERS = (1, 2, 3, _WAN_TO_YI)
_WELL_FORMED = re.compile(r"(?!-[0.]*$)-?(0|[1-9]\d*)(\.\d+)?")


@dataclass(frozen=True, slots=True)
class Slip:
    """A true text, the slip that made the printed one of it, and the chance of just that."""

    true: str
    name: str
    chance: float


def slips_to(printed: str, decimals: int | None = None) -> Iterator[Slip]:
    """
    Yield every text of which one slip makes `printed`, a plain decimal text.

    `decimals` are those that the column is printed with, where it has a custom: a
    wrong power of ten leaves zeros behind that the true text does not have.

    >>> [each.true for each in slips_to("12") if each.name == "two digits transposed"]
    ['21']
    """
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


def likeliest(printed: str, decimals: int | None = None) -> dict[str, Slip]:
    """Return for each true text its likeliest slip, with the chances of all its slips added."""
    found: dict[str, Slip] = {}
    for slip in slips_to(printed, decimals):
        if not _WELL_FORMED.fullmatch(slip.true):
            continue
        rival = found.get(slip.true)
        if rival is None:
            found[slip.true] = slip
        else:
            best = max(rival, slip, key=lambda each: each.chance)
            found[slip.true] = Slip(slip.true, best.name, rival.chance + slip.chance)
    return found


def _digits(text: str) -> list[int]:
    return [place for place, character in enumerate(text) if character.isdigit()]


def _substituted(printed: str) -> Iterator[Slip]:
    places = _digits(printed)
    for place in places:
        typed = printed[place]
        for meant in "0123456789":
            if meant == typed:
                continue
            near = _NEAR / len(_KEYPAD[meant]) if typed in _KEYPAD[meant] else 0
            chance = _SUBSTITUTED / len(places) * (near + (1 - _NEAR) / 9)
            true = printed[:place] + meant + printed[place + 1 :]
            yield Slip(true, "one digit mistyped", chance)


def _transposed(printed: str) -> Iterator[Slip]:
    digits = pairwise(_digits(printed))
    pairs = [(one, other) for one, other in digits if printed[one] != printed[other]]
    touching = sum(other == one + 1 for one, other in pairs)
    for one, other in pairs:
        letters = list(printed)
        letters[one], letters[other] = letters[other], letters[one]
        share = 1 / touching if other == one + 1 else _ACROSS
        yield Slip("".join(letters), "two digits transposed", _TRANSPOSED * share)


def _dropped(printed: str) -> Iterator[Slip]:
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
            yield Slip(true, "one digit dropped", _DROPPED * run / count)


def _unfinished(printed: str) -> Iterator[Slip]:
    """Yield the texts of which the last digit is missing, so that a point stands at the end."""
    for digit in "0123456789":
        yield Slip(printed + digit, "one digit dropped", _DROPPED / 10)


def _added(printed: str) -> Iterator[Slip]:
    places = _digits(printed)
    count = len(places) - 1
    for place in places:
        if count < 1:
            return
        true = printed[:place] + printed[place + 1 :]
        doubled = place > 0 and printed[place - 1] == printed[place]
        if doubled:
            yield Slip(true, "one digit doubled", _DOUBLED / count)
        yield Slip(true, "one digit too many", _INSERTED / (count + 1) / 10)


def _pointed(printed: str) -> Iterator[Slip]:
    sign, bare = ("-", printed[1:]) if printed.startswith("-") else ("", printed)
    whole, _, rest = bare.partition(".")
    digits, name = whole + rest, "decimal point moved" if rest else "decimal point lost"
    # A lost point may have stood anywhere; a moved one stood one place off.
    places = (len(whole) - 1, len(whole) + 1) if rest else range(1, len(digits))
    for place in places:
        before, after = digits[:place].lstrip("0") or "0", digits[place:]
        yield Slip(f"{sign}{before}.{after}" if after else sign + before, name, _POINT / 2)


def _signed(printed: str) -> Iterator[Slip]:
    if printed.startswith("-"):
        yield Slip(printed[1:], "sign added", _SIGN / 2)
    else:
        yield Slip("-" + printed, "sign lost", _SIGN / 2)


def _scaled(printed: str, decimals: int | None) -> Iterator[Slip]:
    sign, bare = ("-", printed[1:]) if printed.startswith("-") else ("", printed)
    whole, _, rest = bare.partition(".")
    for power in _POWERS:
        name = "万 and 亿 exchanged" if power == _WAN_TO_YI else "wrong power of ten"
        longer = rest.ljust(power, "0")
        padded = whole.rjust(power + 1, "0")
        for parts in (
            (whole + longer[:power], longer[power:]),
            (padded[:-power], padded[-power:] + rest),
        ):
            yield Slip(sign + _tidy(*parts, decimals), name, _UNIT / 8)


def _unclosed(printed: str, decimals: int | None) -> Iterator[Slip]:
    """Yield the text with the zeros at its end that a spreadsheet drops."""
    missing = (decimals or 0) - len(printed.partition(".")[2])
    if missing > 0:
        point = "" if "." in printed else "."
        yield Slip(f"{printed}{point}{'0' * missing}", "closing zero left out", _UNCLOSED)


def _tidy(whole: str, rest: str, decimals: int | None) -> str:
    """Return a number without leading zeros, with the zeros at its end that are custom."""
    whole = whole.lstrip("0") or "0"
    if decimals is not None:
        rest = rest.ljust(decimals, "0")
        while len(rest) > decimals and rest.endswith("0"):
            rest = rest[:-1]
    return f"{whole}.{rest}" if rest else whole
