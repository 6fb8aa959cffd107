"""Claims that codes propose: 1070 is the sum of 1000 to 1069, 11.9 that of 11.1, 11.3 and 11.5."""

import re
from collections.abc import Iterator, Sequence

from bulletin.model.table.table import Evidence
from bulletin.readings.claims import priors
from bulletin.readings.claims.sum_claim import ClaimPool, Proposer
from bulletin.readings.claims.view import View

_CODED = 0.6  # of all labels must begin with a code
_FEWEST = 6
_LEAST = 2
_LONGEST = 4
_TOTALS = "09"  # what the code of a total ends in


def propose(view: View, pool: ClaimPool) -> None:
    """
    Propose for each code that ends like that of a total the open codes above that begin alike.

    Codes ascend within a list, and a list begins anew where they fall. What adds up to a
    total in all lines is taken as its part and stands open no longer.
    """
    codes = [_code(item.printed) for item in view.table.items]
    if sum(map(bool, codes)) < max(_FEWEST, _CODED * view.size):
        return
    stack: list[int] = []
    for total, code in enumerate(codes):
        if stack and code and codes[stack[-1]] > code:
            stack.clear()
        if code:
            folded = _total(view, codes, stack, total, pool)
            stack = [each for each in stack if each not in folded] + [total]


def _total(
    view: View, codes: Sequence[str], stack: Sequence[int], total: int, pool: ClaimPool
) -> Sequence[int]:
    """Propose what one code may be the total of; return those that add up to it in all lines."""
    folded: Sequence[int] = ()
    if codes[total][-1] not in _TOTALS:
        return folded
    for parts in _alike(codes, stack, codes[total]):
        if len(parts) >= _LEAST:
            pool.add(total, parts, Proposer.CODES, priors.CODED, Evidence.CODE)
        if not folded and _adds_up(view, total, parts):
            folded = parts
    return folded


def _code(label: str) -> str:
    match = re.match(r"\s*(\d{3,5}|\d{1,3}\.\d{1,2})(?=\s)", label)
    return match[1] if match else ""


def _alike(codes: Sequence[str], stack: Sequence[int], code: str) -> Iterator[list[int]]:
    """Yield the open items whose codes share the first digits, the longest common first."""
    before: list[int] = []
    for length in range(min(_LONGEST, len(code)) - 1, -1, -1):
        parts = [each for each in stack if codes[each][:length] == code[:length]]
        if parts and parts != before:
            before = parts
            yield parts


def _adds_up(view: View, total: int, parts: Sequence[int]) -> bool:
    """Tell whether no line speaks against a sum, and one bears it out."""
    held = 0
    for line in view.lines:
        gap = line.middle[total] - sum(line.middle[part] for part in parts)
        room = line.half[total] + sum(line.half[part] for part in parts)
        if abs(gap) > room:
            return False
        held += bool(line.filled >> total & 1)
    return held > 0
