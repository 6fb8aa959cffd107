"""What hypotheses weigh: `locate/weigh/weighing.py`."""

from bulletin.locate.weigh.weighing import Weighing
from tests.locate.trial_of_table import trial_of, variable

SUM = "item,2023\nTotal,900.0\n  A,149.8\n  B,408.2\n  C,131.2\n  D,220.0\n"


def test_slips_come_likeliest_first() -> None:
    trial, _ = trial_of(SUM)
    weighing = Weighing(trial)
    slips = weighing.likeliest_slips(variable(trial, "B", 0))
    weights = [weighing.alone((each,)).weight for each in slips]

    assert weights == sorted(weights, reverse=True)
    assert weights[0] > weights[-1]
