"""What a network knows of its figures, and `relate/relation.py`."""

from fractions import Fraction
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.model.figures.figure import Rounding
from bulletin.model.figures.interval import Interval
from bulletin.model.table.table import Table
from bulletin.relate.constraints.constraint import Product, Sum
from bulletin.relate.constraints.propagation import feasible, interval, left_for, narrow
from bulletin.relate.constraints.ranges import EVERYTHING, FLOAT_SLACK, Range
from bulletin.relate.network import Network
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand
from tests.relate.constraint_systems import System, systems

HALF = Fraction(1, 2)


def table(text: str, rounding: Rounding = Rounding.NEAREST) -> Table:
    (found,) = understand(read_text(text, "<text>"), rounding=rounding)
    return found


def column(*figures: str) -> Network:
    """Return a network whose variables are these figures, in order."""
    rows = [f"Place {number},{figure}" for number, figure in enumerate(figures)]
    network = Network(table("\n".join(["item,2023", *rows, ""])))
    for item in range(len(figures)):
        assert network.figure(item, 0) == item
    return network


def total(*variables: int) -> Sum:
    return Sum(variables, (-1, *[1] * (len(variables) - 1)))


@given(systems())
def test_true_numbers_are_never_narrowed_away(system: System) -> None:
    ranges = list(system.ranges)

    assert narrow(system.constraints, ranges, slack=0) is None
    assert all(
        low <= number <= high for number, (low, high) in zip(system.numbers, ranges, strict=True)
    )


@given(systems())
def test_nor_are_they_by_floats(system: System) -> None:
    ranges: list[Range] = [(float(low), float(high)) for low, high in system.ranges]

    assert narrow(system.constraints, ranges, FLOAT_SLACK) is None
    for number, (low, high) in zip(system.numbers, ranges, strict=True):
        margin = 1e-9 * abs(number)
        assert low - margin <= number <= high + margin


@given(systems(), st.data())
def test_what_the_others_leave_for_a_figure_holds_its_true_number(
    system: System, data: st.DataObject
) -> None:
    freed = data.draw(st.sets(st.sampled_from(range(len(system.numbers))), max_size=3))

    left = left_for(sorted(freed), system.constraints, system.ranges)

    assert left is not None
    for variable, (low, high) in zip(sorted(freed), left, strict=True):
        assert low <= system.numbers[variable] <= high


def test_relations_that_hold_one_by_one_and_clash_together_are_found() -> None:
    network = column("15", "7", "7", "3", "3", "3", "3")
    sums = [total(0, 1, 2), total(1, 3, 4), total(2, 5, 6)]

    assert all(feasible([each], network) for each in sums)
    assert not feasible(sums, network)
    assert all(feasible([one, other], network) for one in sums for other in sums)


def test_an_empty_range_names_a_figure_and_blames_the_relations_that_clash() -> None:
    network = column("15", "7", "7", "3", "3", "3", "3", "9", "9")
    sums = [total(7, 8), total(0, 1, 2), total(1, 3, 4), total(2, 5, 6)]
    blame = [0] * 9

    empty = narrow(sums, list(network.exact), slack=0, blame=blame)

    assert empty is not None
    assert blame[empty] == 0b1110


@pytest.mark.parametrize("shift", ["", "0", "00000"])
def test_an_exact_tie_of_halves_holds(shift: str) -> None:
    at_the_edge = column(f"1{shift}10", f"1{shift}03", "3", "2")
    beyond = column(f"1{shift}11", f"1{shift}03", "3", "2")

    assert feasible([total(0, 1, 2, 3)], at_the_edge)
    assert not feasible([total(0, 1, 2, 3)], beyond)


def test_a_tie_that_floats_cannot_tell_is_decided_in_fractions() -> None:
    """0.1 + 0.2 is not 0.3 for the machine: three parts at their edges are just enough."""
    for decimals in range(1, 13):
        zeros = "0" * (decimals - 1)
        tie = column(f"0.{zeros}8", f"0.{zeros}1", f"0.{zeros}2", f"0.{zeros}3")
        off = column(f"0.{zeros}9", f"0.{zeros}1", f"0.{zeros}2", f"0.{zeros}3")

        assert feasible([total(0, 1, 2, 3)], tie)
        assert not feasible([total(0, 1, 2, 3)], off)


def test_a_hair_beyond_a_tie_is_seen_in_long_figures() -> None:
    parts = ["333333333333333.3", "333333333333333.3", "333333333333333.3"]

    assert feasible([total(0, 1, 2, 3)], column("1000000000000000.1", *parts))
    assert not feasible([total(0, 1, 2, 3)], column("1000000000000000.2", *parts))


def test_a_share_at_the_very_edge_of_rounding_holds() -> None:
    """2.5 of 9.5 is 26.3157...; 1.5 of 10.5 is 14.2857..."""
    network = column("2", "10", "26.3", "26.4", "14.29", "14.28")

    assert feasible([Product(0, 1, 2)], network)
    assert not feasible([Product(0, 1, 3)], network)
    assert feasible([Product(0, 1, 4)], network)
    assert not feasible([Product(0, 1, 5)], network)


def test_a_closed_edge_belongs_to_both_sides() -> None:
    """Half-up, half-even and truncating spreadsheets print 12.5 as 13 or as 12."""
    for printed in ("12", "13"):
        assert feasible([total(0, 1, 2)], column(printed, "6.250000", "6.250000"))


def test_multipliers_are_scaled_before_anything_is_added() -> None:
    network = Network(table("品种,单位,产量\n合计,万吨,1.5\n甲,吨,7000\n乙,吨,8000\n"))
    variables = [
        network.figure(item, 1 if network.table.columns[0].label == "单位" else 0)
        for item in range(3)
    ]

    assert [network.scale(each) for each in variables] == [4, 0, 0]
    assert network.exact[variables[0]] == (14_500, 15_500)
    assert feasible([total(*variables)], network)


def test_truncated_figures_reach_up_only() -> None:
    network = Network(table("item,2023\nA,12.3\nB,-4\n", Rounding.TRUNCATED))

    assert network.exact[network.figure(0, 0)] == (Fraction("12.3"), Fraction("12.4"))
    assert network.exact[network.figure(1, 0)] == (-5, -4)


def test_a_cell_without_a_figure_may_be_any_number() -> None:
    network = Network(table("item,2023\nA,12.3\nB,…\nC,7.1\n"))

    assert network.exact[network.figure(1, 0)] == EVERYTHING
    assert not network.printed(network.figure(1, 0))
    assert network.printed(network.figure(0, 0))


def test_a_figure_enters_once() -> None:
    network = column("1", "2")

    assert network.figure(1, 0) == network.figure(1, 0)
    assert network.earlier(1, 0) == network.earlier(1, 0) != network.earlier(0, 0)
    assert len(network.cells) == 4


def test_nothing_is_left_where_even_without_a_figure_the_rest_clashes() -> None:
    network = column("10", "3", "3", "99", "1", "1")

    assert left_for([0], [total(0, 1, 2), total(3, 4, 5)], network.exact) is None
    assert left_for([0, 3], [total(0, 1, 2), total(3, 4, 5)], network.exact) == [(5, 7), (1, 3)]


def test_an_interval_of_a_range_is_exact() -> None:
    assert interval((HALF, inf)) == Interval(HALF, inf)
    assert interval((0.5, 2.5)) == Interval(HALF, Fraction(5, 2))


def test_that_a_question_is_worked_out_once() -> None:
    asked = list[int]()

    def twice(_network: Network, number: int) -> int:
        asked.append(number)
        return 2 * number

    network = column("1", "2")
    assert [network.once(twice, number) for number in (1, 2, 1)] == [2, 4, 2]
    assert asked == [1, 2]
