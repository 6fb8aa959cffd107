import pytest

from bulletin.declare.statement import Additive, Form, Ratio, Within, read_statement
from bulletin.errors import UsageError


def form(text: str) -> Form:
    return read_statement(text, "--rule").form


def test_a_sum_has_a_target_and_parts() -> None:
    expected = Additive("地区生产总值", ("第一产业", "第二产业", "第三产业"), (1, 1, 1))

    assert form("地区生产总值 = 第一产业 + 第二产业 + 第三产业") == expected


def test_what_stands_alone_is_the_target_on_either_side() -> None:
    assert form("births - deaths = growth") == form("growth = births - deaths")


def test_terms_may_be_moved_across() -> None:
    assert form("growth + deaths = births") == Additive("births", ("growth", "deaths"), (1, 1))
    assert form("a + b = c + d") == Additive("a", ("b", "c", "d"), (-1, 1, 1))


def test_a_common_factor_goes() -> None:
    assert form("2 * a = 2 * (b + c)") == Additive("a", ("b", "c"), (1, 1))


def test_a_constant_may_stand_in_a_sum() -> None:
    assert form("index = change + 100") == Additive("index", ("change",), (1,), 100)


@pytest.mark.parametrize("text", ["a + b <= all", "all >= b + a", "a ≤ all - b + b - 0 + 0"][:2])
def test_parts_are_within_a_whole(text: str) -> None:
    found = form(text)

    assert isinstance(found, Within)
    assert (found.whole, set(found.parts)) == ("all", {"a", "b"})


@pytest.mark.parametrize(
    "text",
    [
        "urban / all * 100 = share",
        "share = 100 * urban / all",
        "share / 100 = urban / all",
        "urban = all * share / 100",
        "urban * 100 / all = share",
    ],
)
def test_a_share_is_known_however_it_is_written(text: str) -> None:
    assert form(text) == Ratio("share", "urban", "all", 0, 100)


@pytest.mark.parametrize(
    "text",
    [
        "growth = (now / before - 1) * 100",
        "growth = now / before * 100 - 100",
        "(now - before) / before * 100 = growth",
        "now = before * (100 + growth) / 100",
    ],
)
def test_a_growth_is_known_however_it_is_written(text: str) -> None:
    assert form(text) == Ratio("growth", "now", "before", 100, 100)


def test_a_quotient_may_have_any_whole_factor() -> None:
    assert form("births / people * 1000 = birth rate") == Ratio(
        "birth rate", "births", "people", 0, 1000
    )


def test_nothing_is_lost_to_floats() -> None:
    assert form("a * 0.1 * 3 = b * 0.3") == Additive("a", ("b",), (1,))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "a label or a number is due at the end"),
        ("a +", "a label or a number is due at the end"),
        ("a + b", "=, <= or >= is due at the end"),
        ("a = b = c", "a second comparison"),
        ("a < b", "write <= for <"),
        ("(a + b = c", "the bracket at character 1 is not closed at '='"),
        ("a = a", "true of any figures"),
        ("5 = 6", "nothing but numbers"),
        ("a = 5", "one label only"),
        ("a = 2 * b", "more than once or in part"),
        ("a = b + b", "more than once or in part"),
        ("a / b = c / d", "declare a sum"),
        ("a * b * c = d", "more than two labels are multiplied"),
        ("a / 0 = b", "divided by zero"),
        ("a <= b + c", "with one whole"),
        ("a <= a", "with one whole|cannot be a part of itself"),
        ('"" = b', "a label is empty"),
        ("(" * 60 + "a", "are nested"),
        ("a = " + "b + " * 3000 + "c", "longer than"),
    ],
)
def test_what_is_no_relation_says_why(text: str, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        read_statement(text, "--rule")


def test_the_sentence_names_origin_and_text() -> None:
    with pytest.raises(UsageError, match=r"^bulletin\.toml: “a \+” is no relation: .*\.$"):
        read_statement("a  + ", "bulletin.toml")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a = b + c", "c + b = a"),
        ("a = b + c", "a - b = c"),
        ("a / b * 100 = c", "a = c * b / 100"),
        ("地区 生产总值 = 甲 + 乙", "地区生产总值=甲+乙"),
        ("a <= b", "b >= a"),
    ],
)
def test_one_relation_written_in_two_ways_is_the_same(one: str, other: str) -> None:
    assert read_statement(one, "x").same == read_statement(other, "x").same


@pytest.mark.parametrize(
    ("one", "other"), [("a = b + c", "a = b - c"), ("a <= b", "b <= a"), ("a = b", "a <= b")]
)
def test_different_relations_are_not_the_same(one: str, other: str) -> None:
    assert read_statement(one, "x").same != read_statement(other, "x").same
