from bulletin.declare.fitting import Fit, fit, fit_head
from bulletin.declare.language.statement import read_statement
from bulletin.tables.from_source import read_text
from tests.declare.declared_tables import SECTORS, SEXES, table


def fitted(text: str, relation: str) -> Fit:
    return fit(read_statement(relation, "--rule"), [table(text)], "t.csv")


def test_a_relation_fits_where_its_labels_stand() -> None:
    assert fitted(SECTORS, "第二产业 <= 地区生产总值").fits


def test_a_misspelt_label_is_wrong_and_the_nearest_is_named() -> None:
    assert fitted(SECTORS, "地区生产总值 = 第一产业 + 第二产也 + 第三产业").wrong == (
        "--rule: “地区生产总值 = 第一产业 + 第二产也 + 第三产业”: t.csv has no item and no column "
        "'第二产也'; did you mean '第二产业'?"
    )


def test_a_table_that_lacks_a_label_is_merely_another_table() -> None:
    found = fitted(SEXES, "Total = Male + Unknown sex")

    assert (found.fits, found.wrong) == (False, "")
    assert "no column 'Unknown sex'" in found.idle


def test_a_table_with_none_of_the_labels_is_merely_another_table() -> None:
    assert fitted(SECTORS, "Total = Male + Female").wrong == ""


def test_signs_without_blanks_are_explained() -> None:
    assert "put blanks around - and /" in fitted(SEXES, "Share = Male/Total").idle


def test_a_label_that_can_mean_several_figures_is_wrong() -> None:
    text = "item,2020,2021\nAll,9,9\nNorth,,\nMen,2,2\nWomen,2,3\nSouth,,\nMen,2,2\nWomen,3,2\n"

    assert "'Men' can mean more than one figure (lines 4, 7)" in fitted(text, "Men <= All").wrong


def test_figures_that_cannot_be_added_are_no_fit() -> None:
    text = "item,growth (%)\nAll,5.0\nA,4.0\nB,6.0\n"

    assert "cannot be added or divided" in fitted(text, "All = A + B").idle


def test_a_misspelt_head_is_wrong_and_another_is_not() -> None:
    sheet, tables = read_text(SECTORS, "t.csv"), [table(SECTORS)]

    assert fit_head("绝对数", sheet, tables, "bulletin.toml").fits
    assert "did you mean '绝对数(亿元)'?" in fit_head("绝对树(亿元)", sheet, tables, "x").wrong
    assert fit_head("产量", sheet, tables, "x").wrong == ""
