"""
Totals that miss their parts for honest reasons, and slips beside them that are none.

What is left out (`readings/doubt/completeness.py`), what adds up about only
(`readings/doubt/loose_totals.py`), what is not printed or rounded to a base
(`readings/likelihood/honest_gaps.py`), years that copy one another
(`readings/likelihood/proportional_lines.py`).
"""

import pytest

from bulletin.api.examine import examine_text
from bulletin.model.findings.report import Severity

GOODS = "Item,2016,2017\nTotal,{},…\na,1.01,…\nb,0.18,0.28\nc,1.52,7.81\nd,9.01,0.26\n"


def _accused(text: str) -> list[str]:
    return [each.rule for each in examine_text(text).findings if each.severity is not Severity.NOTE]


def test_a_total_in_one_year_only_may_be_of_more_than_is_listed() -> None:
    assert _accused(GOODS.format("17.84")) == []


@pytest.mark.parametrize("total", ["11.27", "12.72", "17.72"])
def test_a_total_one_key_from_its_parts_is_mistyped(total: str) -> None:
    assert _accused(GOODS.format(total)) == ["total-not-additive"]


VOLUMES = "地区,2015,2016,2017\n总计,{},{},63.474\n北固,0.777,0.663,0.791\n安定,4.136,4.562,4.562\n"


def test_gaps_that_vanish_towards_a_year_of_reference_are_those_of_volumes() -> None:
    text = VOLUMES + "长乐,78.550,61.505,58.122\n"

    assert _accused(text.format("83.963", "66.930")) == []
    assert _accused(text.format("83.463", "66.930")) == ["total-not-additive"]


@pytest.mark.parametrize(("total", "said"), [("2470", []), ("2574", ["total-not-additive"])])
def test_counts_that_are_all_multiples_of_five_may_miss_by_five(
    total: str, said: list[str]
) -> None:
    assert _accused(f"Region,2005\na,260\nb,1510\nc,705\nTotal,{total}\n") == said


def test_what_a_blank_leaves_out_is_of_the_size_of_the_others() -> None:
    rows = "".join(f"r{n},{0.37 * 1.4**n:.2f},0.0\n" for n in range(30))
    whole = sum(round(0.37 * 1.4**n, 2) for n in range(30))
    text = f"Area,Output,Rank\nTotal,{{:.2f}},\n{rows}hidden,{{}},0.0\n"

    assert _accused(text.format(whole + 0.61, "")) == []
    assert _accused(text.format(whole + 0.61, "0.11")) == ["total-not-additive"]
