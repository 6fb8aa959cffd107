"""
What is usual of a series, recomputed with floats and `statistics`; and what one slip does to it.

Tests `check/series/annual_series.py`, `check/series/ratio_scores.py`, `check/series/spikes.py`,
`check/series/exchanged_years.py` and `check/series/repeated_years.py`.
"""

import itertools
from collections.abc import Sequence
from pathlib import Path
from statistics import median, quantiles

import pytest

from bulletin.api.public import read
from bulletin.check.series.annual_series import AnnualSeries, annual_series
from bulletin.check.series.exchanged_years import exchanged_years
from bulletin.check.series.ratio_scores import SLACK, effect, rough_scores, surprise, usual_of
from bulletin.check.series.repeated_years import repeated_years
from bulletin.check.series.spikes import spikes

NATIONAL = Path(__file__).parents[2] / "national_series"
STEADY = [1000, 1103, 1205, 1329, 1458, 1612, 1765, 1950, 2131, 2350, 2571]


def series(levels: Sequence[object], first: int = 2001) -> AnnualSeries:
    rows = [f"{first + number},{level}" for number, level in enumerate(levels)]
    (table,) = read("\n".join(["year,freight (10000 tons)", *rows, ""]))
    ((found,),) = annual_series(table)
    return found


def blocks(text: str) -> list[list[AnnualSeries]]:
    (table,) = read(text)
    return list(annual_series(table))


def test_years_may_run_across_or_down() -> None:
    years = range(2001, 2010)
    across = f"item,{','.join(map(str, years))}\n" + "".join(
        f"{name},{','.join(str(1000 + 7 * year % 97) for year in years)}\n" for name in ("A", "B")
    )
    down = "year,A,B\n" + "".join(f"{year},{year + 3},{year + 5}\n" for year in years)

    for text in (across, down):
        ((one, other),) = blocks(text)
        assert (one.first, len(one.cells), len(other.cells)) == (2001, 9, 9)


def test_a_missing_year_and_a_figure_below_zero_end_a_series() -> None:
    gap = "year,A\n" + "".join(f"{year},{year}\n" for year in range(2000, 2016) if year != 2007)
    ((late,),) = blocks(gap)
    assert (late.first, len(late.cells)) == (2008, 8)

    balance = "year,A\n" + "".join(f"{y},{y if y != 2007 else -y}\n" for y in range(2000, 2016))
    ((late,),) = blocks(balance)
    assert late.first == 2008


def test_seven_years_and_months_are_no_series() -> None:
    assert blocks("year,A\n" + "".join(f"{year},{year}\n" for year in range(2000, 2007))) == []
    months = "month,A\n" + "".join(f"2021-{month:02},{month + 400}\n" for month in range(1, 13))
    assert blocks(months) == []


@pytest.mark.parametrize("name", ["gross-product", "freight", "trade"])
def test_scores_are_those_of_hidiroglou_and_berthelot(name: str) -> None:
    for block in blocks((NATIONAL / f"{name}.csv").read_text(encoding="utf-8")):
        for each in block:
            levels = [float(figure.value) for figure in each.figures]
            ratios = [now / then for then, now in itertools.pairwise(levels)]
            middle = median(ratios)
            effects = [r / middle - 1 if r >= middle else 1 - middle / r for r in ratios]
            low, centre, high = quantiles(effects, n=4, method="inclusive")
            below, above = max(centre - low, 0.005), max(high - centre, 0.005)
            expected = [e / (below if e < 0 else above) for e in effects]

            assert rough_scores(each.rough()) == pytest.approx(expected)
            usual = usual_of(each.exact(), ())
            exact = [effect(each.exact().ratio(step), usual.median) for step in each.steps]
            assert [float(e) for e in exact] == pytest.approx(effects)


@pytest.mark.parametrize("name", ["gross-product", "freight", "trade"])
def test_what_screens_in_floats_is_nearly_what_decides_in_fractions(name: str) -> None:
    for block in blocks((NATIONAL / f"{name}.csv").read_text(encoding="utf-8")):
        for each in block:
            exact, rough = each.exact(), each.rough()
            for at in each.steps:
                undone = exact.exchanged(at), rough.exchanged(at)
                decides, screens = (
                    [usual_of(one, {at}).score(two.between(n, n + 1)) for n in each.steps]
                    for one, two in zip((exact, rough), undone, strict=True)
                )

                assert screens == pytest.approx(list(map(float, decides)), abs=SLACK / 1000)


def test_halving_and_doubling_weigh_the_same() -> None:
    assert (effect(2.0, 1.0), effect(0.5, 1.0)) == (1, -1)


def test_a_score_is_that_of_the_nearest_ratio_that_rounding_leaves() -> None:
    small = series([1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 1.9, 2.1, 2.3])
    usual = usual_of(small.exact(), ())

    assert all(usual.score(small.exact().between(at, at + 1)) == 0 for at in small.steps)


def test_surprise_has_heavy_tails() -> None:
    usual = usual_of(series(STEADY).exact(), ())

    assert surprise([usual.median * 0]) == 1
    assert 50 < surprise([usual.median * 0 + 7]) < 500


@pytest.mark.parametrize(
    ("typed", "power"), [(161.2, -1), (16120, 1), (161200, 2), (2612, 0), (1162, 0)]
)
def test_a_slip_inside_a_series_stands_alone(typed: object, power: int) -> None:
    levels: list[object] = [*STEADY]
    levels[5] = typed
    (found,) = spikes(series(levels))

    assert found.cell == series(levels).cells[5]
    assert found.power == power
    assert found.into * found.out < 0


def test_a_new_level_is_no_spike_nor_is_an_odd_year_at_an_end() -> None:
    shifted = [*STEADY[:5], *(3 * each for each in STEADY[5:])]

    assert list(spikes(series(STEADY))) == []
    assert list(spikes(series(shifted))) == []
    assert list(spikes(series([*STEADY[:-1], 9999]))) == []
    assert list(spikes(series([9999, *STEADY[1:]]))) == []


def test_a_series_of_events_and_small_figures_have_no_spikes() -> None:
    assert list(spikes(series([499, 905, 157, 755, 1041, 759, 455, 365, 1390, 249]))) == []
    assert list(spikes(series([40, 41, 43, 44, 99, 46, 48, 49, 51, 52]))) == []


@pytest.mark.parametrize("at", [0, 4, len(STEADY) - 2])
def test_two_years_exchanged_are_named_at_the_ends_too(at: int) -> None:
    levels = [*STEADY]
    levels[at], levels[at + 1] = levels[at + 1], levels[at]
    one = series(levels)
    found = [(each.one, each.other) for each in exchanged_years(one)]

    assert found == [(one.cells[at], one.cells[at + 1])]


def test_a_year_of_crisis_is_no_exchange() -> None:
    crisis = [*STEADY[:6], 1600, 1770, 1930, 2130, 2340]

    assert list(exchanged_years(series(crisis))) == []
    assert list(exchanged_years(series(STEADY))) == []


def test_figures_of_the_year_before_are_no_coincidence_if_exact_enough() -> None:
    exact = [each * 1000 + 37 for each in STEADY]
    copied = series([*exact[:5], exact[4], *exact[6:]])
    (found,) = repeated_years([copied])
    assert (found.cells, found.before) == ((copied.cells[5],), (copied.cells[4],))

    rough = [each / 1000 for each in STEADY]
    rounded = series([f"{each:.1f}" for each in (*rough[:5], rough[4], *rough[6:])])
    assert list(repeated_years([rounded])) == []


def test_a_series_that_repeats_itself_does_so_by_nature() -> None:
    land = [12208, 12178, 12174, 12172, 13538, 13538, 13524, 13524, 13516, 13506]

    assert list(repeated_years([series(land)])) == []
    assert list(repeated_years([series(STEADY)])) == []


def test_where_hardly_anything_changes_a_figure_may_come_again() -> None:
    still = [50031, 50012, 50043, 50024, 50055, 50055, 50036, 50067, 50048, 50079, 50051]

    assert list(repeated_years([series(still)])) == []


@pytest.mark.parametrize("path", sorted(NATIONAL.glob("*.csv")), ids=lambda path: path.stem)
def test_nothing_is_said_of_national_series_as_published(path: Path) -> None:
    for block in blocks(path.read_text(encoding="utf-8")):
        assert [each for one in block for each in spikes(one)] == []
        assert [each for one in block for each in exchanged_years(one)] == []
        assert list(repeated_years(block)) == []
