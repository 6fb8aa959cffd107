import csv
from io import StringIO

import pytest

from bulletin.render.flat_table import rectangle
from bulletin.render.separated import neutral, separated


def test_csv_is_quoted_by_the_standard_and_ends_lines_with_a_line_feed() -> None:
    text = separated(rectangle(["a", "b"], [['say "x"', "1,234"], ["two\nlines", ""]]), ",")

    assert text == 'a,b\n"say ""x""","1,234"\n"two\nlines",\n'
    assert list(csv.reader(StringIO(text)))[1] == ['say "x"', "1,234"]


def test_formulas_and_escapes_are_harmless() -> None:
    text = separated(rectangle(["a"], [["=1+1"], ["-3.70"], ["\x1b[2J"]]), "\t")

    assert text == "a\n'=1+1\n-3.70\n\\x1b[2J\n"


@pytest.mark.parametrize(
    "text",
    [
        "-3.7",
        "+3.7",
        "-1,234.5",
        "-3.7%",
        "- 3.7",
        "-3.7r",
        "-3.7(1)",
        "-3.7①",
        "-3.7％",
        "-5.2亿元",
        "+3.1个百分点",
        "−4",
        "－4.0",
        "-12.3P",
        "-",
        "--",
        "—",
        "0",
        "",
        "第一产业",
        "  indented",
        "a=b",
    ],
)
def test_figures_dashes_and_ordinary_labels_stay_to_the_letter(text: str) -> None:
    assert neutral(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "=C4",
        "--5.2",
        "-5.2*产值",
        "@SUM(A1)",
        "+A1",
        "-A1",
        "=cmd|' /C calc'!A0",
        "-2+3+cmd|' /C calc'!A0",
        "\t=1",
        " =1+1",
        "=",
    ],
)
def test_formulas_become_text(text: str) -> None:
    assert neutral(text) == f"'{text}"
