"""
Averages that only the figures show.

Also of `relate/found/candidate.py`, `relate/found/evidence.py`, `relate/found/integer_matrix.py`,
`relate/found/to_relations.py`.
"""

from tests.relate.found.found_in import down


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
