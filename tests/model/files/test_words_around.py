import pytest

from bulletin.model.files.words_around import clause_of


@pytest.mark.parametrize(
    ("text", "number", "clause"),
    [
        ("全年生产总值100亿元，其中第一产业12.5亿元", "12.5", "其中第一产业"),
        ("There were 1,234 leavers. Of them 5 retired.", "5", "Of them"),
        ("There were 1,234 leavers and 5 more.", "5", "There were 1,234 leavers and"),
        ("经济增长" * 9 + "8.6%", "8.6", "…" + "经济增长" * 6),
        ("8.6%", "8.6", ""),
    ],
)
def test_the_clause_before_a_number(text: str, number: str, clause: str) -> None:
    assert clause_of(text, text.rindex(number)) == clause
