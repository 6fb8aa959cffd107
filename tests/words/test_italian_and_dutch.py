"""Whole tables in languages whose words fill a file: Italian and Dutch."""

import pytest

from tests.relate.judging import judged

ITALIAN = (
    "Esportazioni per settore (milioni di euro),,,\n"
    "Settore di attività,2021,2022,Variazione % rispetto all'anno precedente\n"
    "Agricoltura,100,120,20.0\ndi cui: frutta,40,44,10.0\nIndustria,300,330,10.0\n"
    "Altri,50,60,20.0\nTotale,450,510,13.3\n"
)
DUTCH = (
    "Uitvoer (mln euro),,,\n"
    "Onderwerp,2021,2022,Verandering t.o.v. vorig jaar (%)\n"
    "Landbouw,100,120,20.0\nwaarvan bloemen,40,44,10.0\nIndustrie,300,330,10.0\n"
    "Overig,50,60,20.0\nTotaal,450,510,13.3\n"
)


@pytest.mark.parametrize("text", [ITALIAN, DUTCH])
def test_sums_parts_and_growth_are_tested(text: str) -> None:
    kinds = [each.relation.kind.value for each in judged(text).verdicts]

    assert kinds.count("sum") == 2
    assert kinds.count("of-which") == 2
    assert kinds.count("growth") == 5


@pytest.mark.parametrize("text", [ITALIAN, DUTCH])
def test_a_growth_rate_that_does_not_fit_its_levels_is_found(text: str) -> None:
    wrong = text.replace("330,10.0", "330,11.0")

    assert [each.outcome.value for each in judged(wrong).verdicts].count("failed") == 1
