"""
The structure of a table, decided by its words and its figures together.

Also of `readings/generators/label_words.py`, `readings/generators/account_codes.py`,
`readings/generators/label_lists.py`, `readings/structure/one_unit.py`,
`readings/structure/structure.py`, `readings/structure/kept_lists.py`,
`readings/structure/parents_and_roles.py`, `readings/claims/priors.py`.
"""

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.api.examine import examine_text
from bulletin.model.findings.report import Outcome, Severity
from bulletin.model.table.table import Role, Table
from bulletin.readings.decide import decide_structure
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand

NESTED = (
    "item,a,b\nSales of goods,301,274\nSales of services,83,91\nOther sales,28,30\n"
    "Total sales,412,395\nTaxes on goods,149,133\nTaxes on income,71,75\nOther taxes,33,29\n"
    "Total taxes,253,237\nTotal revenue,665,632\n"
)


def read(text: str) -> Table:
    (table,) = understand(read_text(text, "<text>"))
    return decide_structure(table)


def sums(table: Table) -> set[tuple[str, tuple[str, ...]]]:
    """The sums chosen down the columns, by their labels."""
    return {
        (table.items[each.total].label, tuple(table.items[part].label for part in each.parts))
        for each in table.additions or ()
        if not each.across
    }


def accused(text: str) -> list[str]:
    found = examine_text(text).findings
    return [each.rule for each in found if each.severity is not Severity.NOTE]


def rows(figures: Sequence[Sequence[int]]) -> str:
    body = "".join(f"r{n},{','.join(map(str, row))}\n" for n, row in enumerate(figures))
    return f"item,{','.join(f'c{n}' for n in range(len(figures[0])))}\n{body}"


MATRIX = st.integers(2, 4).flatmap(
    lambda width: st.lists(
        st.lists(st.integers(-9, 60), min_size=width, max_size=width), min_size=3, max_size=9
    )
)


@given(MATRIX)
def test_no_item_is_its_own_ancestor_whatever_the_figures(figures: list[list[int]]) -> None:
    table = read(rows(figures))

    for item in table.items:
        above, steps = item.parent, 0
        while above is not None:
            above, steps = table.items[above].parent, steps + 1
            assert steps <= len(table.items)


def test_totals_that_claim_one_another_come_to_an_end() -> None:
    """Every row is called a total, and many of them are equal."""
    body = "".join(f"Total {n},{n % 4},{n % 3},{n % 5}\n" for n in range(36))
    table = read(f"item,a,b,c\n{body}")

    assert all(item.parent != item.index for item in table.items)


def test_subtotals_take_the_place_of_their_parts() -> None:
    assert sums(read(NESTED)) == {
        ("Total sales", ("Sales of goods", "Sales of services", "Other sales")),
        ("Total taxes", ("Taxes on goods", "Taxes on income", "Other taxes")),
        ("Total revenue", ("Total sales", "Total taxes")),
    }


@given(st.permutations(["a", "b", "c", "d"]))
def test_the_order_of_columns_changes_nothing(order: list[str]) -> None:
    columns = {
        "a": [40213, 30102, 10111, 22190, 62403],
        "b": [39855, 29744, 10111, 21871, 61726],
        "c": [38001, 28890, 9111, 20005, 58006],
        "d": [37113, 28113, 9000, 19876, 56989],
    }
    labels = ["Goods", "Food", "Cars", "Services", "Total"]
    body = "".join(
        f"{label},{','.join(str(columns[name][n]) for name in order)}\n"
        for n, label in enumerate(labels)
    )

    assert sums(read(f"item,{','.join(order)}\n{body}")) == {
        ("Goods", ("Food", "Cars")),
        ("Total", ("Goods", "Services")),
    }


@given(
    st.lists(
        st.lists(st.integers(0, 99_999), min_size=3, max_size=3), min_size=3, max_size=12
    ).filter(lambda figures: all(any(row) for row in figures)),
    st.sampled_from([1, 10, 100]),
)
def test_a_total_rounded_honestly_is_never_accused(figures: list[list[int]], unit: int) -> None:
    totals = [sum(column) for column in zip(*figures, strict=True)]
    text = "item,2021,2022,2023\n" + "".join(
        f"{label},{','.join(str((each + unit // 2) // unit) for each in row)}\n"
        for label, row in (
            *((f"Part {chr(65 + n)}", row) for n, row in enumerate(figures)),
            ("Total", totals),
        )
    )

    assert "total-not-additive" not in accused(text)
    assert "part-exceeds-whole" not in accused(text)


def test_a_column_in_which_the_subtotal_is_nil_cannot_tell_flat_from_nested() -> None:
    text = (
        "item,2021,2022,2023\nGoods,0,307,290\nServices,0,202,188\nTrade,0,509,478\n"
        "Grants,44,44,51\nTaxes,366,410,402\nTotal,410,963,931\n"
    )

    assert ("Total", ("Trade", "Grants", "Taxes")) in sums(read(text))
    assert accused(text) == []


def test_a_density_is_no_sum_though_no_word_says_so() -> None:
    """The figure of the whole lies inside those of the parts, and other columns add up."""
    text = (
        "region,persons,km,persons to km\nNorth,412300,1203,343\nSouth,633100,2411,263\n"
        "East,198700,1874,106\nWest,91200,2020,45\nTotal,1335300,7508,178\n"
    )

    assert accused(text) == []
    assert all(2 not in each.held for each in read(text).additions or () if not each.across)


def test_codes_tell_which_of_many_small_figures_make_a_total() -> None:
    text = (
        "item,2021,2022,2023\n1000 Brought forward,3,2,4\n1021 Recoveries,1,0,1\n"
        "1070 Balance,4,2,5\n1100 Appropriation,3,4,4\n1700 Collected,1,1,0\n"
        "1900 Authority,4,5,4\n1930 Resources,8,7,9\n"
    )
    found = sums(read(text))

    assert ("1070 Balance", ("1000 Brought forward", "1021 Recoveries")) in found


def test_what_adds_up_is_counted_in_one_unit() -> None:
    """Only the first head names it, and the total is that of the others."""
    text = (
        "region,Total (亿元),First,Second,Third\nA,8487.7,612.3,3480.1,4395.3\n"
        "B,5120.4,401.2,2210.0,2509.2\nC,2761.1,149.8,1480.2,1131.1\nD,977.9,88.1,402.5,487.3\n"
    )
    table = read(text)

    assert {column.unit.base for column in table.columns if column.unit} == {"元"}
    assert all(column.unit for column in table.columns)


def test_what_a_dash_hides_is_less_than_the_total_could_show() -> None:
    text = "item,2021,2022\nNorth,120,130\nSouth,-,41\nEast,77,80\nTotal,197,251\n"

    assert accused(text) == []
    assert accused(text.replace("197", "297")) == ["total-not-additive"]


def test_a_blank_balance_may_be_below_zero_where_others_are() -> None:
    text = (
        "item,2021,2022,2023\nRevenue,1335288,1401277,1502311\nBalance,-204471,,-118220\n"
        "Total,1130817,1199412,1384091\n"
    )

    assert accused(text) == []


@pytest.mark.parametrize("marked", ["Total", "合计"])
def test_items_under_a_total_are_its_parts(marked: str) -> None:
    table = read(f"item,2023\nNorth,150.2\nSouth,100.1\n{marked},250.3\n")

    assert [item.parent for item in table.items] == [2, 2, None]
    assert [item.role for item in table.items] == [Role.PART, Role.PART, Role.TOTAL]


def test_what_a_total_claims_fails_where_one_line_lacks_what_all_its_columns_miss() -> None:
    text = (
        "Region,All,Urban,Rural\nNorth,81120,51400,29720\nSouth,61417,40316,21101\n"
        "East,52818,3214,960\nWest,40205,22198,18007\nTotal,235560,151220,84340\n"
    )

    outcomes = Counter(each.outcome for each in examine_text(text).judgements)

    assert outcomes == {Outcome.HELD: 5, Outcome.FAILED: 3}


def test_a_total_that_leaves_something_out_is_stated_beside_the_whole() -> None:
    """Total = Total without forests + Forests follows from both lists, but the labels say it."""
    text = (
        "place,a,b,c,d\n"
        "Energy,5452,5308,5235,5431\n"
        "Industry,507,468,438,446\n"
        "Waste,397,401,403,402\n"
        "Forests,-1599,-2953,-2267,-2021\n"
        "Total,4757,3224,3809,4258\n"
        "Total without forests,6356,6177,6076,6279\n"
    )

    assert sums(read(text)) == {
        ("Total", ("Energy", "Industry", "Waste", "Forests")),
        ("Total without forests", ("Energy", "Industry", "Waste")),
        ("Total", ("Forests", "Total without forests")),
    }


def test_a_list_that_stands_under_every_total_follows_from_none() -> None:
    """The last of the pairs follows from all other sums, and is printed like them."""
    text = (
        "place,a,b,c,d\n"
        "All,2780,3454,3042,4394\n"
        "Males,1483,1698,1621,2365\n"
        "Females,1297,1756,1421,2029\n"
        "North,1450,1903,1711,2254\n"
        "Males,801,911,883,1290\n"
        "Females,649,992,828,964\n"
        "South,1204,1377,1171,1950\n"
        "Males,613,702,655,971\n"
        "Females,591,675,516,979\n"
        "West,126,174,160,190\n"
        "Males,69,85,83,104\n"
        "Females,57,89,77,86\n"
    )

    pairs = {(place, ("Males", "Females")) for place in ("All", "North", "South", "West")}

    assert pairs <= sums(read(text))


def test_a_subtotal_below_does_not_stand_for_parts_that_are_set_in() -> None:
    text = (
        "place,a,b,c,d\n"
        "Staff,1000,2011,1514,1733\n"
        "  permanent,760,1511,1127,1303\n"
        "  permanent in part,108,220,161,184\n"
        "  on time,93,196,139,170\n"
        "  on time in part,39,84,87,76\n"
        "On time in all,132,280,226,246\n"
    )

    of_staff = [parts for total, parts in sums(read(text)) if total == "Staff"]

    assert of_staff == [("permanent", "permanent in part", "on time", "on time in part")]


def test_a_head_for_a_total_covers_no_column_without_a_figure() -> None:
    text = (
        "place,Total,small,middle,large\n"
        "Ash,4581,-,1204,3377\nBirch,2116,-,915,1201\nCedar,4152,-,3310,842\n"
    )

    assert [(each.total, each.parts) for each in read(text).additions or () if each.across] == [
        (0, (2, 3))
    ]


def test_parts_that_make_up_their_total_serve_growth_as_well() -> None:
    text = (
        "2023年交通运输主要指标\n指标,单位,绝对数,增长%\n货物运输总量,万吨,26417,{}\n"
        "#铁路,万吨,7036,-6.6\n水运,万吨,4121,7.3\n公路,万吨,15260,3.6\n"
        "货物运输周转量,亿吨公里,904.11,6.1\n#铁路,亿吨公里,130.52,-2.2\n"
        "水运,亿吨公里,172.38,6.6\n公路,亿吨公里,601.21,7.9\n"
    )

    assert examine_text(text.format("1.2")).findings == ()
    assert {each.rule for each in examine_text(text.format("12.4")).findings} == {
        "headline-outside-parts"
    }


def test_of_which_lists_that_leave_something_out_say_nothing_of_growth() -> None:
    text = (
        "指标,单位,绝对数,增长%\n货物运输总量,万吨,26417,12.4\n#铁路,万吨,7036,-6.6\n"
        "水运,万吨,4121,7.3\n公路,万吨,13260,3.6\n"
    )

    assert all(each.severity is Severity.NOTE for each in examine_text(text).findings)


MARKED = "Item,2020,2021\nTotal,1523.4,1671.9\nIndustry,711.2,781.7\nof which: mining,203.1,211.4\n"


def test_a_row_of_which_may_stand_alone_among_rows_of_one_depth() -> None:
    """What stands below it, set in no further, may be a part of the whole again."""
    text = f"{MARKED}Farming,304.6,335.3\nServices,507.6,554.9\n"

    assert sums(read(text)) == {("Total", ("Industry", "Farming", "Services"))}
    assert accused(text) == []


def test_a_slip_beside_a_row_of_which_is_found() -> None:
    assert accused(f"{MARKED}Farming,304.6,353.3\nServices,507.6,554.9\n") == ["total-not-additive"]


YEARS = (
    "province,2019,2020,2021,2022,2023\nCanada,624,663,606,594,611\nOntario,187,219,196,202,176\n"
    "Quebec,111,100,93,90,92\nAlberta,86,108,95,88,110\nManitoba,50,49,39,61,54\n"
    "Pacific,113,101,108,88,117\nOther,77,86,75,65,62\n"
)


def test_what_adds_up_in_other_years_does_not_vanish_where_a_slip_looks_like_a_mean() -> None:
    assert _outcomes(YEARS) == {Outcome.HELD: 5}
    mistyped = YEARS.replace("187", "887")  # the total lies between its parts now
    assert _outcomes(mistyped) in (
        {Outcome.HELD: 4, Outcome.FAILED: 1},
        {Outcome.HELD: 4, Outcome.NOT_TESTABLE: 1},
    )


def test_rates_that_add_up_in_most_lines_are_counted_where_they_do_not() -> None:
    text = (
        "province,Total %,Most often %,Regularly %\nCanada,85.0,78.3,6.7\nAtlantic,99.8,99.5,0.3\n"
        "Quebec,40.4,17.1,23.3\nOntario,98.6,97.0,1.6\nManitoba,98.8,97.1,1.7\n"
        "Alberta,99.3,98.6,0.7\nPacific,98.0,96.5,1.5\nNorth,91.2,70.7,20.5\n"
    )

    assert _outcomes(text) == {Outcome.HELD: 8}
    assert _outcomes(text.replace("96.5", "94.5")).total() == 8


def test_the_only_head_for_a_total_claims_the_columns_beside_it_in_every_line() -> None:
    text = (
        "visits, %\nGender,none,1-3 times,4-6 times,7-12 times,more,Total\n"
        "Men,45,36,11,5,3,100\nWomen,28,42,18,8,5,100\n"
    )

    assert _outcomes(text) == {Outcome.HELD: 2}
    assert _outcomes(text.replace("8,5,100", "8,5,900")).total() == 2


def _outcomes(text: str) -> Counter[Outcome]:
    return Counter(each.outcome for each in examine_text(text).judgements if each.kind == "sum")


def test_people_without_a_unit_beside_rates_per_mille_are_people() -> None:
    """The unit of the first head is that of people in the others, and no rate is one of them."""
    text = (
        "年份,年末总人口（万人）,按性别分,,按城乡分,,出生率（‰）,死亡率（‰）,自然增长率（‰）\n"
        ",,男,女,城镇,乡村,,,\n"
        "2019,{first},329.9,318.3,391.6,256.6,10.21,6.83,3.38\n"
        "2020,650.1,330.8,319.3,399.4,250.7,8.94,6.92,2.02\n"
        "2021,652.0,331.7,320.3,406.0,246.0,7.85,7.01,0.84\n"
        "2022,654.1,333.0,321.1,412.5,241.6,7.12,7.26,-0.14\n"
        "2023,656.3,334.2,322.1,418.7,237.6,6.68,7.62,-0.94\n"
    )
    right, wrong = (examine_text(text.format(first=each)) for each in ("648.2", "948.2"))

    sums = {each.parts for each in right.tables[0].additions or () if each.total == 0}
    assert sums == {(1, 2), (3, 4)}
    assert not right.findings
    assert {each.rule for each in wrong.findings} == {"total-not-additive"}
