"""
What is said of real tables, as printed and with something wrong put into them.

A difference is no defect by itself. Whoever means it writes it down with
`python -m tests.verdicts.said`, reads what the change did to every table, and commits both.
"""

import pytest

from tests.verdicts.said import KEPT, names, said_of


@pytest.mark.parametrize("name", names())
def test_what_is_said_of_real_tables_stands_written_down(name: str) -> None:
    written = (KEPT / f"{name}.txt").read_text(encoding="utf-8")

    assert said_of(name) == written, "if this is meant: python -m tests.verdicts.said"


def test_nothing_is_written_down_of_tables_that_are_gone() -> None:
    assert sorted(path.stem for path in KEPT.glob("*.txt")) == names()
