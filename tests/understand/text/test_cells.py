import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.model.figures.figure import Figure
from bulletin.model.files.position import Position
from bulletin.model.table.cell import Cell, Mark
from bulletin.understand.text.cells import read_cell


def read(text: str) -> Cell:
    return read_cell(text, Position(3, 2))


def printed(text: str) -> str:
    return str(read(text).figure)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("103.0", "103.0"),
        ("-15.9", "-15.9"),
        ("+1", "1"),
        (".5", "0.5"),
        ("5.", "5"),
        (" 12.3 ", "12.3"),
        ("\u00a012.3\u200b", "12.3"),
        ("\ufeff12.3", "12.3"),
        ("'12.3", "12.3"),
        ('="12.3"', "12.3"),
        ("3.25 |", "3.25"),
        ("1980.8 ", "1980.8"),
    ],
)
def test_a_number_is_read_with_exactly_its_decimals(text: str, expected: str) -> None:
    assert printed(text) == expected
    assert read(text).text == text
    assert not read(text).meant


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,234,567", "1234567"),
        ("1,234", "1234"),
        ("1,234.50", "1234.50"),
        ("1 234", "1234"),
        ("12 345.6", "12345.6"),
        ("\u00a01\u00a0082\u00a0511", "1082511"),
        ("2\u2009900,66", "2900.66"),
        ("1.234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1'234.5", "1234.5"),
    ],
)
def test_separators_of_thousands_vanish(text: str, expected: str) -> None:
    assert printed(text) == expected
    assert not read(text).meant


@pytest.mark.parametrize(
    "text",
    [
        "-12.3",
        "−12.3",
        "－12.3",
        "–12.3",
        "—12.3",
        "- 12.3",
        "(12.3)",
        "（12.3）",
        "( 12.3 )",
        "&minus;12.3",
        "\u201112.3",
        "&#8722;12.3",
        "(-12.3)",
        "下降12.3",
        "↓12.3",
    ],
)
def test_every_way_to_write_a_negative_is_read(text: str) -> None:
    assert printed(text) == "-12.3"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("１２．３", "12.3"),
        ("1O3.2", "103.2"),
        ("12.o", "12.0"),
        ("l2.3", "12.3"),
        ("I2.3", "12.3"),
        ("1|.3", "11.3"),
        ("12。3", "12.3"),
        ("12，3", "12.3"),
        ("12、3", "12.3"),
        ("12·3", "12.3"),
        ("12. 3", "12.3"),
        ("1,5", "1.5"),
        ("12,34", "12.34"),
        ("0,123", "0.123"),
        ("1，234", "1234"),
        ("1,212,00", "1212.00"),
        ("–0,1", "-0.1"),
        ("(1,5)", "-1.5"),
    ],
)
def test_look_alike_characters_are_read_and_what_was_meant_is_said(text: str, meant: str) -> None:
    cell = read(text)
    assert str(cell.figure) == meant
    assert cell.meant == meant


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        ("7.8%", "7.8", "%"),
        ("-3.7％", "-3.7", "％"),
        ("5.2‰", "5.2", "‰"),
        ("(4.1%)", "-4.1", "%"),
        ("r 12.3", "12.3", "r"),
        ("p12.3", "12.3", "p"),
        ("12.3p", "12.3", "p"),
        ("1,479.8E", "1479.8", "E"),
        ("12.3*", "12.3", "*"),
        ("12.3†", "12.3", "†"),
        ("12.3^", "12.3", "^"),
        ("1,234(1)", "1234", "(1)"),
        ("12.3①", "12.3", "①"),
        ("12.3[3]", "12.3", "[3]"),
        ("12.3²", "12.3", "²"),
        ("12.3 1)", "12.3", "1)"),
        ("£12.5", "12.5", "£"),
        ("&pound;12.5", "12.5", "£"),
        ("-$5", "-5", "$"),
        ("$17,600 ", "17600", "$"),
        ("￥12", "12", "￥"),
        ("76827元", "76827", "元"),
        ("0.3个百分点", "0.3", "个百分点"),
        ("12.3<sup>r</sup>", "12.3", "r"),
    ],
)
def test_marks_that_stuck_to_a_number_become_its_note(text: str, expected: str, note: str) -> None:
    cell = read(text)
    assert str(cell.figure) == expected
    assert cell.note == note
    assert not cell.meant


@pytest.mark.parametrize(
    ("mark", "texts"),
    [
        (Mark.BLANK, ["", " ", "\u3000", "&nbsp;", "|", "\u200b"]),
        (Mark.NIL, ["-", "－", "−", "z", " - "]),
        (
            Mark.WITHHELD,
            ["—", "–", "——", "…", "..", "...", "n/a", "NA", "N.A.", "(X)", "X", "c", "x"],
        ),
        (Mark.WITHHELD, [":", "*", "不详", "/", "\\", "&ndash;", "…①", "1.2倍", "持平"]),
        (Mark.SEVERAL, ["5.2     4.6", "12.3/4.5", "12.3 13.4", "123 45", "12 -3", "1 234 12.3"]),
        (Mark.WORD, ["其他", "万吨", "Q1 2015", "28 May 2015", "2021-05-01", "2021年", "10-33"]),
        (
            Mark.WORD,
            [
                "1.2E+05",
                "12.3.4",
                "01,02,03",
                "#DIV/0!",
                "IO",
                "9" * 99,
            ],
        ),
    ],
)
def test_a_cell_without_a_figure_says_why(mark: Mark, texts: list[str]) -> None:
    assert {text: read(text).mark for text in texts} == dict.fromkeys(texts, mark)
    assert all(read(text).figure is None for text in texts)


@given(st.from_regex(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,8})?", fullmatch=True))
def test_any_plain_decimal_reads_back_to_itself(text: str) -> None:
    assert read(text) == Cell(text, Position(3, 2), Figure.read(text))


@given(
    st.integers(min_value=-(10**15), max_value=10**15),
    st.from_regex(r"(\.[0-9]{1,4})?", fullmatch=True),
    st.sampled_from([",", " ", "\u00a0", "\u2009"]),
)
def test_separators_of_thousands_change_no_number(whole: int, decimals: str, gap: str) -> None:
    spaced = f"{whole:,}".replace(",", gap) + decimals
    assert read(spaced).figure == Figure.read(f"{whole}{decimals}")
    assert not read(spaced).meant


@given(st.text(max_size=60))
def test_any_text_gives_a_figure_or_a_mark_but_never_both(text: str) -> None:
    cell = read(text)
    assert (cell.figure is None) != (cell.mark is None)
    assert cell.text == text


@pytest.mark.parametrize("letter", ["1", "(", "[", ",", " ", "-", "—", "一", "*", "<", "&"])
def test_a_very_long_cell_is_read_at_once(letter: str) -> None:
    assert read(letter * 100_000 + "y").mark is Mark.WORD


@pytest.mark.parametrize(
    ("text", "number", "note"),
    [
        ("712.4 bp", "712.4", "bp"),
        ("812.0 eu", "812.0", "eu"),
        ("1351ᵇ", "1351", "ᵇ"),
        ("845 ᵃᶜ", "845", "ᵃᶜ"),
        ("31.7（预计）", "31.7", "（预计）"),
        ("31.7 (初步)", "31.7", "(初步)"),
        ("约218.3", "218.3", "约"),
        ("ca. 218", "218", "ca."),
        ("41.9 (est.)", "41.9", "(est.)"),
        ("41.9 (provisional)", "41.9", "(provisional)"),
        ("3=", "3", "="),
        ("并列3", "3", "并列"),
    ],
)
def test_remarks_on_a_number_leave_it_a_number(text: str, number: str, note: str) -> None:
    cell = read(text)

    assert (str(cell.figure), cell.note, cell.meant) == (number, note, "")


@pytest.mark.parametrize(
    "text", ["(N/A)", "n/d", "(n.a.)", "[na]", "（不详）", ": c", ":u", ".. bp"]
)
def test_signs_in_brackets_are_the_signs(text: str) -> None:
    assert read(text).mark is Mark.WITHHELD


@pytest.mark.parametrize(
    ("text", "number", "base", "exponent"),
    [
        ("235.1亿元", "235.1", "元", 8),
        ("$235.1bn", "235.1", "$", 9),
        ("£12.4m", "12.4", "GBP", 6),
        ("18.2万吨", "18.2", "吨", 4),
        ("4.7 million", "4.7", "", 6),
    ],
)
def test_a_multiplier_behind_a_number_is_its_unit(
    text: str, number: str, base: str, exponent: int
) -> None:
    cell = read(text)

    assert str(cell.figure) == number
    assert cell.unit is not None
    assert (cell.unit.base, cell.unit.exponent) == (base, exponent)


@pytest.mark.parametrize("code", ["R0001", "P007", "e00", "R 0012"])
def test_a_letter_before_digits_that_are_filled_up_with_zeros_is_a_code(code: str) -> None:
    assert read_cell(code, Position(1, 1)).mark is Mark.WORD
    assert read_cell("R0.5", Position(1, 1)).figure == Figure(5, 1)  # revised
