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
