from math import exp, log

import pytest

from bulletin.locate.weigh.residuals import ResidualLikelihood
from tests.locate.trial_of_table import trial_of, variable

LEVELS = "item,2023\nTotal,100.0\n  North,60.0\n  South,39.9\n"


def fit_of(text: str) -> tuple[ResidualLikelihood, dict[str, int]]:
    trial, _ = trial_of(text)
    names = {each.label: variable(trial, each.label, 0) for each in trial.network.table.items}
    return ResidualLikelihood(trial.network, trial.constraints), names


def test_the_nearer_a_correction_brings_a_sum_the_better_it_fits() -> None:
    fit, names = fit_of(LEVELS)
    scores = [fit.score({names["South"]: (south, 0.1)}) for south in (40.0, 39.9, 40.1, 39.8, 35.0)]

    assert scores[0] > scores[1] > scores[3] > scores[4]
    assert scores[1] == pytest.approx(scores[2], abs=1e-6)


def test_without_a_change_the_table_scores_as_it_is_printed() -> None:
    fit, names = fit_of(LEVELS)

    assert fit.score({}) == pytest.approx(fit.score({names["South"]: (39.9, 0.1)}))


def test_the_chances_of_all_texts_that_a_figure_may_have_add_up_to_one() -> None:
    fit, names = fit_of(LEVELS)
    chances = (exp(fit.score({names["South"]: (38 + number / 10, 0.1)})) for number in range(40))

    assert sum(chances) == pytest.approx(1, abs=0.01)


def test_in_another_unit_throughout_a_sum_fits_as_well() -> None:
    fit, names = fit_of(LEVELS)
    there = {
        variable: (middle * 1e4, width * 1e4)
        for variable, (middle, width) in (
            (names["Total"], (100.0, 0.1)), (names["North"], (60.0, 0.1)),
            (names["South"], (39.9, 0.1)),
        )
    }  # fmt: skip

    assert fit.score(there) == pytest.approx(fit.score({names["South"]: (39.9, 0.1)}))


def test_an_impossible_remainder_is_punished_by_a_finite_weight() -> None:
    fit, names = fit_of(LEVELS)

    assert -100 < fit.score({names["South"]: (0.0, 0.1)}) < log(1e-20)


def test_a_share_fits_its_levels_through_their_quotient() -> None:
    text = "item,2023,share (%)\nTotal,200.0,100.0\n  North,150.0,75.0\n  South,50.0,25.0\n"
    trial, _ = trial_of(text)
    fit, north = ResidualLikelihood(trial.network, trial.constraints), variable(trial, "North", 1)

    right, near, far = (fit.score({north: (share, 0.1)}) for share in (75.0, 75.1, 74.0))
    assert right > near > far


def test_growth_is_tied_through_the_earlier_levels_that_nobody_prints() -> None:
    """150/1.04 + 50/1.08 is 190.5, and 200 is 4.97 % more."""
    text = (
        "item,2023,growth at current prices (%)\nTotal,200.0,5.0\n  North,150.0,4.0\n"
        "  South,50.0,8.0\n"
    )
    trial, _ = trial_of(text)
    fit, total = ResidualLikelihood(trial.network, trial.constraints), variable(trial, "Total", 1)

    right, near, far = (fit.score({total: (rate, 0.1)}) for rate in (5.0, 5.2, 8.0))
    assert right > near > far
