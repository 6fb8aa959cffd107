import pytest

from bulletin.words.lexicon import power_of


@pytest.mark.parametrize(
    ("word", "power"), [("万", 4), ("亿", 8), ("Million", 6), ("10k", 4), ("100m", 8)]
)
def test_words_for_multipliers_are_powers_of_ten(word: str, power: int) -> None:
    assert power_of(word) == power


@pytest.mark.parametrize("word", ["", "of", "1x", "吨", "10"])
def test_other_words_are_none(word: str) -> None:
    assert power_of(word) is None
