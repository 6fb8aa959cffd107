"""Figures that speak for a claim tell nothing again of one that is nearly the same."""

from bulletin.readings.choice.equation_span import EquationSpan
from bulletin.readings.choice.told_before import told_before
from bulletin.readings.claims.sum_claim import Proposer, SumClaim
from bulletin.readings.claims.view import View, look
from bulletin.readings.likelihood.claim_score import score_claim
from bulletin.readings.likelihood.learning import start
from tests.understand.understood_table import table

TEXT = (
    "item,2019,2020,2021\nAll,812345,934567,998877\nNorth,512340,600001,640000\n"
    "South,300005,334566,358877\nTown,300002,334562,358872\nIsle,3,4,5\nMole,3,3,5\n"
)
ALL, NORTH, SOUTH, TOWN, ISLE, MOLE = range(6)


def view() -> View:
    read = table(TEXT)
    return look(read, [False] * len(read.items), across=False)


def claim(seen: View, total: int, *parts: int) -> SumClaim:
    found = SumClaim(total, parts, Proposer.APART, -5.0)
    score_claim(seen, start(seen), found)
    return found


def test_a_sum_with_one_small_part_for_another_says_nothing_new() -> None:
    seen = view()
    span = EquationSpan(seen.by_size)
    span.adds(SOUTH, (TOWN, ISLE))
    echo = claim(seen, SOUTH, TOWN, MOLE)

    assert echo.score > 5
    left = span.left_over(echo.total, echo.parts)
    assert echo.score - told_before(seen, echo, left) < 0


def test_a_sum_of_large_parts_says_all_that_it_says_beside_another_one() -> None:
    seen = view()
    span = EquationSpan(seen.by_size)
    span.adds(SOUTH, (TOWN, ISLE))
    news = claim(seen, ALL, NORTH, SOUTH)

    assert told_before(seen, news, span.left_over(news.total, news.parts)) < 1


def test_what_is_left_of_a_sum_stands_in_its_smallest_figures() -> None:
    span = EquationSpan(view().by_size)
    span.adds(SOUTH, (TOWN, ISLE))

    assert set(span.left_over(SOUTH, (TOWN, MOLE))) == {ISLE, MOLE}
