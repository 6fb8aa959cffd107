from bulletin.relate.found.integer_matrix import Direction, IntegerMatrix, integer_matrix
from tests.relate.judging import judged


def matrix(text: str) -> IntegerMatrix:
    return integer_matrix(judged(text).network)


TABLE = "item,产量(万吨),产值(亿元),增长(%)\nCoal,12.5,3.75,5.1\nIron,100,…,4.2\nTin,,1.00,-3.0\n"


def test_printed_intervals_are_whole_numbers_of_one_unit() -> None:
    found = matrix("item,2023\nA,1.5\nB,10\nC,0.25\n")

    assert found.middle == [[600, 4000, 100]]
    assert found.half == [[20, 200, 2]]
    assert found.one == 400


def test_multipliers_of_units_are_in_the_numbers() -> None:
    found = matrix(TABLE)
    (output, value, _) = found.middle

    assert value[0] == 3000 * output[0]  # 3.75 with eight zeros, 12.5 with four
    assert found.exponent[0][0] == 4
    assert found.exponent[1][0] == 8


def test_what_is_withheld_is_told_from_what_is_blank() -> None:
    found = matrix(TABLE)

    assert found.printed[1] == [True, False, True]
    assert found.withheld[1] == [False, True, False]
    assert found.withheld[0] == [False, False, False]
    assert found.printed[0] == [True, True, False]


def test_levels_and_rates_are_lines_of_two_families() -> None:
    output, value, growth = matrix(TABLE).family

    assert output != growth
    assert value != growth


def test_turned_twice_it_is_the_same_and_cells_keep_their_place() -> None:
    found = matrix(TABLE)
    turned = found.turned()

    assert turned.direction is Direction.COLUMNS
    assert (turned.series, turned.lines) == (found.lines, found.series)
    assert [list(line) for line in turned.turned().middle] == found.middle
    assert found.cell(2, 0) == turned.cell(0, 2) == (2, 0)
