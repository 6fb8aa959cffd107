from fractions import Fraction

from bulletin.locate.search.solver.elimination import ONE, moved_to_hold


def test_unknowns_near_a_solution_are_moved_to_one() -> None:
    near = {0: Fraction("1.001"), 1: Fraction("1.999"), 2: Fraction("3.002")}
    equations = [
        {0: Fraction(1), 1: Fraction(1), 2: Fraction(-1)},
        {0: Fraction(2), 1: Fraction(-1)},
    ]

    found = moved_to_hold(near, equations, lambda each, _: (each, Fraction(0)))

    assert found[0] + found[1] == found[2]
    assert 2 * found[0] == found[1]
    assert found[0] == Fraction("1.001")


def test_a_constant_is_kept() -> None:
    equations = [{0: Fraction(1), 1: Fraction(1), ONE: Fraction(-100)}]

    found = moved_to_hold(
        {0: Fraction(40), 1: Fraction(59)}, equations, lambda each, _: (each, Fraction(0))
    )

    assert found == {0: 40, 1: 60}


def test_an_equation_that_says_nothing_new_is_passed_over() -> None:
    equation = {0: Fraction(1), 1: Fraction(-1)}

    found = moved_to_hold(
        {0: Fraction(1), 1: Fraction(2)}, [equation, equation], lambda each, _: (each, Fraction(0))
    )

    assert found == {0: 1, 1: 1}
