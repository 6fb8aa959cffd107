"""
Laws of the one sum over all that may have happened.

Also of `locate/accidents/likelihood/gains.py`, `locate/accidents/likelihood/all_claims.py`,
`locate/accidents/likelihood/scoring.py`, `locate/accidents/likelihood/column_chances.py`,
`locate/accidents/claims/families.py`, `locate/accidents/claims/printed_figures.py`,
`locate/accidents/hypotheses/screened_runs.py`, `locate/accidents/outcomes.py`, `locate/chances.py`.
"""

from math import exp

import pytest

from bulletin.locate import chances
from bulletin.locate.accidents.claims.equations import Miss
from bulletin.locate.accidents.claims.families import ClaimKind
from bulletin.locate.accidents.claims.printed_figures import PrintedFigures, value_of
from bulletin.locate.accidents.likelihood.column_chances import student
from bulletin.locate.accidents.likelihood.gains import log_sum, meant_gain
from bulletin.locate.accidents.outcomes import mends
from bulletin.locate.accidents.posterior import claims_of, posterior, scoring_of
from bulletin.relate.judge import Judged
from bulletin.relate.relate import relate
from bulletin.tables.from_source import sheets_of_text
from bulletin.understand.understand import understand
from tests.locate.accidents.tables import PRICES, RETAIL, SECTORS, exchanged, shifted


def judged(text: str) -> Judged:
    (sheet,) = sheets_of_text(text, "<text>")
    (table,) = understand(sheet)
    return relate(table)


def test_a_hypothesis_under_which_something_fails_mends_nothing() -> None:
    found = posterior(judged(shifted(RETAIL, 3, 3)))

    assert found is not None
    nothing = [each for each in found.outcomes if not each.thought.events]
    assert nothing
    assert not any(mends(found.scoring, each) for each in nothing)


def test_a_list_with_a_part_that_is_left_blank_says_nothing_of_the_range_of_its_growth() -> None:
    text = "指标,增长(%)\n规模以上工业增加值,9.5\n轻工业,8.4\n重工业,10.2\n"
    whole, blank = (
        {family.kind for family in scoring_of(judged(each)).families}
        for each in (text, text.replace("8.4", ""))
    )

    assert ClaimKind.HULL in whole
    assert ClaimKind.HULL not in blank


@pytest.mark.parametrize(
    "text", [shifted(RETAIL, 3, 3), shifted(PRICES, 2, 4), exchanged(RETAIL, 1, 2, 3)]
)
def test_probabilities_add_to_one_and_fall(text: str) -> None:
    found = posterior(judged(text))

    assert found is not None
    probabilities = [each.probability for each in found.outcomes]
    assert sum(probabilities) == pytest.approx(1)
    assert probabilities == sorted(probabilities, reverse=True)
    assert found.nothing < 0.05


@pytest.mark.parametrize("text", [RETAIL, SECTORS, PRICES])
def test_nothing_is_weighed_where_nothing_speaks_for_it(text: str) -> None:
    assert posterior(judged(text)) is None


def test_all_claims_of_a_true_table_hold() -> None:
    for text in (RETAIL, SECTORS, PRICES):
        assert scoring_of(judged(text)).nothing.failing == []


def test_a_hypothesis_without_changes_is_the_table_as_printed() -> None:
    scoring = scoring_of(judged(shifted(SECTORS, 2, 3)))

    assert scoring.scored({}, 0.0).score == pytest.approx(scoring.nothing.score)


def test_changes_scored_step_by_step_come_to_what_a_table_typed_anew_does() -> None:
    """Only what a change touches is weighed again; the rest must not depend on it."""
    wrong = judged(RETAIL.replace("2254.9", "2245.9"))
    scoring = scoring_of(wrong)
    spot = next(spot for spot, text in scoring.figures.texts.items() if text == "2245.9")

    typed = scoring.scored({spot: "2254.9"}, 0.0)
    right = scoring_of(judged(RETAIL)).nothing

    assert typed.failing == []
    assert typed.score - scoring.columns.gain({spot: "2254.9"}) == pytest.approx(
        right.score, abs=0.5
    )


def test_claims_that_the_figures_refute_stay_claims() -> None:
    """The change column slipped: no relation of it is judged, yet the heads make the claim."""
    text = shifted(PRICES, 2, 2)
    claims = claims_of(judged(text), PrintedFigures(judged(text).network))

    assert sum(each.kind.value == "index" for each in claims.families) == 1


def test_a_miss_within_rounding_speaks_for_a_claim_and_one_beyond_against_it() -> None:
    spread = 30.0
    near = meant_gain(Miss(0.01, 0.1, 0.04), spread)
    edge = meant_gain(Miss(0.1, 0.1, 0.04), spread)
    beyond = meant_gain(Miss(0.2, 0.1, 0.04), spread)

    assert near > edge > 0 > beyond
    assert exp(beyond) == pytest.approx(chances.BROKEN)


def test_the_logarithm_of_a_sum_does_not_overflow() -> None:
    assert log_sum([1000.0, 1000.0]) == pytest.approx(1000.6931, abs=1e-3)


def test_the_density_of_columns_keeps_the_unusual_possible() -> None:
    assert student(0) > student(3) > student(10) > -12


def test_a_text_stands_for_half_its_last_place_either_way() -> None:
    value = value_of("12.30", 0.5)

    assert value is not None
    assert (value.middle, value.half) == pytest.approx((12.3, 0.005))
    assert value_of("n/a", 0.5) is None
