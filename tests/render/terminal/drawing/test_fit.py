import pytest
from rich.cells import cell_len

from bulletin.render.terminal.drawing.fit import cut_to_width, fitted, padded


def test_the_widest_column_shrinks_first_and_none_below_its_least() -> None:
    assert fitted([30, 20, 8], [10, 10, 8], 40) == [16, 16, 8]
    assert fitted([30, 8], [30, 8], 37) is None
    assert fitted([5, 5], [5, 5], 80) == [5, 5]


@pytest.mark.parametrize("width", range(12))
def test_a_cut_label_never_takes_more_cells_than_it_may(width: int) -> None:
    assert cell_len(cut_to_width("居民a消费价格", width)) <= width
    assert cell_len(padded("居民a消费价格", width)) == width
    assert cell_len(padded("x", width, right=True)) == width
