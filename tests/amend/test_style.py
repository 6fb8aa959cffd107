import pytest

from bulletin.amend.style import Custom, as_plain, custom_of, dressed
from bulletin.model.files.position import Position
from bulletin.understand.text.cells import read_cell
from bulletin.understand.text.notation import Notation

PLACE = Position(1, 1)


@pytest.mark.parametrize(
    ("printed", "number", "expected"),
    [
        ("149.8", "194.8", "194.8"),
        (" 149.8  ", "194.8", " 194.8  "),
        ("1,234", "1324", "1,324"),
        ("1,234", "123", "123"),
        ("1 234.5", "1324.5", "1 324.5"),
        ("1.234,5", "1324.5", "1.324,5"),
        ("12,5", "15.2", "15,2"),
        ("1.234.567", "1234657", "1.234.657"),
        ("1234", "12345", "12345"),
        ("10.", "10.0", "10.0"),
        ("10.", "11", "11"),
        ("10。", "10.5", "10.5"),
        ("−10. r", "-10.5", "−10.5 r"),
        ("10.%", "10.5", "10.5%"),
        ("r 12.3", "13.2", "r 13.2"),
        ("1,234(1)", "1324", "1,324(1)"),
        ("1234 2)", "1243", "1243 2)"),
        ("12.3%", "13.2", "13.2%"),
        ("76827元", "78627", "78627元"),
        ("<b>12</b>", "21", "<b>21</b>"),
        ("１２３．４", "132.4", "１３２．４"),
        ("０", "7", "７"),
        (".5", "0.6", "0.6"),
        ("-5.0", "5.0", "5.0"),
        ("−5.0", "-50", "−50"),
        ("－３", "4", "４"),
        ("12.3", "-12.3", "-12.3"),
        ("+1.2", "-1.2", "-1.2"),
        ("+1.2", "2.1", "+2.1"),
        ("(12.3)", "12.3", "12.3"),
        ("(12.3)", "-13.2", "(13.2)"),
        ("-0.0", "0.1", "0.1"),
        ("下降12.3", "-13.2", "下降13.2"),
        ("", "5.0", "5.0"),
        ("  ", "5.0", "  5.0"),
        ("其他", "5.0", "5.0"),
    ],
)
def test_a_number_is_typed_in_the_style_of_its_cell(
    printed: str, number: str, expected: str
) -> None:
    assert dressed(number, read_cell(printed, PLACE), Custom()) == expected


@pytest.mark.parametrize(("printed", "number"), [("下降12.3", "13.2"), ("2(2)", "3")])
def test_a_number_that_words_or_notes_are_mixed_up_with_is_left_alone(
    printed: str, number: str
) -> None:
    assert dressed(number, read_cell(printed, PLACE), Custom()) is None


@pytest.mark.parametrize(
    ("printed", "meant", "expected"),
    [
        ("1O3.2", "103.2", "103.2"),
        ("l2.5", "12.5", "12.5"),
        ("12。5", "12.5", "12.5"),
        ("１２３．４", "123.4", "123.4"),
        (" r 1，234.5 ", "1234.5", " r 1234.5 "),
    ],
)
def test_characters_that_only_look_alike_do_not_stay(
    printed: str, meant: str, expected: str
) -> None:
    assert dressed(meant, read_cell(printed, PLACE), Custom(), plainly=True) == expected


def test_thousands_are_parted_where_all_others_part_them() -> None:
    others = [read_cell(each, PLACE) for each in ("1,234.5", "14,802.3", "987.6", "14802")]

    assert dressed("14820", read_cell("14802", PLACE), custom_of(others)) == "14,820"


@pytest.mark.parametrize("levels", [False, True])
def test_a_per_cent_sign_goes_only_where_the_others_are_no_per_cents(*, levels: bool) -> None:
    typed = dressed("13.2", read_cell("12.3 %", PLACE), Custom(levels=levels))

    assert typed == ("13.2" if levels else "13.2 %")


def test_a_cell_that_shows_no_style_takes_that_of_the_others() -> None:
    others = [read_cell(each, PLACE) for each in ("1.234,5", "2.345,6", "987,6", "12")]
    custom = custom_of(others)

    assert custom == Custom(",", ".")
    assert dressed("1234.5", read_cell("234", PLACE), custom) == "1.234,5"
    assert dressed("1234.5", read_cell("", PLACE), custom) == "1.234,5"


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("1234.5", {"1234.5"}),
        ("1,234", {"1234", "1.234"}),
        ("1,234.5", {"1234.5"}),
        ("1.234,5", {"1234.5"}),
        ("12,5", {"12.5"}),
        ("1,234,567", {"1234567"}),
        ("1 234,5", {"1234.5"}),
        (" −5 ", {"-5"}),
        ("+5", {"5"}),
        ("—", set()),
        ("12x", set()),
        ("1.2.3", set()),
        ("", set()),
    ],
)
def test_a_text_prints_the_numbers_that_it_may_print(text: str, readings: set[str]) -> None:
    assert as_plain(text) == readings


def test_hundreds_stay_parted() -> None:
    written = Notation(hundreds=True)
    cells = [read_cell(text, PLACE, written) for text in ("12,34,567", "8,67,543", "45,678")]
    custom = custom_of(cells)

    assert custom == Custom(thousands=",", hundreds=True)
    assert dressed("876543", cells[1], custom) == "8,76,543"
    assert as_plain("8,76,543") == {"876543"}
