import pytest

from bulletin.api.examine import examine_text
from bulletin.tables.source import read_text
from bulletin.understand.text.decimal_mark import commas_part_decimals
from tests.understand.understood_table import table

GERMAN = "Land;2021;Anteil in %\nBayern;12.614,2;68,3\nBremen;950,0;5,1\nHessen;4.901,1;26,6\n"


@pytest.mark.parametrize(
    ("text", "commas"),
    [
        (GERMAN, True),
        ("a;b;c\nx;1,5;2,5\ny;3,5;4,25\n", True),
        ("a;b;c\nx;1.050;2.300\ny;950;4.250\n", True),
        ('a,b,c\nx,"1,050","2,300"\ny,950,"4,250"\n', False),
        ('a,b,c\nx,"1,5",2.5\ny,3.5,4.25\n', False),
        ("a;b;c\nx;1.050;2.3\ny;0.950;4.250\n", False),
        ("a,b,c\nx,1.050,2.300\ny,9.501,4.250\n", False),
        ("a,b\nx,1\ny,2\n", False),
    ],
)
def test_the_decimal_mark_is_that_of_all_numbers_of_a_sheet(text: str, *, commas: bool) -> None:
    assert commas_part_decimals(read_text(text)) is commas


def test_continental_numbers_are_read_and_not_called_slips() -> None:
    figures = [cell.figure for cell in table(GERMAN).cells.values() if cell.figure]

    assert [str(figure) for figure in figures] == [
        "12614.2",
        "68.3",
        "950.0",
        "5.1",
        "4901.1",
        "26.6",
    ]
    assert not examine_text(GERMAN).findings


def test_thousands_with_points_are_no_decimals_where_semicolons_part_cells() -> None:
    read = table("Land;2021;2022\nBayern;1.050;1.100\nBremen;950;960\nGesamt;2.000;2.060\n")

    assert [str(cell.figure) for cell in read.cells.values()] == [
        "1050", "1100", "950", "960", "2000", "2060",
    ]  # fmt: skip


def test_one_comma_among_points_stays_a_slip() -> None:
    report = examine_text('Item,2021,2022\nA,"1,5",2.5\nB,3.5,4.5\nC,2.5,2.5\n')

    assert [finding.rule for finding in report.findings] == ["look-alike-characters"]
