from bulletin.model.figures.interval import Interval
from bulletin.render.columns.figures_and_bounds import figures_and_bounds

WIDE = Interval(1, 3)


def test_bounds_stand_in_the_place_of_a_figure_without_a_certain_decimal() -> None:
    figures, bounds = figures_and_bounds("head.share", ["2.0", ""], [WIDE, WIDE], (0, 3))

    assert figures.texts == ["2.0", bounds.texts[0]]
    assert bounds.texts[1] == ""


def test_where_nothing_is_known_nothing_is_shown() -> None:
    assert all(each.empty for each in figures_and_bounds("head.share", [""], [None], (0, 3)))
