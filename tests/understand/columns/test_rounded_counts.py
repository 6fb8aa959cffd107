import pytest

from bulletin.model.files.position import Position
from bulletin.understand.columns.rounded_counts import with_bases
from bulletin.understand.text.cells import read_cell


def quanta(texts: list[str]) -> set[int]:
    cells = {(i, 0): read_cell(text, Position(i + 1, 1)) for i, text in enumerate(texts)}
    found = with_bases(cells, transposed=False)
    return {cell.figure.quantum for cell in found.values() if cell.figure}


@pytest.mark.parametrize(("base", "quantum"), [(3, 4), (5, 8), (10, 10), (100, 100)])
def test_figures_that_are_all_multiples_were_rounded_to_that_base(base: int, quantum: int) -> None:
    texts = [str(base * n) for n in (41, 7, 113, 58, 2, 0, 77, 19, 64, 23, 5, 31, 88, 97, 46, 53)]

    assert quanta(texts) == {quantum}


def test_a_single_other_figure_shows_that_they_were_not() -> None:
    texts = [str(3 * n) for n in (41, 7, 113, 58, 2, 77, 19, 64, 23, 5, 31, 88, 97, 46, 53)]

    assert quanta([*texts, "100"]) == {1}


def test_a_few_multiples_are_chance() -> None:
    assert quanta(["15", "120", "45", "30"]) == {1}


def test_the_same_figure_again_and_again_says_nothing() -> None:
    assert quanta(["100"] * 20) == {1}


def test_in_rows_of_few_figures_the_table_settles_it_if_all_are_multiples() -> None:
    rows = [["3200", "270", "1165", "1765"], ["5270", "1440", "1830", "1995"]]

    def quanta_of(rows: list[list[str]]) -> set[int]:
        cells = {
            (i, j): read_cell(text, Position(i + 1, j + 1))
            for i, row in enumerate(rows)
            for j, text in enumerate(row)
        }
        found = with_bases(cells, transposed=False)
        return {cell.figure.quantum for cell in found.values() if cell.figure}

    assert quanta_of(rows) == {8}
    assert quanta_of([*rows, ["3201", "270", "1165", "1766"]]) == {1}
