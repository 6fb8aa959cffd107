"""Files that once took long: what is done for them is counted, and ends."""

from pathlib import Path

from bulletin.api.examine import examine_text
from bulletin.locate.accidents.likelihood.scoring import Scoring
from bulletin.locate.accidents.posterior import posterior
from tests.relate.judging import judged

MANY = (Path(__file__).parent / "kept" / "many-blanks-and-many-sums.csv").read_text("utf-8")


def scoring_of_many() -> Scoring:
    found = posterior(judged(MANY), always=True)
    assert found is not None
    return found.scoring


def test_accidents_are_weighed_until_enough_claims_were_asked() -> None:
    found = scoring_of_many()

    assert found.overworked
    assert found.undone


def test_the_report_says_that_not_all_was_tried() -> None:
    notes = [each.note for each in examine_text(MANY).diagnoses]

    assert any(notes)
