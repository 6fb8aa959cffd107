"""Accounts of what no sum, difference or change ties: asked last, as rates left over are."""

from collections.abc import Iterable, Iterator

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Table
from bulletin.relate.found.accounts import find_accounts
from bulletin.relate.found.integer_matrix import Direction, IntegerMatrix
from bulletin.relate.found.stated_series import RATES
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_TIED = RelationKind.SUM, RelationKind.DIFFERENCE, RelationKind.CHANGE


def accounts_left_over(
    sight: IntegerMatrix, network: Network, relations: Iterable[Relation]
) -> Iterator[Relation]:
    """Yield the accounts, line by line, whose targets none of the relations ties already."""
    which = 0 if sight.direction is Direction.ITEMS else 1
    tied, rates = set[int](), set[int]()
    for each in relations:
        cells = [cell for one in (each.target, *each.parts) if (cell := network.cells[one])]
        if len({cell[1 - which] for cell in cells}) == 1:
            series = [cell[which] for cell in cells]
            if each.kind in _TIED:
                tied.update(series)
            elif each.kind in RATES:
                rates.add(series[0])
    kinds = [
        None if each in rates else _kind_of_entry(sight, network.table, each)
        for each in range(sight.series)
    ]
    for account in find_accounts(sight, kinds, tied):
        from bulletin.relate.found.to_relations import of_account  # few tables have one

        yield from of_account(sight, account, network)


def _kind_of_entry(sight: IntegerMatrix, table: Table, series: int) -> object:
    """Return what entries of an account have in common: a unit; years of one thing are none."""
    item, column = sight.cell(series, 0)
    named = table.items[item] if sight.direction is Direction.ITEMS else table.columns[column]
    if named.period and not named.period.left_out(named.label):
        return None
    unit = table.unit(item, column)
    return (unit.base, unit.exponent) if unit else ()
