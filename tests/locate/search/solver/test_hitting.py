from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from bulletin.locate.search.solver.hitting import Hitting

Conflicts = list[frozenset[int]]
CONFLICTS = st.lists(st.frozensets(st.integers(0, 7), min_size=1, max_size=4), max_size=6)


def met(chosen: tuple[int, ...], conflicts: Conflicts) -> bool:
    return all(each & set(chosen) for each in conflicts)


def smallest(conflicts: Conflicts) -> list[tuple[int, ...]]:
    """Return all smallest sets that meet the conflicts, by trying every one."""
    for size in range(9):
        found = [each for each in combinations(range(8), size) if met(each, conflicts)]
        if found:
            return found
    return []


@given(CONFLICTS, CONFLICTS)
def test_all_smallest_sets_are_found_once_whatever_was_known_at_first(
    known: Conflicts, learnt: Conflicts
) -> None:
    def oracle(chosen: tuple[int, ...]) -> tuple[int, ...] | None:
        refuting = (each for each in learnt if not each & set(chosen))
        return next((tuple(sorted(each)) for each in refuting), None)

    hitting = Hitting([tuple(sorted(each)) for each in known], oracle)
    expected = smallest(known + learnt)

    for size in range(len(expected[0])):
        assert list(hitting.sets((), size)) == []
    assert sorted(hitting.sets((), len(expected[0]))) == expected


@given(CONFLICTS)
def test_no_fewer_figures_are_needed_than_is_said(conflicts: Conflicts) -> None:
    hitting = Hitting([tuple(sorted(each)) for each in conflicts], lambda _: None)

    assert hitting.least(()) <= len(smallest(conflicts)[0])


def test_known_figures_are_part_of_every_set() -> None:
    hitting = Hitting([(1, 2), (3, 4)], lambda _: None)

    assert list(hitting.sets((3,), 1)) == [(1, 3), (2, 3)]


def test_a_contradiction_without_printed_figures_ends_the_search() -> None:
    hitting = Hitting([(1, 2)], lambda _: ())

    assert list(hitting.sets((), 2)) == []
