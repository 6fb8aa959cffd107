from bulletin.understand.kinds.clues import needs, sign
from bulletin.understand.kinds.kind import names
from bulletin.understand.text.spelling import comparable


def test_every_kind_but_the_plain_table_needs_some_word() -> None:
    found = dict(needs())

    assert tuple(found) == names()[:-1]
    assert all(found.values())


def test_words_are_in_plain_spelling_so_that_they_compare() -> None:
    for name in names()[:-1]:
        betrays = sign(name)
        words = (*betrays.titles, *betrays.heads, *betrays.never, *betrays.suffixes, *betrays.tell)
        assert [word for word in words if word != comparable(word)] == []


def test_what_betrays_a_kind_does_not_forbid_it() -> None:
    for name in names()[:-1]:
        betrays = sign(name)
        assert set(betrays.never).isdisjoint({*betrays.titles, *betrays.heads}), name
