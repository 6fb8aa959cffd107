from bulletin.declare.grouped import with_group
from tests.declare.declared_tables import SEXES, table


def test_the_labels_of_a_group_are_kept_and_a_year_among_them_dates_the_columns() -> None:
    found = with_group(table(SEXES), (("Country", "France"), ("Year", "2021")))

    assert found.group == (("Country", "France"), ("Year", "2021"))
    assert [each.period.year for each in found.columns if each.period] == [2021] * 3


def test_a_group_without_a_year_dates_nothing() -> None:
    before = table(SEXES)

    assert with_group(before, (("Country", "France"),)).columns == before.columns
