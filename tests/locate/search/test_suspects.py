import pytest

from bulletin.locate.search.suspects import NOT_NEGATIVE, Suspects, sets_by_size
from bulletin.relate.constraints.ranges import EVERYTHING
from tests.locate.trial_of_table import named, trial_of, variable

SECTORS = (
    "指标,绝对数（亿元）,比重（%）\n地区生产总值,2761.1,\n第一产业,149.8,5.43\n"
    "第二产业,1408.2,53.61\n第三产业,1131.2,40.97\n"
)
TWICE = (
    "item,2023,2022\nTotal,1003.7,992.4\n  North,602.3,598.2\n    Coast,451.2,347.9\n"
    "    Hills,251.1,250.3\n  South,401.4,394.2\n    Plain,101.3,196.1\n"
    "    Delta,200.1,198.1\n"
)


def suspects(text: str, most: int = 1) -> list[list[tuple[tuple[str, int], ...]]]:
    """Return the sets of figures that explain everything, by size."""
    trial, conflicts = trial_of(text)
    return [
        [named(trial, each.variables) for each in sets]
        for sets in sets_by_size(trial, (), conflicts, most)
    ]


def test_the_figure_that_two_failed_relations_share_is_the_only_suspect() -> None:
    assert suspects(SECTORS) == [[], [(("第二产业", 0),)]]


def test_what_the_others_leave_for_a_suspect_holds_the_true_figure() -> None:
    trial, conflicts = trial_of(SECTORS)

    *_, (found,) = sets_by_size(trial, (), conflicts, 1)

    low, high = found.left[0]
    assert 1479.9e8 < low < 1480.2e8 < high < 1480.5e8


def test_every_figure_of_a_lonely_sum_is_suspected() -> None:
    found = suspects("item,2023\nTotal,100\n  North,60\n  South,30\n")

    assert found == [[], [(("Total", 0),), (("North", 0),), (("South", 0),)]]


def test_nothing_is_no_figure_below_nothing() -> None:
    found = suspects("item,2023\nTotal,10\n  North,0\n  South,15\n")

    assert found == [[], [(("Total", 0),), (("South", 0),)]]


def test_two_independent_slips_need_two_figures() -> None:
    none, singles, pairs = suspects(TWICE, most=2)

    assert none == singles == []
    assert (("Coast", 0), ("Plain", 0)) in pairs
    assert all(len(each) == 2 for each in pairs)


def test_a_pair_that_explains_everything_is_a_set_of_two() -> None:
    """60 against 45 and 25, 40 against 10 and 20: one figure of each sum is wrong."""
    *_, pairs = suspects(TWICE, most=2)
    north, south = {"North", "Coast", "Hills"}, {"South", "Plain", "Delta"}

    assert all({item for item, _ in each} & north for each in pairs)
    assert all({item for item, _ in each} & south for each in pairs)


def test_known_figures_are_part_of_every_set() -> None:
    trial, conflicts = trial_of(TWICE)
    coast = variable(trial, "Coast", 0)

    for sets in sets_by_size(trial, (coast,), conflicts, 1):
        assert all(coast in each.variables for each in sets)


@pytest.mark.parametrize(
    ("text", "item", "left"),
    [
        ("item,2023\nTotal,100\n  North,60\n  South,30\n", "North", NOT_NEGATIVE),
        ("item,2023\nTotal,100\n  North,160\n  South,-30\n", "North", EVERYTHING),
        ("指标,金额（亿元）\n出口额,3\n进口额,13\n进出口差额,10\n", "进出口差额", EVERYTHING),
        ("指标,金额（亿元）\n出口额,3\n进口额,13\n进出口差额,10\n", "出口额", NOT_NEGATIVE),
    ],
)
def test_a_level_stays_above_zero_unless_its_column_or_its_meaning_says_otherwise(
    text: str, item: str, left: object
) -> None:
    trial, _ = trial_of(text)

    assert trial.unprinted(variable(trial, item, 0)) == left


def test_a_freed_figure_that_explains_nothing_gives_figures_that_still_clash() -> None:
    trial, _ = trial_of(TWICE)

    clashing = trial.freed((variable(trial, "Coast", 0),))

    assert not isinstance(clashing, Suspects)
    assert {item for item, _ in named(trial, clashing)} >= {"Plain", "Delta"}
    assert variable(trial, "Coast", 0) not in clashing
