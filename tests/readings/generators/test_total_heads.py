from bulletin.readings.generators.total_heads import total_heads
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand

ROWS = "North,1,2,3,4,5,6\nSouth,7,8,9,10,11,12\n"


def covered(*heads: str) -> dict[int, list[tuple[int, ...]]]:
    """Return, for each column called a total, the sides that it may cover, all from 1."""
    (table,) = understand(read_text("\n".join([*heads, ROWS]), "<text>"))
    return {
        head.column + 1: [tuple(each + 1 for each in side) for side in head.sides]
        for head in total_heads(table.columns)
    }


def test_a_total_may_cover_the_columns_on_either_side_the_nearest_first() -> None:
    assert covered("item,a,b,Total,c,d,e") == {3: [(2, 1), (4, 5, 6)]}
    assert covered("地区,合计,甲,乙,丙,丁,戊") == {1: [(2, 3, 4, 5, 6)]}


def test_heads_use_the_words_of_item_labels() -> None:
    for head in ("Both sexes", "All causes", "Persons", "Grand total", "总计", "全部"):
        assert covered(f"item,{head},a,b,c,d,e") == {1: [(2, 3, 4, 5, 6)]}
    assert covered("item,Everybody,a,b,c,d,e") == {}


def test_shares_and_of_which_columns_are_no_parts() -> None:
    assert covered("item,Total,a,Share (%),b,其中：x,c") == {1: [(2, 4, 6)]}


def test_another_unit_or_another_time_ends_the_columns_that_are_covered() -> None:
    assert covered("item,合计（万人）,男（万人）,女（万人）,面积（亩）,x,y") == {1: [(2, 3)]}
    assert covered("item,2020,2021,2022,2023,2024,Total") == {}


def test_a_total_under_a_spanner_covers_nothing_beyond_it() -> None:
    assert covered(",Exports,,,Imports,,", "item,EU,Other,Total,Total,EU,Other") == {
        3: [(2, 1)],
        4: [(5, 6)],
    }


def test_a_spanner_that_is_a_total_covers_the_same_head_under_the_others() -> None:
    found = covered(",Total,,Urban,,Rural,", "item,Men,Women,Men,Women,Men,Women")

    assert found == {1: [(3, 5)], 2: [(4, 6)]}
