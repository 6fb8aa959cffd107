from math import inf
from pathlib import Path

import pytest

from bulletin.declare.trust import fit_trust, labels_in, need_files, trust_weights
from bulletin.errors import UsageError
from tests.declare.declared_tables import SECTORS, SEXES, table


def lines(text: str, trust: dict[str, float], path: str = "t.csv") -> set[tuple[int, int, float]]:
    read = table(text)
    return {
        (*read.cells[cell].position, weight)
        for cell, weight in trust_weights(read, path, trust).items()
    }


def test_a_place_is_one_figure() -> None:
    assert lines(SECTORS, {"4:2": inf}) == {(4, 2, inf)}


def test_an_item_is_all_of_its_figures_and_a_head_all_below_it() -> None:
    assert lines(SECTORS, {"第二产业": 2.0}) == {(4, 2, 2.0), (4, 3, 2.0)}
    assert lines(SEXES, {"Male": inf}) == {(2, 3, inf), (3, 3, inf)}


def test_a_place_may_name_its_file() -> None:
    assert lines(SECTORS, {"./t.csv:4:2": inf}) == {(4, 2, inf)}
    assert lines(SECTORS, {"u.csv:4:2": inf}) == set()


def test_what_holds_no_figure_has_no_weight() -> None:
    assert lines("item,2023\nA,1\nB,…\n", {"B": inf, "9:9": inf}) == set()


def test_a_name_that_a_file_lacks_is_told_with_the_nearest() -> None:
    fits = fit_trust("第二产也", [table(SECTORS)], "t.csv", "--trust")

    assert fits.wrong == (
        "--trust: t.csv has no item and no column '第二产也'; did you mean '第二产业'?"
    )
    assert fit_trust("4:9", [table(SECTORS)], "t.csv", "--trust").idle.startswith(
        "--trust: t.csv has no figure at line 4, column 9"
    )
    assert fit_trust("4:2", [table(SECTORS)], "t.csv", "--trust").fits


def test_of_several_files_a_place_must_name_one() -> None:
    need_files({"4:2": inf}, ["a.csv"], [])
    need_files({"a.csv:4:2": inf, "第二产业": inf}, ["a.csv", "b.csv"], [])
    with pytest.raises(UsageError, match=r"--trust 4:2 .* of 2 files; .* as a\.csv:4:2\.$"):
        need_files({"4:2": inf}, ["a.csv", "b.csv"], labels_in({"4:2": inf}, [table(SECTORS)]))


def test_a_label_may_look_like_a_place() -> None:
    text = "time,2023\n12:30,5\n13:30,6\n"

    assert lines(text, {"12:30": inf}) == {(2, 2, inf)}
    labels = labels_in({"12:30": inf}, [table(text)])
    need_files({"12:30": inf}, ["a.csv", "b.csv"], labels)


def test_a_path_may_be_absolute_or_not() -> None:
    assert lines(SECTORS, {f"{Path.cwd()}/t.csv:4:2": inf}) == {(4, 2, inf)}
    assert lines(SECTORS, {"t.csv:4:2": inf}, f"{Path.cwd()}/t.csv") == {(4, 2, inf)}
