"""
Sums that only the figures show.

Also of `readings/generators/adding_runs.py`, `readings/choice/forest.py`,
`readings/choice/variations.py`, `readings/choice/folded_lists.py`,
`readings/choice/place_of_members.py`, `readings/choice/reading.py`,
`readings/claims/sum_claim.py`, `readings/claims/view.py`,
`readings/likelihood/claim_score.py`, `readings/likelihood/learned.py`,
`readings/likelihood/learning.py`, `readings/likelihood/misfit_causes.py`,
`readings/likelihood/rounding.py`, `readings/likelihood/proportional_lines.py`.
"""

import pytest

from bulletin.model.files.position import Position
from bulletin.model.findings.report import Outcome
from bulletin.readings.choice.forest import choose
from bulletin.readings.claims.sum_claim import Proposer, SumClaim
from tests.relate.found.found_in import across, down, shown

HEAD = "place,a,b,c,d\n"
LAST = HEAD + (
    "Ash,1204,3377,871,2950\n"
    "Birch,915,1201,1490,404\n"
    "Cedar,3310,842,655,1733\n"
    "Dogwood,5429,5420,3016,5087\n"
)


def test_a_sum_stands_behind_its_parts() -> None:
    assert down(LAST) == {(5, (2, 3, 4))}


def test_a_sum_stands_before_its_parts() -> None:
    text = HEAD + "Dogwood,5429,5420,3016,5087\n" + "".join(LAST.splitlines(keepends=True)[1:4])

    assert down(text) == {(2, (3, 4, 5))}


def test_a_sum_runs_across() -> None:
    text = "place,x,y,z\nAsh,4581,1204,3377\nBirch,2116,915,1201\nCedar,4152,3310,842\n"

    assert across(text) == {(2, (3, 4))}


def test_rounding_of_every_figure_is_allowed_for() -> None:
    """27.3 + 41.3 + 12.9 is 81.5: all four were rounded."""
    text = "place,a,b,c\nAsh,27.3,50.1,33.3\nBirch,41.3,17.7,28.4\nCedar,12.9,44.1,80.7\n"

    assert down(text + "Dogwood,81.4,112.0,142.5\n") == {(5, (2, 3, 4))}
    assert down(text + "Dogwood,82.9,110.0,144.5\n") == set()


def test_totals_of_totals_take_the_totals_only() -> None:
    text = HEAD + (
        "Ash,1204,3377,871,2950\n"
        "Birch,915,1201,1490,404\n"
        "Trees,2119,4578,2361,3354\n"
        "Iris,77,310,45,912\n"
        "Jasmine,640,58,221,137\n"
        "Flowers,717,368,266,1049\n"
        "Plants,2836,4946,2627,4403\n"
    )

    assert down(text) == {(4, (2, 3)), (7, (5, 6)), (8, (4, 7))}


def test_parts_may_stand_at_equal_steps() -> None:
    """Both, men, women; the same for two regions: the table adds up in both ways."""
    text = (
        "place,both,men,women,both ,men ,women ,both  ,men  ,women  \n"
        "Ash,5570,3120,2450,3441,1900,1541,2129,1220,909\n"
        "Birch,8112,4001,4111,5030,2517,2513,3082,1484,1598\n"
        "Cedar,1249,777,472,816,512,304,433,265,168\n"
        "Elder,9341,4456,4885,2255,1122,1133,7086,3334,3752\n"
    )
    found = across(text)

    assert {(2, (3, 4)), (5, (6, 7)), (8, (9, 10)), (2, (5, 8))} <= found
    assert {(3, (6, 9)), (4, (7, 10))} <= found


def test_a_difference_is_a_sum_read_from_the_other_side() -> None:
    text = "item,a,b,c\nProfit,412,377,951\nCost,8530,7719,8214\nRevenue,8942,8096,9165\n"

    assert down(text) == {(4, (2, 3))}


@pytest.mark.parametrize(
    "rows", ["Ash,1,2,0\nBirch,1,0,3\nCedar,2,2,3\n", "Ash,5\nBirch,7\nCedar,12\n"]
)
def test_small_numbers_are_no_evidence(rows: str) -> None:
    assert shown("place,a,b,c\n" + rows) == []


def test_proportional_lines_do_not_count_as_many() -> None:
    """Every column is the first times a price, so they agree or disagree as one."""
    text = "place,a,b,c,d\n" + "".join(
        f"{name},{n},{2 * n},{3 * n},{4 * n}\n"
        for name, n in (("Ash", 18), ("Birch", 25), ("Cedar", 61), ("Dogwood", 43), ("Elder", 37))
    )

    assert down(text) == set()


def test_columns_of_rates_are_no_lines_of_a_sum() -> None:
    text = (
        "place,2022,2023,growth (%)\n"
        "Ash,120.4,151.7,26.0\nBirch,91.5,120.1,31.3\nCedar,331.0,384.2,16.1\nAll,542.9,656.0,20.8\n"
    )

    assert {each.target for each in shown(text) if each.kind == "sum"} <= {(5, 2), (5, 3)}


def test_a_blank_part_counts_as_nothing_and_a_withheld_one_is_left_open() -> None:
    text = LAST.replace("Birch,915,1201", "Birch,..,1201")
    found = {each.target: each.outcome for each in shown(text)}

    assert found[Position(5, 2)] is Outcome.NOT_TESTABLE
    assert found[Position(5, 3)] is Outcome.HELD


def test_what_labels_tell_is_not_said_again() -> None:
    text = LAST.replace("Dogwood", "Total")

    assert shown(text) == []


def test_what_follows_is_chosen_only_where_its_like_stands_under_other_totals() -> None:
    lists = ((0, (1, 2)), (1, (3, 4)), (2, (5, 6)), (7, (3, 5)), (8, (4, 6)), (0, (7, 8)))
    for repeated in (False, True):
        claims = [SumClaim(total, pair, Proposer.PAIR, 0.0) for total, pair in lists]
        for each in claims:
            each.score = 50.0 - each.total
        claims[-1].repeated, claims[-1].score = repeated, 20.0

        assert (claims[-1] in choose(claims, 0.0).chosen) is repeated


def test_shares_of_finer_units_beside_levels_hide_no_sum_of_these() -> None:
    """Lines whose finest figure is a rate are no copies of one another for that."""
    text = "Year,Gas (Million tonnes),Oil (Million tonnes),Coal (Million tonnes),Fuels,Change (%)\n"
    rows = (
        "1949,279.0,813.7,1091.2,2183.9,\n1950,318.7,912.5,1123.7,2354.9,7.8\n"
        "1951,373.1,985.7,1140.1,2498.9,6.1\n1952,399.5,1019.3,1028.0,2446.8,-2.1\n"
        "1953,416.9,1061.5,1032.8,2500.4,2.2\n1954,441.3,1079.2,883.3,2390.6,-4.4\n"
    )

    assert across(text + rows) == {(5, (2, 3, 4))}


def test_the_only_total_of_a_list_claims_no_sum_that_no_figure_bears_out() -> None:
    nested = (
        "branch,a,b,c\nTotal,1000,1100,1230\nGoods,600,640,700\nFood,350,360,380\nCars,250,280,320\n"
        "Services,400,460,530\nTrade,150,170,200\nBanks,250,290,330\n"
    )

    assert (2, (3, 4, 5, 6, 7, 8)) not in down(nested)
