"""Which true text is likelier, by what typists do most."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.locate.slips.typing import likeliest
from bulletin.model.figures.figure import Figure

plain = st.builds(
    lambda digits, decimals: str(Figure(digits, decimals)),
    st.integers(-(10**8), 10**8).filter(bool),
    st.integers(0, 3),
)


def decimals(text: str) -> int:
    return len(text.partition(".")[2])


@given(plain, st.one_of(st.none(), st.integers(0, 3)))
def test_every_text_has_a_chance(printed: str, custom: int | None) -> None:
    assert all(0 < each.chance < 1 for each in likeliest(printed, custom).values())


def chances(printed: str) -> dict[str, float]:
    return {text: each.chance for text, each in likeliest(printed, decimals(printed)).items()}


@pytest.mark.parametrize(
    ("printed", "likelier", "rival"),
    [
        ("1408.2", "1480.2", "1439.2"),  # two keys exchanged rather than some other text
        ("15.2", "12.2", "19.2"),  # a neighbour on the keypad
        ("1122.3", "122.3", "112.3"),
        ("1122.3", "112.3", "112.2"),  # struck twice rather than struck by chance
    ],
)
def test_likelier_slips_weigh_more(printed: str, likelier: str, rival: str) -> None:
    assert chances(printed)[likelier] >= chances(printed).get(rival, 0)
