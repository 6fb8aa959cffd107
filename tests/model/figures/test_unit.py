from bulletin.model.figures.unit import Dimension, Unit


def test_units_of_one_base_are_added_whatever_their_multipliers() -> None:
    assert Unit("吨", 4).comparable(Unit("吨"))
    assert not Unit("吨").comparable(Unit("元"))


def test_per_cent_and_percentage_points_are_never_mixed() -> None:
    assert not Unit("", 0, Dimension.PER_CENT).comparable(Unit("", 0, Dimension.POINTS))
    assert not Unit("", 0, Dimension.PER_CENT).comparable(Unit("", 0, Dimension.PER_MILLE))
