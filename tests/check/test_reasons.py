"""Which tables give a reason to ask what happened to them, each for one reason alone."""

import pytest

from bulletin.check.reasons import suspicious
from tests.locate.accidents.tables import PRICES, RETAIL, SECTORS
from tests.relate.judging import judged

PLAIN = "item,2021,2022,2023\nAsh,{},20.5,30.7\nBirch,{},40.2,{}\nElm,17.3,52.9,68.1\n"
HONEST = {
    "sums and growth": RETAIL,
    "sums and shares": SECTORS,
    "a whole known list": PRICES,
    "a plain list": PLAIN.format("10.1", "11.4", "60.6"),
    "two lines of one figure in common": PLAIN.format("10.1", "10.1", "60.6"),
    "two lines of half their figures in common": (
        "item,2020,2021,2022,2023\nAsh,10.1,20.5,30.7,41.9\nElm,10.1,20.5,33.3,44.4\n"
    ),
    "lines of one figure": "item,2023\nAsh,10.1\nBirch,10.1\nElm,17.3\n",
    "a total that is not printed": "item,2022,2023\nTotal,,50.0\n  A,10.0,20.0\n  B,20.0,30.0\n",
    "a line without figures": PLAIN.format("10.1", "11.4", "60.6") + "Others,,,\n",
}
SUSPICIOUS = {
    "a slip": RETAIL.replace("2254.9", "2245.9"),
    "a blank among figures": PLAIN.format("", "11.4", "60.6"),
    "a part that is not printed": RETAIL.replace("889.7", ""),
    "two figures of three again": PLAIN.format("10.1", "10.1", "30.7").replace("40.2", "20.9"),
    "the line before the last again": "item,2022,2023\nAsh,1.5,2.5\nElm,3.5,4.5\nFir,3.5,4.5\n",
    "a group left out": PRICES.replace("三、居住,102.2,2.2\n", ""),
    "two groups exchanged": PRICES.replace("三、居住", "x").replace("二、衣着", "三、居住").replace(
        "x", "二、衣着"
    ),
    "a label nearly known": SECTORS.replace("第二产业", "第二产也"),
    "index and change that go with nothing": (
        "item,index,growth (%)\nAsh,107.7,2.4\nBirch,98.1,9.3\nElm,120.4,-3.8\n"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HONEST)
def test_an_honest_table_gives_no_reason(name: str) -> None:
    assert not suspicious(judged(HONEST[name]))


@pytest.mark.parametrize("name", SUSPICIOUS)
def test_each_of_these_is_a_reason_by_itself(name: str) -> None:
    assert suspicious(judged(SUSPICIOUS[name]))
