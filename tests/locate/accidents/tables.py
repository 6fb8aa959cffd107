"""True tables to which accidents happen, and what is said of them then."""

from collections.abc import Sequence

from bulletin.api.examine import examine_text
from bulletin.model.findings.report import FileReport, Severity

RETAIL = """2023年社会消费品零售总额（亿元，现价）
指标,2023年,2022年,增长（%）
社会消费品零售总额,3144.6,2994.8,5.0
　城镇,2254.9,2127.8,6.0
　乡村,889.7,867.0,2.6
　商品零售,2654.7,2501.1,6.1
　餐饮收入,489.9,493.7,-0.8
"""

SECTORS = """2023年全市地区生产总值
指标,绝对数（亿元）,比重（%）
地区生产总值,1786.5,100.0
第一产业,52.8,3.0
第二产业,614.8,34.4
　工业,535.6,30.0
　建筑业,79.2,4.4
第三产业,1118.9,62.6
"""

PRICES = """2023年居民消费价格指数（上年=100）
类别,指数,比上年涨跌幅（%）
居民消费价格,101.7,1.7
一、食品烟酒,101.8,1.8
二、衣着,102.6,2.6
三、居住,102.2,2.2
四、生活用品及服务,101.6,1.6
五、交通和通信,100.0,0.0
六、教育文化和娱乐,101.8,1.8
七、医疗保健,99.5,-0.5
八、其他用品和服务,103.1,3.1
"""


def shifted(text: str, column: int, first: int, *, down: bool = False) -> str:
    """Return a table of which one column slipped by a line from some line on."""
    rows = [line.split(",") for line in text.splitlines()]
    moved = [row[column] for row in rows[first:]]
    moved = ["", *moved[:-1]] if down else [*moved[1:], ""]
    for row, figure in zip(rows[first:], moved, strict=True):
        row[column] = figure
    return _table(rows)


def exchanged(text: str, one: int, other: int, first: int) -> str:
    """Return a table of which two columns are exchanged from some line on."""
    rows = [line.split(",") for line in text.splitlines()]
    for row in rows[first:]:
        row[one], row[other] = row[other], row[one]
    return _table(rows)


def _table(rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(",".join(row) for row in rows) + "\n"


def rules(report: FileReport) -> list[str]:
    """Return the rules that accuse a table of something, once each."""
    loud = (each.rule for each in report.findings if each.severity is not Severity.NOTE)
    return list(dict.fromkeys(loud))


def mended(text: str) -> dict[tuple[int, int], str | None]:
    """Return what the likeliest hypotheses would type, by line and column."""
    firsts = (each.hypotheses[0] for each in examine_text(text).diagnoses if each.hypotheses)
    return {
        (change.place.position.line, change.place.position.column): change.proposed
        for first in firsts
        for change in first.changes
    }
