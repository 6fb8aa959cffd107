"""Sums of two that no reading of a table chose: `relate/found/pairs_adding.py`."""

from tests.relate.found.found_in import across

TRADE = (
    (36.059, 51.554),
    (47.253, 69.340),
    (63.167, 97.540),
    (73.476, 116.774),
    (85.535, 139.576),
)


def test_the_volume_of_trade_adds_up_beside_its_balance() -> None:
    lines = (f"{n},{a},{b},{a - b:.3f},{a + b:.3f}\n" for n, (a, b) in enumerate(TRADE))

    assert across("X,A,B,C,D\n" + "".join(lines)) == {(2, (3, 4)), (5, (2, 3))}


def test_what_follows_from_sums_both_ways_is_tested_as_well() -> None:
    rows = ((2538, 2252), (5468, 5356), (9556, 8502), (12750, 10931))
    text = "X,A,B,C,D,E,F,G,H,I\n"
    for n, (men, women) in enumerate(rows):
        some = (men, women, men + women)
        others = (97 * n + 1568, 61 * n + 1510, 158 * n + 3078)
        total = (a + b for a, b in zip(some, others, strict=True))
        text += ",".join(map(str, (f"p{n}", *total, *some, *others))) + "\n"

    assert across(text) >= {(4, (2, 3)), (7, (5, 6)), (10, (8, 9)), (2, (5, 8)), (3, (6, 9))}


def test_a_sum_that_one_line_lacks_is_none() -> None:
    lines = [f"{n},{a},{b},{a + b:.3f}\n" for n, (a, b) in enumerate(TRADE)]
    lines[2] = "2,63.167,97.540,171.302\n"
    pairs = across("X,A,B,C\n" + "".join(lines))

    assert all(target == 4 for target, _ in pairs)
