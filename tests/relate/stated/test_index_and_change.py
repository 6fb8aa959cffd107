from tests.relate.judging import FAILED, HELD, outcomes, verdicts

HEAD = "item,index (previous year = 100),change (%)\n"
ROWS = "Food,103.0,3.0\nClothes,101.0,1.0\nRent,99.0,-1.0\n"


def test_an_index_is_a_hundred_and_the_change() -> None:
    assert outcomes("index", HEAD + ROWS) == [HELD, HELD, HELD]


def test_rounding_of_both_figures_is_allowed_and_no_more() -> None:
    assert outcomes("index", HEAD + ROWS.replace("1.0\n", "1.1\n", 1)) == [HELD, HELD, HELD]
    assert outcomes("index", HEAD + ROWS.replace("1.0\n", "1.2\n", 1)) == [HELD, FAILED, HELD]


def test_an_index_on_another_base_is_not_compared() -> None:
    text = HEAD + "Food,143.0,3.0\nClothes,131.0,1.0\nRent,99.0,-1.0\n"

    assert verdicts("index", text) == []
