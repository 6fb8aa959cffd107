from collections.abc import Callable

from bulletin.model.findings.report import Report
from tests.render.reports import written


def test_a_line_a_finding_that_editors_jump_to(sectors: Report) -> None:
    assert written(sectors, "annotations") == (
        "samples/x.csv:3:2: error: total-not-additive: 地区生产总值 is printed as 2791.1, "
        "but its parts add up to 2761.05 to 2761.35: 29.7 more than rounding explains. "
        "This cell is wrong: 3:2 地区生产总值: 2791.1; "
        "probably 2761.1 was meant (to be verified), two digits transposed, 97 % likely.\n"
    )


def test_a_workbook_names_sheet_and_cell(workbook: Report) -> None:
    assert written(workbook, "annotations").endswith("[Sheet1!B3]\n")


def test_a_label_of_two_lines_makes_no_second_line(labelled: Callable[[str], Report]) -> None:
    assert written(labelled("GDP\nx.csv:1:1: error: \x1b[2J"), "annotations").count("\n") == 1
