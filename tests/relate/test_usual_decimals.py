from bulletin.relate.usual_decimals import Customs
from tests.understand.understood_table import table


def usual(*figures: str) -> list[int | None]:
    rows = [f"P{number},{figure}" for number, figure in enumerate(figures)]
    customs = Customs(table("\n".join(["item,2023", *rows, ""])))
    return [customs.decimals(item, 0) for item in range(len(figures))]


def test_the_decimals_of_nearly_all_other_figures_are_usual() -> None:
    assert usual("1.5", "2.5", "3.5", "4.5", "5") == [1, 1, 1, 1, 1]


def test_where_the_others_disagree_nothing_is() -> None:
    assert usual("1.5", "2.5", "3", "4") == [None, None, None, None]


def test_a_figure_by_itself_has_its_own_and_no_figure_none() -> None:
    assert usual("1.25") == [2]
    assert usual("…", "其他") == [None, None]


def test_columns_of_unlike_measure_are_counted_apart() -> None:
    text = "item,产量(万吨),增长(%)\nA,1.25,3.1\nB,2.50,4.1\nC,3.75,5.1\nD,4.10,6.1\n"
    customs = Customs(table(text))

    assert [customs.decimals(0, column) for column in (0, 1)] == [2, 1]
