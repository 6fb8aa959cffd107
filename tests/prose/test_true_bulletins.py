"""Whole bulletins that are true by construction: nothing in them is accused."""

from collections import Counter

import pytest

from benchmarks.made_bulletins import as_text, bulletin
from bulletin.api.examine import examine_bytes
from bulletin.model.findings.report import Outcome, Severity


@pytest.mark.parametrize("seed", [1, 2, 17, 22])
def test_nothing_is_accused_where_everything_follows(seed: int) -> None:
    reports = examine_bytes(as_text(bulletin(seed)).encode(), "a.txt")

    held = sum(each.count(Outcome.HELD) for each in reports)
    found = Counter(each.severity for file in reports for each in file.findings)
    assert held > 350
    assert not found[Severity.ERROR] + found[Severity.WARNING]


def test_two_quantities_of_like_names_that_grew_alike_are_two() -> None:
    text = """\
全年一般公共预算收入663.4亿元，增长6.2%。
| 指标 | 亿元 | 增长（%） |
| 一般公共预算收入 | 663.4 | 6.2 |
| 税收收入 | 354.4 | 2.7 |
| 非税收入 | 309.0 | 10.6 |
全年一般公共预算支出744.9亿元，增长6.2%。
| 指标 | 亿元 | 增长（%） |
| 一般公共预算支出 | 744.9 | 6.2 |
| 教育支出 | 400.4 | 5.1 |
| 其他支出 | 344.5 | 7.5 |
"""

    reports = examine_bytes(text.encode(), "a.txt")

    assert [each.rule for file in reports for each in file.findings] == []
