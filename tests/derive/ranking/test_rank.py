"""
The order of the items.

Also of `derive/ranking/rankable.py`, `derive/figures/subject.py`.
"""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from bulletin.api.public import read
from bulletin.derive.arithmetic.competition import compete
from bulletin.derive.ranking.rank import Ranking, rank_lines
from bulletin.model.derived.lines import RankLine
from bulletin.model.derived.ranked_by import By
from bulletin.model.figures.figure import Figure
from bulletin.model.figures.unit import Unit
from bulletin.model.table.table import Role
from bulletin.relate.judge import Judged
from bulletin.relate.relate import relate
from tests.derive.made_tables import FILE, GROWTH, INDEX, LEVEL, SHARE, judged, parts

OUTPUT = {
    "液压元件": "216.97 14.1",
    "盐酸": "21.73 33.3",
    "原煤": "268.70 -15.9",
    "塑料制品": "69.28 17.1",
    "氧化铝": "265.41 13.4",
    "铸铁件": "6.49 22.8",
}


def ranked(table: Judged, wanted: Ranking | None = None) -> list[tuple[int, str]]:
    return [(line.rank, line.item) for line in rank_lines(table, FILE, "", wanted)]


def only(table: Judged, wanted: Ranking | None = None) -> dict[str, RankLine]:
    return {line.item: line for line in rank_lines(table, FILE, "", wanted)}


def test_the_fastest_growing_product_comes_first_and_falling_coal_last() -> None:
    assert ranked(judged([LEVEL, GROWTH], OUTPUT)) == [
        (1, "盐酸"),
        (2, "铸铁件"),
        (3, "塑料制品"),
        (4, "液压元件"),
        (5, "氧化铝"),
        (6, "原煤"),
    ]


def test_equal_figures_share_a_rank_and_the_next_is_skipped() -> None:
    table = judged([GROWTH], {"A": "5.0", "B": "7.1", "C": "7.1", "D": "9"})
    assert ranked(table) == [(1, "D"), (2, "B"), (2, "C"), (4, "A")]
    lines = only(table)
    assert lines["B"].tied
    assert not lines["A"].tied


def test_equal_numbers_with_unlike_decimals_are_tied() -> None:
    assert ranked(judged([GROWTH], {"A": "5.0", "B": "5.00"})) == [(1, "A"), (1, "B")]


def test_figures_whose_order_rounding_leaves_open_name_each_other() -> None:
    lines = only(judged([GROWTH], {"A": "10.2", "B": "10.23", "C": "10.1"}))
    assert lines["A"].open_with == ("B",)
    assert lines["B"].open_with == ("A",)
    assert lines["C"].open_with == ()  # touching ends leave a tie open, but no other order


def test_top_and_bottom_keep_whole_ties() -> None:
    table = judged([GROWTH], {"A": "1", "B": "3", "C": "3", "D": "9", "E": "1"})
    assert ranked(table, Ranking(top=2)) == [(1, "D"), (2, "B"), (2, "C")]
    assert ranked(table, Ranking(bottom=1)) == [(4, "A"), (4, "E")]
    assert ranked(table, Ranking(top=1, bottom=1)) == [(1, "D"), (4, "A"), (4, "E")]


def test_totals_memo_and_of_which_items_are_ranked_only_if_everything_is() -> None:
    table = judged(
        [GROWTH],
        {"All": "4.0", "A": "5.0", "A1": "9.0", "B": "3.0", "State": "7.0"},
        [parts(0, 1, 3), parts(1, 2, exhaustive=False)],
        {"All": Role.TOTAL, "A1": Role.OF_WHICH, "State": Role.MEMO},
    )
    assert ranked(table) == [(1, "A"), (2, "B")]
    everything = Ranking(everything=True)
    assert [item for _, item in ranked(table, everything)] == ["A1", "State", "A", "All", "B"]


def test_an_item_that_is_the_sum_of_others_in_the_list_does_not_compete_with_them() -> None:
    table = judged(
        [GROWTH],
        {"All": "4.0", "Second": "5.0", "Mining": "9.0", "Building": "2.0", "Third": "3.0"},
        [parts(0, 1, 4), parts(1, 2, 3)],
    )
    assert [item for _, item in ranked(table)] == ["Mining", "Third", "Building"]


def test_indices_stand_in_where_no_growth_is_printed() -> None:
    (first, _) = rank_lines(judged([INDEX], {"A": "98.6", "B": "103.0"}), FILE, "")
    assert (first.item, first.by, first.printed) == ("B", "index", "103.0")


def test_every_column_has_its_own_ranking() -> None:
    earlier = GROWTH._replace(label="2022")
    lines = rank_lines(judged([GROWTH, earlier], {"A": "1 4", "B": "2 3"}), FILE, "")
    assert [(line.column, line.rank, line.item) for line in lines] == [
        ("Growth", 1, "B"),
        ("Growth", 2, "A"),
        ("2022", 1, "A"),
        ("2022", 2, "B"),
    ]


def test_levels_compete_only_within_a_base_unit_and_multipliers_are_scaled() -> None:
    table = judged([LEVEL], {"Coal": "2", "Steel": "300", "Power": "5"})
    units = (Unit("吨", 8, printed="亿吨"), Unit("吨", 4, printed="万吨"), Unit("度", 8))
    items = tuple(
        item._replace(unit=unit) for item, unit in zip(table.table.items, units, strict=True)
    )
    mixed = table._replace(table=table.table._replace(items=items))
    lines = rank_lines(mixed, FILE, "", Ranking(By.LEVEL))
    assert [(line.rank, line.item, line.unit) for line in lines] == [
        (1, "Coal", "亿吨"),
        (2, "Steel", "万吨"),
        (1, "Power", ""),
    ]


def test_shares_that_are_not_printed_are_ranked_as_worked_out() -> None:
    rows = {"All": "200.0", "A": "50.0", "B": "150.0"}
    lines = rank_lines(judged([LEVEL], rows, [parts(0, 1, 2)]), FILE, "", Ranking(By.SHARE))
    assert [(line.item, line.printed) for line in lines] == [("B", "75.00"), ("A", "25.00")]


def test_printed_shares_are_ranked_as_printed() -> None:
    rows = {"All": "200.0 _", "A": "50.0 25.0", "B": "150.0 75.0"}
    table = judged([LEVEL, SHARE], rows, [parts(0, 1, 2)])
    lines = rank_lines(table, FILE, "", Ranking(By.SHARE))
    assert [(line.item, line.printed) for line in lines] == [("B", "75.0"), ("A", "25.0")]


def test_contributions_are_ranked_as_worked_out() -> None:
    rows = {"All": "200.0 10.0", "A": "50.0 1.0", "B": "150.0 13.3"}
    table = judged([LEVEL, GROWTH], rows, [parts(0, 1, 2)])
    lines = rank_lines(table, FILE, "", Ranking(By.CONTRIBUTION))
    assert [(line.rank, line.item, line.by) for line in lines] == [
        (1, "B", "contribution"),
        (2, "A", "contribution"),
    ]
    assert lines[0].printed == "9.68"


@given(st.lists(st.builds(Figure, st.integers(-30, 30), st.integers(0, 2)), max_size=12))
def test_a_rank_is_one_more_than_the_number_of_greater_figures(figures: list[Figure]) -> None:
    places = compete([(each.value, each.interval()) for each in figures])
    for place in places:
        mine = figures[place.entrant]
        assert place.rank == 1 + sum(each.value > mine.value for each in figures)
        assert place.from_last == 1 + sum(each.value < mine.value for each in figures)
        assert place.tied == (sum(each.value == mine.value for each in figures) > 1)
        for number, other in enumerate(figures):
            ahead, behind = (mine, other) if mine.value > other.value else (other, mine)
            open_ = mine.value != other.value and (behind.interval().high > ahead.interval().low)
            assert (number in place.open_with) == open_


def test_ranking_is_by_exact_numbers_not_by_floats() -> None:
    close = [Figure(10**17, 0), Figure(10**17 + 1, 0)]
    places = compete([(Fraction(each.digits), each.interval()) for each in close])
    assert [place.entrant for place in places] == [1, 0]


def test_each_of_several_rates_under_one_head_is_ranked_apart_and_named_by_its_level() -> None:
    """District tables print 增速 beside every level, each under the same head."""
    columns = [LEVEL._replace(label="Output"), GROWTH, LEVEL._replace(label="Trade"), GROWTH]
    table = judged(
        columns,
        {"All": "30.0 5.0 60.0 4.0", "A": "10.0 5.1 20.0 4.4", "B": "20.0 4.9 40.0 3.8"},
        [parts(0, 1, 2)],
    )
    for by in (By.GROWTH, By.CONTRIBUTION):
        lines = rank_lines(table, FILE, "", Ranking(by))
        assert [(line.subject, line.rank) for line in lines] == [
            ("Output", 1),
            ("Output", 2),
            ("Trade", 1),
            ("Trade", 2),
        ]
    assert {line.subject for line in rank_lines(table, FILE, "", Ranking(By.LEVEL))} == {""}


def test_growth_between_levels_is_ranked_where_none_is_printed() -> None:
    rows = ("North,100.1,110.0,112.0", "South,100.2,105.0,115.0", "East,100.3,102.0,103.0")
    text = "\n".join(["item,2021,2022,2023", *rows, ""])
    (table,) = read(text)
    lines = rank_lines(relate(table), FILE, "")

    assert [(e.column, e.item, e.rank, e.before) for e in lines] == [
        ("2022", "North", 1, None),
        ("2022", "South", 2, None),
        ("2022", "East", 3, None),
        ("2023", "South", 1, 2),
        ("2023", "North", 2, 1),
        ("2023", "East", 3, 3),
    ]
    assert all(each.worked_out for each in lines)
