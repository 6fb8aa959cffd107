import pytest

from bulletin.declare.conflicts import contradictions, prevailing, repetitions
from bulletin.declare.language.statement import Statement, read_statement


def stated(*texts: str) -> list[Statement]:
    return [read_statement(text, "x") for text in texts]


@pytest.mark.parametrize(
    ("one", "other", "implied"),
    [
        ("a = b + c", "a = b + d", "c equals d"),
        ("a = b + c", "a = b + c + d", "d would be nothing"),
        ("a = b - c", "a = b + c", "c equals c"),
        ("i = c + 100", "i = c", "100 equals 0"),
        ("a / b * 100 = s", "a / c * 100 = s", "b equals c"),
        ("a <= b", "b <= a", "b equals a"),
    ],
)
def test_relations_that_can_hardly_both_be_meant(one: str, other: str, implied: str) -> None:
    assert [why for _, _, why in contradictions(stated(one, other))] == [implied]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("gdp = first + second + third", "gdp = farming + industry + trade + rest"),
        ("gdp = first + second + third", "gdp = first + others"),
        ("gdp = first + second", "second = industry + building"),
        ("urban / all * 100 = u", "rural / all * 100 = r"),
        ("a <= all", "b <= all"),
    ],
)
def test_several_breakdowns_of_one_total_are_usual(one: str, other: str) -> None:
    assert list(contradictions(stated(one, other))) == []


def test_what_is_said_twice_is_found_however_it_is_written() -> None:
    pairs = list(repetitions(stated("a = b + c", "d <= a", "a - c = b")))

    assert [(one.text, other.text) for one, other in pairs] == [("a = b + c", "a - c = b")]


def test_what_is_said_nearer_goes_before() -> None:
    kept = prevailing(stated("a = b + d"), stated("a = b + c", "a = b + d", "c <= a"))

    assert [each.text for each in kept] == ["a = b + d", "c <= a"]


@pytest.mark.parametrize(
    ("one", "other", "clashes"),
    [
        ("a >= 5", "a <= 3", 1),
        ("a >= 5", "2 * a <= 10", 0),
        ("a >= 5", "a < 5", 1),
        ("a >= 5", "b <= 3", 0),
        ("a - b >= 5", "b - a >= -3", 1),
    ],
)
def test_two_bounds_clash_where_no_number_is_inside_both(
    one: str, other: str, clashes: int
) -> None:
    statements = [read_statement(each, "--rule") for each in (one, other)]

    assert len(list(contradictions(statements))) == clashes
