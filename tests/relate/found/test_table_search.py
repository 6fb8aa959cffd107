"""How much work the search of a whole table is: bulletin.relate.found.table_search."""

import pytest

from bulletin.model.table.relation_kind import RelationKind
from tests.effort import calls
from tests.relate.judging import judged


def table(rows: int, columns: int) -> str:
    """Return a table of figures without pattern, and their totals below."""
    body = [[(i * 7919 + j * 104729) % 9973 + 10 for j in range(columns)] for i in range(rows)]
    body.append([sum(column) for column in zip(*body, strict=True)])
    lines = [f"Place {i}," + ",".join(map(str, row)) for i, row in enumerate(body)]
    return "\n".join(["place," + ",".join(f"c{j}" for j in range(columns)), *lines, ""])


def test_the_total_of_every_column_is_found_in_a_large_table() -> None:
    found = judged(table(99, 30))

    assert sum(each.relation.kind == "sum" for each in found.verdicts) >= 30


@pytest.mark.slow
@pytest.mark.parametrize(("rows", "columns"), [(49, 30), (99, 15)])
def test_a_table_twice_as_large_takes_less_than_three_times_the_work(
    rows: int, columns: int
) -> None:
    larger = table(99, 30)
    judged(table(9, 5))  # what is read once, such as the kinds, is no work of the search

    assert calls(lambda: judged(larger)) < 3 * calls(lambda: judged(table(rows, columns)))


def test_shares_that_make_a_hundred_are_shares_of_levels_as_well() -> None:
    text = (
        "Year,0-14 (counts),0-14 (%),15+ (counts),15+ (%),Total (counts),Total (%)\n"
        "1921,3023351,34.4,5764598,65.6,8787949,100\n1931,3281776,31.6,7095010,68.4,10376786,100\n"
        "1941,3198551,27.8,8308104,72.2,11506655,100\n1951,4250717,30.3,9758712,69.7,14009429,100\n"
        "1961,6191922,34.0,12046325,66.0,18238247,100\n"
    )
    kinds = [each.relation.kind for each in judged(text).verdicts]

    assert kinds.count(RelationKind.SUM) == 10
    assert kinds.count(RelationKind.SHARE) == 10
