from tests.understand.understood_table import table


def _quanta(figures: list[str]) -> list[int]:
    read = table("Item,2023\n" + "".join(f"Item {i},{text}\n" for i, text in enumerate(figures)))
    return [cell.figure.quantum for cell in read.cells.values() if cell.figure]


def test_zeros_that_a_conversion_left_behind_mean_nothing() -> None:
    figures = [f"{1000 + 37 * i}.0" for i in range(14)]

    assert _quanta([*figures, "12.5"]) == [10] * 14 + [1]


def test_zeros_of_honest_decimals_mean_something() -> None:
    assert set(_quanta([f"{1000 + 37 * i}.{i % 10}" for i in range(20)])) == {1}


def test_counts_rounded_to_hundreds_are_known_by_their_zeros() -> None:
    assert set(_quanta([str(100 * (17 + 31 * i)) for i in range(15)])) <= {100, 1000}
    assert min(_quanta([str(100 * (17 + 31 * i)) for i in range(15)])) == 100


def test_a_short_list_says_nothing_of_its_zeros() -> None:
    assert set(_quanta(["100", "200", "1000"])) == {1}


def test_lines_padded_with_a_zero_are_rounded_before_it() -> None:
    lines = ("100.00,100.00,100.00", "10.50,8.10,5.90", "62.40,67.00,68.40", "27.10,24.90,25.70")
    text = "Item,2000,2005,2010\nOutput,9870.58,16995.93,38915.25\n"
    read = table(text + "".join(f"Part {n},{line}\n" for n, line in enumerate(lines)))
    quanta = [cell.figure.quantum for cell in read.cells.values() if cell.figure]

    assert sorted(quanta) == [1] * 6 + [10] * 9
