import pytest

from bulletin.understand.text.closest_word import closest_word, distance


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [
        ("24", "42", 1),
        ("1340", "1340", 0),
        ("130", "1340", 1),
        ("1340", "13040", 1),
        ("1340", "1380", 1),
        ("1340", "14300", 2),
        ("-1", "10", 2),
        ("", "abc", 3),
    ],
)
def test_a_swap_of_neighbours_is_one_slip_like_any_other(one: str, other: str, slips: int) -> None:
    assert distance(one, other) == slips


def test_the_nearest_word_within_a_slip_for_every_four_letters_is_found() -> None:
    assert closest_word("otuput", ["cpi", "output", "table"]) == "output"
    assert closest_word("Sectors", ["cpi", "sectors"]) == "sectors"
    assert closest_word("harvest", ["cpi", "output", "table"]) is None
    assert closest_word("x", ["y"]) is None


def test_of_two_equally_near_words_the_first_is_meant() -> None:
    assert closest_word("tablo", ["tabla", "table"]) == "tabla"
