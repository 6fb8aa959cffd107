"""A letter that marks a shared rank leaves it a rank, in columns of ranks only."""

from tests.understand.understood_table import table


def test_a_shared_rank_is_a_rank() -> None:
    found = table("district,output,rank\nA,31,1\nB,27,T2\nC,27,T-2\nD,20,4\n")

    assert [str(found.figure(i, 1)) for i in range(4)] == ["1", "2", "2", "4"]


def test_elsewhere_it_is_a_word() -> None:
    found = table("district,output,code\nA,31,1\nB,27,T2\nC,27,3\nD,20,4\n")

    assert found.figure(1, 1) is None
