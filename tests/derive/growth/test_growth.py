"""
The step from the earlier period to this one, item by item.

Also of `derive/growth/contributions.py`, `derive/figures/printed.py`.
"""

from collections.abc import Sequence
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from bulletin.derive.growth.growth import growth_lines
from bulletin.model.derived.lines import GrowthLine
from bulletin.model.figures.interval import Interval
from bulletin.model.figures.unit import Dimension, Unit
from bulletin.model.table.table import Prices
from bulletin.relate.judge import Judged
from tests.derive.made_tables import (
    BEFORE,
    FILE,
    GROWTH,
    INDEX,
    LEVEL,
    NOW,
    SHARE,
    judged,
    parts,
    printed,
)

SAME = GROWTH._replace(prices=Prices.SAME)
TONS = LEVEL._replace(unit=Unit("吨", 4, printed="万吨"))


def by_item(table: Judged) -> dict[str, GrowthLine]:
    return {line.item: line for line in growth_lines(table, FILE, "")}


def test_a_level_and_its_growth_imply_the_earlier_level_in_the_unit_of_the_level() -> None:
    (line,) = growth_lines(judged([TONS, SAME], {"盐酸": "21.73 33.3"}), FILE, "")
    assert (line.shown_previous, line.shown_change) == ("16.30", "5.43")
    assert line.previous == Interval(
        Fraction("21.725") / Fraction("1.3335"), Fraction("21.735") / Fraction("1.3325")
    )
    assert (line.level, line.growth, line.unit, line.place) == ("21.73", "33.3", "万吨", (2, 3))
    assert line.reason == ""


def test_large_levels_lose_the_digits_that_growth_cannot_give() -> None:
    rows = {"Cars": "363399 1.9", "Chips": "2549856565 43.0", "Works": "10448 -0.8"}
    lines = by_item(judged([LEVEL, SAME], rows))
    assert lines["Cars"].shown_previous == "356620"
    assert lines["Chips"].shown_previous == "1783100000"
    assert lines["Works"].shown_change == "-84"


def test_a_unit_of_the_item_never_scales_its_growth() -> None:
    table = judged([LEVEL, SAME._replace(unit=None)], {"盐酸": "21.73 33.3"})
    items = (table.table.items[0]._replace(unit=Unit("吨", 4, printed="9 万吨", stray="9 ")),)
    (line,) = growth_lines(table._replace(table=table.table._replace(items=items)), FILE, "")
    assert (line.shown_previous, line.unit) == ("16.30", "万吨")


def test_growth_in_other_prices_is_said_to_be_an_assumption() -> None:
    real, unsaid = GROWTH._replace(prices=Prices.OTHER), GROWTH
    (line,) = growth_lines(judged([LEVEL, real], {"A": "50 5.0"}), FILE, "")
    assert line.reason == "earlier level at the prices and coverage of this period"
    (line,) = growth_lines(judged([LEVEL, unsaid], {"A": "50 5.0"}), FILE, "")
    assert line.reason.startswith("if growth and level")


def test_an_index_of_a_region_implies_no_earlier_level() -> None:
    regional = INDEX._replace(base="UK")
    (line,) = growth_lines(judged([LEVEL, regional], {"Wales": "50 71.2"}), FILE, "")
    assert (line.previous, line.reason) == (
        None,
        "the index relates to UK, not to an earlier period",
    )


def test_an_index_of_the_year_before_implies_the_earlier_level() -> None:
    yearly = INDEX._replace(base="上年", prices=Prices.SAME)
    (line,) = growth_lines(judged([LEVEL, yearly], {"A": "206.0 103.0"}), FILE, "")
    assert line.shown_previous == "200.0"


def test_a_fall_of_all_there_was_leaves_no_earlier_level() -> None:
    lines = by_item(judged([LEVEL, SAME], {"A": "0.0 -100.0", "B": "3.0 -130.0"}))
    assert lines["A"].reason == "-100.0 leaves no earlier level to be worked out"
    assert lines["B"].previous is None


def test_growth_of_a_loss_is_not_worked_back() -> None:
    (line,) = growth_lines(judged([LEVEL, SAME], {"Balance": "-5.0 20.0"}), FILE, "")
    assert (line.previous, line.reason) == (
        None,
        "growth says nothing certain of a level below zero",
    )


def test_growth_in_per_mille_is_a_tenth_of_growth_in_per_cent() -> None:
    mille = SAME._replace(unit=Unit("‰", dimension=Dimension.PER_MILLE, printed="‰"))
    (line,) = growth_lines(judged([LEVEL, mille], {"People": "1005.0 5.0"}), FILE, "")
    assert line.shown_previous == "1000.0"


def test_two_levels_of_which_the_first_may_be_negative_give_a_change_but_no_growth() -> None:
    (line,) = growth_lines(judged([BEFORE, NOW], {"Balance": "-5.0 3.0"}), FILE, "")
    assert (line.shown_change, line.implied_growth) == ("8.0", None)


def test_growth_without_a_level_says_so() -> None:
    (line,) = growth_lines(judged([SAME], {"股份合作制企业": "-100.0"}), FILE, "")
    assert (line.previous, line.reason) == (None, "no level is printed")


def test_a_withheld_level_is_named() -> None:
    assert by_item(judged([LEVEL, SAME], {"A": "— 3.0"}))["A"].reason == "A is “—”"


def test_contributions_are_to_the_growth_of_the_root() -> None:
    table = judged(
        [LEVEL, SAME],
        {"GDP": "613.52 4.7", "First": "31.16 1.6", "Second": "241.26 4.2", "Mining": "64.58 4.8"},
        [parts(0, 1, 2, exhaustive=False), parts(2, 3, exhaustive=False)],
    )
    lines = by_item(table)
    assert lines["GDP"].contribution is None
    assert lines["Mining"].total == "GDP"
    assert (lines["Second"].shown_contribution, lines["Mining"].shown_contribution) == (
        "1.66",
        "0.50",
    )
    assert lines["Second"].shown_weight == "39.51"


def test_printed_earlier_levels_go_before_implied_ones_and_give_the_growth() -> None:
    table = judged(
        [NOW, BEFORE], {"All": "110.0 100.0", "A": "66.0 60.0", "B": "44.0 40.0"}, [parts(0, 1, 2)]
    )
    line = by_item(table)["A"]
    assert (line.shown_previous, line.shown_change, line.shown_growth) == ("60.0", "6.0", "10.0")
    assert line.previous == Interval(Fraction("59.95"), Fraction("60.05"))
    assert (line.shown_contribution, line.total, line.growth) == ("6.0", "All", "")


def test_a_growth_beside_two_levels_is_kept_as_printed() -> None:
    (line,) = growth_lines(judged([BEFORE, NOW, SAME], {"A": "50.0 60.0 20.0"}), FILE, "")
    assert (line.shown_previous, line.growth, line.shown_growth) == ("50.0", "20.0", "20.0")


def test_month_on_month_growth_is_not_held_against_the_year_before() -> None:
    monthly = SAME._replace(base="环比")
    (line,) = growth_lines(judged([BEFORE, NOW, monthly], {"A": "50.0 60.0 30.0"}), FILE, "")
    assert line.shown_previous == "46.2"
    assert line.implied_growth is None


def test_growth_alone_implies_weights_and_contributions_within_the_breakdown() -> None:
    table = judged([SAME], {"All": "8.7", "Light": "8.4", "Heavy": "10.2"}, [parts(0, 1, 2)])
    line = by_item(table)["Light"]
    assert (line.shown_weight, line.shown_contribution, line.total) == ("83", "7", "All")
    assert line.contribution == Interval(
        Fraction(700, 900) * Fraction("8.35"), Fraction(800, 900) * Fraction("8.45")
    )


def test_indices_alone_contribute_their_change() -> None:
    table = judged([INDEX], {"All": "108.7", "Light": "108.4", "Heavy": "110.2"}, [parts(0, 1, 2)])
    assert by_item(table)["Light"].shown_contribution == "7"


def test_shares_stand_in_for_levels_that_are_not_printed() -> None:
    table = judged(
        [SHARE, SAME], {"All": "100.0 10.0", "A": "60.0 10.0", "B": "40.0 10.0"}, [parts(0, 1, 2)]
    )
    line = by_item(table)["A"]
    assert (line.previous, line.shown_contribution, line.shown_weight) == (None, "6.00", "60.0")
    assert line.reason == "no level is printed"


positive = st.fractions(1, 1000, max_denominator=100)


@given(st.lists(st.tuples(positive, positive), min_size=2, max_size=4), st.data())
def test_the_true_earlier_level_change_contribution_and_weight_lie_inside(
    pairs: Sequence[tuple[Fraction, Fraction]], data: st.DataObject
) -> None:
    before, now = (sum(column, Fraction(0)) for column in zip(*pairs, strict=True))
    rows = {}
    for number, (then, level) in enumerate([(before, now), *pairs]):
        decimals, places = data.draw(st.integers(0, 3)), data.draw(st.integers(0, 2))
        growth = printed((level / then - 1) * 100, places)
        rows[f"i{number}"] = f"{printed(level, decimals)} {growth}"
    table = judged([LEVEL, SAME], rows, [parts(0, *range(1, len(rows)))])
    for line, (then, level) in zip(growth_lines(table, FILE, "")[1:], pairs, strict=True):
        assert holds(line.previous, then)
        assert holds(line.change, level - then)
        assert holds(line.contribution, (level - then) / before * 100)
        assert holds(line.weight, then / before * 100)


@given(st.lists(st.tuples(positive, positive), min_size=2, max_size=4), st.data())
def test_true_weights_and_contributions_lie_inside_what_rates_alone_imply(
    pairs: Sequence[tuple[Fraction, Fraction]], data: st.DataObject
) -> None:
    before, now = (sum(column, Fraction(0)) for column in zip(*pairs, strict=True))
    rows = {
        f"i{number}": printed(level / then * 100, data.draw(st.integers(0, 2)))
        for number, (then, level) in enumerate([(before, now), *pairs])
    }
    table = judged([INDEX], rows, [parts(0, *range(1, len(rows)))])
    for line, (then, level) in zip(growth_lines(table, FILE, "")[1:], pairs, strict=True):
        assert holds(line.weight, then / before * 100)
        assert holds(line.contribution, (level - then) / before * 100)


def holds(ends: Interval | None, true: Fraction) -> bool:
    return ends is None or ends.low <= true <= ends.high
