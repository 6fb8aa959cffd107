"""How a sheet writes its numbers: commas for points, by hundreds, shares behind counts."""

import pytest

from bulletin.api.examine import examine_text
from bulletin.model.files.position import Position
from bulletin.tables.from_source import read_text
from bulletin.understand.text.cells import read_cell
from bulletin.understand.text.notation import PLAIN, Notation, commas_part_decimals, notation
from tests.understand.understood_table import table

GERMAN = "Land;2021;Anteil in %\nBayern;12.614,2;68,3\nBremen;950,0;5,1\nHessen;4.901,1;26,6\n"
HUNDREDS = Notation(hundreds=True)


def of(*cells: str) -> Notation:
    lines = "\n".join(f'row {i},"{cell}",x' for i, cell in enumerate(cells))
    return notation(read_text(f"head,a,b\n{lines}\n"))


def test_several_numbers_by_hundreds_tell_of_them_all() -> None:
    assert of("3,45,678", "12,01,345", "45,678") == HUNDREDS


@pytest.mark.parametrize(
    "cells",
    [("3,45,678", "45,678", "912"), ("3,45,678", "12,01,345", "1,234,567"), ("1", "2", "3")],
)
def test_one_number_by_hundreds_may_be_a_slip(cells: tuple[str, ...]) -> None:
    assert of(*cells) == PLAIN


@pytest.mark.parametrize(
    ("text", "number"),
    [("3,45,678", "345678"), ("1,12,34,567.25", "11234567.25"), ("-3,45,678", "-345678")],
)
def test_a_number_by_hundreds_is_read(text: str, number: str) -> None:
    cell = read_cell(text, Position(1, 1), HUNDREDS)

    assert (cell.text, str(cell.figure), cell.meant) == (text, number, "")


def test_shares_behind_every_count_are_notes() -> None:
    written = of("2,310 (42%)", "3,190 (58.0%)", "5,500 (100%)")
    cell = read_cell("2,310 (42%)", Position(1, 1), written)

    assert written == Notation(shares=True)
    assert (str(cell.figure), cell.note) == ("2310", "42%")


def test_one_share_behind_a_count_is_no_layout() -> None:
    assert of("2,310 (42%)", "3,190", "5,500") == PLAIN


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
        ("a;b;c\nx;0,441;53,710\ny;10,933;118,041\n", True),
        ("a;b;c\nx;28 985,919;354 750,510\ny;10,933;118,041 p\n", True),
        ('a,b,c\nx,"1179,107","53,710"\ny,"0,933","118,041"\n', True),
        ('a,b,c\nx,"1179,107","53,710"\ny,"10,933","118,041"\n', False),
        ("a;b;c\nx;838;12\ny;1.076;250\nz;666;583\n", True),
        ("a;b;c\nx;838;12\ny;1.076;3500\nz;666;583\n", False),
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


def test_points_before_three_digits_part_thousands_where_commas_fill_a_column() -> None:
    text = (
        (
            "Departamentos,Población,Densidad\nTotal,512.329,9,6\nYavi,16.533,5,6\n"
            "Tilcara,8.463,4,6\nSusques,2.846,0,3\n"
        )
        .replace(",9,6", ',"9,6"')
        .replace(",5,6", ',"5,6"')
        .replace(",4,6", ',"4,6"')
    )
    read = table(text.replace(",0,3", ',"0,3"'))

    assert [str(read.figure(0, column)) for column in (0, 1)] == ["512329", "9.6"]


def test_commas_scattered_among_points_are_slips() -> None:
    text = 'head,a,b\nx,1.234,"5,6"\ny,"7,81",2.345\nz,"8,2",3.456\nw,4.567,1.111\n'

    assert not commas_part_decimals(read_text(text))


WORKERS = "Age,People,Employed,Unemployed\nAll,13.753,8.965,600\n15-24,2.040,1.429,157\n"


def test_points_part_thousands_where_numbers_without_one_would_dwarf_the_rest() -> None:
    people = table(WORKERS + "25-34,2.039,943,119\n35-44,2.265,998,113\n45-54,2.516,2.160,114\n")

    assert str(people.figure(1, 0)) == "2040"


def test_points_before_three_decimals_stay_points() -> None:
    all_printed = WORKERS.replace("600", "6.004").replace("157", "0.157")
    one_shorter = "Fuel,2021,2022\nPetrol,1.459,1.861\nDiesel,1.367,2\nGas,1.203,1.544\n"

    assert str(table(all_printed).figure(1, 0)) == "2.040"
    assert str(table(one_shorter).figure(0, 0)) == "1.459"


def test_a_row_of_rates_with_commas_tells_as_a_column_does() -> None:
    text = 'Rates,2021,2022,2023\nJobless,"7,8","7,0","6,1"\nPeople,1.037,935,1.112\n'

    assert str(table(text).figure(1, 0)) == "1037"


def test_points_before_three_digits_in_lines_of_rates_part_decimals() -> None:
    down = "Area;2020;Growth (%)\nTotal;119;-5.190\nNorth;9;14.850\nSouth;110;-6.500\n"
    across = "Area,North,South,Total\n2020,15,17,16\nGrowth (%),-2.550,-12.273,11.750\n"

    assert not commas_part_decimals(read_text(down))
    assert not commas_part_decimals(read_text(across))


def test_growth_behind_every_figure_is_a_note_as_well() -> None:
    written = of("91.79 (10.4)", "93.35 (1.7)", "7.15 (-6.3)")

    assert written == Notation(shares=True)
    assert written.plainly("7.15 (-6.3)") == ("7.15", "-6.3")
    assert written.plainly("7.15 (2)") == ("7.15 (2)", "")
