"""What holds for every table, whatever is in it."""

from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from bulletin.api.examine import examine_text
from bulletin.model.findings.report import Finding, Severity
from tests.properties.strategies import Drawn, slipped, tables

any_table = st.one_of(tables(), tables(lowest=-99_999), slipped())


def accusations(drawn: Drawn) -> list[Finding]:
    return [
        each for each in examine_text(drawn.text()).findings if each.severity is not Severity.NOTE
    ]


def verdict(drawn: Drawn) -> set[tuple[str, str, str]]:
    """Return which rule accuses which cell, by names that no order or language changes."""
    words = {"总计": "Total"}
    return {
        (each.rule, words.get(each.place.item, each.place.item), each.place.measure)
        for each in accusations(drawn)
    }


@given(tables())
def test_an_honestly_rounded_table_is_never_accused(drawn: Drawn) -> None:
    assert [each.message for each in accusations(drawn)] == []


@given(tables(lowest=-99_999))
def test_nor_is_one_with_negative_levels(drawn: Drawn) -> None:
    assert [each.message for each in accusations(drawn)] == []


@given(slipped())
def test_a_part_typed_larger_than_rounding_allows_is_found(drawn: Drawn) -> None:
    assert accusations(drawn)


@given(any_table, st.integers(1, 3))
def test_the_place_of_the_point_changes_no_verdict(drawn: Drawn, places: int) -> None:
    assume(places <= drawn.decimals["level"])

    assert verdict(replace(drawn, moved=places)) == verdict(drawn)


@given(any_table)
def test_the_order_of_the_items_changes_no_verdict(drawn: Drawn) -> None:
    assert verdict(replace(drawn, root=drawn.root.turned())) == verdict(drawn)


@given(any_table)
def test_the_language_of_the_labels_changes_no_verdict(drawn: Drawn) -> None:
    assert verdict(replace(drawn, language="zh")) == verdict(drawn)


@given(any_table)
def test_the_same_table_gives_the_same_report(drawn: Drawn) -> None:
    assert examine_text(drawn.text()) == examine_text(drawn.text())
