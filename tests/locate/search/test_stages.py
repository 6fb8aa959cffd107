"""In which order a case is explained: no further than the simplest explanation needs."""

from collections.abc import Iterator, Sequence

import pytest

from bulletin.locate.cases import Case, Clash
from bulletin.locate.chances import MOST_CAUSES
from bulletin.locate.search import stages
from bulletin.locate.search.causes import explained
from bulletin.locate.search.stages import Explanations
from bulletin.locate.weigh.hypothesis import Weighed, figures_of
from bulletin.locate.weigh.weighing import Weighing
from tests.locate.thinking import total
from tests.locate.trial_of_table import trial_of

PARTS = ("412.3", "655.1", "412.8")  # 1480.2


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return the numbers of causes that operations are asked for, as they are asked."""
    numbers: list[int] = []

    def counted(
        weighing: Weighing, clashes: Sequence[Clash], foreign: frozenset[int]
    ) -> Iterator[list[Weighed]]:
        for number, found in enumerate(explained(weighing, clashes, foreign), start=1):
            numbers.append(number)
            yield found

    monkeypatch.setattr(stages, "explained", counted)
    return numbers


def found(text: str) -> tuple[list[Weighed], str]:
    trial, conflicts = trial_of(text)
    case = Case(list(trial.constraints), [Clash(each) for each in conflicts], [], [])
    return Explanations(Weighing(trial), case).found()


def test_a_slip_is_weighed_against_one_operation_and_ends_the_search(asked: list[int]) -> None:
    weighed, note = found(total("1408.2", *PARTS))

    best = max(weighed, key=lambda each: each.weight)
    assert [each.text for each in figures_of(best.meant)] == ["1480.2"]
    assert (asked, note) == ([1], "")


def test_what_no_slip_explains_is_asked_of_ever_more_causes(asked: list[int]) -> None:
    weighed, _ = found(total("7777.7", *PARTS))

    assert asked == [*range(1, MOST_CAUSES + 1)]
    assert any(len(each.meant) == 1 for each in weighed)
