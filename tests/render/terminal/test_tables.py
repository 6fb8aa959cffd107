"""
Shares, growth, ranks and what was understood, on a screen.

Also of `render/terminal/heading.py`, `render/terminal/sections.py`, `render/terminal/show.py`.
"""

from dataclasses import replace

import pytest
from rich.cells import cell_len

from bulletin.api.examine import examine_text
from bulletin.model.findings.report import Report
from bulletin.render.form import Canvas
from tests.render.derived_lines import GROWTHS, RANKS, SHARES
from tests.render.reports import written

HEAD = "samples/x.csv  sectors  2020年焦作市地区生产总值及构成\n\n"


def test_shares_stand_below_their_whole_with_bounds_and_verdict(sectors: Report) -> None:
    assert written(sectors, "table", "shares", SHARES, canvas=Canvas(80)) == (
        f"{HEAD}绝对数\n"
        "item         level    share %          between  printed  verdict\n"
        "─────────────────────────────────────────────────────────────────────────\n"
        "  第一产业   149.8       5.43    5.4235–5.4276     5.43  held\n"
        "  第二产业  1480.2      53.61  53.6061–53.6116    53.16  not reproducible\n"
        "轻工业              77.2–89.4\n"
        "  left out for want of room: whole (-f json has everything)\n"
        "  轻工业: implied by the growth or indices of all parts together\n"
        "\n"
    )


def test_growth_gives_what_follows_and_says_why_nothing_does(sectors: Report) -> None:
    assert written(sectors, "table", "growth", GROWTHS, canvas=Canvas(80)) == (
        f"{HEAD}产量 (levels in 万吨)\n"
        "item  level  printed  previous        between  change    between\n"
        "────────────────────────────────────────────────────────────────\n"
        "盐酸  21.73     33.3     16.30  16.290–16.311    5.43  5.42–5.44\n"
        "原煤      —   -100.0\n"
        "  原煤: the level is withheld\n"
        "\n"
    )


def test_a_tie_is_marked_and_what_rounding_leaves_open_is_named(sectors: Report) -> None:
    assert written(sectors, "table", "rank", RANKS, canvas=Canvas(80)) == (
        f"{HEAD}增长(%)\n"
        "rank  item    growth %  order open with\n"
        "───────────────────────────────────────\n"
        "   1  盐酸        33.3\n"
        "  2=  铸铁件      22.8  塑料制品\n"
        "\n"
    )


def test_heads_that_repeat_are_told_apart_by_what_they_are_said_of(sectors: Report) -> None:
    lines = [
        replace(RANKS[0], subject="产量"),
        replace(RANKS[1], tied=False, rank=1, open_with=(), subject="销量"),
    ]
    assert written(sectors, "table", "rank", lines, canvas=Canvas(80)) == (
        f"{HEAD}产量, 增长(%)\n"
        "rank  item  growth %\n"
        "────────────────────\n"
        "   1  盐酸      33.3\n"
        "\n"
        "销量, 增长(%)\n"
        "rank  item    growth %\n"
        "──────────────────────\n"
        "   1  铸铁件      22.8\n"
        "\n"
    )


def test_what_was_understood_is_shown_with_its_evidence(sectors: Report) -> None:
    text = written(sectors, "table", "show", canvas=Canvas(80))

    assert "绝对数（亿元）  level    亿元\n" in text
    assert " 4:1    第一产业              part            149.8       5.43\n" in text
    assert "classification  failed" in text


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_tables_fit_the_screen_and_keep_every_figure_whole(sectors: Report, width: int) -> None:
    canvas = Canvas(width)
    texts = [
        written(sectors, "table", "shares", SHARES, canvas=canvas),
        written(sectors, "table", "growth", GROWTHS, canvas=canvas),
        written(sectors, "table", "rank", RANKS, canvas=canvas),
        written(sectors, "table", "show", canvas=canvas),
    ]

    assert [line for text in texts for line in text.splitlines() if cell_len(line) > width] == []
    assert "53.61 " in texts[0]
    assert "16.30" in texts[1]
    assert "22.8" in texts[2]


@pytest.mark.parametrize("width", [30, 40, 80, 120])
def test_a_table_wider_than_the_screen_goes_on_below_and_loses_no_figure(width: int) -> None:
    months = [f"{month}月" for month in range(1, 13)]
    figures = [f"{110 + month}.{month % 10}" for month in range(1, 13)]
    text = f"2023年产量\n产品,单位,{','.join(months)}\n原煤,万吨,{','.join(figures)}\n"
    shown = written(Report((examine_text(text),)), "table", "show", canvas=Canvas(width))

    assert [line for line in shown.splitlines() if cell_len(line) > width] == []
    assert [each for each in shown.split() if each in figures] == figures


def test_what_the_screen_has_no_room_for_is_named(sectors: Report) -> None:
    assert "left out for want of room: evidence" in written(
        sectors, "table", "show", canvas=Canvas(60)
    )
    assert "left out" not in written(sectors, "table", "show", canvas=Canvas(120))
