import pytest

from bulletin.understand.kinds.kind import kind_names, load
from bulletin.understand.kinds.known_kind import known_kind


@pytest.mark.parametrize("name", kind_names())
def test_every_key_of_a_list_has_a_spelling(name: str) -> None:
    known = known_kind(name, "")
    assert all(known.spellings[key] for each in known.lists for key in each.parts)


@pytest.mark.parametrize("name", kind_names())
def test_what_the_kind_expects_comes_first_under_its_headline(name: str) -> None:
    expected = [(keys[0], tuple(keys[1:])) for keys in load(name).expected]
    assert [tuple(each) for each in known_kind(name, "").lists[: len(expected)]] == expected


def test_a_list_that_is_printed_in_several_ways_is_no_known_list() -> None:
    for name in kind_names():
        several = {each.parts for each in load(name).listings if len(each.complete) > 1}
        free = {each.parts for each in known_kind(name, "").lists if not each.headline}
        once = {each.parts for each in load(name).listings if len(each.complete) == 1}
        assert not free & (several - once)


def test_the_title_is_in_the_language_of_the_table() -> None:
    assert known_kind("sectors", "Gross domestic product").title.isascii()
    assert not known_kind("sectors", "地区生产总值").title.isascii()
