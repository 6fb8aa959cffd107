import pytest

from bulletin.api.derive import growth_lines, rank_lines, share_lines
from bulletin.api.frames import growth_frame, rank_frame, share_frame
from bulletin.errors import UsageError
from bulletin.model.findings.report import FileReport, Report
from bulletin.model.table.table import Prices
from tests.derive.made_tables import GROWTH, LEVEL, SHARE, made, parts

SECTORS = made(
    [LEVEL, SHARE],
    {"GDP": "2761.1 _", "P": "149.8 5.43", "S": "1480.2 53.61", "T": "1131.2 40.97"},
    [parts(0, 1, 2, 3)],
)
OUTPUT = made([LEVEL, GROWTH], {"Acid": "21.73 33.3", "Coal": "268.70 -15.9"})
REPORT = Report(
    (
        FileReport("sectors.csv", tables=(SECTORS,)),
        FileReport("broken.csv", error="broken.csv is empty."),
        FileReport("output.csv", tables=(OUTPUT,)),
    )
)


def test_shares_of_all_files_come_in_the_order_of_the_files() -> None:
    assert [(line.path, line.item) for line in share_lines(REPORT)] == [
        ("sectors.csv", "P"),
        ("sectors.csv", "S"),
        ("sectors.csv", "T"),
    ]


def test_groups_of_a_tidy_file_are_named_by_their_labels() -> None:

    north = SECTORS._replace(group=(("Region", "North"), ("Year", "2023")))
    lines = share_lines(Report((FileReport("tidy.csv", tables=(north,)),)))
    assert {line.group for line in lines} == {"North / 2023"}


def test_growth_and_ranks_pass_over_unreadable_files() -> None:
    assert [line.item for line in growth_lines(REPORT)] == ["Acid", "Coal"]
    assert [(line.rank, line.item) for line in rank_lines(REPORT, top=1)] == [(1, "Acid")]


def test_ranking_by_an_unknown_measure_names_those_there_are() -> None:
    with pytest.raises(UsageError, match="growth, level, share, index, contribution"):
        rank_lines(REPORT, "size")
    with pytest.raises(UsageError, match="at least 1"):
        rank_lines(REPORT, top=0)


def test_a_share_frame_keeps_texts_and_gives_bounds_as_floats() -> None:
    frame = share_frame(share_lines(REPORT))
    assert list(frame["share"]) == ["5.43", "53.61", "40.97"]
    assert frame["share_low"].dtype == "float64"
    assert (frame["share_low"] <= frame["share"].astype(float) + 0.005).all()
    assert list(frame["line"]) == [3, 4, 5]


def test_a_growth_frame_has_missing_bounds_where_nothing_follows() -> None:
    frame = growth_frame(growth_lines(REPORT))
    assert list(frame["previous"]) == ["16.30", "319.5"]
    assert frame["contribution_low"].isna().all()
    assert OUTPUT.columns[1].prices is Prices.UNKNOWN


def test_a_rank_frame_has_integer_ranks() -> None:
    frame = rank_frame(rank_lines(REPORT))
    assert frame["rank"].dtype == "int64"
    assert list(frame["item"]) == ["Acid", "Coal"]


def test_frames_of_nothing_keep_their_columns() -> None:
    empty = Report()
    assert "share_low" in share_frame(share_lines(empty)).columns
    assert "previous" in growth_frame(growth_lines(empty)).columns
    assert list(rank_frame(rank_lines(empty))["rank"]) == []
