from time import perf_counter

from tests.relate.judging import judged

_SECONDS = 10  # ten times what a laptop needs


def test_a_hundred_rows_by_thirty_columns_are_searched_in_a_moment() -> None:
    rows = [[(i * 7919 + j * 104729) % 9973 + 10 for j in range(30)] for i in range(99)]
    rows.append([sum(column) for column in zip(*rows, strict=True)])
    body = "".join(f"Place {i}," + ",".join(map(str, row)) + "\n" for i, row in enumerate(rows))
    text = "place," + ",".join(f"c{j}" for j in range(30)) + "\n" + body
    start = perf_counter()

    found = judged(text)

    assert perf_counter() - start < _SECONDS
    assert sum(each.relation.kind == "sum" for each in found.verdicts) >= 30
