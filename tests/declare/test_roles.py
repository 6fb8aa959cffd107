from bulletin.declare.column_settings import ColumnRole
from bulletin.declare.roles import Spot, find_head, with_group, with_roles
from bulletin.tables.from_source import read_text
from tests.declare.declared_tables import SEXES, table

TIDY = """\
Some regions
where,when,what,amount
North,2020,Total,5
,,A,2
,2021,Total,7
South,2020,Total,9
Note: rounded
"""


def test_a_head_is_the_first_cell_that_says_just_that() -> None:
    sheet = read_text(TIDY)

    assert find_head(sheet, "What") == Spot(1, 2)
    assert find_head(sheet, "amounts") is None


def test_a_file_is_cut_by_groups_and_keeps_its_lines() -> None:
    roles = {"where": ColumnRole.GROUP, "when": ColumnRole.GROUP}
    found = [(group, sheet.lines) for sheet, group in with_roles(read_text(TIDY), roles)]

    assert found == [
        ((("where", "North"), ("when", "2020")), (1, 2, 3, 4, 7)),
        ((("where", "North"), ("when", "2021")), (1, 2, 5, 7)),
        ((("where", "South"), ("when", "2020")), (1, 2, 6, 7)),
    ]


def test_the_labels_of_groups_are_gone_from_their_sheets_and_the_title_is_not() -> None:
    sheet, _ = with_roles(read_text(TIDY), {"where": ColumnRole.GROUP})[1]

    assert sheet.rows[0][0] == "Some regions"
    assert sheet.rows[2] == ("", "2020", "Total", "9")


def test_a_column_of_a_role_gets_the_head_that_says_so() -> None:
    ((sheet, group),) = with_roles(
        read_text("name,measured in,x,y\nA,kg,1,2\n"),
        {"measured in": ColumnRole.UNIT, "y": ColumnRole.IGNORED},
    )

    assert (sheet.rows, group) == ((("name", "unit", "x", ""), ("A", "kg", "1", "")), ())


def test_heads_that_are_not_there_are_passed_over() -> None:
    sheet = read_text(TIDY)

    assert with_roles(sheet, {"nowhere": ColumnRole.GROUP}) == [(sheet, ())]


def test_the_labels_of_a_group_are_kept_and_a_year_among_them_dates_the_columns() -> None:
    found = with_group(table(SEXES), (("Country", "France"), ("Year", "2021")))

    assert found.group == (("Country", "France"), ("Year", "2021"))
    assert [each.period.year for each in found.columns if each.period] == [2021] * 3


def test_a_group_without_a_year_dates_nothing() -> None:
    before = table(SEXES)

    assert with_group(before, (("Country", "France"),)).columns == before.columns
