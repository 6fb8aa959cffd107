"""Claims that labels propose by their words: Total X, all rows up to the next total, like heads."""

import re
from collections.abc import Sequence

from bulletin.model.table.table import Evidence, Role
from bulletin.readings.claims import priors
from bulletin.readings.claims.priors import chance
from bulletin.readings.claims.sum_claim import ClaimPool, Proposer
from bulletin.readings.claims.view import View

_LEAST = 2
_SHORT = 3  # of two rows beside a total nobody says that they are all


def propose(view: View, pool: ClaimPool) -> None:
    """Propose what words for total and repeated labels may mean."""
    if view.across:
        _like_heads([head.split(" / ")[-1].strip().casefold() for head in view.labels], pool)
        if len({(each.measure, each.unit) for each in view.table.columns}) == 1:
            _sole(view, priors.SOLE_HEAD, pool)
        return
    plain = [" ".join(re.findall(r"\w+", label.casefold())) for label in view.labels]
    names = [label.casefold().strip() for label in view.labels]
    if len(set(names)) < len(names):
        from bulletin.readings.generators import lists_alike

        lists_alike.propose(view.table, names, pool)
    _like_heads(names, pool)
    totals = [i for i in range(view.size) if view.total[i]]
    _of_one_suffix(view, totals, pool)
    _sole(view, priors.SOLE, pool)
    for total in totals:
        _scopes(view, total, pool)
        before = [each for each in totals if each < total]
        if len(before) >= _LEAST:
            _add(pool, total, before, Proposer.SCOPE, priors.SUBTOTALS)
    for total, label in enumerate(plain):
        if match := re.match(r"(?:.* )?(?:sub)?total (.+)$", label):
            _prefixed(view, total, [p.startswith(match[1]) for p in plain], pool)


def _of_one_suffix(view: View, totals: Sequence[int], pool: ClaimPool) -> None:
    """
    Propose for each of several totals the rows whose labels end in the same brackets.

    `0 to 14 years (counts)`, `0 to 14 years (%)` and so on, up to `Total (counts)`, `Total (%)`.
    """
    ends = [label[label.rfind("(") :] if label.endswith(")") else "" for label in view.labels]
    for total in totals if len(set(ends)) > 1 else ():
        parts = [i for i in range(view.size) if ends[i] == ends[total] and i not in totals]
        if ends[total] and len(parts) >= _LEAST:
            _add(pool, total, parts, Proposer.PREFIX, priors.PREFIX)


def _add(pool: ClaimPool, total: int, parts: Sequence[int], source: Proposer, prior: float) -> None:
    pool.add(total, parts, source, chance(prior), Evidence.MARKER)


def _sole(view: View, prior: float, pool: ClaimPool) -> None:
    """Propose for the only total, at either end of a list, all the others."""
    totals = [i for i in range(view.size) if view.total[i]]
    rows = [i for i in view.printed if not view.across or view.showing >> i & 1]
    if len(totals) == 1 and len(rows) > _SHORT and totals[0] in (rows[0], rows[-1]):
        parts = [i for i in rows if i != totals[0]]
        for some in (parts, *without_marked(view, parts)):
            pool.add(totals[0], some, Proposer.SOLE, prior, Evidence.MARKER)


def without_marked(view: View, rows: Sequence[int]) -> list[list[int]]:
    """
    Return rows, or columns, without those that a label calls of which, where there are any.

    Where nothing but a label says so, only the row that it stands in may be meant, or all
    down to the next whole: both are returned.
    """
    if view.across:
        marked = {i for i in rows if view.table.columns[i].of_which}
    else:
        marked = {i for i in rows if view.table.items[i].role is Role.OF_WHICH}
    first = {i for i in marked if i - 1 not in marked}
    ways = ([i for i in rows if i not in left_out] for left_out in (marked, first) if left_out)
    return [list(way) for way in dict.fromkeys(map(tuple, ways)) if len(way) >= _LEAST]


def _scopes(view: View, total: int, pool: ClaimPool) -> None:
    """Propose all that stands between a total and the one before, or the one after."""
    first = total
    while first and not view.total[first - 1]:
        first -= 1
    if total - first >= _LEAST:
        _add(pool, total, range(first, total), Proposer.SCOPE, priors.SCOPE)
    last = total + 1
    while last < view.size and not view.total[last]:
        last += 1
    if last - total > _LEAST:
        _add(pool, total, range(total + 1, last), Proposer.SCOPE, priors.SCOPE_BELOW)


def _prefixed(view: View, total: int, begins: Sequence[bool], pool: ClaimPool) -> None:
    """Propose for Total X the rows above that begin with X, and all from the first of them."""
    fitting = [i for i in range(total) if begins[i] and not view.total[i]]
    if len(fitting) >= _LEAST:
        _add(pool, total, fitting, Proposer.PREFIX, priors.PREFIX)
    if fitting and total - fitting[0] >= _LEAST:
        _add(pool, total, range(fitting[0], total), Proposer.PREFIX, priors.PREFIX_RUN)


def _like_heads(words: Sequence[str], pool: ClaimPool) -> None:
    """Propose the first, or the last, of the series with one label as total of the others."""
    groups: dict[str, list[int]] = {}
    for i, word in enumerate(words):
        groups.setdefault(word, []).append(i)
    for word, group in groups.items():
        if word and len(group) > _LEAST:
            pool.add(group[0], group[1:], Proposer.HEAD, chance(priors.SAME_HEAD))
            pool.add(group[-1], group[:-1], Proposer.HEAD, chance(priors.SAME_HEAD))
