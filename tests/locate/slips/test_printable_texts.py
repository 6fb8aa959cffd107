import pytest

from bulletin.locate.slips.printable_texts import as_typed, range_of, styled, texts_within
from bulletin.model.figures.figure import Rounding
from bulletin.model.files.position import Position
from bulletin.model.table.cell import Cell
from bulletin.understand.text.cells import read_cell
from bulletin.understand.text.notation import Notation


def cell(text: str) -> Cell:
    return read_cell(text, Position(1, 1))


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("12.3", "12.3"),
        ("06.1", "06.1"),
        ("-00.1", "-00.1"),
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1 234,5", "1234.5"),
        ("1'234.5", "1234.5"),
        ("12,5", "12.5"),
        ("1O3.2", "103.2"),
        ("１０４．１", "104.1"),
        ("(12.3)", "-12.3"),
        ("−4.1", "-4.1"),
        ("+4.1", "4.1"),
        (".5", "0.5"),
        ("r 12.3", "12.3"),
        ("1,234(1)", "1234"),
        ("0.0", "0.0"),
    ],
)
def test_a_cell_is_taken_as_it_was_typed_zeros_and_all(printed: str, plain: str) -> None:
    assert as_typed(cell(printed)) == plain


@pytest.mark.parametrize(
    ("printed", "proposed", "typed"),
    [
        ("1408.2", "1480.2", "1480.2"),
        ("1,408.2", "1480.2", "1,480.2"),
        ("1,408", "480", "480"),
        ("948", "9480", "9480"),
        ("1.408,2", "1480.2", "1.480,2"),
        ("1 408,2", "11480.2", "11 480,2"),
        ("1\u202f408", "1480", "1\u202f480"),
        ("−4.1", "-41.0", "−41.0"),
        ("−4.1", "4.1", "4.1"),
        ("4.1", "-4.1", "-4.1"),
        ("+4.1", "-4.1", "-4.1"),
        ("(12.3)", "-13.2", "(13.2)"),
        ("(12.3)", "13.2", "13.2"),
        ("(12.3)r", "13.2", "13.2r"),
        ("$(12.3)", "13.2", "$13.2"),
        ("r 12.3", "13.2", "r 13.2"),
        ("12.3%", "13.2", "13.2%"),
        ("$1,200", "2100", "$2,100"),
        ("1,234(1)", "1243", "1,243(1)"),
        ("1O3.2", "130.2", "130.2"),
        (".5", "0.7", "0.7"),
        ("12.", "21", "21"),
    ],
)
def test_a_proposal_is_written_as_the_cell_is(printed: str, proposed: str, typed: str) -> None:
    assert styled(proposed, cell(printed)) == typed


def test_what_is_typed_instead_reads_as_the_proposal() -> None:
    for printed in ("1,408.2", "1.408,2", "1 408,2", "(1408.2)", "1408.2 r", "US$ 1,408.2"):
        for proposed in ("1480.2", "-1480.2", "14.8", "21480.2"):
            written = cell(styled(proposed, cell(printed)))

            assert str(written.figure) == proposed, (printed, proposed, written)


def test_texts_within_a_range_are_all_whose_rounding_meets_it() -> None:
    assert texts_within((2761.1, 2761.2), 1, 0, 12) == ["2761.1", "2761.2"]
    assert texts_within((-0.2, 0.1), 1, 0, 12) == ["-0.2", "-0.1", "0.0", "0.1"]
    assert texts_within((14_500.0, 15_500.0), 0, 4, 12) == ["1", "2"]


def test_too_many_texts_are_not_listed() -> None:
    assert texts_within((0.0, 100.0), 1, 0, 12) is None
    assert texts_within((0.0, float("inf")), 1, 0, 12) is None


def test_the_range_of_a_text_is_in_base_units_and_follows_the_rounding_profile() -> None:
    assert range_of("1.5", 4) == (14_500.0, 15_500.0)
    assert range_of("1.5", 4, Rounding.TRUNCATED) == (15_000.0, 16_000.0)
    assert range_of("-1.5", 0, Rounding.TRUNCATED) == (-1.6, -1.5)


def test_a_point_that_parts_thousands_is_none_of_the_plain_text() -> None:
    read = read_cell("9.876", Position(1, 1), Notation(comma=True))

    assert as_typed(read) == "9876"
