"""Which figures may have been exchanged: each with its four neighbours."""

from bulletin.locate.slips.moves import exchanges
from bulletin.model.findings.slip_kind import SlipKind
from tests.locate.trial_of_table import trial_of

NINE = "item,2021,2022,2023\nTotal,606,615,624\nA,111,122,133\nB,212,225,236\nC,283,268,255\n"


def test_a_figure_may_have_been_exchanged_with_those_beside_above_and_below_it() -> None:
    trial, _ = trial_of(NINE)
    found = {frozenset(each.texts.values()): each.kind for each in exchanges(trial, [(2, 1)])}

    assert found == {
        frozenset({"225", "122"}): SlipKind.FIGURES_EXCHANGED,
        frozenset({"225", "268"}): SlipKind.FIGURES_EXCHANGED,
        frozenset({"225", "212"}): SlipKind.COLUMNS_EXCHANGED,
        frozenset({"225", "236"}): SlipKind.COLUMNS_EXCHANGED,
    }


def test_beyond_the_edge_of_a_table_there_is_nothing_to_exchange_with() -> None:
    trial, _ = trial_of(NINE)

    assert [set(each.texts.values()) for each in exchanges(trial, [(0, 0)])] == [
        {"606", "111"},
        {"606", "615"},
    ]
