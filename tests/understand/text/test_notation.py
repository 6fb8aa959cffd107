"""How a sheet writes its numbers: by hundreds, with shares behind counts."""

import pytest

from bulletin.model.position import Position
from bulletin.tables.source import read_text
from bulletin.understand.text.cells import read_cell
from bulletin.understand.text.notation import PLAIN, Notation, notation

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
