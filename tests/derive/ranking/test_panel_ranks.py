"""Rankings over a panel: one file in, regions within years and years within regions out."""

import pytest

from bulletin.api.derive import rank_lines
from bulletin.api.examine import examine_text
from bulletin.errors import UsageError
from bulletin.model.findings.report import Report

PANEL = (
    "region,year,item,value\n"
    "North,2019,Output,101.3\nNorth,2019,Exports,11.7\n"
    "South,2019,Output,82.9\nSouth,2019,Exports,9.4\n"
    "West,2019,Output,61.2\nWest,2019,Exports,9.4\n"
    "North,2020,Output,107.2\nNorth,2020,Exports,12.1\n"
    "South,2020,Output,85.5\nSouth,2020,Exports,9.1\n"
    "West,2020,Output,88.3\nWest,2020,Exports,9.9\n"
)
Places = list[tuple[str, str, int, str, int | None]]


def ranked(top: int | None = None, **heads: tuple[str, ...]) -> Places:
    lines = rank_lines(Report((examine_text(PANEL),)), "level", top, **heads)  # type: ignore[arg-type]
    return [(each.group, each.subject, each.rank, each.item, each.before) for each in lines]


def test_regions_are_ranked_within_each_year_with_their_rank_before() -> None:
    output = [each for each in ranked(across=("region",)) if each[1] == "Output"]

    assert output == [
        ("2019", "Output", 1, "North", None),
        ("2019", "Output", 2, "South", None),
        ("2019", "Output", 3, "West", None),
        ("2020", "Output", 1, "North", 1),
        ("2020", "Output", 2, "West", 3),
        ("2020", "Output", 3, "South", 2),
    ]


def test_within_a_year_is_across_all_else() -> None:
    assert ranked(within=("year",)) == ranked(across=("Region",))


def test_years_are_ranked_within_a_region() -> None:
    west = [each for each in ranked(within=("region",)) if each[:2] == ("West", "Output")]

    assert west == [("West", "Output", 1, "2020", None), ("West", "Output", 2, "2019", None)]


def test_equal_figures_share_a_rank_and_the_first_are_kept_with_their_ties() -> None:
    exports = [each for each in ranked(2, across=("region",)) if each[:2] == ("2019", "Exports")]

    assert [(rank, item) for _, _, rank, item, _ in exports] == [
        (1, "North"),
        (2, "South"),
        (2, "West"),
    ]


@pytest.mark.parametrize(
    ("heads", "said"),
    [({"across": ("town",)}, "region, year"), ({"within": ("region", "year")}, "nothing is left")],
)
def test_heads_that_cannot_be_ranked_over_are_said_so(
    heads: dict[str, tuple[str, ...]], said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        ranked(None, **heads)
