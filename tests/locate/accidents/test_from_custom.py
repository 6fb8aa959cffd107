"""What is usual of a series is claimed by ratios, whatever the unit of its figures."""

import pytest

from bulletin.locate.accidents.claims.equations import Neighbours
from bulletin.locate.accidents.claims.families import ClaimKind
from bulletin.locate.accidents.posterior import scoring_of
from bulletin.locate.chances import FEWEST_PAIRS, FEWEST_STEPS
from tests.relate.judging import judged

NAMES = ("Ash", "Birch", "Cedar", "Elm", "Fir", "Hazel", "Larch", "Maple")


def series(rows: int, years: int, unit: float) -> str:
    """Return levels that grow by some per cent a year, the first year blank in the last row."""
    lines = [f"item,{','.join(str(2001 + year) for year in range(years))}"]
    for row in range(rows):
        levels = (f"{unit * (row + 3) * 1.07**year:.4f}" for year in range(years))
        lines.append(f"{NAMES[row]},{','.join(levels)}")
    return "\n".join([*lines, ""])


def claimed(text: str) -> list[Neighbours]:
    scoring = scoring_of(judged(text))
    found = [
        each.equation
        for each in scoring.claims
        if scoring.families[each.family].kind is ClaimKind.SERIES
    ]
    return [each for each in found if isinstance(each, Neighbours)]


@pytest.mark.parametrize("unit", [100.0, 0.01])
def test_every_step_of_every_row_is_claimed_in_any_unit(unit: float) -> None:
    found = claimed(series(3, 5, unit))

    assert len(found) == 12
    assert {round(each.usual, 2) for each in found} == {0.07}


def test_so_few_years_or_steps_claim_nothing() -> None:
    years = FEWEST_PAIRS + 1
    rows = -(-FEWEST_STEPS // FEWEST_PAIRS)

    assert len(claimed(series(rows, years, 10.0))) == rows * FEWEST_PAIRS
    assert claimed(series(8, years - 1, 10.0)) == []
    assert claimed(series(rows - 1, years, 10.0)) == []


def test_steps_are_claimed_from_as_many_on_as_tell_what_is_usual() -> None:
    lines = series(1, FEWEST_STEPS + 1, 10.0)

    assert len(claimed(lines)) == FEWEST_STEPS
    assert claimed(series(1, FEWEST_STEPS, 10.0)) == []
