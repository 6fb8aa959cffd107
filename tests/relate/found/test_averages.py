"""
Averages that only the figures show.

Also of `relate/found/candidate.py`, `relate/found/evidence.py`, `relate/found/integer_matrix.py`,
`relate/found/to_relations.py`.
"""

from tests.relate.found.found_in import down, shown
from tests.relate.judging import HELD, NOT_TESTABLE


def test_an_average_of_the_rows_above_it_is_seen() -> None:
    text = (
        "place,a,b,c,d\n"
        "Ash,1204,3377,871,2950\n"
        "Birch,915,1201,1490,404\n"
        "Cedar,3310,842,655,1733\n"
        "Dogwood,603,2228,7016,5313\n"
        "Usual,1508,1912,2508,2600\n"
    )

    assert down(text, "average") == {(6, (2, 3, 4, 5))}
    assert down(text) == set()


def test_an_average_may_stand_above_all_that_it_is_of() -> None:
    text = (
        "place,a,b,c,d\n"
        "Usual,1508,1912,2508,2600\n"
        "Ash,1204,3377,871,2950\n"
        "Birch,915,1201,1490,404\n"
        "Cedar,3310,842,655,1733\n"
        "Dogwood,603,2228,7016,5313\n"
    )

    assert down(text, "average") == {(2, (3, 4, 5, 6))}


def test_a_year_of_an_index_is_the_mean_of_its_quarters() -> None:
    """The quarters of all branches move alike; how they lie around their year does not."""
    text = (
        "branch,2008/1,2008/2,2008/3,2008/4,whole year 2008\n"
        "A,98.7,103.7,104.2,93.4,100.0\nB,101.5,112.9,110.0,95.3,104.9\n"
        "C,97.0,105.7,105.9,91.5,100.0\nD,102.3,114.3,112.6,93.4,105.7\n"
        "E,103.6,111.2,104.6,91.1,102.6\nF,106.8,112.2,110.2,98.3,106.9\n"
        "G,93.7,104.8,100.7,90.6,97.5\nH,91.7,98.5,104.9,87.1,95.6\n"
    )

    averages = [each for each in shown(text) if each.kind == "average"]
    assert {each.target.column for each in averages} == {6}
    assert len(averages) == 8


def test_where_one_line_of_many_is_not_the_mean_the_others_are_tested_and_it_is_counted() -> None:
    rows = (
        "A,98.7,103.7,104.2,93.4,100.0\nB,101.5,112.9,110.0,95.3,104.9\n"
        "C,97.0,105.7,105.9,91.5,100.0\nD,102.3,114.3,112.6,93.4,105.7\n"
        "E,103.6,111.2,104.6,91.1,102.6\nF,106.8,112.2,110.2,98.3,106.9\n"
        "G,93.7,104.8,100.7,90.6,97.5\nH,91.7,98.5,104.9,87.1,95.6\n"
    )
    text = "branch,2008/1,2008/2,2008/3,2008/4,whole year 2008\n" + rows.replace("104.6", "404.6")

    outcomes = [each.outcome for each in shown(text) if each.kind == "average"]
    assert outcomes.count(HELD) == 7
    assert outcomes.count(NOT_TESTABLE) == 1
