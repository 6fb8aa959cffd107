from bulletin.api.tables.other_releases import other_tables_of, shelved
from bulletin.relate.searching import Bond
from tests.api.tables.titled_tables import SOURCES_OF_TWO_YEARS, source


def bonds(*sources: tuple[str, str]) -> list[tuple[Bond, str]]:
    """Return what the other tables are to the first one."""
    read = [source(path, text) for path, text in sources]
    path, table = read[0]
    return [(each.bond, each.path) for each in other_tables_of(table, path, shelved(read))]


def test_last_years_table_of_one_series_holds_the_previous_levels() -> None:
    assert bonds(*SOURCES_OF_TWO_YEARS) == [(Bond.PREVIOUS, "2019.csv")]


def test_the_same_year_in_another_file_holds_the_very_same_figures() -> None:
    (path, text), _ = SOURCES_OF_TWO_YEARS

    assert bonds((path, text), ("again.csv", text)) == [(Bond.SAME, "again.csv")]


def test_another_place_or_other_items_are_another_series() -> None:
    now, (path, text) = SOURCES_OF_TWO_YEARS
    items = text.replace("原煤,", "食盐,").replace("生铁,", "精铜,").replace("水泥,", "玻璃,")

    assert bonds(now, (path, text.replace("焦作市", "洛阳市"))) == []
    assert bonds(now, (path, items)) == []


def test_figures_in_units_that_differ_in_kind_are_not_compared() -> None:
    now, (path, text) = SOURCES_OF_TWO_YEARS
    ((_, table), *_) = read = [source(*now), source(path, text.replace("万吨", "亿元"))]
    found = other_tables_of(table, now[0], shelved(read))

    assert [dict(each.cells) for each in found] == [{}] * len(found)


def test_multipliers_are_kept_beside_the_figures() -> None:
    now, (path, text) = SOURCES_OF_TWO_YEARS
    ((_, table), *_) = read = [source(*now), source(path, text.replace("万吨", "吨"))]
    (found,) = other_tables_of(table, now[0], shelved(read))

    assert set(found.exponents.values()) == {0}
    assert len(found.cells) == 4


def test_a_name_under_which_one_year_has_many_tables_singles_out_nothing() -> None:
    now, _ = SOURCES_OF_TWO_YEARS
    cities = [source(f"city{number}.csv", now[1]) for number in range(5)]

    assert shelved(cities) == {}
