"""
Identities of what follows from a table: shares, growth, contributions, structure, indices, ranks.

True numbers are drawn, a whole is added up from them, and all are printed rounded. Whatever the
program says of the print must leave the truth possible, and the identities that statisticians
hold a report against must hold among its ranges.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cache
from math import prod
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.api.derive import growth_lines, rank_lines, share_lines
from bulletin.api.public import check
from bulletin.derive.series.series_growth import WantedGrowth
from bulletin.model.derived.against import Against
from bulletin.model.derived.lines import GrowthLine, RankLine, ShareBasis, ShareLine
from bulletin.model.figures.interval import Interval
from bulletin.model.findings.report import Report

YEARS = (2019, 2020, 2021, 2022)
# Of lists that everybody knows, labels say what is part of what, whatever the figures are.
PARTS = ("第一产业", "第二产业", "第三产业")
WHOLE = "地区生产总值"
LAST = str(YEARS[-1])
FIRST = str(YEARS[0])

few = settings(max_examples=12)


class World(NamedTuple):
    """True levels by item and year, in thousandths, and the table that prints them in tenths."""

    levels: Mapping[str, Mapping[int, int]]
    text: str

    def level(self, item: str, year: int) -> Fraction:
        return Fraction(self.levels[item][year], 1000)

    def growth(self, item: str, year: int, since: int) -> Fraction:
        return 100 * self.level(item, year) / self.level(item, since) - 100

    def share(self, item: str, year: int) -> Fraction:
        return 100 * self.level(item, year) / self.level(WHOLE, year)

    def points(self, item: str, year: int, since: int) -> Fraction:
        change = self.level(item, year) - self.level(item, since)
        return 100 * change / self.level(WHOLE, since)


def tenths(thousandths: int) -> str:
    rounded = (thousandths + 50) // 100
    return f"{rounded // 10}.{rounded % 10}"


def world_of(drawn: Sequence[Sequence[int]]) -> World:
    levels = {
        item: dict(zip(YEARS, mine, strict=True)) for item, mine in zip(PARTS, drawn, strict=True)
    }
    levels[WHOLE] = {year: sum(levels[item][year] for item in PARTS) for year in YEARS}
    rows = [
        ",".join([item, *(tenths(levels[item][year]) for year in YEARS)])
        for item in (WHOLE, *PARTS)
    ]
    head = f"item,{','.join(map(str, YEARS))}"
    return World(levels, "\n".join(["地区生产总值（亿元）", head, *rows, ""]))


amounts = st.lists(st.integers(500_037, 2_999_963), min_size=len(YEARS), max_size=len(YEARS))
worlds = st.lists(amounts, min_size=len(PARTS), max_size=len(PARTS)).map(world_of)


@cache
def report_of(text: str) -> Report:
    return Report((check(text),))


def grown(world: World, wanted: WantedGrowth | None = None) -> list[GrowthLine]:
    return growth_lines(report_of(world.text), wanted)


def since(world: World, base: int) -> dict[tuple[str, int], GrowthLine]:
    lines = grown(world, WantedGrowth(base=(base, "")))
    return {(each.item, int(each.period)): each for each in lines}


def yearly(world: World) -> dict[tuple[str, int], GrowthLine]:
    lines = grown(world, WantedGrowth(Against.YEAR))
    return {(each.item, int(each.period)): each for each in lines}


def held(world: World) -> list[ShareLine]:
    return [each for each in share_lines(report_of(world.text)) if each.column == LAST]


def moved(world: World, base: int = YEARS[0]) -> list[ShareLine]:
    return share_lines(report_of(world.text), WantedGrowth(base=(base, "")))


def of_last(lines: Sequence[ShareLine]) -> dict[str, ShareLine]:
    return {each.item: each for each in lines if each.period == LAST}


def span(found: Interval | None) -> Interval:
    assert found is not None
    return found


def within(found: Interval | None, truth: Fraction) -> bool:
    return span(found).low <= truth <= span(found).high


def added(spans: Sequence[Interval | None]) -> Interval:
    known = [span(each) for each in spans]
    return Interval(
        sum((Fraction(each.low) for each in known), start=Fraction(0)),
        sum((Fraction(each.high) for each in known), start=Fraction(0)),
    )


def compounded(spans: Sequence[Interval | None]) -> Interval:
    ends = [[1 + Fraction(span(each)[end]) / 100 for each in spans] for end in (0, 1)]
    return Interval(100 * prod(ends[0]) - 100, 100 * prod(ends[1]) - 100)


# ------------------------------------------------------------------ shares


@few
@given(worlds)
def test_01_shares_leave_the_truth_possible(world: World) -> None:
    assert all(within(each.share, world.share(each.item, YEARS[-1])) for each in held(world))


@few
@given(worlds)
def test_02_shares_of_a_whole_add_up_to_a_hundred(world: World) -> None:
    lines = held(world)
    assert len(lines) == len(PARTS)
    assert within(added([each.share for each in lines]), Fraction(100))


@few
@given(worlds)
def test_03_shares_over_time_are_the_shares_of_each_period(world: World) -> None:
    there = {each.item: each.share for each in held(world)}
    assert {item: each.share for item, each in of_last(moved(world)).items() if each.whole} == there


@few
@given(worlds)
def test_04_a_change_of_share_leaves_the_truth_possible(world: World) -> None:
    for item, each in of_last(moved(world)).items():
        if each.whole:
            truth = world.share(item, YEARS[-1]) - world.share(item, YEARS[0])
            assert within(each.change, truth)


@few
@given(worlds)
def test_05_changes_of_all_shares_add_up_to_nothing(world: World) -> None:
    changes = [each.change for each in of_last(moved(world)).values() if each.whole]
    assert within(added(changes), Fraction(0))


# ------------------------------------------------------------------ structure


@few
@given(worlds)
def test_06_a_change_of_structure_is_half_of_all_changes_of_shares(world: World) -> None:
    each = of_last(moved(world))[WHOLE]
    moves = (abs(world.share(item, YEARS[-1]) - world.share(item, YEARS[0])) for item in PARTS)
    assert each.basis is ShareBasis.STRUCTURE
    assert within(each.change, sum(moves, start=Fraction(0)) / 2)


@few
@given(worlds)
def test_07_a_structure_changes_by_a_hundred_points_at_most(world: World) -> None:
    found = span(of_last(moved(world))[WHOLE].change)
    assert found.low >= 0
    assert found.low <= 100


@few
@given(worlds)
def test_08_a_structure_changes_as_much_forwards_as_backwards(world: World) -> None:
    forwards = of_last(moved(world))[WHOLE].change
    back = {each.period: each for each in moved(world, YEARS[-1]) if each.item == WHOLE}
    assert back[FIRST].change == forwards


@few
@given(st.lists(st.integers(500_037, 999_963), min_size=3, max_size=3), st.integers(1, 3))
def test_09_a_structure_does_not_change_where_all_parts_grow_alike(
    first: list[int], times: int
) -> None:
    world = world_of([[each * times**year for year in range(len(YEARS))] for each in first])
    assert within(of_last(moved(world))[WHOLE].change, Fraction(0))


# ------------------------------------------------------------------ growth


@few
@given(worlds)
def test_10_growth_leaves_the_truth_possible(world: World) -> None:
    for (item, year), each in yearly(world).items():
        assert within(each.implied_growth, world.growth(item, year, year - 1))


@few
@given(worlds)
def test_11_growth_since_a_base_leaves_the_truth_possible(world: World) -> None:
    for (item, year), each in since(world, YEARS[1]).items():
        assert within(each.implied_growth, world.growth(item, year, YEARS[1]))


@few
@given(worlds)
def test_12_a_change_is_the_level_less_the_earlier_one(world: World) -> None:
    for (item, year), each in yearly(world).items():
        assert within(each.change, world.level(item, year) - world.level(item, year - 1))


@few
@given(worlds)
def test_13_growth_of_years_compounds_to_growth_since_the_base(world: World) -> None:
    years, whole = yearly(world), since(world, YEARS[0])
    for item in PARTS:
        steps = [years[item, year].implied_growth for year in YEARS[1:]]
        assert compounded(steps).overlaps(span(whole[item, YEARS[-1]].implied_growth))


@few
@given(worlds)
def test_14_growth_there_and_back_is_none(world: World) -> None:
    there = since(world, YEARS[0])[WHOLE, YEARS[-1]]
    back = since(world, YEARS[-1])[WHOLE, YEARS[0]]
    assert within(compounded([there.implied_growth, back.implied_growth]), Fraction(0))


@few
@given(worlds)
def test_15_average_growth_compounds_to_the_whole(world: World) -> None:
    years = len(YEARS) - 1
    for each in grown(world, WantedGrowth(average=True)):
        whole = compounded([each.implied_growth] * years)
        assert within(whole, world.growth(each.item, YEARS[-1], YEARS[0]))


@few
@given(worlds)
def test_16_the_average_lies_between_the_least_and_the_greatest_growth(world: World) -> None:
    years = yearly(world)
    for each in grown(world, WantedGrowth(average=True)):
        steps = [span(years[each.item, year].implied_growth) for year in YEARS[1:]]
        assert span(each.implied_growth).low <= max(step.high for step in steps)
        assert span(each.implied_growth).high >= min(step.low for step in steps)


@few
@given(worlds, st.sampled_from(("万元", "元", "千万元")))
def test_17_growth_does_not_hang_on_the_unit(world: World, unit: str) -> None:
    text = world.text.replace("亿元", unit)
    mine, other = yearly(world), yearly(world._replace(text=text))
    assert {key: each.implied_growth for key, each in mine.items()} == {
        key: each.implied_growth for key, each in other.items()
    }


# ------------------------------------------------------------------ contributions


@few
@given(worlds)
def test_18_points_leave_the_truth_possible(world: World) -> None:
    for (item, year), each in yearly(world).items():
        if item != WHOLE:
            assert within(each.contribution, world.points(item, year, year - 1))


@few
@given(worlds)
def test_19_points_add_up_to_the_headline(world: World) -> None:
    lines = yearly(world)
    for year in YEARS[1:]:
        points = added([lines[item, year].contribution for item in PARTS])
        assert points.overlaps(span(lines[WHOLE, year].implied_growth))
        assert within(points, world.growth(WHOLE, year, year - 1))


@few
@given(worlds)
def test_20_contribution_rates_add_up_to_a_hundred(world: World) -> None:
    lines = yearly(world)
    for year in YEARS[1:]:
        rates = [lines[item, year].contribution_rate for item in PARTS]
        if all(rates):
            assert within(added(rates), Fraction(100))


@few
@given(worlds)
def test_21_a_rate_is_the_points_against_the_headline(world: World) -> None:
    for (item, year), each in yearly(world).items():
        if each.contribution_rate:
            headline = world.growth(WHOLE, year, year - 1)
            assert within(
                each.contribution_rate, 100 * world.points(item, year, year - 1) / headline
            )


@few
@given(worlds)
def test_22_points_are_the_weight_times_the_growth(world: World) -> None:
    for (item, year), each in yearly(world).items():
        if item != WHOLE:
            weight = world.share(item, year - 1)
            assert within(each.weight, weight)
            assert within(each.contribution, weight * world.growth(item, year, year - 1) / 100)


@few
@given(worlds)
def test_23_contributions_since_a_base_add_up_as_well(world: World) -> None:
    lines = since(world, YEARS[0])
    points = added([lines[item, YEARS[-1]].contribution for item in PARTS])
    assert within(points, world.growth(WHOLE, YEARS[-1], YEARS[0]))


# ------------------------------------------------------------------ indices

indices = st.lists(st.integers(80_037, 139_963), min_size=5, max_size=5)


def chain(drawn: Sequence[int]) -> str:
    rows = [f"{2018 + number},{tenths(each)}" for number, each in enumerate(drawn)]
    return "\n".join(["年份,价格指数(上年=100)", *rows, ""])


def chained(text: str, base: int) -> dict[int, Interval]:
    """Return the index of each year with the base = 100, as growth since it plus 100."""
    lines = growth_lines(report_of(text), WantedGrowth(base=(base, "")))
    return {int(e.period): compounded([e.implied_growth]) for e in lines}


@few
@given(indices, st.integers(2018, 2022))
def test_24_a_chain_leaves_the_truth_possible(drawn: list[int], base: int) -> None:
    truth = {2017: Fraction(100)}
    for number, each in enumerate(drawn):
        truth[2018 + number] = truth[2017 + number] * each / 100_000
    for year, found in chained(chain(drawn), base).items():
        assert within(found, 100 * truth[year] / truth[base] - 100)


@few
@given(indices)
def test_25_indices_re_based_and_back_are_those_printed(drawn: list[int]) -> None:
    found = chained(chain(drawn), 2017) | {2017: Interval(Fraction(0), Fraction(0))}
    for number, each in enumerate(drawn):
        now, then = found[2018 + number], found[2017 + number]
        low = (100 + Fraction(now.low)) / (100 + Fraction(then.high))
        high = (100 + Fraction(now.high)) / (100 + Fraction(then.low))
        assert 100 * low <= Fraction(each, 1000) <= 100 * high


@few
@given(indices, st.integers(2018, 2021))
def test_26_two_bases_differ_by_one_factor(drawn: list[int], base: int) -> None:
    one, other = chained(chain(drawn), 2017), chained(chain(drawn), base)
    for year in set(one) & set(other):
        assert compounded([one[base], other[year]]).overlaps(one[year])


# ------------------------------------------------------------------ ranks


@few
@given(worlds)
def test_27_a_rank_counts_who_is_higher_and_an_open_order_is_open_both_ways(world: World) -> None:
    lines: list[RankLine] = rank_lines(report_of(world.text), "growth")
    for column in {each.column for each in lines}:
        race = {each.item: each for each in lines if each.column == column}
        numbers = {item: Fraction(each.printed) for item, each in race.items()}
        for item, each in race.items():
            assert each.rank == 1 + sum(other > numbers[item] for other in numbers.values())
            assert all(item in race[other].open_with for other in each.open_with)
