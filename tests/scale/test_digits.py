"""
Numbers as printed become whole numbers with their decimals, and nothing else does.

Tests `scale/arrow_columns.py` as well.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.model.figures.figure import Figure
from bulletin.scale.coded import coded
from bulletin.scale.digits import _of_any, _of_pointed, digits_of
from bulletin.scale.panel import Panel

pa = pytest.importorskip("pyarrow")


@given(st.lists(st.decimals(-(10**11), 10**11, places=3, allow_nan=False), min_size=1))
def test_digits_are_those_of_the_figure(numbers: list[object]) -> None:
    texts = [f"{each:f}" for each in numbers]
    found = digits_of(pa.array(texts, pa.string()))
    assert found.plain.all() or any(text.startswith("-0") for text in texts) or found.plain.any()
    for text, digits, decimals, plain in zip(texts, *found, strict=True):
        if plain:
            assert (int(digits), int(decimals)) == Figure.read(text)[:2]


@pytest.mark.parametrize(
    "text",
    ["", " 1", "+1", "1,000", "007", ".5", "5.", "1e3", "0x10", "nan", "1234567890123", "١"],
)
def test_what_is_not_plainly_printed_is_left_to_others(text: str) -> None:
    found = digits_of(pa.array([text, "12.50"], pa.string()))
    assert found.plain.tolist() == [False, True]
    assert (found.digits.tolist(), found.decimals.tolist()) == ([0, 1250], [0, 2])


def test_rows_are_told_apart_by_labels_signs_and_marks() -> None:
    texts = ["Total", "A", "A", "A", "A"], ["1", "2", "-2", "—", "2x"]
    rows = pa.table([["x"] * 5, *texts], ["by", "item", "value"])
    found = coded(rows, Panel(("by", "item", "value"), (0,), 1, (2,)))
    assert [found.spelt(int(code)) for code in found.codes[:4]] == [
        ("Total", "+"),
        ("A", "+"),
        ("A", "-"),
        ("A", "=—"),
    ]
    assert found.odd.tolist() == [False, False, False, False, True]


pointed = st.from_regex(r"-?[0-9]{0,13}\.[0-9]{0,7}", fullmatch=True)
mistyped = st.text("0123456789.-+ ex_", max_size=9)


@given(
    st.lists(pointed | st.sampled_from(["0.5", "-0.5", "12.25", "7.0"]), min_size=1, max_size=9),
    st.lists(mistyped, max_size=1),
    st.integers(0, 3),
)
def test_texts_that_all_have_a_point_are_read_as_any_others_are(
    texts: list[str], odd: list[str], before: int
) -> None:
    every = pa.array([*texts, *odd])
    part = every.slice(min(before, len(every) - 1))
    mine, theirs = digits_of(part), _of_any(part)

    assert [each.tolist() for each in mine] == [each.tolist() for each in theirs]


def test_where_all_have_a_point_nothing_is_searched_for() -> None:
    assert _of_pointed(pa.array(["12.5", "-0.25", "0.0"])) is not None
    for each in ("12", "1.2.3", ".5", "5.", "01.5", "+1.5", "1.5 ", "1e.5", "-.5", "--1.5", ""):
        assert _of_pointed(pa.array(["12.5", each])) is None
        assert _of_pointed(pa.array([each, "12.5"])) is None
