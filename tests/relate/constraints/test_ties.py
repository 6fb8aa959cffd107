from hypothesis import given
from hypothesis import strategies as st

from bulletin.relate.constraints.ties import representatives

GROUPS = st.lists(st.lists(st.integers(0, 12), min_size=1, max_size=4), max_size=12)


def reached(groups: list[list[int]], start: int) -> set[int]:
    """What is tied to a variable, by going from group to group until nothing is new."""
    found = {start}
    while more := {v for group in groups if found & {*group} for v in group} - found:
        found |= more
    return found


@given(GROUPS)
def test_that_variables_have_one_representative_just_if_they_are_tied(
    groups: list[list[int]],
) -> None:
    heads = representatives(groups)
    assert heads.keys() == {v for group in groups for v in group}
    for variable in heads:
        alike = {other for other in heads if heads[other] == heads[variable]}
        assert alike == reached(groups, variable)


@given(GROUPS)
def test_that_a_representative_stands_for_itself(groups: list[list[int]]) -> None:
    heads = representatives(groups)
    assert all(heads[head] == head for head in heads.values())


def test_that_a_long_chain_is_no_trouble() -> None:
    length = 20_000
    heads = representatives([(link + 1, link) for link in range(length)])
    assert len(set(heads.values())) == 1
