"""
Location quotients: the share of a part in one place against its share in all places together.

Above 1 a place is more specialised in the part than all together; weighted by what the places
hold of the whole, the quotients of a part have the mean 1.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from bulletin.derive.arithmetic.quotients import share_of
from bulletin.derive.arithmetic.working import Known, Working, ends_of
from bulletin.derive.figures.percent import per_cent, quotient_text
from bulletin.derive.figures.printed import cell_position, level
from bulletin.derive.shares.wholes import obstacle, whole
from bulletin.model.derived.lines import ShareBasis, ShareLine
from bulletin.model.files.position import Origin
from bulletin.model.table.table import Measure
from bulletin.relate.column_pairs import columns_of
from bulletin.relate.constraints.constraint import Sum
from bulletin.relate.judge import Judged


class _Held(NamedTuple):
    """What a place holds of a part and of its whole, and the line that says so."""

    part: Known
    whole: Known
    line: ShareLine


def location_quotients(
    sources: Sequence[tuple[Judged, Origin]], across: Sequence[str]
) -> Iterator[ShareLine]:
    """
    Yield the share and the quotient of each part in each place of a panel.

    Places are the labels under the heads `across`; all else is the same for those that are
    compared. One of them that is the sum of all others stands for all together, else their
    sum does. The two shares are taken as independent, which can widen a quotient but never
    exclude the truth.
    """
    held: dict[tuple[str, ...], list[_Held]] = {}
    for judged, origin in sources:
        heads = {head for head, _ in judged.table.group}
        if set(across) <= heads:
            for key, each in _held(judged, origin, across):
                held.setdefault(key, []).append(each)
    for places in held.values():
        if len(places) > 1:
            yield from _quotients(places)


def _held(
    judged: Judged, origin: Origin, across: Sequence[str]
) -> Iterator[tuple[tuple[str, ...], _Held]]:
    table = judged.table
    fixed = [label for head, label in table.group if head not in across]
    group = " / ".join(label for _, label in table.group)
    for column in columns_of(table, Measure.LEVEL):
        for item in table.items:
            of = whole(table, item.index, nearest=False)
            part = level(judged, item.index, column.index)
            if of is None or part is None or obstacle(table, item.index, of, column.index):
                continue
            base = level(judged, of, column.index)
            if base is not None:
                at = cell_position(table, item.index, column.index)
                label = table.items[of].label
                line = ShareLine(origin, group, item.label, label, at, column=column.label)
                line = replace(line, depth=item.depth, role=item.role)
                yield (
                    (origin.path, *fixed, column.label, label, item.label),
                    _Held(part, base, line),
                )


def _quotients(places: Sequence[_Held]) -> Iterator[ShareLine]:
    together = next((each for each in places if _is_sum(each, places)), None)
    alone = [each for each in places if each is not together]
    part = together.part if together else _sum([each.part for each in alone])
    base = together.whole if together else _sum([each.whole for each in alone])
    usual = share_of(part, base)
    for each in alone:
        share = share_of(each.part, each.whole)
        quotient = share and usual and share_of(share, usual)
        scaled = quotient and quotient.shifted(-2)
        yield replace(
            each.line,
            share=ends_of(share),
            shown=per_cent(share),
            basis=ShareBasis.QUOTIENT,
            quotient=ends_of(scaled),
            shown_quotient=quotient_text(scaled),
        )


def _is_sum(mine: _Held, places: Sequence[_Held]) -> bool:
    """Tell whether a place holds, part and whole, what all others hold together."""
    others = [each for each in places if each is not mine]
    if len(others) < 2:  # noqa: PLR2004 - one other that holds as much is no sum
        return False
    part, base = _sum([each.part for each in others]), _sum([each.whole for each in others])
    return part.ends.overlaps(mine.part.ends) and base.ends.overlaps(mine.whole.ends)


def _sum(known: Sequence[Known]) -> Known:
    working = Working()
    total = working.unknown()
    variables = (*(working.given(each) for each in known), total)
    working.tie(Sum(variables, (*(1 for _ in known), -1)))
    (found,) = working.left([total])
    if found is None:
        raise ValueError(known)  # sums of what is known are known
    return found
