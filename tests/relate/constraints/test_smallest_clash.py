"""Few claims that clash, out of many that hold."""

from collections.abc import Sequence

import pytest

from bulletin.relate.constraints.smallest_clash import smallest_clash


@pytest.mark.parametrize("clash", [{0, 1, 2}, {7, 300, 311}, {5}, {510, 511}])
def test_few_of_hundreds_are_found_in_few_steps(clash: set[int]) -> None:
    asked: list[int] = []

    def possible(left: Sequence[int]) -> bool:
        asked.append(len(left))
        return not clash <= set(left)

    assert set(smallest_clash(range(512), possible)) == clash
    assert len(asked) <= 2 * 10 * len(clash)


def test_where_several_clash_those_that_come_last_are_left() -> None:
    """As by leaving out each in turn."""
    clashes = ({1, 4}, {2, 6})

    assert smallest_clash(range(8), lambda left: not any(c <= set(left) for c in clashes)) == [2, 6]
