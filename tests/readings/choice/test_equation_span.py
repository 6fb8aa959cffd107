"""Sums that follow from other sums."""

from bulletin.readings.choice.equation_span import EquationSpan


def test_a_sum_of_sums_follows_from_them() -> None:
    span = EquationSpan()

    assert span.adds(0, (1, 2))
    assert span.adds(1, (3, 4))
    assert span.implies(0, (2, 3, 4))
    assert not span.adds(0, (2, 3, 4))


def test_another_breakdown_of_the_same_total_is_news() -> None:
    span = EquationSpan()

    assert span.adds(0, (1, 2))
    assert not span.implies(0, (3, 4))
    assert span.adds(0, (3, 4))
