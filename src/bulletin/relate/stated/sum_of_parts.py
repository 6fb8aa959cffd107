"""A total is the sum of its parts; of-which parts are at most their whole."""

from collections.abc import Iterator, Sequence
from itertools import product

from bulletin.messages.message import Message, joined
from bulletin.model.table.cell import Mark
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import (
    Addition,
    Breakdown,
    Evidence,
    Measure,
    Table,
    mixes_levels,
)
from bulletin.relate.constraints.constraint import AtMost, Constraint, Sum
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network, additive, silent
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated

SURE = 0.995  # an error needs so much against every other reading of the table
LIKELY = 0.95  # a warning
_SEVERAL = 3  # lines that bear out what only figures show, before it says which figure is wrong
_ALL = 100  # per cent
_TWO_WAYS = Message.of("untested.two.ways")


@stated(turn=1)
def find(network: Network) -> Iterator[Relation]:
    """Yield the sums that were chosen in each of their lines, and every list of some parts."""
    for addition in network.table.additions or ():
        lines = len(network.table.items if addition.across else network.table.columns)
        for line in range(lines):
            yield from in_line(network, addition, line)
    for breakdown in network.table.breakdowns:
        if breakdown.additive and not breakdown.exhaustive and not breakdown.signs:
            for column, some in product(network.table.columns, _added(breakdown)):
                yield from _in_column(network, some, column.index)


def _added(breakdown: Breakdown) -> Iterator[Breakdown]:
    """Yield what together is at most the whole: each part alone where some count things twice."""
    if not breakdown.overlapping:
        yield breakdown
    else:
        yield from (breakdown._replace(parts=(part,)) for part in breakdown.parts)


def in_line(network: Network, addition: Addition, line: int) -> Iterator[Relation]:
    """Yield the sum of an addition in one line, if it is due there."""
    table = network.table
    keys = [
        (line, each) if addition.across else (each, line)
        for each in (addition.total, *addition.parts)
    ]
    held = line in addition.held
    if not table.figure(*keys[0]) or not any(table.figure(*key) for key in keys[1:]):
        return
    if not held and (_no_sum(network, keys) or not _due(table, addition, keys, line)):
        return
    if not _are_alike(table, keys) or _of_each_list(network, addition, line):
        return
    wrong = addition.failed.get(line, 0.0)
    if held or wrong >= LIKELY:
        tested = _tested(network, addition, keys, wrong)
        perhaps = _with_undecided(network, addition, line, tested)
        if held:
            yield perhaps
        elif _feasible_as_printed(network, perhaps, keys):
            yield _open(network, addition, keys, failed=True)
        else:
            yield tested
    else:
        yield _open(network, addition, keys, failed=line in addition.failed)


def _of_each_list(network: Network, addition: Addition, line: int) -> bool:
    """
    Tell whether parts are shares of something else than their total is.

    Of their total, itself a share of another whole; of a part of it, or of what is not printed.
    """
    if addition.across or network.table.columns[line].measure is not Measure.SHARE:
        return False
    from bulletin.relate.shares_of_groups import of_total
    from bulletin.relate.whole_of_shares import elsewhere, of_parent

    held, named = line in addition.held, not of_total(network.table.columns[line])
    if (not held and elsewhere(network, line)) or (
        (named or not held) and _of_other_wholes(network, addition, line)
    ):
        return True
    return network.table.items[addition.total].parent is not None and of_parent(network, line)


def _of_other_wholes(network: Network, addition: Addition, line: int) -> bool:
    """Tell whether a part is a share of another line than the rest, as its level bears out."""
    from bulletin.relate.shares_of_groups import whole_of_each

    wholes = network.once(whole_of_each, line)
    found = {wholes[part] for part in addition.parts if part in wholes}
    own = wholes.get(addition.total, addition.total)
    return len(found) > 1 or (found == {addition.total} and own != addition.total)


def _are_alike(table: Table, keys: Sequence[tuple[int, int]]) -> bool:
    """Tell whether figures are of one unit, and no levels beside what only compares them."""
    return table.in_one_unit(keys) and not mixes_levels({table.measure(*key) for key in keys})


def _no_sum(network: Network, keys: Sequence[tuple[int, int]]) -> bool:
    """
    Tell whether figures that do not add up are none that should.

    Rates of change make no sum: where a few happen to add up, that others do not speaks
    against nobody. Nor do shares that add up to 100: they are of the total above them, whose
    own share is of another whole.
    """
    measures = {network.table.measure(*key) for key in keys}
    if measures & {Measure.GROWTH, Measure.INDEX}:
        return True
    if measures != {Measure.SHARE}:
        return False
    parts = tuple(network.figure(*key) for key in keys[1:] if network.table.figure(*key))
    return feasible((Sum(parts, (1,) * len(parts), _ALL),), network)


def _due(table: Table, addition: Addition, keys: Sequence[tuple[int, int]], line: int) -> bool:
    """Tell whether a sum is due that does not hold: it fails, or a part of it is not printed."""
    if line in addition.failed:
        sure = addition.failed[line] >= LIKELY or len(addition.held) >= len(addition.failed)
        return sure or all(additive(table, *key) for key in keys)
    counted = Measure.LEVEL, Measure.SHARE, Measure.CHANGE, Measure.POINTS, Measure.UNKNOWN
    missing = any(table.figure(*key) is None for key in keys)
    return missing and all(table.measure(*key) in counted for key in keys)


def _tested(
    network: Network, addition: Addition, keys: Sequence[tuple[int, int]], wrong: float
) -> Relation:
    """Return a sum in which what is blank or a dash stands for nothing."""
    table = network.table
    printed = [
        key for key in keys[1:] if (cell := table.cell(*key)) and cell.mark is not Mark.BLANK
    ]
    target = network.figure(*keys[0])
    parts = tuple(network.figure(*key) for key in printed)
    filled = tuple(network.figure(*key) for key in printed if table.figure(*key))
    nil = _nothing(network, keys[0], len(keys) - 1 - len(filled))
    variables = (target, *filled, *nil)
    constraint = Sum(variables, (-1, *[1] * (len(variables) - 1)))
    return Relation(
        RelationKind.SUM, target, parts, (constraint,), addition.evidence,
        joint=_joint(addition), firm=not wrong or wrong >= SURE, signs=(1,) * len(parts),
    )  # fmt: skip


def _with_undecided(network: Network, addition: Addition, line: int, tested: Relation) -> Relation:
    """Return a sum with room for what may be a part of it or not."""
    (constraint,) = tested.constraints
    signs = dict.fromkeys(addition.undecided, 1) | {
        part: -1 for part in addition.parts if part in addition.undecided
    }
    cells = [(line, each) if addition.across else (each, line) for each in signs]
    printed = [cell for cell in cells if network.table.figure(*cell)]
    if not printed or not isinstance(constraint, Sum):
        return tested
    perhaps = tuple(_perhaps(network, cell) for cell in printed)
    ways = [sign for cell, sign in zip(cells, signs.values(), strict=True) if cell in printed]
    wider = Sum((*constraint.variables, *perhaps), (*constraint.signs, *ways), constraint.constant)
    return tested._replace(constraints=(wider,))


def _feasible_as_printed(
    network: Network, tested: Relation, keys: Sequence[tuple[int, int]]
) -> bool:
    """Tell whether a sum can hold, if only of shares of levels as they are printed."""
    from bulletin.relate.shares_of_printed import with_levels

    return feasible(with_levels(network, tested, keys).constraints, network)


def _is_bound(network: Network, addition: Addition, keys: Sequence[tuple[int, int]]) -> bool:
    """Tell whether what is printed of a list is at most its total."""
    from bulletin.relate.parts_beyond_total import may_exceed_total

    return not may_exceed_total(network, addition, keys)


def _perhaps(network: Network, cell: tuple[int, int]) -> int:
    """Return a variable that is a figure or nothing, or anything between."""
    low, high = network.exact[network.figure(*cell)]
    return network.latent((min(low, 0), max(high, 0)))


def _joint(addition: Addition) -> bool:
    """Tell whether a sum is certain enough to say which figure is wrong."""
    if addition.evidence is Evidence.ARITHMETIC:
        return addition.probability >= SURE and len(addition.held) >= _SEVERAL
    return addition.probability >= (SURE if addition.evidence is Evidence.MARKER else LIKELY)


def _nothing(network: Network, key: tuple[int, int], count: int) -> tuple[int, ...]:
    """Return what blanks and dashes may hide: each less than the total could show of it."""
    low, high = network.exact[network.figure(*key)]
    room = (high - low) / 2 * count
    return (network.latent((-room, room)),) if count else ()


def _open(
    network: Network, addition: Addition, keys: Sequence[tuple[int, int]], *, failed: bool
) -> Relation:
    """Return a sum that can be read in two ways, or of which something is not printed."""
    table = network.table
    missing = [key for key in keys[1:] if not table.figure(*key)]
    target = network.figure(*keys[0])
    parts = tuple(network.figure(*key) for key in keys[1:])
    constraints: tuple[Constraint, ...] = (Sum((target, *parts), (-1, *[1] * len(parts))),)
    reason = joined(silent(table, *key) for key in missing)
    if failed and not missing:
        constraints, reason = (), _TWO_WAYS
    elif missing and not failed and _is_bound(network, addition, keys):
        shown = tuple(network.figure(*key) for key in keys[1:] if table.figure(*key))
        constraints += (AtMost((target, *shown)),)  # what is printed may exceed the total
    return Relation(
        RelationKind.SUM, target, parts, constraints, addition.evidence, reason,
        joint=addition.evidence is not Evidence.ARITHMETIC, signs=(1,) * len(parts),
    )  # fmt: skip


def _in_column(network: Network, breakdown: Breakdown, column: int) -> Iterator[Relation]:
    table = network.table
    keys = [(item, column) for item in (breakdown.total, *breakdown.parts)]
    if not all(additive(table, *key) for key in keys):
        return
    if table.columns[column].measure is Measure.SHARE:
        from bulletin.relate.whole_of_shares import elsewhere, of_parent

        if of_parent(network, column) or elsewhere(network, column):
            return  # each list adds to 100 by itself, or is a list of rates
    if table.figure(*keys[0]) is None or not table.in_one_unit(keys):
        return
    printed = [key for key in keys[1:] if table.figure(*key)]
    if not printed or _may_exceed(table, keys, column):
        return
    target = network.figure(*keys[0])
    parts = tuple(network.figure(*key) for key in printed)
    yield Relation(
        RelationKind.OF_WHICH, target, parts, (AtMost((target, *parts)),), breakdown.evidence,
        joint=_each_is_marked(table, breakdown),
    )  # fmt: skip


def _each_is_marked(table: Table, breakdown: Breakdown) -> bool:
    """Tell whether each part is set in or marked by itself: others may go on with the total."""
    host = _blanks_before(table.items[breakdown.total].printed)
    return len(breakdown.parts) == 1 or all(
        _blanks_before(part.printed) > host or part.printed.strip() != part.label
        for part in (table.items[each] for each in breakdown.parts)
    )


def _blanks_before(printed: str) -> int:
    return len(printed) - len(printed.lstrip())


def _may_exceed(table: Table, keys: Sequence[tuple[int, int]], column: int) -> bool:
    """Tell whether a part may be more than its whole, since another part is less than nothing."""
    if any(table.measure(*key) in (Measure.CHANGE, Measure.POINTS) for key in keys):
        return True
    beside = [(each.index, column) for each in table.children(keys[0][0])]
    return any((f := table.figure(*key)) and f.digits < 0 for key in (*keys, *beside))
