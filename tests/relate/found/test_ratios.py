import pytest

from bulletin.api.examine import examine_text
from bulletin.relate.found.ratios import find_ratios
from tests.relate.found.found_in import across, down, shown
from tests.relate.found.test_integer_matrix import matrix

ROWS = (
    ("Ash", 1204, 3377),
    ("Birch", 915, 1201),
    ("Cedar", 3310, 2842),
    ("Dogwood", 642, 655),
)


def _table(rate: str, head: str = "place,x,y,z\n") -> str:
    lines = (f"{name},{a},{b},{eval_rate(rate, a, b)}\n" for name, a, b in ROWS)
    return head + "".join(lines)


def eval_rate(rate: str, a: int, b: int) -> str:
    return {
        "growth": f"{100 * (b - a) / a:.1f}",
        "share": f"{100 * a / b:.1f}",
        "ratio": f"{a / b:.3f}",
        "per mille": f"{1000 * a / b:.0f}",
    }[rate]


def test_growth_between_two_columns_is_seen() -> None:
    assert across(_table("growth"), "growth") == {(4, (2, 3))}


@pytest.mark.parametrize("rate", ["share", "ratio", "per mille"])
def test_a_share_of_another_column_is_seen(rate: str) -> None:
    assert across(_table(rate), "share") == {(4, (2, 3))}


def test_a_row_of_shares_is_seen() -> None:
    text = (
        "item,2019,2020,2021,2022\n"
        "Tourism,8336,13183,10123,14853\n"
        "All industries,230041,265234,308425,375516\n"
        "Part of tourism,3.6,5.0,3.3,4.0\n"
    )

    assert (4, (2, 3)) in down(text, "share")


def test_the_share_is_the_factor_with_decimals() -> None:
    """100 times 14853 over 4.0 is near 375516, but nobody works that out."""
    assert {each.target[1] for each in shown(_table("share")) if each.kind == "share"} == {4}


def test_a_rate_that_fits_one_line_by_chance_is_none() -> None:
    text = "place,x,y,z\nAsh,1204,3377,35.7\nBirch,915,1201,12.1\nCedar,3310,2842,7.7\n"

    assert shown(text) == []


def _many_alike(sizes: int, alike: int) -> str:
    """Return levels of so many sizes, each the rate above the one before, in as many columns."""
    names = (f"size {size} of {chr(65 + each)}" for size in range(sizes) for each in range(alike))
    lines = [f"place,{','.join(names)},z"]
    for name, least, rate in (("Ash", 1200, 10), ("Birch", 1500, 12), ("Cedar", 1800, 15)):
        levels = [f"{least * (1 + rate / 100) ** size:.0f}" for size in range(sizes)]
        lines.append(f"{name},{','.join(each for each in levels for _ in range(alike))},{rate}.0")
    return "\n".join([*lines, ""])


@pytest.mark.parametrize(("sizes", "said"), [(6, 1), (5, 0)])
def test_where_more_pairs_fit_a_rate_than_are_weighed_a_remark_says_so(
    sizes: int, said: int
) -> None:
    report = examine_text(_many_alike(sizes, 9))
    notices = report.sheet.notices if report.sheet else ()
    remarks = [each for each in notices if "only the 400 nearest" in each]

    assert len(remarks) == said
    assert report.findings == ()


def test_where_a_series_stands_in_the_table_is_nothing_but_its_distance_counts() -> None:
    """Labels of three more columns before all others move everything to the right."""
    plain = _table("growth")
    moved = plain.replace("place,", "place,,,").replace("h,", "h,,,").replace("r,", "r,,,")
    moved = moved.replace("d,", "d,,,")
    found, again = (find_ratios(matrix(text).turned()) for text in (plain, moved))

    assert [each.score for each in again] == [each.score for each in found]
    assert [each.tie.rate - each.tie.base for each in again] == [
        each.tie.rate - each.tie.base for each in found
    ]
    assert found


def test_rates_per_mille_that_the_figures_show_are_no_rates_per_cent() -> None:
    """Births over the population of the year's end fit most years only, and are not accused."""
    text = (
        "人口自然变动情况\n"
        "年份,年末总人口（万人）,出生人口（万人）,死亡人口（万人）,出生率（‰）,死亡率（‰）\n"
        "2015,3940.0,27.61,29.24,7.00,7.42\n"
        "2016,3935.9,23.69,24.00,6.02,6.10\n"
        "2017,3931.5,24.01,23.70,6.10,6.03\n"
        "2018,3947.6,40.36,27.85,10.25,7.07\n"
        "2019,3963.6,36.80,25.16,9.30,6.36\n"
        "2020,3970.9,37.99,28.45,9.58,7.17\n"
        "2021,3977.2,38.99,27.72,9.81,6.98\n"
        "2022,3984.9,40.85,28.11,10.26,7.06\n"
    )
    report = examine_text(text)

    assert not report.findings
    assert (8, 6) in {each.target for each in shown(text) if each.outcome == "held"}
