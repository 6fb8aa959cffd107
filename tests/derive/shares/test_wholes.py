from bulletin.derive.shares.wholes import obstacle, whole
from bulletin.model.figures.unit import Unit
from bulletin.model.table.table import Role
from tests.derive.made_tables import LEVEL, made, parts

ROWS = {"All": "10", "North": "6", "East": "4", "West": "2", "South": "4"}
NESTED = (parts(0, 1, 4), parts(1, 2, 3))


def test_the_whole_of_a_part_is_its_nearest_total_or_the_root() -> None:
    table = made([LEVEL], ROWS, NESTED)

    assert whole(table, 2, nearest=True) == 1
    assert whole(table, 2, nearest=False) == 0
    assert whole(table, 0, nearest=False) is None


def test_what_stands_beside_a_hierarchy_is_part_of_nothing() -> None:
    table = made([LEVEL], {**ROWS, "Per head": "7"}, NESTED, {"Per head": Role.MEMO})

    assert whole(table, 5, nearest=True) is None


def test_a_level_is_part_of_another_unless_a_difference_or_a_unit_is_in_the_way() -> None:
    table = made([LEVEL], ROWS, NESTED)
    difference = NESTED[0]._replace(signs=(1, -1))
    all_tonnes, north = (each._replace(unit=Unit("t")) for each in table.items[:2])
    in_money = north._replace(unit=Unit("元"))

    assert not obstacle(table, 1, 0, 0)
    assert not obstacle(table._replace(items=(all_tonnes, north, *table.items[2:])), 1, 0, 0)
    assert obstacle(table._replace(items=(all_tonnes, in_money, *table.items[2:])), 1, 0, 0)
    assert "All" in obstacle(made([LEVEL], ROWS, (difference,)), 1, 0, 0)


def test_shares_of_what_does_not_add_up_mean_nothing() -> None:
    rates = NESTED[0]._replace(additive=False)

    assert "All" in obstacle(made([LEVEL], ROWS, (rates,)), 1, 0, 0)
