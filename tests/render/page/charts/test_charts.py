"""
What charts draw.

Also of `render/page/charts/axis.py`, `render/page/charts/dots.py`,
`render/page/charts/ranking.py`, `render/page/charts/item_over_time.py`,
`render/page/charts/parts_of_totals.py`.
"""

from bulletin.api.derive import growth_lines, share_lines
from bulletin.api.examine import examine_text
from bulletin.model.findings.report import FileReport, Report
from bulletin.render.columns.sizes import sizes
from bulletin.render.page.charts.dots import growth_dots
from bulletin.render.page.charts.item_over_time import series
from bulletin.render.page.charts.parts_of_totals import structure
from bulletin.render.page.charts.ranking import ranking
from tests.render.derived_lines import RANKS
from tests.render.page.pages import GROWTH, MISTYPED, SERIES


def read(text: str) -> tuple[FileReport, Report]:
    file = examine_text(text)
    return file, Report((file,))


def test_a_share_that_is_not_reproducible_is_drawn_in_another_way_beside_its_print() -> None:
    file, report = read(MISTYPED)
    lines = share_lines(report)
    chart = structure("", lines, sizes("shares", lines, file))

    assert chart
    assert [each.kind for each in chart.bars] == ["part", "doubt", "part"]
    (printed,) = chart.dots
    assert printed.x > chart.bars[1].x + chart.bars[1].width  # 53.61 against 51.00
    assert "第二产业 51.00" in chart.told


def test_growth_stands_around_its_headline() -> None:
    file, report = read(GROWTH)
    lines = growth_lines(report)
    chart = growth_dots("", lines, sizes("growth", lines, file))

    assert chart
    total, north, south = chart.dots
    (headline,) = [each for each in chart.rules if each.kind == "headline"]
    assert headline.x1 == total.x
    assert south.x < headline.x1 < north.x
    assert any(kind == "headline" for kind, _ in chart.legend)


def test_a_chart_of_one_figure_is_none() -> None:
    file, report = read(GROWTH)
    lines = growth_lines(report)[:1]

    assert growth_dots("", lines, sizes("growth", lines, file)) is None
    assert structure("", [], []) is None
    assert ranking("", RANKS, [None, None]) is None


def test_the_figure_in_doubt_stands_out_of_its_series_with_what_was_meant() -> None:
    file, _ = read(SERIES)
    (change,) = file.diagnoses[0].hypotheses[0].changes
    chart = series(file, change)

    assert chart
    *course, doubted, meant = chart.dots
    assert {each.kind for each in course} == {"dot"}
    assert (doubted.kind, meant.kind) == ("doubt", "meant")
    assert doubted.x == meant.x
    assert len(chart.paths[0]) == 5


def test_a_figure_in_no_series_has_no_chart() -> None:
    file, _ = read(MISTYPED)

    assert series(file, file.diagnoses[0].hypotheses[0].changes[0]) is None
