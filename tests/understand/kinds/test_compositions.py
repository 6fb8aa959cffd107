import pytest

from bulletin.understand.kinds.kind import load
from bulletin.understand.kinds.known_kind import compositions


@pytest.mark.parametrize("words", ["三次产业增加值比重", "Distribution of value added"])
def test_words_for_shares_make_the_sectors_a_whole(words: str) -> None:
    sectors = {keys for each in load("sectors").listings for keys in each.complete}
    found = compositions(load("sectors"), words)
    assert found
    assert {*found} <= sectors


def test_without_such_words_nothing_is_a_whole() -> None:
    assert compositions(load("sectors"), "地区生产总值 绝对数（亿元）") == ()


def test_of_people_a_share_alone_says_nothing() -> None:
    people = {k for each in load("population").listings if each.people for k in each.complete}
    assert people
    assert not people & {*compositions(load("population"), "各组占比")}
    assert people & {*compositions(load("population"), "人口构成")}
