"""
Parts as shares of their wholes.

Also of `derive/shares/weights_of_parts.py`.
"""

from collections.abc import Sequence
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from bulletin.derive.shares.shares import share_lines
from bulletin.model.derived.lines import ShareBasis, ShareLine
from bulletin.model.figures.unit import Unit
from bulletin.model.findings.report import Outcome
from bulletin.model.table.table import Role
from bulletin.relate.judge import Judged
from tests.derive.made_tables import FILE, GROWTH, INDEX, LEVEL, SHARE, judged, parts, printed

SECTORS = {"GDP": "2761.1 _", "P": "149.8 5.43", "S": "1480.2 53.61", "T": "1131.2 40.97"}


def by_item(table: Judged) -> dict[str, ShareLine]:
    return {line.item: line for line in share_lines(table, FILE, "")}


def test_printed_shares_stand_beside_what_their_levels_give() -> None:
    lines = share_lines(judged([LEVEL, SHARE], SECTORS, [parts(0, 1, 2, 3)]), FILE, "")
    assert [(line.item, line.whole, line.shown, line.printed) for line in lines] == [
        ("P", "GDP", "5.43", "5.43"),
        ("S", "GDP", "53.61", "53.61"),
        ("T", "GDP", "40.97", "40.97"),
    ]
    assert {line.outcome for line in lines} == {Outcome.HELD}
    assert (lines[0].level, lines[0].place, lines[0].column) == ("149.8", (3, 2), "Level")


def test_a_share_that_cannot_be_reproduced_is_told_with_what_the_levels_give() -> None:
    rows = SECTORS | {"T": "1131.2 40.79"}
    line = by_item(judged([LEVEL, SHARE], rows, [parts(0, 1, 2, 3)]))["T"]
    assert (line.shown, line.printed, line.outcome) == ("40.97", "40.79", Outcome.FAILED)


def test_of_which_items_have_shares_of_their_whole_too() -> None:
    table = judged(
        [LEVEL],
        {"Trade": "200.0", "Exports": "150.0", "Processing": "30.0"},
        [parts(0, 1, exhaustive=False), parts(1, 2, exhaustive=False)],
        {"Exports": Role.OF_WHICH, "Processing": Role.OF_WHICH},
    )
    lines = by_item(table)
    assert (lines["Exports"].whole, lines["Exports"].shown) == ("Trade", "75.00")
    assert (lines["Processing"].whole, lines["Processing"].shown) == ("Exports", "20.00")
    assert lines["Processing"].role is Role.OF_WHICH


def test_a_memo_item_that_no_breakdown_lists_has_no_share() -> None:
    table = judged(
        [LEVEL],
        {"GDP": "100.0", "A": "40.0", "B": "60.0", "Per head": "7.0"},
        [parts(0, 1, 2)],
        {"Per head": Role.MEMO},
    )
    assert set(by_item(table)) == {"A", "B"}


def test_multipliers_are_scaled_before_dividing() -> None:
    table = judged([LEVEL], {"All": "2", "Some": "50"}, [parts(0, 1, exhaustive=False)])
    items = (
        table.table.items[0]._replace(unit=Unit("t", 4, printed="10 kt")),
        table.table.items[1]._replace(unit=Unit("t", 2, printed="0.1 kt")),
    )
    scaled = table._replace(table=table.table._replace(items=items))
    (line,) = share_lines(scaled, FILE, "")
    assert line.share
    assert line.share.low == Fraction(4950, 25000) * 100
    assert line.share.high == Fraction(5050, 15000) * 100
    assert line.shown == ""  # half a unit of 2 leaves far more than one per cent open


def test_different_units_give_a_reason_instead_of_a_share() -> None:
    table = judged([LEVEL], {"All": "200", "Some": "50"}, [parts(0, 1, exhaustive=False)])
    items = (
        table.table.items[0]._replace(unit=Unit("t", printed="t")),
        table.table.items[1]._replace(unit=Unit("m", printed="m")),
    )
    (line,) = share_lines(table._replace(table=table.table._replace(items=items)), FILE, "")
    assert line.share is None
    assert line.reason == "part and whole are in different units"


def test_a_whole_that_is_not_printed_is_the_sum_of_its_complete_parts() -> None:
    lines = by_item(judged([LEVEL], {"All": "_", "A": "30.0", "B": "90.0"}, [parts(0, 1, 2)]))
    assert (lines["A"].shown, lines["B"].shown) == ("25.0", "75.0")


def test_a_level_that_is_withheld_follows_from_the_others_if_the_list_is_complete() -> None:
    rows = {"All": "120.0", "A": "30.0", "B": "x"}
    assert by_item(judged([LEVEL], rows, [parts(0, 1, 2)]))["B"].shown == "75.0"
    line = by_item(judged([LEVEL], rows, [parts(0, 1, 2, exhaustive=False)]))["B"]
    assert (line.share, line.reason) == (None, "B is “x”")


def test_a_whole_that_may_be_zero_gives_a_reason() -> None:
    (line,) = share_lines(
        judged([LEVEL], {"All": "0", "A": "0"}, [parts(0, 1, exhaustive=False)]), FILE, ""
    )
    assert (line.share, line.reason) == (None, "All may be zero or less")


def test_parts_of_a_difference_have_no_shares() -> None:
    natural = parts(0, 1, 2)._replace(signs=(1, -1))
    lines = by_item(judged([LEVEL], {"Growth": "2", "Births": "7", "Deaths": "5"}, [natural]))
    assert lines["Births"].share is None
    assert lines["Births"].reason == "Growth is a difference, not a whole"


def test_shares_without_levels_are_not_testable() -> None:
    (first, *_) = share_lines(
        judged([SHARE], {"All": "_", "A": "40.0", "B": "60.0"}, [parts(0, 1, 2)]), FILE, ""
    )
    assert (first.printed, first.outcome) == ("40.0", Outcome.NOT_TESTABLE)
    assert first.reason == "no level is printed"


def test_growth_of_two_parts_implies_their_weights() -> None:
    table = judged([GROWTH], {"All": "8.7", "Light": "8.4", "Heavy": "10.2"}, [parts(0, 1, 2)])
    light, heavy = share_lines(table, FILE, "")
    assert light.basis is ShareBasis.IMPLIED_WEIGHT
    assert (light.shown, heavy.shown) == ("83", "17")
    assert light.share
    assert (light.share.low, light.share.high) == (Fraction(700, 9), Fraction(800, 9))


def test_indices_imply_the_same_weights_as_their_changes() -> None:
    table = judged([INDEX], {"All": "108.7", "Light": "108.4", "Heavy": "110.2"}, [parts(0, 1, 2)])
    assert [line.shown for line in share_lines(table, FILE, "")] == ["83", "17"]


def test_rates_too_close_determine_no_weight() -> None:
    table = judged([INDEX], {"All": "103.0", "Urban": "103.0", "Rural": "103.0"}, [parts(0, 1, 2)])
    urban, _ = share_lines(table, FILE, "")
    assert urban.share is None
    assert urban.reason == "not determined: Urban 103.0 and Rural 103.0 are too close"


def test_a_part_without_a_rate_is_named_where_it_leaves_weights_open() -> None:
    table = judged(
        [GROWTH], {"All": "8.7", "A": "8.4", "B": "10.2", "Other": "other"}, [parts(0, 1, 2, 3)]
    )
    lines = by_item(table)
    assert lines["A"].reason == "not determined: Other is “other”"
    assert lines["Other"].share is None


def test_a_headline_outside_its_parts_is_said_to_fit_no_weights() -> None:
    table = judged([GROWTH], {"All": "18.7", "A": "8.4", "B": "10.2"}, [parts(0, 1, 2)])
    assert by_item(table)["A"].reason == "no weights fit: All lies outside its parts"


def test_an_incomplete_list_implies_no_weights() -> None:
    rows = {"All": "8.7", "A": "8.4", "B": "10.2"}
    assert share_lines(judged([GROWTH], rows, [parts(0, 1, 2, exhaustive=False)]), FILE, "") == []


def test_levels_say_more_than_growth_so_no_weights_are_implied_beside_them() -> None:
    rows = {"All": "100 8.7", "A": "60 8.4", "B": "40 10.2"}
    lines = share_lines(judged([LEVEL, GROWTH], rows, [parts(0, 1, 2)]), FILE, "")
    assert {line.basis for line in lines} == {ShareBasis.LEVELS}


@given(st.lists(st.fractions(0, 1000, max_denominator=100), min_size=2, max_size=5), st.data())
def test_the_true_share_always_lies_inside(levels: Sequence[Fraction], data: st.DataObject) -> None:
    assume(sum(levels) > 0)
    all_levels = (sum(levels, Fraction(0)), *levels)
    texts = [printed(each, data.draw(st.integers(0, 3))) for each in all_levels]
    rows = {f"i{number}": text for number, text in enumerate(texts)}
    lines = share_lines(judged([LEVEL], rows, [parts(0, *range(1, len(texts)))]), FILE, "")
    for line, level in zip(lines, levels, strict=True):
        true = level / sum(levels) * 100
        assert line.share is None or line.share.low <= true <= line.share.high


def test_shares_of_a_whole_that_is_nowhere_printed_name_none() -> None:
    rows = {"A": "150.3 15.03", "B": "201.7 20.17", "C": "98.4 9.84", "D": "310.6 31.06"}
    table = judged([LEVEL, SHARE], rows)

    assert [each.relation.parts for each in table.verdicts if len(each.relation.parts) == 1]
    assert {line.whole for line in share_lines(table, FILE, "")} == {""}
